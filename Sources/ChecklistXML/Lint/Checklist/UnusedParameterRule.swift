import AuditModel
import Conditions
import Diagnostics

/// Every parameter is used by something.
enum UnusedParameterRule: ChecklistLintRule {
  static let identifier = "checklist.unused-parameters"
  static let explanation = """
    Every parameter is used in a criterion, a text or a condition; otherwise overriding it changes \
    nothing.
    """
  static let messages: [Message] = [.checklistParameterUnused]

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    let parameters = subject.checklist.parameters
    guard !parameters.isEmpty else { return [] }
    var places: Set<String> = []
    subject.forEachText { places.formUnion($0.text.places) }
    var criteria: Set<ParameterID> = []
    var words: Set<String> = []
    for item in subject.items {
      for number in item.kind.criterionNumbers {
        if case .parameter(let id) = number.source { criteria.insert(id) }
      }
      if let condition = item.applies { addWords(of: condition, to: &words) }
    }
    for section in subject.sections {
      if let condition = section.applies { addWords(of: condition, to: &words) }
    }
    var report = LintReport()
    for parameter in parameters
    where !criteria.contains(parameter.id) && !places.contains(parameter.id.rawValue)
      && !words.contains(ConditionScope.name(of: parameter.id.rawValue))
    {
      report.add(
        .checklistParameterUnused, parameter.location, ["id": parameter.id.rawValue])
    }
    return report.diagnostics
  }

  /// Adds every word of a condition that could be a name.
  ///
  /// Words, not names: a condition with an error in it uses its parameters all the same.
  private static func addWords(of condition: ConditionSource, to words: inout Set<String>) {
    let isWord: (UInt8) -> Bool = { byte in
      ValueForm.isLetter(byte) || ValueForm.isDigit(byte) || byte == UInt8(ascii: "_")
    }
    for word in condition.text.utf8.split(whereSeparator: { !isWord($0) }) {
      words.insert(String(Substring(word)))
    }
  }
}
