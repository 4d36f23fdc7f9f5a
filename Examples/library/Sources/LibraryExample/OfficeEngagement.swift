import AuditModel
import AuditStore
import Auditing
import Diagnostics
import Reporting

/// Runs one engagement of an invented passport office in a new store.
struct OfficeEngagement {
  let context: AuditingContext
  let now: Timestamp
  let store: AuditStore

  static let administrator = PersonID("root")
  static let lead = PersonID("lea")
  static let auditor = PersonID("adi")
  static let unit = UnitID("kanim-contoh")
  static let engagement = EngagementID("E-2026-01")

  /// Creates the store with its unit, people and roles.
  ///
  /// - Throws: `DiagnosticsError` if there is a store already (`store.exists`), or it cannot be written.
  init(
    at path: String, id: String, zone: OrganisationZone, now: Timestamp, context: AuditingContext
  ) throws(DiagnosticsError) {
    self.context = context
    self.now = now
    store = try AuditStore.create(
      at: path, id: id, title: "Example (synthetic data)",
      owner: (Self.administrator, "Administrator"), zone: zone, now: now)
    let session = try store.session(as: Self.administrator, at: now)
    try session.addUnit(Self.unit, title: "Kantor Imigrasi Contoh", below: nil)
    try session.addPerson(Self.lead, name: "Lea")
    try session.grant(.leadAuditor, to: Self.lead, in: nil)
    try session.addPerson(Self.auditor, name: "Adi")
    try session.grant(.auditor, to: Self.auditor, in: Self.unit)
  }

  /// Plans the engagement with frozen checklists, puts the auditor on the team, and starts fieldwork.
  ///
  /// - Returns: Warnings, for example about independence.
  /// - Throws: `DiagnosticsError` if a checklist cannot be used.
  func plan(_ checklists: [String], period: String) throws(DiagnosticsError) -> [Diagnostic] {
    let session = try store.session(as: Self.lead, at: now)
    let frozen = try FrozenChecklists(context: context).freeze(checklists)
    var warnings = try session.plan(
      EngagementPlan(
        id: Self.engagement, title: "Passport service (synthetic data)", unit: Self.unit,
        period: period, checklists: frozen.checklists),
      documents: frozen.documents)
    warnings += try session.assign(Self.auditor, .auditor, to: Self.engagement)
    try session.move(Self.engagement, to: .fieldwork)
    return warnings
  }

  /// Records the answers of result files: all of them, or none.
  ///
  /// - Returns: The number of recorded answers, and warnings about the files.
  /// - Throws: `DiagnosticsError` if a file cannot be used, or an answer conflicts with a recorded one.
  func importAnswers(
    _ results: [String]
  ) throws(DiagnosticsError) -> (count: Int, warnings: [Diagnostic]) {
    let session = try store.session(as: Self.auditor, at: now, way: .import)
    let read = try session.audit(Self.engagement, context).reading(
      results, ImportOptions(), names: session.knownNames())
    return (try session.record(read.submission, in: Self.engagement).count, read.warnings)
  }

  /// Evaluates the recorded answers, keeps the assessment, and raises the findings.
  ///
  /// - Throws: `DiagnosticsError` if the store cannot be written.
  func evaluate() throws(DiagnosticsError) -> EvaluationOutcome {
    try store.session(as: Self.auditor, at: now)
      .evaluate(Self.engagement, evaluating: EngagementAudit.evaluator(context))
  }

  /// Lists the findings of a grade, in the language of the context.
  ///
  /// - Throws: `DiagnosticsError` if the store cannot be read.
  func findings(_ grade: Grade) throws(DiagnosticsError) -> [FindingLine] {
    var filter = FindingFilter()
    filter.engagement = Self.engagement
    filter.grade = grade
    return try store.session(as: Self.auditor, at: now)
      .findingLines(filter, in: context.language)
  }

  /// Makes the HTML report of a checklist of the engagement.
  ///
  /// - Throws: `DiagnosticsError` if the store cannot be read, or `ExportError` if the report cannot be made.
  func report(of checklist: ChecklistID) throws -> [UInt8] {
    let session = try store.session(as: Self.lead, at: now)
    let report = try EngagementReports(session, context).report(
      session.audit(Self.engagement, context), of: checklist, on: session.today)
    return try HTMLExporter().export(report, options: ExportOptions())
  }
}
