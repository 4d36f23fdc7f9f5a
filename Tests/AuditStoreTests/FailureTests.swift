import AuditModel
import Diagnostics
import Foundation
import GRDB
import TestSupport
import Testing

@testable import AuditStore

/// What goes wrong around a store: each has its message, and nothing that was acknowledged is lost.
@Suite struct FailureTests {
  private func started(_ body: (TestStore) throws -> Void) throws {
    try TestStore.with { made in
      try made.start()
      _ = try made.as("ann").record([TestStore.answer()], in: "E-1")
      try body(made)
    }
  }

  /// What must hold after a refusal: the first answer alone, and a sound file.
  private func expectUnchanged(_ store: AuditStore) throws {
    #expect(try answers(store).map(\.entry.key.item) == ["A-1"])
    #expect(try store.check() == [])
    #expect(try store.verify() == [])
  }

  private func answerAnother(_ store: AuditStore) -> String? {
    code {
      let ann = try store.session(as: "ann", at: TestStore.at)
      _ = try ann.record([TestStore.answer("A-2")], in: "E-1")
    }
  }

  private func answers(_ store: AuditStore) throws -> [RecordedAnswer] {
    try store.session(as: "lea", at: TestStore.at).answers(of: "E-1")
  }

  @Test func aStoreThatSomebodyElseLocks() throws {
    try started { made in
      let other = try DatabaseQueue(path: made.path)
      let hasty = try AuditStore.open(made.path, zone: .utc, patience: 0.2)
      try other.writeWithoutTransaction { database in
        try database.execute(sql: "BEGIN IMMEDIATE")
        #expect(answerAnother(hasty) == "store.locked")
        // Reading goes on beside the one who writes.
        #expect(try answers(hasty).count == 1)
        try database.execute(sql: "ROLLBACK")
      }
      try expectUnchanged(hasty)
      #expect(answerAnother(hasty) == nil)
      try hasty.close()
    }
  }

  /// Who has waited long asks more often, and nobody waits for more than the patience.
  @Test func waitingIsFair() {
    for seconds in [0.2, 10] {
      let pauses = LockPatience.pauses(seconds: seconds)
      let sum = pauses.reduce(0) { $0 + Int($1) }
      #expect((0...pauses.count).contains(sum - Int(seconds * 1_000_000)))
      let later = pauses.dropFirst(3)
      #expect(zip(later, later.dropFirst()).allSatisfy { $0 >= $1 })
      #expect(later.first.map { $0 > 40_000 } == true && pauses.contains(2_000))
    }
  }

  @Test func aFullDisk() throws {
    try started { made in
      // The file may not grow by a page: what SQLite meets is what it meets on a full disk.
      try made.store.pool.writeWithoutTransaction { database in
        let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
        try database.execute(sql: "PRAGMA max_page_count = \(pages)")
      }
      let long = KeptDocument(name: "long", bytes: Array(repeating: 1, count: 1 << 20))
      #expect(
        code {
          _ = try made.as("ann").evaluate("E-1") { _ in
            [
              EvaluatedChecklist(
                checklist: "counter", document: long, score: nil, scores: [], findings: [],
                required: [])
            ]
          }
        } == "store.full")
      try expectUnchanged(made.store)
      try made.store.pool.writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA max_page_count = 1073741823")
      }
      #expect(answerAnother(made.store) == nil)
    }
  }

  @Test func aFileThatMayNotBeWritten() throws {
    try started { made in
      try made.store.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = 1") }
      #expect(answerAnother(made.store) == "store.unwritable")
      try made.store.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = 0") }
      try expectUnchanged(made.store)
      let folder = made.folder.appending(path: "folder.sqlite")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      #expect(code { _ = try AuditStore.open(folder.path, zone: .utc) } == "file.is-folder")
    }
  }

  /// Every page of the file in turn is overwritten: none of that passes unseen, or ends the program.
  @Test func damagedPages() throws {
    try started { made in
      let copy = made.folder.appending(path: "copy.sqlite")
      try made.store.backUp(to: copy.path)
      let sound = try Data(contentsOf: copy)
      let size = 4_096
      let pages = sound.count / size
      var seen = 0
      for page in 0..<pages {
        let damaged = made.folder.appending(path: "damaged-\(page).sqlite")
        var bytes = sound
        bytes.replaceSubrange(
          page * size..<(page + 1) * size,
          with: (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ page) })
        try bytes.write(to: damaged)
        do {
          let store = try AuditStore.open(damaged.path, zone: .utc)
          defer { try? store.close() }
          let problems = try store.check()
          if !problems.isEmpty { seen += 1 }
        } catch let error as DiagnosticsError {
          #expect(
            ["store.corrupt", "store.foreign", "store.failed"].contains(
              error.diagnostics.first?.code), "\(error)")
          seen += 1
        }
      }
      #expect(pages > 20)
      #expect(seen == pages)
      print("damaged pages: \(pages), \(seen) noticed")
    }
  }

  @Test func aClockThatGoesBack() throws {
    try started { made in
      #expect(try made.store.clockWarning(at: TestStore.at) == nil)
      #expect(try made.store.clockWarning(at: "2026-04-01T08:00:01Z") == nil)
      let warning = try made.store.clockWarning(at: "2020-01-01T00:00:00Z")
      #expect(warning?.code == "store.clock-behind")
      // What is recorded nevertheless keeps its place.
      _ = try made.as("ann", at: "2020-01-01T00:00:00Z").record(
        [TestStore.answer("A-2")], in: "E-1")
      #expect(try made.store.verify() == [])
      let events = try made.store.events()
      #expect(events.last?.at == "2020-01-01T00:00:00Z")
      #expect(events.map(\.number) == Array(1...events.count))
    }
  }

  /// Two connections that write at once: all answers are there, each once, and the trail is whole.
  @Test func twoWhoWriteAtOnce() throws {
    try started { made in
      let stores = try (0..<4).map { _ in try AuditStore.open(made.path, zone: .utc) }
      let each = 25
      DispatchQueue.concurrentPerform(iterations: stores.count) { index in
        for number in 0..<each {
          let answer = TestStore.answer(ItemID("B-\(index)-\(number)"))
          #expect(
            code {
              let person: PersonID = index % 2 == 0 ? "ann" : "bob"
              _ = try stores[index].session(as: person, at: TestStore.at).record(
                [answer], in: "E-1")
            } == nil)
        }
      }
      #expect(try answers(made.store).count == 1 + stores.count * each)
      #expect(try made.store.verify() == [])
      for store in stores { try store.close() }
    }
  }
}
