import AuditModel
import Reporting
import TestSupport

/// A made-up report with all outcomes, judgements, kinds of answer and of finding.
///
/// No real person, office or law is in it.
enum SampleReport {
  static let assessment: Assessment = {
    let checklist = SampleChecklist.value
    let sop = SampleSOP.value
    let values: [ParameterID: ParameterValue] = [ParameterID("issue-days"): .number(3)]
    return Assessment(
      checklist: Assessment.Document(
        id: checklist.id.rawValue, version: checklist.version, sha256: checklist.canonicalHash),
      sops: [
        Assessment.Document(id: sop.id.rawValue, version: sop.version, sha256: sop.canonicalHash)
      ],
      inputs: [
        AuditInput.Source(
          name: "internal.xml", sha256: String(repeating: "1234", count: 16), isSynthetic: true),
        AuditInput.Source(
          name: "external.csv", sha256: String(repeating: "5678", count: 16), isSynthetic: false),
      ],
      subject: Subject(
        unit: UnitID("office-sample"), unitName: "Kantor Pelayanan Contoh", period: "2026-Q1",
        date: SampleChecklist.day),
      parameters: checklist.parameters.map {
        Assessment.UsedParameter(
          id: $0.id, value: values[$0.id] ?? $0.value, isOverridden: values[$0.id] != nil)
      },
      scores: SampleScores.scores(checklist, SampleOutcomes.items), items: SampleOutcomes.items,
      findings: SampleFindings.all)
  }()

  static func report(in language: Language) -> Report {
    Report(
      assessment: assessment, checklist: SampleChecklist.value, sops: [SampleSOP.value],
      language: language)
  }
}
