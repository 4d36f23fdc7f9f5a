import Foundation
import TestSupport
import Testing

/// Ids, days, moments, states, grades and sides of an audit's life are typed: no declaration of one is a `String`.
///
/// A value is recognised by its name. Left out are the SQL layer, where rows and events are text, and the rooms that read
/// and write text: Formats, and what of Reporting lays out documents.
@Suite struct TypedValuesTests {
  /// Folders whose declarations are checked.
  private static let folders = [
    "AuditModel", "RuleEngine", "AuditStore", "Auditing", "Reporting/Engagement", "patuh",
  ]

  /// The layer that turns values into columns and back.
  private static let textLayer = [
    "AuditStore/Events/", "AuditStore/Projection/", "AuditStore/Session/RowReader.swift",
  ]

  /// Declarations that stay text, as `file name`, each with its reason.
  private static let exceptions = [
    "AuditModel/Assessment/Assessment.swift id": "id of a document of several kinds",
    "AuditModel/Checklist/AnswerKind.swift unit": "unit of measurement",
    "AuditModel/Checklist/Parameter.swift unit": "unit of measurement",
    "AuditModel/Engagement/Engagement.swift days": "number of auditor-days, a decimal",
    "AuditModel/Programme/Programme.swift id": "id of an instrument of several kinds",
    "AuditModel/Registers/ComplaintRegister.swift id": "id of a complaint, as the register has it",
    "AuditModel/Registers/RegisterAssessment.swift id": "id of a complaint, as the register has it",
    "AuditModel/Results/Answer.swift by": "observers may be free text",
    "AuditModel/Results/ControllingResult.swift by": "observers may be free text",
    "AuditModel/Results/ControllingResult.swift item": "as a file has it, not yet checked",
    "AuditModel/Results/ControllingResult.swift side": "as a file has it, not yet checked",
    "AuditModel/Results/ResultSet.swift id": "as a file has it, not yet checked",
    "AuditModel/Engagement/FindingState.swift day": "SQL of a parameter",
    "AuditStore/Planning/StoreSession+Plan.swift unit": "SQL of a column",
    "AuditStore/Session/Access.swift unit": "SQL of a column",
    "AuditStore/Session/Access.swift engagement": "SQL of a column",
    "AuditStore/Session/Access.swift issued": "SQL of a condition",
    "AuditStore/Findings/FindingFilter.swift engagement": "sort key made of columns",
    "AuditStore/Findings/FindingFilter.swift unit": "sort key made of columns",
    "AuditStore/Findings/FindingFilter.swift due": "sort key made of columns",
    "AuditStore/Findings/FindingFilter.swift issued": "sort key made of columns",
    "AuditStore/Findings/FindingFilter.swift raised": "sort key made of columns",
    "AuditStore/Findings/FindingFilter.swift id": "value of a column, of several kinds of id",
    "AuditStore/Session/StoreSession.swift id": "value of a column, of several kinds of id",
    "AuditStore/People/StoreSession+People.swift id": "value of a column, of several kinds of id",
    "AuditStore/AuditStore.swift id": "random id of the store, not of the audit",
    "AuditStore/Maintenance/AuditStore+Maintenance.swift id":
      "random id of the store, not of the audit",
    "AuditStore/Opening/AuditStore+Opening.swift id": "random id of the store, not of the audit",
    "AuditStore/Opening/StoreIdentity.swift id": "random id of the store, not of the audit",
    "AuditStore/Verification/AuditStore+Verification.swift id":
      "random id of the store, not of the audit",
    "AuditStore/Verification/EventCheck.swift at": "value of a column",
    "AuditStore/Verification/EventCheck.swift actor": "value of a column",
    "AuditStore/Verification/VerificationReach.swift ids": "values of a column",
    "AuditStore/Trail/TrailProblem.swift at": "column of an event as stored, valid or not",
    "Auditing/Engagement/EngagementAudit.swift id": "fact of a message",
    "Auditing/Engagement/EngagementAudit+Results.swift by": "observers may be free text",
    "Auditing/Answers/ResultsFile.swift by": "observers may be free text",
    "Auditing/Answers/ResultsFile.swift at": "a day or a moment, as written",
    "Auditing/Library/ChecklistLibrary.swift id": "id of a document of several kinds",
    "Auditing/Library/NewDocument.swift id": "id of a document of several kinds",
    "patuh/Commands/Audit/AuditNewCommand.swift checklists": "ids or paths of files",
    "patuh/Commands/Checklist/ChecklistFormCommand.swift checklist": "id or path of a file",
    "patuh/Commands/Checklist/ChecklistNewCommand.swift id": "id of a document of several kinds",
    "patuh/Commands/Checklist/ChecklistShowCommand.swift checklist": "id or path of a file",
    "patuh/Commands/Evaluation/AnswerCommand.swift checklist": "id or path of a file",
    "patuh/Commands/Evaluation/EvaluateCommand.swift checklist": "id or path of a file",
    "patuh/Commands/Evaluation/ExplainCommand.swift checklist": "id or path of a file",
    "patuh/Interface/EngagementPage.swift observed": "a day or a moment, as written",
    "patuh/Interface/FilterOptions.swift units": "several in one text, with commas",
    "patuh/Interface/FilterOptions.swift sections": "several in one text, with commas",
    "patuh/Interface/FilterOptions.swift sides": "several in one text, with commas",
    "patuh/Interface/FilterOptions.swift grades": "several in one text, with commas",
    "patuh/Interface/FilterOptions.swift states": "several in one text, with commas",
    "patuh/Interface/FilterOptions.swift owners": "ids or names of people",
    "patuh/Interface/PlanWords.swift days": "number of auditor-days, a decimal",
    "patuh/Interface/WhatIfWords.swift id": "id of a document of several kinds",
    "Reporting/Engagement/EngagementDossier.swift lead": "name of the person",
  ]

