internal import AuditModel
internal import Diagnostics

/// Weights are not negative, and what is scored has some.
struct WeightLintRule: ChecklistLintRule {
  func check(_ context: ChecklistLintContext, _ report: inout LintReport) {
    var isAnyNegative = false
    for item in context.items where item.weight.isNegative {
      isAnyNegative = true
      report.add(
        .checklistWeightNegative, .value(of: "weight", at: item.location),
        ["item": item.id.rawValue, "weight": item.weight.shortDecimal()])
    }
    // With a negative weight the sums mean nothing, and it has been reported.
    guard !isAnyNegative else { return }
    let scored = context.items.filter(\.kind.isScored)
    if !scored.isEmpty, !scored.contains(where: { $0.weight > 0 }) {
      report.add(.checklistWeightNothing, .at(context.checklist.location))
      return
    }
    for section in context.checklist.allSections {
      let scored = section.items.filter(\.kind.isScored)
      if !scored.isEmpty, !scored.contains(where: { $0.weight > 0 }) {
        report.add(
          .checklistWeightNothingInSection, .at(section.location),
          ["section": section.id.rawValue])
      }
    }
    for side in Side.allCases {
      let scored = scored.filter { $0.sides.contains(side) }
      if !scored.isEmpty, !scored.contains(where: { $0.weight > 0 }) {
        report.add(
          .checklistWeightNothingOnSide, .at(scored[0].location), ["side": side.rawValue])
      }
    }
  }
}
