import AuditModel
import AuditStore
import Diagnostics
import Reporting

/// Letters about findings of a store.
struct FindingLetters {
  let store: AuditStore
  let language: Language
  let day: CalendarDate
  let answerBy: CalendarDate?

  /// The letter about a finding.
  ///
  /// - Throws: When there is no such finding, or nobody has been told of it yet.
  func letter(_ id: String) throws(DiagnosticsError) -> FindingLetter {
    let finding = try store.finding(id)
    guard finding.state != .draft else {
      throw DiagnosticsError([
        Diagnostic(
          .storeState, at: nil,
          ["thing": "finding", "id": id, "state": "draft", "expected": "issued …"])
      ])
    }
    let status = try store.engagement(finding.record.engagement)
    let stored = StoredDossier(store: store, status: status)
    let dossier = try stored.dossier(of: finding.record.checklist)
    let unit = finding.record.unit
    let name = try store.units().first { $0.id == unit }?.title ?? unit
    guard let followed = dossier.findings.first(where: { $0.id == id }) else {
      throw DiagnosticsError.unknown("finding", id)
    }
    return FindingLetter(
      followed, issued: finding.issued.flatMap { CalendarDate(iso: $0.prefix(10)) }, of: dossier,
      unit: name, period: status.plan.period, organisation: try store.info().title, on: day,
      answerBy: answerBy, language: language)
  }
}