  /// The last words of names that mean a typed value, in the singular.
  private static let meanings: Set = [
    "id", "engagement", "finding", "action", "person", "unit", "member", "actor", "owner", "author",
    "reviewer", "auditor", "auditee", "manager", "administrator", "lead", "recorder", "verifier",
    "checklist", "section", "item", "requirement", "side", "grade", "state", "duty", "role", "day",
    "date", "due", "until", "start", "end", "at", "by", "today", "now", "moment", "issued",
    "raised", "moved", "expires", "expiry", "created", "recorded", "observed", "answered",
    "reviewed", "accepted", "closed", "verified",
  ]

  /// The names and lines of declarations of a typed value as text.
  private static func textDeclarations(_ source: String) -> [(name: String, line: Int)] {
    let declaration =
      /\b([a-z]\w*)(?:\s*:\s*|\(\s*)(?:String|Substring|\[String\]|Set<String>)(?![\w.(\[])/
    var found: [(String, Int)] = []
    for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    // `String` or `Substring`: quicker than matching every line.
    where line.contains("tring") && !line.drop(while: { $0 == " " }).hasPrefix("//") {
      for match in line.matches(of: declaration) where means(String(match.1)) {
        found.append((String(match.1), index + 1))
      }
    }
    return found
  }

  /// Whether the last word of a name in camel case means a typed value; plurals count.
  private static func means(_ name: String) -> Bool {
    let start = name.lastIndex(where: \.isUppercase)
    // `personID` ends with the word `ID`.
    let word = name.hasSuffix("ID") ? "id" : name[(start ?? name.startIndex)...].lowercased()
    return meanings.contains(word)
      || word.hasSuffix("s") && meanings.contains(String(word.dropLast()))
      || word.hasSuffix("ies") && meanings.contains(word.dropLast(3) + "y")
  }

  private static let files: [String] = {
    ArrowsTests.files.map { String($0.path.dropFirst("Sources/".count)) }.filter { path in
      folders.contains { path.hasPrefix($0 + "/") }
        && !textLayer.contains { path.hasPrefix($0) }
    }
  }()

  @Test func noTypedValueIsText() throws {
    var needed: Set<String> = []
    for path in Self.files {
      let source = String(decoding: try bytes(of: "Sources/" + path), as: UTF8.self)
      for (name, line) in Self.textDeclarations(source) {
        let place = "\(path) \(name)"
        needed.insert(place)
        #expect(
          Self.exceptions[place] != nil,
          "Sources/\(path):\(line): `\(name)` is text; give it a type of AuditModel")
      }
    }
    #expect(Set(Self.exceptions.keys).subtracting(needed) == [], "exceptions without use")
  }

  /// A folder that was renamed would be checked no more.
  @Test(arguments: folders) func everyFolderHasFiles(folder: String) {
    #expect(Self.files.contains { $0.hasPrefix(folder + "/") })
  }

  @Test(arguments: [
    ("  public var engagement: String", ["engagement"]),
    ("  let acceptedUntil: String?", ["acceptedUntil"]),
    ("  var personID:String", ["personID"]),
    ("  func move(_ id: String, to state: Substring, why: String) {", ["id", "state"]),
    ("  func find(people ids: [String], in unit: Set<String>) {}", ["ids", "unit"]),
    ("  case moved(day: String)", ["day"]),
    ("  case person(String)", ["person"]),
    ("  var duties: [String] = []", ["duties"]),
    ("  @Option var recordedAt: String", ["recordedAt"]),
    ("  var unitName: String", []),
    ("  var engagement: EngagementID", []),
    ("  /// The day: String", []),
    ("  let texts: [FindingID: String]", []),
    ("  enum Duty: String {", []),
    ("  move(id: String(id), day: String.init)", []),
    ("  var sha256: String", []),
  ])
  func theScannerFindsThem(source: String, names: [String]) {
    #expect(Self.textDeclarations(source).map(\.name) == names)
  }
}
