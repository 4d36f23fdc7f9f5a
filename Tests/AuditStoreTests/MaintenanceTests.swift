import AuditModel
import Diagnostics
import Foundation
import GRDB
import TestSupport
import Testing

@testable import AuditStore

/// Copies take their names when they are whole; what failed leaves nothing, what was killed does not block.
@Suite struct MaintenanceTests {
  private func filled(_ body: (TestStore) throws -> Void) throws {
    try TestStore.with { made in
      try made.start()
      _ = try made.as("ann").record([TestStore.answer()], in: "E-1")
      try body(made)
    }
  }

  private func names(_ made: TestStore) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: made.folder.path).filter {
      !$0.hasPrefix("store.sqlite")
    }.sorted()
  }

  private func path(_ made: TestStore, _ name: String) -> String {
    made.folder.appending(path: name).path
  }

  @Test func aBackupIsOneFileAndStaysAsItIs() throws {
    try filled { made in
      let (backup, restored) = (path(made, "backup.sqlite"), path(made, "restored.sqlite"))
      let head = try made.store.backUp(to: backup)
      #expect(try names(made) == ["backup.sqlite"])
      let before = try Data(contentsOf: URL(filePath: backup))
      let stamp = try FileManager.default.attributesOfItem(atPath: backup)[.modificationDate]
      #expect(try AuditStore.restore(backup, to: restored) == head)
      #expect(try names(made) == ["backup.sqlite", "restored.sqlite"])
      #expect(try Data(contentsOf: URL(filePath: backup)) == before)
      #expect(
        try FileManager.default.attributesOfItem(atPath: backup)[.modificationDate] as? Date
          == stamp as? Date)
      let opened = try AuditStore.open(restored, zone: .utc)
      #expect(try opened.head() == head)
      #expect(try opened.verify() == [])
      try opened.close()
    }
  }

  /// A copy of a store that is in use has a log beside it, which belongs to it.
  @Test func aCopyWithItsLogIsRestored() throws {
    try filled { made in
      let (copy, restored) = (path(made, "copy.sqlite"), path(made, "restored.sqlite"))
      for ending in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: made.path + ending, toPath: copy + ending)
      }
      #expect(try AuditStore.restore(copy, to: restored) == (try made.store.head()))
      #expect(try names(made) == ["copy.sqlite", "copy.sqlite-wal", "restored.sqlite"])
    }
  }

  @Test func whatIsRefusedLeavesNothing() throws {
    try filled { made in
      let backup = path(made, "backup.sqlite")
      let refusal = DiagnosticsError([Diagnostic(.storeFull, at: nil, [:])])
      #expect(
        code { try made.store.backUp(to: backup) { _ throws(DiagnosticsError) in throw refusal } }
          == "store.full")
      #expect(try names(made) == [])
      try made.store.backUp(to: backup)
      let queue = try DatabaseQueue(path: backup)
      try queue.write { try $0.execute(sql: "UPDATE person SET name = 'Eve' WHERE id = 'ann'") }
      try queue.close()
      let restored = path(made, "restored.sqlite")
      #expect(code { try AuditStore.restore(backup, to: restored) } == "store.unsound")
      #expect(try names(made) == ["backup.sqlite"])
      try Data("no database, but long enough to be looked at as one".utf8).write(
        to: URL(filePath: path(made, "text")))
      #expect(code { try AuditStore.restore(path(made, "text"), to: restored) } == "store.corrupt")
      #expect(try names(made) == ["backup.sqlite", "text"])
    }
  }

  /// The files that a killed process leaves are replaced; those that another one writes now are not.
  @Test func whatWasKilledDoesNotBlock() throws {
    try filled { made in
      let backup = path(made, "backup.sqlite")
      for ending in ["", "-wal", "-shm", "-journal"] {
        try Data("left".utf8).write(to: URL(filePath: backup + ".partial" + ending))
      }
      try made.store.backUp(to: backup)
      #expect(try names(made) == ["backup.sqlite"])
      let other = path(made, "other.sqlite")
      var held: PartialDatabase? = try PartialDatabase(other)
      #expect(code { try made.store.backUp(to: other) } == "store.locked")
      #expect(held?.path == other)
      // What another one writes stays, also its log.
      #expect(try names(made) == ["backup.sqlite", "other.sqlite.partial"])
      held = nil
      #expect(try names(made) == ["backup.sqlite"])
      try made.store.backUp(to: other)
    }
  }

  /// What was never this one's is not removed: a link of the partial name.
  @Test func linksOfThePartialNameStay() throws {
    try filled { made in
      let (new, target) = (path(made, "new.sqlite"), path(made, "target"))
      try Data("kept".utf8).write(to: URL(filePath: target))
      try FileManager.default.createSymbolicLink(
        atPath: new + ".partial", withDestinationPath: target)
      #expect(code { try made.store.backUp(to: new) } == "store.unwritable")
      #expect(try names(made) == ["new.sqlite.partial", "target"])
      #expect(try Data(contentsOf: URL(filePath: target)) == Data("kept".utf8))
    }
  }

  @Test func aNewStoreIsWholeOrNotThere() throws {
    try TestStore.with { made in
      let path = path(made, "new.sqlite")
      // An id that no store may have is refused by the last statement but one.
      #expect(
        code {
          _ = try AuditStore.create(
            at: path, id: "short", title: "T", owner: ("root", "Root"), zone: .utc,
            now: TestStore.at)
        } == "store.failed")
      #expect(try names(made) == [])
      let store = try AuditStore.create(
        at: path, id: TestStore.id, title: "T", owner: ("root", "Root"), zone: .utc,
        now: TestStore.at)
      try store.close()
      #expect(try names(made).filter { $0.contains("partial") } == [])
    }
  }

  @Test func pipesAreRefusedAtOnce() throws {
    try TestStore.with { made in
      let pipe = path(made, "pipe")
      #expect(unsafe mkfifo(pipe, 0o600) == 0)
      #expect(code { _ = try AuditStore.open(pipe, zone: .utc) } == "file.not-regular")
      #expect(code { _ = try AuditStore.form(of: pipe) } == "file.not-regular")
      #expect(
        code { try AuditStore.restore(pipe, to: path(made, "new.sqlite")) } == "file.not-regular")
      #expect(code { try made.store.backUp(to: pipe) } == "store.exists")
      #expect(code { _ = try AuditStore.open("/dev/null", zone: .utc) } == "file.not-regular")
    }
  }

  /// Reading waits while another process holds an exclusive lock.
  @Test func readingWaitsForALock() throws {
    try filled { made in
      try made.store.close()
      let other = try DatabaseQueue(path: made.path)
      try other.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT")
      }
      #expect(
        code { _ = try AuditStore.open(made.path, zone: .utc, patience: 0.1) } == "store.locked")
      let clock = ContinuousClock()
      let start = clock.now
      DispatchQueue.global().asyncAfter(deadline: .now() + 0.5) { try? other.close() }
      let opened = try AuditStore.open(made.path, zone: .utc)
      #expect(clock.now - start > .milliseconds(300))
      #expect(try opened.session(as: "ann", at: TestStore.at).answers(of: "E-1").count == 1)
      try opened.close()
    }
  }
}
