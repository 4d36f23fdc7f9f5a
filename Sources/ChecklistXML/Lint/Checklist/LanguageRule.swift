import AuditModel
import Diagnostics

/// Every text is given in every language that the checklist promises, and in no other.
enum LanguageRule: ChecklistLintRule {
  static let identifier = "checklist.languages"
  static let explanation = """
    Every text is given in each language that the attribute `languages` promises, and in no other.
    """
  static let messages: [Message] = [.checklistLanguageMissing, .checklistLanguageUnpromised]

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    var check = LanguageCheck(
      promised: subject.checklist.languages, missing: .checklistLanguageMissing,
      unpromised: .checklistLanguageUnpromised)
    subject.forEachText { check.add($0) }
    return check.finish()
  }
}
