import AuditModel
import Foundation
import GRDB
import TestSupport
import Testing

@testable import AuditStore

/// What another program did to the file is found, whatever it is, and never ends the program.
@Suite struct VerificationTests {
  private func filled(_ body: (TestStore) throws -> Void) throws {
    try TestStore.with { made in
      try made.start()
      try made.start("E-2", unit: "yard")
      let ann = try made.as("ann")
      _ = try ann.record([TestStore.answer(), TestStore.answer("A-2", .no)], in: "E-1")
      _ = try ann.raise([TestStore.finding()], in: "E-1")
      try body(made)
    }
  }

  private func edit(_ made: TestStore, _ sql: String) throws {
    let queue = try DatabaseQueue(path: made.path)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      try database.execute(sql: sql)
    }
    try queue.close()
  }

  private func lines(_ problems: [TrailProblem]) -> [String] {
    problems.map { problem in
      [problem.kind.rawValue, problem.event.map { "#\($0)" }, problem.place].compactMap(\.self)
        .joined(separator: " ")
    }
  }

  /// Without `STRICT` and without checks, a table takes anything.
  private static func loose(_ table: String, _ then: String) -> String {
    """
    PRAGMA writable_schema = ON;
    UPDATE sqlite_master SET sql = replace(replace(sql, 'STRICT', ''), 'NOT NULL', '') WHERE name = '\(table)';
    PRAGMA writable_schema = RESET;
    \(then)
    """
  }

  static let edits: [(sql: String, lines: [String])] = [
    (
      "CREATE TRIGGER planted AFTER INSERT ON answer BEGIN DELETE FROM finding; END",
      ["schema-extra trigger planted"]
    ),
    ("CREATE TABLE planted (x)", ["schema-extra table planted"]),
    ("CREATE INDEX planted ON answer(entry)", ["schema-extra index planted"]),
    ("CREATE VIEW planted AS SELECT * FROM answer", ["schema-extra view planted"]),
    ("DROP INDEX finding_unit", ["schema-missing index finding_unit"]),
    (
      "ALTER TABLE person ADD COLUMN planted TEXT",
      ["schema-differs table person"]
    ),
    (
      "ALTER TABLE person RENAME COLUMN name TO nom",
      ["schema-differs table person", "schema-differs table person"]
    ),
    (
      "DROP TABLE waiver",
      [
        "schema-differs table waiver", "schema-missing index sqlite_autoindex_waiver_1",
        "schema-missing table waiver",
      ]
    ),
    (
      "DROP TABLE setting",
      [
        "schema-differs table setting", "schema-missing index sqlite_autoindex_setting_1",
        "schema-missing table setting",
      ]
    ),
    (
      "DROP TABLE store",
      [
        "schema-differs table store", "schema-missing index sqlite_autoindex_store_1",
        "schema-missing table store",
      ]
    ),
    ("DELETE FROM store", ["row-missing store 0123456789abcdef0123456789abcdef"]),
    (
      "DROP TABLE grdb_migrations",
      [
        "schema-differs table grdb_migrations",
        "schema-missing index sqlite_autoindex_grdb_migrations_1",
        "schema-missing table grdb_migrations",
      ]
    ),
    (
      "INSERT INTO blob VALUES (CAST(zeroblob(70000000) AS TEXT), x'00')",
      ["row-too-large blob"]
    ),
    ("DROP TABLE blob", ["?"]),
    ("ANALYZE", []),
    ("VACUUM", []),
    (
      "INSERT INTO store VALUES ('ffffffffffffffffffffffffffffffff', '2026')",
      ["row-without-event store ffffffffffffffffffffffffffffffff"]
    ),
    (
      "UPDATE store SET created = '2020-01-01T00:00:00Z'",
      ["row-differs store 0123456789abcdef0123456789abcdef: created"]
    ),
    ("INSERT INTO frontier VALUES (2, 0, '[]')", ["head-mismatch"]),
    (
      "INSERT INTO blob VALUES ('\(String(repeating: "b", count: 64))', x'00')",
      ["row-without-event blob \(String(repeating: "b", count: 64))"]
    ),
    ("INSERT INTO grdb_migrations VALUES ('0')", ["row-without-event grdb_migrations 0"]),
    (
      loose(
        "person",
        "UPDATE person SET name = x'00ff' WHERE id = 'ann'; UPDATE person SET name = 7 WHERE id = 'bob'"
      ),
      [
        "row-differs person ann: name", "row-differs person bob: name",
        "schema-differs table person",
      ]
    ),
    (
      "UPDATE person SET name = CAST(zeroblob(70000000) AS TEXT) WHERE id = 'ann'",
      ["row-too-large person"]
    ),
    (
      "DROP TRIGGER event_unchanged; UPDATE event SET bytes = zeroblob(70000000) WHERE seq = 4",
      [
        "row-too-large #4", "chain-broken #5", "head-mismatch",
        "row-without-event grant_of_role root administrator ",
        "schema-missing trigger event_unchanged",
      ]
    ),
    (
      loose(
        "event", "DROP TRIGGER event_unchanged; UPDATE event SET leaf = NULL, at = 5 WHERE seq = 3"),
      ["?"]
    ),
    (
      "DROP TRIGGER event_in_order; INSERT INTO event SELECT 9223372036854775807, bytes, leaf, at, actor, verb, object FROM event WHERE seq = 1",
      ["?"]
    ),
    ("DROP TRIGGER event_kept; DROP TABLE event", ["?"]),
    ("ALTER TABLE event RENAME COLUMN leaf TO sheet", ["?"]),
  ]

  @Test(arguments: edits.indices) func editsAreNamed(index: Int) throws {
    let (sql, expected) = Self.edits[index]
    try filled { made in
      try edit(made, sql)
      let opened = try AuditStore.open(made.path, zone: .utc)
      // The store that was open before, and one that is opened now.
      for store in [made.store, opened] {
        let problems = lines(try store.verify())
        if expected == ["?"] {
          #expect(!problems.isEmpty)
          #expect(problems.count < 60, "\(problems)")
        } else {
          #expect(problems.sorted() == expected.sorted(), "\(problems)")
        }
      }
      try opened.close()
    }
  }

  /// A clock that went back is told, and is no disagreement.
  @Test func clocksThatWentBackAreTold() throws {
    try filled { made in
      // A change that waited for the lock of another one is no sign of it.
      _ = try made.as("ann", at: "2026-04-01T07:59:51Z").record(
        [TestStore.answer("A-4")], in: "E-1")
      #expect(try made.store.verdict().clockSteps == [])
      _ = try made.as("ann", at: "2020-01-01T00:00:00Z").record(
        [TestStore.answer("A-3")], in: "E-1")
      let verdict = try made.store.verdict()
      #expect(verdict.isSound)
      #expect(
        verdict.clockSteps == [
          ClockStep(
            event: verdict.head.size, at: "2020-01-01T00:00:00Z", latest: TestStore.at.rfc3339)
        ])
      #expect(verdict.head == (try made.store.head()))
    }
  }

  /// A part of the store is judged by its own rows and by what all engagements share.
  @Test func aPartIsJudgedByItsOwnRows() throws {
    try filled { made in
      try edit(made, "UPDATE answer SET entry = '{}' WHERE engagement = 'E-1' AND item = 'A-1'")
      let own = try made.store.verify(.engagements(["E-1"]))
      #expect(lines(own) == ["row-differs answer E-1 counter A-1 internal: entry"])
      #expect(try made.store.verify(.engagements(["E-2"])) == [])
      try edit(made, "UPDATE person SET name = 'Eve' WHERE id = 'ann'")
      #expect(
        try lines(made.store.verify(.engagements(["E-2"]))) == ["row-differs person ann: name"])
      try edit(
        made, "DELETE FROM answer WHERE item = 'A-2'; DELETE FROM finding_text; DELETE FROM finding"
      )
      #expect(
        try lines(made.store.verify(.engagements(["E-1"]))).sorted() == [
          "row-differs answer E-1 counter A-1 internal: entry", "row-differs person ann: name",
          "row-missing answer E-1 counter A-2 internal", "row-missing finding E-1/1",
          "row-missing finding_text E-1/1 cause 0 en",
          "row-missing finding_text E-1/1 condition 0 en",
          "row-missing finding_text E-1/1 criteria 0 en",
        ])
    }
  }

  /// What is about an engagement is found under every id that it had, and not by the beginning of a text.
  @Test func aPartKeepsItsFormerIDs() throws {
    try filled { made in
      let lea = try made.as("lea")
      try made.start("E-10", unit: "yard")
      try lea.rename(EngagementID("E-1"), to: "First")
      try lea.rename(EngagementID("First"), to: "F-1")
      _ = try made.as("ann").record([TestStore.answer("A-3")], in: "F-1")
      for id: EngagementID in ["E-1", "F-1"] {
        #expect(try made.store.verify(.engagements([id])) == [])
      }
      try edit(
        made, "UPDATE answer SET entry = '{}' WHERE item = 'A-3'; UPDATE finding SET due = NULL")
      try edit(made, "UPDATE engagement_checklist SET version = '2' WHERE engagement = 'E-10'")
      #expect(
        try lines(made.store.verify(.engagements(["E-1"]))).sorted() == [
          "row-differs answer F-1 counter A-3 internal: entry", "row-differs finding E-1/1: due",
        ])
    }
  }

  /// Ids that others were given concern every part, because aliases are compared whole.
  @Test func renamesElsewhereAreApplied() throws {
    try filled { made in
      let (root, lea) = (try made.as("root"), try made.as("lea"))
      _ = try lea.record([TestStore.answer("A-9")], in: "E-2")
      let renames: [() throws -> Void] = [
        { try lea.rename(EngagementID("E-2"), to: "Second") },
        { try root.rename(UnitID("yard"), to: "court") },
        { try root.rename(PersonID("bob"), to: "robert") },
        { try lea.rename(EngagementID("Second"), to: "Third") },
        { try root.rename(PersonID("ann"), to: "anna") },
        { try root.rename(UnitID("desk"), to: "counter") },
      ]
      for rename in renames {
        try rename()
        for id: EngagementID in ["E-1", "E-2"] {
          #expect(try made.store.verify(.engagements([id])) == [])
        }
        #expect(try made.store.verify() == [])
      }
    }
  }

  /// References are checked at the end where a rename came before: what leads nowhere is a finding too.
  @Test func rowsWithoutTheirParents() throws {
    try filled { made in
      var configuration = Configuration()
      configuration.foreignKeysEnabled = false
      let queue = try DatabaseQueue(path: made.path, configuration: configuration)
      try queue.write { database in
        var trail = try TrailWriter(database, store: TestStore.id)
        let evidence = Evidence(
          id: "E-9/e1", engagement: "E-9", sha256: String(repeating: "b", count: 64), size: 1,
          name: "b.txt")
        for change in [
          Change.renamed(kind: .person, from: "bob", to: "robert"), .evidenceAdded(evidence),
        ] {
          try trail.append(change, by: "root", at: TestStore.at, way: .cli)
        }
        try trail.finish()
      }
      try queue.close()
      #expect(
        try lines(made.store.verify()) == ["history-impossible evidence → engagement"])
    }
  }

  /// Which engagements there are is part of what is said of each.
  @Test func anEngagementThatIsHiddenIsMissed() throws {
    try filled { made in
      try edit(made, "DELETE FROM engagement WHERE id = 'E-2'")
      #expect(
        try lines(made.store.verify(.engagements(["E-1"]))) == ["row-missing engagement E-2"])
    }
  }

  /// No more problems are listed than somebody can read; the others are counted.
  @Test func problemsAreListedUpToALimit() throws {
    try filled { made in
      try edit(
        made,
        """
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
        INSERT INTO person SELECT 'p' || i, 'P' FROM n
        """)
      let verdict = try made.store.verdict()
      #expect(verdict.problems.count == TrailVerdict.listed)
      #expect(verdict.omitted == 2_000)
    }
  }
}
