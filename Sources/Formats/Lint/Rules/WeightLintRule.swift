internal import AuditModel
internal import Diagnostics

/// Weights are not negative, and what is scored has some.
struct WeightLintRule: ChecklistLintRule {
  func check(_ context: ChecklistLintContext, _ report: inout LintReport) {
    var isAnyNegative = false
    // What weighs something and what does not, counted in one walk over all items.
    var whole = Tally()
    var sides: [Side: Tally] = [:]
    let items = context.items
    for index in items.indices {
      let weight = items[index].weight
      if weight.isNegative {
        isAnyNegative = true
        report.add(
          .checklistWeightNegative, .value(of: "weight", at: items[index].location),
          ["item": items[index].id.rawValue, "weight": weight.shortDecimal()])
      }
      guard items[index].kind.isScored else { continue }
      whole.count(weight, index)
      for side in items[index].sides { sides[side, default: Tally()].count(weight, index) }
    }
    // With a negative weight the sums mean nothing, and it has been reported.
    guard !isAnyNegative else { return }
    if whole.isWeightless {
      report.add(.checklistWeightNothing, .at(context.checklist.location))
      return
    }
    for section in context.checklist.allSections {
      var tally = Tally()
      for index in section.items.indices where section.items[index].kind.isScored {
        tally.count(section.items[index].weight, index)
        if tally.hasWeight { break }
      }
      if tally.isWeightless {
        report.add(
          .checklistWeightNothingInSection, .at(section.location),
          ["section": section.id.rawValue])
      }
    }
    for side in Side.allCases {
      guard let tally = sides[side], tally.isWeightless, let first = tally.first else { continue }
      report.add(
        .checklistWeightNothingOnSide, .at(items[first].location), ["side": side.rawValue])
    }
  }

  /// Whether there are scored items, and whether any of them weighs something.
  private struct Tally {
    var first: Int?
    var hasWeight = false

    var isWeightless: Bool { first != nil && !hasWeight }

    mutating func count(_ weight: Rational, _ index: Int) {
      first = first ?? index
      hasWeight = hasWeight || weight > 0
    }
  }
}
