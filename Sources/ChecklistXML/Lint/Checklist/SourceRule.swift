import AuditModel
import Diagnostics

/// Every declared source is the basis of something, and holds on some day.
enum SourceRule: ChecklistLintRule {
  static let identifier = "checklist.sources"
  static let explanation = """
    Every declared source is named by a requirement or a parameter, and does not end before it \
    takes effect.
    """
  static let messages: [Message] = [.checklistSourceUnused, .checklistSourceDates]

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    let checklist = subject.checklist
    let used = Set(
      checklist.requirements.compactMap(\.source) + checklist.parameters.compactMap(\.source))
    return SourceCheck.unused(checklist.sources, used: used, .checklistSourceUnused)
      + SourceCheck.reversed(checklist.sources, .checklistSourceDates)
  }
}
