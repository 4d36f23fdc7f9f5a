internal import AuditModel
internal import Diagnostics

/// Every requirement is tested by an item, itself or as a detail of one that is.
struct UntestedRequirementLintRule: ChecklistLintRule {
  var judgesAbsence: Bool { true }

  func check(_ context: ChecklistLintContext, _ report: inout LintReport) {
    let tested = Set(context.items.compactMap(\.requirement))
    let all = context.checklist.requirements + context.sops.flatMap(\.requirements)
    let wholes = Dictionary(all.map { ($0.id, $0.partOf) }, uniquingKeysWith: { first, _ in first })
    var known = Dictionary(tested.map { ($0, true) }, uniquingKeysWith: { first, _ in first })
    /// Goes up from detail to whole; a circle of details ends where it began, untested.
    func isTested(_ id: RequirementID) -> Bool {
      var way: [RequirementID] = []
      var next: RequirementID? = id
      var answer = false
      while let current = next {
        if let before = known[current] {
          answer = before
          break
        }
        // Untested until a whole is found that is: so a circle ends, and no way is gone twice.
        known[current] = false
        way.append(current)
        next = wholes[current] ?? nil
      }
      if answer { for step in way { known[step] = true } }
      return answer
    }
    var reported: Set<RequirementID> = []
    for requirement in all
    where !isTested(requirement.id) && reported.insert(requirement.id).inserted {
      report.add(
        .checklistRequirementUntested, .value(of: "id", at: requirement.location),
        ["id": requirement.id.rawValue, "checklist": context.checklist.id.rawValue])
    }
  }
}
