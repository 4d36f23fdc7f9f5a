import Diagnostics
import Foundation
import Testing

@testable import AuditStore

/// A store in a folder of its own, with people of every role, two units, and an engagement in fieldwork.
struct StoreFolder {
  static let id = "0123456789abcdef0123456789abcdef"
  static let at = "2026-04-01T08:00:00Z"

  let folder: URL
  let store: AuditStore

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try AuditStore.create(
      at: folder.appending(path: "store.sqlite").path, id: Self.id, title: "Test",
      owner: ("root", "Root"), now: Self.at)
  }

  static func with(_ body: (StoreFolder) throws -> Void) throws {
    let made = try StoreFolder()
    defer { try? FileManager.default.removeItem(at: made.folder) }
    try body(made)
    try made.store.close()
  }

  var path: String { store.path }

  /// People named after their roles; `ann` and `bob` audit, `lea` leads.
  func populate() throws {
    try store.addUnit("house", title: "House", below: nil, by: "root", at: Self.at)
    try store.addUnit("desk", title: "Desk", below: "house", by: "root", at: Self.at)
    try store.addUnit("yard", title: "Yard", below: nil, by: "root", at: Self.at)
    for (person, role, unit) in [
      ("lea", Role.leadAuditor, nil as String?), ("ann", .auditor, "house"),
      ("bob", .auditor, "house"), ("emp", .auditee, "desk"), ("mia", .manager, "house"),
      ("sam", .readOnly, nil),
    ] {
      try store.addPerson(person, name: person.capitalized, by: "root", at: Self.at)
      try store.grant(role, to: person, in: unit, by: "root", at: Self.at)
    }
  }

  static func engagement(_ id: String = "E-1", unit: String = "desk") -> Engagement {
    Engagement(
      id: id, title: "Desk, first quarter", unit: unit, period: "2026-Q1",
      checklists: [
        .init(
          id: "counter", version: "1", canonicalHash: String(repeating: "a", count: 64),
          documents: [.init(name: "counter.xml", sha256: document.sha256)])
      ])
  }

  static let document = KeptDocument(name: "counter.xml", bytes: Array("<checklist/>".utf8))

  /// Plans an engagement with a team and starts it.
  func start(_ id: String = "E-1", unit: String = "desk") throws {
    _ = try store.plan(
      Self.engagement(id, unit: unit), documents: [Self.document], by: "lea", at: Self.at)
    for person in ["ann", "bob"] {
      _ = try store.assign(person, .auditor, to: id, by: "lea", at: Self.at)
    }
    try store.move(id, to: .fieldwork, by: "lea", at: Self.at)
  }

  static func answer(
    _ item: String = "A-1", _ word: String = "yes", revision: Int = 0, engagement: String = "E-1"
  ) -> AnswerRecord {
    AnswerRecord(
      engagement: engagement, checklist: "counter", item: item, side: "internal",
      revision: revision, fields: ["answer": word])
  }

  static func finding(_ fingerprint: String = "f1", grade: String = "major") -> FindingRecord {
    FindingRecord(
      id: "", engagement: "", checklist: "counter", fingerprint: fingerprint, unit: "",
      item: "A-1", side: "internal", grade: grade, condition: "Found", criteria: "Demanded",
      cause: "Why", effect: "So", recommendation: "Do", due: "2026-05-01")
  }
}

/// The code of the only diagnostic that something throws.
func code(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch let error as DiagnosticsError {
    return error.diagnostics.first?.code
  } catch {
    return "\(error)"
  }
}
