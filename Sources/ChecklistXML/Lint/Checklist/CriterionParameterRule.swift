import AuditModel
import Diagnostics

/// The parameters in criteria are declared, and are numbers.
enum CriterionParameterRule: ChecklistLintRule {
  static let identifier = "checklist.criterion-parameters"
  static let explanation = """
    A number of a criterion that is written `{id}` names a parameter of type number.
    """
  static let messages: [Message] = [
    .checklistParameterUnknown, .checklistParameterMisspelt, .checklistParameterNotNumber,
  ]

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    var suggestions = Suggestions(subject.checklist.parameters.map(\.id.rawValue))
    var report = LintReport()
    for item in subject.items {
      for number in item.kind.criterionNumbers {
        guard case .parameter(let id) = number.source else { continue }
        var facts = ["item": item.id.rawValue, "attribute": number.attribute]
        guard let parameter = subject.parameters[id] else {
          report.addUnknown(
            id.rawValue,
            UnknownIDMessages(
              unknown: .checklistParameterUnknown, misspelt: .checklistParameterMisspelt),
            item.location, facts, &suggestions)
          continue
        }
        guard parameter.value.type != .number else { continue }
        facts["parameter"] = id.rawValue
        facts["type"] = parameter.value.type.rawValue
        report.add(.checklistParameterNotNumber, item.location, facts)
      }
    }
    return report.diagnostics
  }
}
