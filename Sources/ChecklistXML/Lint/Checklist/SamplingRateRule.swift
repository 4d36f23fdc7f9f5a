import AuditModel
import Diagnostics

/// Tolerable rates and confidences lie where they can prove something.
enum SamplingRateRule: ChecklistLintRule {
  static let identifier = "checklist.sampling-rates"
  static let explanation = """
    The tolerable rate of a sample lies above 0 and below 1, its confidence from 0.5 and below 1, \
    the tolerable share of a case test from 0 and below 1; also where a parameter gives them and in \
    the whole range that the parameter allows.
    """
  static let messages: [Message] = [.checklistRateOutside, .checklistRateCanLeave]

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    var report = LintReport()
    for item in subject.items {
      for number in item.kind.criterionNumbers {
        guard let range = number.range, let value = subject.standard(number.source) else {
          continue
        }
        var facts = [
          "item": item.id.rawValue, "attribute": number.attribute, "value": value.shortDecimal(),
          "expected": range.condition,
        ]
        guard range.contains(value) else {
          report.add(.checklistRateOutside, item.location, facts)
          continue
        }
        if case .parameter(let id) = number.source, let parameter = subject.parameters[id],
          let outside = range.firstOutside(of: parameter)
        {
          facts["parameter"] = id.rawValue
          facts["value"] = outside.shortDecimal()
          report.add(.checklistRateCanLeave, item.location, facts)
        }
      }
    }
    return report.diagnostics
  }
}
