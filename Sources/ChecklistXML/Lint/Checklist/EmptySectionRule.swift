import AuditModel
import Diagnostics

/// Every section has items, or sections within.
enum EmptySectionRule: ChecklistLintRule {
  static let identifier = "checklist.empty-sections"
  static let explanation = "Every section holds items, or sections that do."
  static let messages: [Message] = [.checklistSectionEmpty]

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    subject.sections.filter { $0.items.isEmpty && $0.sections.isEmpty }.map {
      Diagnostic(.checklistSectionEmpty, at: $0.location, ["id": $0.id.rawValue])
    }
  }
}
