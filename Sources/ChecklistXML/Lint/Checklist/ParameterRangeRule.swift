import AuditModel
import Diagnostics

/// The default of a parameter lies in the range that its overrides must keep to.
enum ParameterRangeRule: ChecklistLintRule {
  static let identifier = "checklist.parameter-ranges"
  static let explanation = """
    The minimum of a parameter is not greater than its maximum, and its value lies between them.
    """
  static let messages: [Message] = [
    .checklistParameterRangeReversed, .checklistParameterOutsideRange,
  ]

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    var report = LintReport()
    for parameter in subject.checklist.parameters {
      guard case .number(let value) = parameter.value else { continue }
      if let minimum = parameter.minimum, let maximum = parameter.maximum, minimum > maximum {
        report.add(
          .checklistParameterRangeReversed, parameter.location,
          [
            "parameter": parameter.id.rawValue, "minimum": minimum.shortDecimal(),
            "maximum": maximum.shortDecimal(),
          ])
        continue
      }
      let range = NumberRange(from: parameter.minimum, to: parameter.maximum)
      guard !range.contains(value) else { continue }
      report.add(
        .checklistParameterOutsideRange, parameter.location,
        [
          "parameter": parameter.id.rawValue, "value": value.shortDecimal(),
          "range": range.description,
        ])
    }
    return report.diagnostics
  }
}
