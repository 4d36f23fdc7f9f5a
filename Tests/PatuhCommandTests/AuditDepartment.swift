import AuditModel
import AuditStore
import Foundation
import TestSupport
import Testing

/// A store in a folder of its own, with a lead, two auditors, an auditee and a manager.
struct AuditDepartment {
  /// Results of a quarter that answer every item of the passport checklist.
  static let results = [
    "Examples/passport-office/2026-Q1/passport-sop-internal.xml",
    "Examples/passport-office/2026-Q1/passport-sop-external.csv",
  ]

  let folder: URL

  var path: String { folder.appending(path: "data/store.sqlite").path }

  private init(_ folder: URL) throws {
    self.folder = folder
    #expect(try run(["store", "init", "--title", "Audit"], as: "root").status == 0)
    _ = try run(["unit", "add", "kanim-contoh", "--title", "Contoh"], as: "root")
    for (person, role) in [
      ("lea", "lead-auditor"), ("ann", "auditor"), ("bob", "auditor"), ("emp", "auditee"),
      ("mia", "manager"),
    ] {
      _ = try run(["person", "add", person], as: "root")
      #expect(try run(["person", "grant", person, role], as: "root").status == 0)
    }
  }

  static func with(_ body: (AuditDepartment) throws -> Void) throws {
    try withFolder { folder in try body(AuditDepartment(folder)) }
  }

  @discardableResult
  func run(
    _ arguments: [String], as person: String, input: String? = nil, language: String = "en"
  ) throws -> ProgramRun {
    try ProgramRun(self.arguments(arguments, person, language), input: input)
  }

  /// The arguments with which somebody acts on the store.
  func arguments(
    _ arguments: [String], _ person: String, _ language: String = "en"
  ) -> [String] {
    arguments + ["--store", path, "--as", person, "--lang", language]
  }

  /// Runs a command that must succeed.
  ///
  /// - Returns: What it wrote.
  @discardableResult
  func output(
    _ arguments: [String], as person: String, input: String? = nil
  ) throws -> String {
    let run = try run(arguments, as: person, input: input)
    #expect(run.status == 0, "\(arguments): \(run.errors)")
    return run.output
  }

  /// The code of the message with which a command fails; `nil` when it succeeds.
  func failure(_ arguments: [String], as person: String) throws -> String? {
    let run = try run(arguments, as: person)
    guard run.status != 0 else { return nil }
    return run.errors.split(separator: "[").last.map { String($0.prefix { $0 != "]" }) }
  }

  /// Confirms the cause of each finding of an engagement, or writes one where the checklist suggests none.
  func establishCauses(_ engagement: String) throws {
    struct Row: Decodable {
      struct Facts: Decodable { let id: String }
      let finding: Facts
      let causeBasis: String
    }
    let list = try output(
      ["finding", "list", "--engagement", engagement, "--format", "json"], as: "ann")
    for row in try JSONDecoder().decode([Row].self, from: Data(list.utf8)) {
      switch row.causeBasis {
      case "suggested":
        try output(["finding", "edit", row.finding.id, "--confirm-cause"], as: "ann")
      case "open":
        try output(["finding", "edit", row.finding.id, "--cause", "Not trained"], as: "ann")
      default: break
      }
    }
  }

  /// Confirms the cause of a finding where the checklist suggests it, and issues it.
  func issue(_ finding: String) throws {
    let failure = try failure(["finding", "edit", finding, "--confirm-cause"], as: "ann")
    #expect(failure == nil || failure == "store.cause-not-suggested")
    try output(["finding", "issue", finding], as: "lea")
  }

  /// Records something as it was at an earlier moment, such as what ended before today.
  func record(
    as person: PersonID, at moment: Timestamp, _ body: (StoreSession) throws -> Void
  ) throws {
    let store = try AuditStore.open(path, zone: .utc)
    try body(store.session(as: person, at: moment))
    try store.close()
  }

  func start(_ id: String, period: String = "2026-Q1") throws {
    try output(
      [
        "audit", "new", id, "--unit", "kanim-contoh", "--period", period, "--title", "Desk",
        "--end", "2026-04-10", "passport-sop",
      ], as: "lea")
    for person in ["ann", "bob"] { try output(["audit", "assign", id, person], as: "lea") }
    try output(["audit", "start", id], as: "lea")
  }
}
