import AuditModel
import Diagnostics

/// A requirement is declared in one document only.
enum AmbiguousRequirementRule: ChecklistLintRule {
  static let identifier = "checklist.ambiguous-requirements"
  static let explanation = """
    No two of a checklist and its SOPs declare requirements with one id, because items name them by \
    the id alone.
    """
  static let messages: [Message] = [.checklistRequirementAmbiguous]

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    var report = LintReport()
    var declared: [RequirementID: SourceLocation] = [:]
    let documents = [subject.checklist.requirements] + subject.sops.map(\.requirements)
    for requirements in documents {
      // Repetition within one document is another rule's.
      var own: [RequirementID: SourceLocation] = [:]
      for requirement in requirements where own[requirement.id] == nil {
        own[requirement.id] = requirement.location
        guard let earlier = declared[requirement.id] else { continue }
        report.add(
          .checklistRequirementAmbiguous, requirement.location,
          ["id": requirement.id.rawValue, "place": earlier.description])
      }
      declared.merge(own) { earlier, _ in earlier }
    }
    return report.diagnostics
  }
}
