import AuditModel
import Diagnostics

/// Every requirement of the checklist and its SOPs is tested by an item.
enum UntestedRequirementRule: ChecklistLintRule {
  static let identifier = "checklist.untested-requirements"
  static let explanation = """
    Every requirement of the checklist and of its SOPs is tested by at least one item; the others \
    are reported where they are declared.
    """
  static let messages: [Message] = [.checklistRequirementUntested]

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    let tested = Set(subject.items.compactMap(\.requirement))
    var reported = tested
    var report = LintReport()
    let documents = [subject.checklist.requirements] + subject.sops.map(\.requirements)
    for requirement in documents.joined() where reported.insert(requirement.id).inserted {
      report.add(
        .checklistRequirementUntested, requirement.location,
        ["id": requirement.id.rawValue, "checklist": subject.checklist.id.rawValue])
    }
    return report.diagnostics
  }
}
