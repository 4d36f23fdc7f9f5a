import AuditModel
import Diagnostics

/// The scoring model is one that there is.
enum ModelRule: ChecklistLintRule {
  static let identifier = "checklist.model"
  static let explanation = "The scoring model is one of those that the engine has."
  static let messages: [Message] = [.checklistModelUnknown, .checklistModelMisspelt]

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    let known = subject.knownModels
    let scoring = subject.checklist.scoring
    guard !known.isEmpty, !known.contains(scoring.model.rawValue) else { return [] }
    var report = LintReport()
    var suggestions = Suggestions(known)
    report.addUnknown(
      scoring.model.rawValue,
      UnknownIDMessages(unknown: .checklistModelUnknown, misspelt: .checklistModelMisspelt),
      scoring.location, ["known": known.joined(separator: ", ")], &suggestions)
    return report.diagnostics
  }
}
