internal import AuditModel
internal import Diagnostics

/// Every requirement is tested by an item.
struct UntestedRequirementLintRule: ChecklistLintRule {
  var judgesAbsence: Bool { true }

  func check(_ context: ChecklistLintContext, _ report: inout LintReport) {
    let tested = Set(context.items.compactMap(\.requirement))
    var reported: Set<RequirementID> = []
    for requirement in context.checklist.requirements + context.sops.flatMap(\.requirements)
    where !tested.contains(requirement.id) && reported.insert(requirement.id).inserted {
      report.add(
        .checklistRequirementUntested, .value(of: "id", at: requirement.location),
        ["id": requirement.id.rawValue, "checklist": context.checklist.id.rawValue])
    }
  }
}
