import AuditModel
import Diagnostics

/// Weights are zero or more.
enum WeightRule: ChecklistLintRule {
  static let identifier = "checklist.weights"
  static let explanation = """
    The weights of items and of the two sides are 0 or more, and one of the sides has a weight \
    above 0.
    """
  static let messages: [Message] = [
    .checklistWeightNegative, .checklistCombineNegative, .checklistCombineNothing,
  ]

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    var report = LintReport()
    for item in subject.items where item.weight.isNegative {
      report.add(
        .checklistWeightNegative, item.location,
        ["item": item.id.rawValue, "weight": item.weight.shortDecimal()])
    }
    let scoring = subject.checklist.scoring
    guard let combine = scoring.combine else { return report.diagnostics }
    for side in Side.allCases where combine.weight(of: side).isNegative {
      report.add(
        .checklistCombineNegative, scoring.location,
        ["side": side.rawValue, "weight": combine.weight(of: side).shortDecimal()])
    }
    if combine.internalWeight.isZero, combine.externalWeight.isZero {
      report.add(.checklistCombineNothing, scoring.location)
    }
    return report.diagnostics
  }
}
