import AuditModel

@testable import Reporting

/// What a report can be made of: files, an engagement, or hostile texts.
enum SampleSource: String, CaseIterable, Sendable {
  case files, engagement, hostile, numbered

  var report: Report {
    switch self {
    case .files: return SampleReport.report(in: .indonesian)
    case .engagement:
      var report = SampleReport.report(in: .english)
      report.dossier = SampleDossier.value
      return report
    case .numbered:
      var report = SampleReport.report(in: .english)
      SampleNumbers.apply(to: &report)
      return report
    case .hostile:
      var texts = HostileReport(startingAt: 0)
      return Report(
        assessment: texts.assessment(from: SampleReport.assessment),
        checklist: texts.checklist(from: SampleChecklist.value), sops: [SampleSOP.value],
        language: .english)
    }
  }
}
