import AuditModel
import Diagnostics

/// The model `deduction`, and no other, says what failing items lose.
enum DeductionRule: ChecklistLintRule {
  static let identifier = "checklist.deductions"
  static let explanation = """
    The model `deduction` has at least one `deduct`, other models have none, and what is lost is 0 \
    or more.
    """
  static let messages: [Message] = [
    .checklistDeductMissing, .checklistDeductUnused, .checklistDeductNegative,
  ]

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    let scoring = subject.checklist.scoring
    let model = scoring.model.rawValue
    var report = LintReport()
    if model == "deduction", scoring.deductions.isEmpty {
      report.add(.checklistDeductMissing, scoring.location)
    }
    if model != "deduction", !scoring.deductions.isEmpty, subject.knowsModel {
      report.add(.checklistDeductUnused, scoring.location, ["model": model])
    }
    for (severity, points) in scoring.deductions where points.isNegative {
      report.add(
        .checklistDeductNegative, scoring.location,
        ["severity": severity.rawValue, "points": points.shortDecimal()])
    }
    return report.diagnostics
  }
}
