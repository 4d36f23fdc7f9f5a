import AuditModel
import Diagnostics
import Foundation
import GRDB
import TestSupport
import Testing

@testable import AuditStore

/// A store in a folder of its own; `root` administers it.
struct TestStore {
  static let id = "0123456789abcdef0123456789abcdef"
  static let at: Timestamp = "2026-04-01T08:00:00Z"
  static let document = KeptDocument(name: "counter.xml", bytes: Array("<checklist/>".utf8))

  let folder: URL
  let store: AuditStore

  /// Makes a store with people and units, and removes it afterwards.
  static func with(
    zone: OrganisationZone = .utc, _ body: (TestStore) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let made = TestStore(
      folder: folder,
      store: try AuditStore.create(
        at: folder.appending(path: "store.sqlite").path, id: id, title: "Test",
        owner: ("root", "Root"), zone: zone, now: at))
    try made.populate()
    try body(made)
    try made.store.close()
  }

  var path: String { store.path }

  /// The store as a person uses it at a moment.
  func `as`(_ person: PersonID, at now: Timestamp = Self.at) throws -> StoreSession {
    try store.session(as: person, at: now)
  }

  /// People of every role: `ann` and `bob` audit in `house`, `lea` leads and `rev` reviews everywhere, `emp` is the
  /// auditee of `desk`, `mia` the manager of `house`, `sam` reads everything.
  private func populate() throws {
    let root = try self.as("root")
    try root.addUnit("house", title: "House", below: nil)
    try root.addUnit("desk", title: "Desk", below: "house")
    try root.addUnit("yard", title: "Yard", below: nil)
    let people: [(PersonID, Role, UnitID?)] = [
      ("lea", .leadAuditor, nil), ("rev", .leadAuditor, nil), ("ann", .auditor, "house"),
      ("bob", .auditor, "house"), ("emp", .auditee, "desk"), ("mia", .manager, "house"),
      ("sam", .readOnly, nil),
    ]
    for (person, role, unit) in people { try add(person, role, unit) }
  }

  /// Adds a person with a role.
  func add(_ person: PersonID, _ role: Role, _ unit: UnitID?) throws {
    let root = try self.as("root")
    try root.addPerson(person, name: person.rawValue.capitalized)
    try root.grant(role, to: person, in: unit)
  }

  // MARK: - Engagements

  static func plan(_ id: EngagementID = "E-1", unit: UnitID = "desk") -> EngagementPlan {
    EngagementPlan(
      id: id, title: "Desk, first quarter", unit: unit, period: "2026-Q1",
      checklists: [
        FrozenChecklist(
          id: "counter", version: "1", canonicalHash: String(repeating: "a", count: 64),
          documents: [.init(name: document.name, sha256: document.sha256)])
      ])
  }

  /// Plans an engagement with `ann` and `bob` on its team, and starts it.
  func start(_ id: EngagementID = "E-1", unit: UnitID = "desk") throws {
    let lea = try self.as("lea")
    _ = try lea.plan(Self.plan(id, unit: unit), documents: [Self.document])
    for person: PersonID in ["ann", "bob"] { _ = try lea.assign(person, .auditor, to: id) }
    try lea.move(id, to: .fieldwork)
  }

  /// Moves an engagement from fieldwork to review or further, with an evaluation that finds and asks nothing.
  func finish(_ id: EngagementID = "E-1", reporting: Bool = true) throws {
    let lea = try self.as("lea")
    _ = try lea.submit(id) { _ in [] }
    if reporting { _ = try lea.issue(id) { _ in [] } }
  }

  static func key(_ item: ItemID = "A-1", _ side: Side = .internal) -> AnswerKey {
    AnswerKey(checklist: "counter", item: item, side: side)
  }

  static func answer(
    _ item: ItemID = "A-1", _ answer: ConformityAnswer = .yes, revision: Int = 0
  ) -> AnswerEntry {
    AnswerEntry(
      engagement: "", key: key(item), revision: revision, value: .answer(.conformity(answer)))
  }

  static func finding(
    _ fingerprint: String = "f1", grade: Grade = .major, due: CalendarDate? = "2026-05-01",
    cause: String? = "Why"
  ) -> RaisedFinding {
    var texts: [FindingPart: LocalizedText] = [
      .condition: LocalizedText([.english: "Found"], fallback: .english),
      .criteria: LocalizedText([.english: "Demanded"], fallback: .english),
    ]
    if let cause { texts[.cause] = LocalizedText([.english: cause], fallback: .english) }
    return RaisedFinding(
      origin: .person, checklist: "counter", fingerprint: fingerprint, item: "A-1",
      side: .internal, grade: grade, texts: texts, due: due)
  }

  // MARK: - The file

  /// Every row of every table, with the head of the trail: equal where nothing was changed.
  func contents() throws -> [String] {
    try store.pool.read { database in
      let tables = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      return try tables.flatMap { table in
        try Row.fetchAll(database, sql: "SELECT * FROM \"\(table)\"").map { "\(table) \($0)" }
          .sorted()
      }
    }
  }

  /// Checks that the tables are what the events say and that the file is sound.
  func expectSound(sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
    #expect(try store.verify() == [], sourceLocation: sourceLocation)
    #expect(try store.check() == [], sourceLocation: sourceLocation)
  }
}

/// The codes of the diagnostics that something throws.
func codes(_ body: () throws -> Void) -> [String] {
  do {
    try body()
    return []
  } catch let error as DiagnosticsError {
    return error.diagnostics.map(\.code)
  } catch {
    return ["\(error)"]
  }
}

/// The code of the first diagnostic that something throws.
func code(_ body: () throws -> Void) -> String? { codes(body).first }
