import AuditModel
import Diagnostics

/// The model `maturity`, and no other, asks for levels.
enum LevelRule: ChecklistLintRule {
  static let identifier = "checklist.levels"
  static let explanation = """
    With the model `maturity` every item that counts has a level; with other models no item has \
    one.
    """
  static let messages: [Message] = [.checklistLevelMissing, .checklistLevelUnused]

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    var report = LintReport()
    if subject.hasLevels {
      for item in subject.items where item.level == nil && item.kind.isScored && item.weight > 0 {
        report.add(.checklistLevelMissing, item.location, ["item": item.id.rawValue])
      }
    } else if subject.knowsModel, let first = subject.items.first(where: { $0.level != nil }) {
      report.add(
        .checklistLevelUnused, first.location,
        [
          "item": first.id.rawValue, "model": subject.checklist.scoring.model.rawValue,
          "count": String(subject.items.count { $0.level != nil }),
        ])
    }
    return report.diagnostics
  }
}
