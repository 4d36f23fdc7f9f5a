internal import AuditModel
internal import Diagnostics

/// The requirement that an item names is declared, in the checklist or in one of its SOPs, and in one
/// place only.
struct RequirementLintRule: ChecklistLintRule {
  func check(_ context: ChecklistLintContext, _ report: inout LintReport) {
    let all = context.checklist.requirements + context.sops.flatMap(\.requirements)
    var first: [RequirementID: Requirement] = [:]
    for requirement in all {
      guard let before = first[requirement.id] else {
        first[requirement.id] = requirement
        continue
      }
      report.add(
        .checklistRequirementAmbiguous, .value(of: "id", at: requirement.location),
        ["id": requirement.id.rawValue, "first": before.location.description])
    }
    guard context.areSOPsKnown else { return }
    let names = all.map(\.id.rawValue)
    let items = context.items
    for index in items.indices {
      guard let requirement = items[index].requirement, first[requirement] == nil else { continue }
      let item = items[index]
      report.addUnknown(
        .checklistRequirementUnknown, misspelt: .checklistRequirementMisspelt,
        requirement.rawValue, among: names, .value(of: "requirement", at: item.location),
        ["item": item.id.rawValue])
    }
  }
}
