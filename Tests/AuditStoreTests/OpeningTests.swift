import AuditModel
import Diagnostics
import Foundation
import GRDB
import TestSupport
import Testing

@testable import AuditStore

/// Opening a store of any form changes nothing, for any reader; only administrators migrate.
@Suite struct OpeningTests {
  private let zone = OrganisationZone.utc

  /// A store of an earlier form as its program left it.
  private func with(form: Int, _ body: (_ path: String) throws -> Void) throws {
    let folder = try OracleScript.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "store.sqlite").path
    try OracleScript.run(
      "AuditStoreTests/Oracle/restore_dump.py",
      ["Tests/AuditStoreTests/Fixtures/store-\(form).sql", path])
    try body(path)
  }

  private func edit(_ path: String, _ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  private func names(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: URL(filePath: path).deletingLastPathComponent().path
    ).sorted()
  }

  @Test(arguments: 1..<Schema.version) func readingAnEarlierFormChangesNothing(form: Int) throws {
    try with(form: form) { path in
      let before = try bytes(path)
      let store = try AuditStore.open(path, zone: zone)
      #expect(store.form == form)
      #expect(try store.info().form == form)
      #expect(try store.verify() == [])
      #expect(try store.check() == [])
      #expect(try store.session(as: "lea", at: TestStore.at).engagements().count > 0)
      #expect(
        code { _ = try store.session(as: "nobody", at: TestStore.at) } == "store.person-unknown")
      #expect(
        code { try store.session(as: "lea", at: TestStore.at).save(["a": "b"], as: "v") }
          == "store.older")
      try store.close()
      #expect(try AuditStore.form(of: path) == form)
      #expect(try bytes(path) == before)
      #expect(try names(path) == ["store.sqlite"])
    }
  }

  /// A store that was written with a log, as every program did.
  @Test func readingAnEarlierFormWithALogChangesNothing() throws {
    try with(form: 4) { path in
      try edit(path, "PRAGMA journal_mode = WAL")
      let before = try bytes(path)
      let store = try AuditStore.open(path, zone: zone)
      #expect(try store.verify() == [])
      try store.close()
      #expect(try bytes(path) == before)
      #expect(DatabaseFile.size(path + "-wal") == 0)
    }
  }

  @Test func onlyAnAdministratorMigrates() throws {
    try with(form: 4) { path in
      let (before, copy) = (try bytes(path), path + ".copy")
      func attempt(_ person: PersonID, _ zone: OrganisationZone? = .utc) -> String? {
        code {
          _ = try AuditStore.migrate(path, as: person, at: TestStore.at, zone: zone, keeping: copy)
        }
      }
      #expect(attempt("nobody") == "store.person-unknown")
      #expect(attempt("lea") == "store.forbidden")
      #expect(attempt("root", nil) == "store.zone-needed")
      #expect(try bytes(path) == before)
      #expect(try names(path) == ["store.sqlite"])
      #expect(attempt("root") == nil)
      #expect(try AuditStore.form(of: path) == Schema.version)
      #expect(try AuditStore.form(of: copy) == 4)
      // Of a store of the newest form a copy is made as well.
      #expect(attempt("root") == "store.exists")
      try FileManager.default.removeItem(atPath: copy)
      #expect(attempt("root") == nil)
      #expect(try AuditStore.form(of: copy) == Schema.version)
    }
  }

  @Test func copiesKeepTheForm() throws {
    try with(form: 3) { path in
      let store = try AuditStore.open(path, zone: zone)
      try store.backUp(to: path + ".backup")
      try store.close()
      #expect(try AuditStore.form(of: path + ".backup") == 3)
      try AuditStore.restore(path + ".backup", to: path + ".restored")
      #expect(try AuditStore.form(of: path + ".restored") == 3)
    }
  }

  /// What the row of an event holds in a store of an earlier form: reading names the event, verification reports it.
  @Test(arguments: ["NULL", "7", "'text'", "x'00ff'", "x'7b7d'", "zeroblob(70000000)"])
  func eventsOfAnEarlierFormThatCannotBeRead(value: String) throws {
    try with(form: 4) { path in
      try edit(
        path,
        """
        PRAGMA writable_schema = ON;
        UPDATE sqlite_master SET sql = replace(replace(sql, 'STRICT', ''), 'NOT NULL', '')
          WHERE name = 'event';
        PRAGMA writable_schema = RESET;
        DROP TRIGGER event_unchanged;
        UPDATE event SET bytes = \(value) WHERE seq IN (20, 21)
        """)
      let before = try bytes(path)
      let store = try AuditStore.open(path, zone: zone)
      let problems = try store.verify()
      let kind: TrailProblem.Kind = value.hasPrefix("zero") ? .rowTooLarge : .eventAltered
      #expect(problems.contains { $0.kind == kind && $0.event == 20 }, "\(problems)")
      // The tables are made from the others, so that nothing more is said of them.
      let schema = problems.filter { $0.kind.rawValue.hasPrefix("schema") }.map(\.place)
      #expect(schema == ["table event", "trigger event_unchanged"])
      do {
        _ = try store.session(as: "lea", at: TestStore.at)
        Issue.record("it was read")
      } catch let error as DiagnosticsError {
        #expect(error.diagnostics.map(\.code) == ["store.corrupt"])
        #expect(error.diagnostics.first?.facts["reason"] == "event 20")
      }
      try store.close()
      #expect(
        code { _ = try AuditStore.migrate(path, as: "root", at: TestStore.at, zone: zone) }
          == "store.corrupt")
      #expect(try bytes(path) == before)
    }
  }

  /// The same in a store of the newest form, where the tables are as they were.
  @Test func eventsThatCannotBeReadAreNamed() throws {
    try TestStore.with { made in
      try made.start()
      _ = try made.as("ann").record([TestStore.answer()], in: "E-1")
      let number = try #require(try made.as("root").events().last?.number)
      try edit(
        made.path,
        "DROP TRIGGER event_unchanged; UPDATE event SET bytes = x'00' WHERE seq = \(number)")
      do {
        _ = try made.as("lea").history(of: TestStore.key(), in: "E-1")
        Issue.record("it was read")
      } catch let error as DiagnosticsError {
        #expect(error.diagnostics.map(\.code) == ["store.corrupt"])
        #expect(error.diagnostics.first?.facts["reason"] == "event \(number)")
      }
    }
  }

  /// The locks of SQLite on a store hold as long as it is open, so that no other process takes its log away.
  @Test func anOpenStoreKeepsItsLog() throws {
    let folder = try OracleScript.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "store.sqlite").path
    let store = try AuditStore.create(
      at: path, id: TestStore.id, title: "T", owner: ("root", "Root"), zone: zone,
      now: TestStore.at)
    let root = try store.session(as: "root", at: TestStore.at)
    func look(_ events: Int, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
      let size = DatabaseFile.size(path + "-wal")
      #expect(size > 0, sourceLocation: sourceLocation)
      let count = try OracleScript.run("AuditStoreTests/Oracle/look.py", [path])
      #expect(count == "\(events)\n", sourceLocation: sourceLocation)
      #expect(DatabaseFile.size(path + "-wal") == size, sourceLocation: sourceLocation)
    }
    try root.addUnit("house", title: "House", below: nil)
    try look(5)
    try store.backUp(to: path + ".backup")
    try root.addUnit("desk", title: "Desk", below: "house")
    try look(6)
    let copy = path + ".copy"
    _ = try AuditStore.migrate(path, as: "root", at: TestStore.at, zone: zone, keeping: copy)
    try look(6)
    try store.close()
  }

  @Test func theFirstAdministratorHasAnID() throws {
    try TestStore.with { made in
      let path = made.folder.appending(path: "new.sqlite").path
      for id: PersonID in ["a b/../x", "", "-x"] {
        let refusal = code {
          _ = try AuditStore.create(
            at: path, id: TestStore.id, title: "T", owner: (id, "X"), zone: zone,
            now: TestStore.at)
        }
        #expect(refusal?.hasPrefix("store.id-") == true, "\(id)")
      }
      let left = try names(path).filter { $0.hasPrefix("new") }
      #expect(left == [])
    }
  }

  @Test func theSameZoneIsRecordedOnce() throws {
    try TestStore.with { made in
      let root = try made.as("root")
      let before = try root.events().count
      try root.setTimeZone(.utc)
      #expect(try root.events().count == before)
      let other = try #require(OrganisationZone("Asia/Jayapura"))
      try root.setTimeZone(other)
      #expect(try root.events().count == before + 1)
    }
    try with(form: 4) { path in
      let (root, _) = try AuditStore.migrate(path, as: "root", at: TestStore.at, zone: zone)
      let jayapura = try #require(OrganisationZone("Asia/Jayapura"))
      let before = try root.events().count
      try root.setTimeZone(jayapura)
      #expect(try root.events().dropFirst(before).map(\.verb) == ["timeZoneSet"])
      let again = try AuditStore.open(path, zone: nil)
      #expect(again.zone == jayapura && !again.isZoneAssumed)
    }
  }

  /// A zone that is recorded and not known here is never replaced by another one.
  @Test func aRecordedZoneThatIsNotKnown() throws {
    try TestStore.with { made in
      try made.store.write { database in
        var trail = try TrailWriter(database, store: TestStore.id)
        try trail.append(
          .timeZoneSet(zone: "Mars/Olympus"), by: "root", at: TestStore.at, way: .cli)
        try trail.finish()
      }
      let store = try AuditStore.open(made.path, zone: zone)
      let head = try store.verdict().head
      #expect(code { _ = try store.session(as: "root", at: TestStore.at) } == "store.zone-unknown")
      #expect(try store.verdict().head == head)
      #expect(try store.verify() == [])
      #expect(try store.allEvidence().isEmpty)
    }
  }

  /// A store without a zone, on a system without one: it is read, and asks when it is changed.
  @Test func noZoneAtAll() throws {
    try with(form: 4) { path in
      _ = try AuditStore.migrate(path, as: "root", at: TestStore.at, zone: zone)
      let root = try AuditStore.open(path, zone: nil).session(as: "root", at: TestStore.at)
      #expect(try root.units().count > 0)
      #expect(code { try root.addPerson("new", name: "New") } == "store.zone-needed")
      try root.setTimeZone(.utc)
      try root.addPerson("new", name: "New")
    }
  }

  /// A copy is taken of a file and a log that belong together.
  @Test func copiesOfFilesThatChange() throws {
    try TestStore.with { made in
      let log = made.path + "-wal"
      var calls = 0
      try DatabaseFile.unchanged(made.path) { () throws(DiagnosticsError) in
        calls += 1
        if calls == 1, let file = FileHandle(forWritingAtPath: log) {
          // While the copy is made, the log grows.
          _ = try? file.seekToEnd()
          file.write(Data([0]))
          try? file.close()
        }
      }
      #expect(calls == 2)
      var size = 0
      #expect(
        code {
          try DatabaseFile.unchanged(made.path) { () throws(DiagnosticsError) in
            size += 1
            try? Data(repeating: 0, count: size).write(to: URL(filePath: log))
          }
        } == "store.locked")
      #expect(size > 1)
    }
  }
}
