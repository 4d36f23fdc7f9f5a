import AuditModel
import AuditStore
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Auditing

extension AuditingContext {
  /// A context with the library of the checkout.
  static func test(_ language: InterfaceLanguage = .english) -> AuditingContext {
    AuditingContext(
      language: Language(language.rawValue), messages: language,
      library: LibraryPlaces(
        named: packageRoot.appending(path: "Checklists").path, currentFolder: packageRoot.path))
  }
}

/// The path of a file of the checkout.
func path(_ name: String) -> String { packageRoot.appending(path: name).path }

/// A folder for one test, removed afterwards.
func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
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

/// An engagement `E-1` in fieldwork by the passport checklist, answered with the example of 2026-Q1.
struct AuditFixture {
  static let at: Timestamp = "2026-04-12T08:00:00Z"
  static let results = [
    path("Examples/passport-office/2026-Q1/passport-sop-internal.xml"),
    path("Examples/passport-office/2026-Q1/passport-sop-external.csv"),
  ]

  let folder: URL
  let store: AuditStore

  static func with(
    zone: OrganisationZone = .utc, _ body: (AuditFixture) throws -> Void
  ) throws {
    try withFolder { folder in
      let fixture = try AuditFixture(folder, zone)
      try body(fixture)
      try fixture.store.close()
    }
  }

  private init(_ folder: URL, _ zone: OrganisationZone) throws {
    self.folder = folder
    store = try AuditStore.create(
      at: folder.appending(path: "store.sqlite").path, id: String(repeating: "0", count: 32),
      title: "Audit", owner: ("root", "Root"), zone: zone, now: Self.at)
    let root = try session("root")
    try root.addUnit("kanim-contoh", title: "Contoh", below: nil)
    for (person, role) in [("lea", Role.leadAuditor), ("ann", .auditor), ("emp", .auditee)] {
      try root.addPerson(PersonID(person), name: person.capitalized)
      try root.grant(role, to: PersonID(person), in: nil)
    }
    let frozen = try FrozenChecklists(context: .test()).freeze(["passport-sop"])
    let lea = try session("lea")
    _ = try lea.plan(
      EngagementPlan(
        id: "E-1", title: "Desk", unit: "kanim-contoh", period: "2026-Q1", end: "2026-04-10",
        checklists: frozen.checklists), documents: frozen.documents)
    _ = try lea.assign("ann", .auditor, to: "E-1")
    try lea.move("E-1", to: .fieldwork)
  }

  func session(_ person: PersonID = "lea") throws -> StoreSession {
    try store.session(as: person, at: Self.at)
  }

  func audit(_ language: InterfaceLanguage = .english) throws -> EngagementAudit {
    try session().audit("E-1", .test(language))
  }

  /// Records the example's answers.
  func answer() throws {
    let read = try audit().reading(Self.results, ImportOptions(), names: KnownNames())
    _ = try session("ann").record(read.submission, in: "E-1")
  }

  /// Raises and issues a finding.
  ///
  /// - Returns: Its id.
  func issueFinding() throws -> FindingID {
    let texts: [(FindingPart, String)] = [
      (.condition, "Box open"), (.criteria, "SOP 4.2"), (.cause, "Key"), (.effect, "Loss"),
      (.recommendation, "Lock it"),
    ]
    let raised = RaisedFinding(
      origin: .person, checklist: "passport-sop", fingerprint: String(repeating: "f", count: 64),
      item: "S-20", side: .internal, grade: .minor,
      texts: Dictionary(
        uniqueKeysWithValues: texts.map {
          ($0.0, LocalizedText([.english: $0.1], fallback: .english))
        }), due: "2026-06-30")
    let ids = try session("ann").raise([raised], in: "E-1")
    try session().issue(ids)
    return try #require(ids.first)
  }
}
