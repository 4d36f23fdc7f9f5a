import AuditModel
import Foundation
import GRDB
import Seals
import TestSupport
import Testing

@testable import AuditStore

@Suite struct TrailTests {
  private func filled(_ body: (TestStore) throws -> Void) throws {
    try TestStore.with { made in
      try made.start()
      let ann = try made.as("ann")
      _ = try ann.record([TestStore.answer(), TestStore.answer("A-2", .no)], in: "E-1")
      _ = try ann.raise([TestStore.finding()], in: "E-1")
      try body(made)
    }
  }

  /// What somebody does to the file with another program, and what the trail says of it.
  static let edits: [(sql: String, problems: [String])] = [
    ("UPDATE answer SET entry = replace(entry, 'no', 'yes') WHERE item = 'A-2'", ["row-differs"]),
    ("UPDATE finding SET grade = 'minor'", ["row-differs"]),
    ("DELETE FROM answer WHERE item = 'A-1'", ["row-missing"]),
    ("INSERT INTO person VALUES ('eve', 'Eve')", ["row-without-event"]),
    ("INSERT INTO grant_of_role VALUES ('ann', 'administrator', '')", ["row-without-event"]),
    ("UPDATE blob SET bytes = x'00'", ["document-altered"]),
    ("UPDATE frontier SET size = 3", ["head-mismatch"]),
    (
      "DROP TRIGGER event_unchanged; UPDATE event SET actor = 'bob' WHERE seq = 5",
      ["columns-differ", "schema-missing"]
    ),
    (
      "DROP TRIGGER event_unchanged; UPDATE event SET bytes = "
        + "CAST(replace(CAST(bytes AS TEXT), 'Ann', 'Eva') AS BLOB) WHERE object = 'person/ann'"
        + " AND verb = 'personAdded'",
      ["event-altered", "head-mismatch", "row-differs", "schema-missing"]
    ),
    (
      "DROP TRIGGER event_kept; DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)",
      ["head-mismatch", "row-without-event", "schema-missing"]
    ),
    (
      "DROP TRIGGER event_kept; DELETE FROM event WHERE seq = 5",
      [
        "chain-broken", "event-missing", "head-mismatch", "history-impossible", "schema-missing",
      ]
    ),
  ]

  @Test(arguments: edits.indices) func editsAreSeen(index: Int) throws {
    let edit = Self.edits[index]
    try filled { made in
      #expect(try made.store.verify() == [])
      let queue = try DatabaseQueue(path: made.path)
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA foreign_keys = OFF")
        try database.execute(sql: edit.sql)
      }
      try queue.close()
      let problems = try made.store.verify()
      #expect(Set(problems.map(\.kind.rawValue)) == Set(edit.problems), "\(problems)")
    }
  }

  /// The trail refuses what would change it, as long as its triggers stand.
  @Test(arguments: [
    "UPDATE event SET actor = 'eve' WHERE seq = 1", "DELETE FROM event WHERE seq = 1",
    "INSERT OR REPLACE INTO event SELECT * FROM event WHERE seq = 2",
    "INSERT INTO event SELECT 1000, bytes, leaf, at, actor, verb, object FROM event WHERE seq = 1",
  ])
  func triggersRefuse(sql: String) throws {
    try filled { made in
      let queue = try DatabaseQueue(path: made.path)
      #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
      try queue.close()
      #expect(try made.store.verify() == [])
    }
  }

  /// A head that was kept elsewhere shows that nothing before it was rewritten, and nothing cut off.
  @Test func checkpointsHold() throws {
    try filled { made in
      let head = try made.store.head()
      #expect(TrailHead(text: head.text) == head)
      _ = try made.as("bob").record([TestStore.answer("A-3")], in: "E-1")
      #expect(try made.store.verify(against: [head]) == [])
      var foreign = head
      foreign.root = Seals.sha256("other")
      #expect(try made.store.verify(against: [foreign]).map(\.kind) == [.historyRewritten])
      foreign = head
      foreign.size = 1_000
      #expect(try made.store.verify(against: [foreign]).map(\.kind) == [.tailMissing])
      let now = try made.store.head()
      for number in 1...now.size {
        let proof = try made.store.proof(of: number)
        #expect(
          MerkleTree.verifyInclusion(
            proof.hashes, of: MerkleTree.leaf(proof.event), at: number - 1, size: now.size,
            root: now.root))
      }
    }
  }

  @Test func backupsAreSound() throws {
    try filled { made in
      let copy = made.folder.appending(path: "copy.sqlite").path
      try made.store.backUp(to: copy)
      let opened = try AuditStore.open(copy, zone: .utc)
      #expect(try opened.head() == (try made.store.head()))
      #expect(try opened.info() == (try made.store.info()))
      try opened.close()
      #expect(code { try made.store.backUp(to: copy) } == "store.exists")
    }
  }

  /// Foreign and newer files are refused, and stay byte for byte as they are.
  @Test func otherFilesAreNotTouched() throws {
    try filled { made in
      let missing = made.folder.appending(path: "none.sqlite").path
      #expect(code { _ = try AuditStore.open(missing, zone: .utc) } == "store.missing")
      #expect(
        code {
          _ = try AuditStore.create(
            at: made.path, id: TestStore.id, title: "", owner: ("a", "A"), zone: .utc,
            now: TestStore.at)
        } == "store.exists")
      let nowhere = made.folder.appending(path: "no/such/store.sqlite").path
      #expect(
        code {
          _ = try AuditStore.create(
            at: nowhere, id: TestStore.id, title: "", owner: ("a", "A"), zone: .utc,
            now: TestStore.at)
        } == "store.unwritable")
      let text = made.folder.appending(path: "text.sqlite")
      try Data("no database at all, just text that is long enough to look at".utf8).write(to: text)
      #expect(code { _ = try AuditStore.open(text.path, zone: .utc) } == "store.corrupt")
      let other = made.folder.appending(path: "other.sqlite")
      let queue = try DatabaseQueue(path: other.path)
      try queue.write { try $0.execute(sql: "CREATE TABLE t (x)") }
      try queue.close()
      let before = try Data(contentsOf: other)
      #expect(code { _ = try AuditStore.open(other.path, zone: .utc) } == "store.foreign")
      #expect(try Data(contentsOf: other) == before)
      let newer = made.folder.appending(path: "newer.sqlite")
      try made.store.backUp(to: newer.path)
      let future = try DatabaseQueue(path: newer.path)
      try future.write {
        try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('99')")
      }
      try future.close()
      let kept = try Data(contentsOf: newer)
      #expect(code { _ = try AuditStore.open(newer.path, zone: .utc) } == "store.newer")
      #expect(try Data(contentsOf: newer) == kept)
    }
  }

  /// What is on the disk when an operation returns is written through.
  @Test func writesThrough() throws {
    try filled { made in
      let mode = try made.store.pool.writeWithoutTransaction {
        try Int.fetchOne($0, sql: "PRAGMA synchronous")
      }
      #expect(mode == 2)
    }
  }
}
