import AuditModel
import Diagnostics

/// Parameters and requirements rest on sources that the checklist declares.
enum SourceReferenceRule: ChecklistLintRule {
  static let identifier = "checklist.source-references"
  static let explanation = """
    The source of a parameter or a requirement is declared in the same checklist, so that findings \
    can cite it.
    """
  static let messages: [Message] = [.checklistSourceUnknown, .checklistSourceMisspelt]

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    let checklist = subject.checklist
    let known = Set(checklist.sources.map(\.id))
    var suggestions = Suggestions(checklist.sources.map(\.id.rawValue))
    var report = LintReport()
    func check(_ source: SourceID?, _ element: String, _ id: String, _ location: SourceLocation) {
      guard let source, !known.contains(source) else { return }
      report.addUnknown(
        source.rawValue,
        UnknownIDMessages(unknown: .checklistSourceUnknown, misspelt: .checklistSourceMisspelt),
        location, ["element": element, "id": id], &suggestions)
    }
    for requirement in checklist.requirements {
      check(requirement.source, "requirement", requirement.id.rawValue, requirement.location)
    }
    for parameter in checklist.parameters {
      check(parameter.source, "parameter", parameter.id.rawValue, parameter.location)
    }
    return report.diagnostics
  }
}
