import AuditModel
import Diagnostics

/// Items test requirements that the checklist or one of its SOPs declares.
enum RequirementReferenceRule: ChecklistLintRule {
  static let identifier = "checklist.requirement-references"
  static let explanation = """
    The requirement that an item tests is declared in the checklist or in one of its SOPs, so that \
    a finding can say what was demanded.
    """
  static let messages: [Message] = [.checklistRequirementUnknown, .checklistRequirementMisspelt]

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    // The missing SOP may have the requirement, and that it is missing has been said.
    guard !subject.lacksSOPs else { return [] }
    var suggestions = Suggestions(subject.requirements.map(\.rawValue).sorted())
    var report = LintReport()
    for item in subject.items {
      guard let requirement = item.requirement, !subject.requirements.contains(requirement) else {
        continue
      }
      report.addUnknown(
        requirement.rawValue,
        UnknownIDMessages(
          unknown: .checklistRequirementUnknown, misspelt: .checklistRequirementMisspelt),
        item.location, ["item": item.id.rawValue], &suggestions)
    }
    return report.diagnostics
  }
}
