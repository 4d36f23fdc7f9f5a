internal import AuditModel
internal import Diagnostics

/// The sides can be joined: weights that are no less than zero, not both zero, and items on both.
struct CombinationLintRule: ChecklistLintRule {
  func check(_ context: ChecklistLintContext, _ report: inout LintReport) {
    let scoring = context.checklist.scoring
    guard let combine = scoring.combine else { return }
    let weights = [
      (Side.internal, combine.internalWeight), (Side.external, combine.externalWeight),
    ]
    let path: [LintPlace.Step] = [.child("combine")]
    for (side, weight) in weights where weight.isNegative {
      report.add(
        .checklistCombineNegative, .value(of: side.rawValue, at: scoring.location, path),
        ["side": side.rawValue, "weight": weight.shortDecimal()])
    }
    if combine.internalWeight.isZero, combine.externalWeight.isZero {
      report.add(.checklistCombineZero, .at(scoring.location, path))
    }
    for (side, weight) in weights where weight > 0 {
      let isAnswered = context.items.contains { $0.sides.contains(side) && $0.kind.isScored }
      if !isAnswered {
        report.add(
          .checklistCombineSideEmpty, .value(of: side.rawValue, at: scoring.location, path),
          ["side": side.rawValue])
      }
    }
  }
}
