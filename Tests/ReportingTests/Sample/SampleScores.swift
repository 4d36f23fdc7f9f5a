import AuditModel
import TestSupport

/// Scores of the made-up audit: weighted means, computed here in the plainest way.
enum SampleScores {
  static func scores(_ checklist: Checklist, _ items: [ItemAssessment]) -> [Score] {
    func classes(_ item: ItemAssessment) -> [AxisID: AxisValueID] {
      checklist.items.first { $0.id == item.id }?.classes ?? [:]
    }
    var scopes: [(Score.Scope, [ItemAssessment])] = [(.overall, items)]
    for side in Side.allCases { scopes.append((.side(side), items.filter { $0.side == side })) }
    for section in checklist.allSections {
      let inside = Set(section.withDescendants.map(\.id))
      scopes.append((.section(section.id), items.filter { inside.contains($0.section) }))
    }
    for axis in checklist.axes {
      for value in axis.values {
        scopes.append(
          (.axis(axis.id, value.id), items.filter { classes($0)[axis.id] == value.id }))
      }
    }
    return scopes.map { score($0.0, $0.1, checklist.scoring) }
  }

  private static func score(_ scope: Score.Scope, _ items: [ItemAssessment], _ plan: ScoringPlan)
    -> Score
  {
    let counted = items.filter(\.isCounted)
    let open = items.filter { $0.outcome == .notTested }
    let total = Rational.sum(counted.map(\.weight))
    func exact(_ filling: Rational?) -> Rational? {
      let parts =
        counted.map { ($0.side, $0.weight, $0.attainment ?? 0) }
        + (filling.map { value in open.map { ($0.side, $0.weight, value) } } ?? [])
      let means = Side.allCases.compactMap { side -> (Rational, Rational)? in
        let own = parts.filter { $0.0 == side }
        let weight = Rational.sum(own.map(\.1))
        guard !weight.isZero else { return nil }
        return (
          side == .internal ? plan.combine?.internalWeight ?? 1 : plan.combine?.externalWeight ?? 1,
          Rational.sum(own.map { $0.1 * $0.2 }) * 100 / weight
        )
      }
      guard !means.isEmpty else { return nil }
      return Rational.sum(means.map { $0.0 * $0.1 }) / Rational.sum(means.map(\.0))
    }
    var adjustments: [Derivation.Adjustment] = []
    var value = exact(nil)
    if let joined = value, scope == .overall {
      adjustments.append(
        .combined(
          Side.allCases.map { side in
            let own = counted.filter { $0.side == side }
            return Derivation.CombinedSide(
              side: side,
              weight: side == .internal
                ? plan.combine?.internalWeight ?? 1 : plan.combine?.externalWeight ?? 1,
              score: Rational.sum(own.map { $0.weight * ($0.attainment ?? 0) }) * 100
                / Rational.sum(own.map(\.weight)))
          }))
      let cap = SampleChecklist.decimal("68.5")
      if joined > cap {
        adjustments.append(
          .capped(severity: .critical, from: joined, to: cap, items: [ItemID("B-03")]))
        value = cap
      }
    }
    let rounded = value?.rounded(to: plan.decimals)
    if let value, value != rounded { adjustments.append(.rounded(from: value, decimals: 2)) }
    return Score(
      scope: scope, model: plan.model, value: rounded,
      low: exact(0).map { min($0, value ?? $0) }?.rounded(to: plan.decimals),
      high: exact(1).map { scope == .overall ? min($0, value ?? $0) : $0 }?
        .rounded(to: plan.decimals),
      maximum: value == nil ? nil : 100, rating: rounded.flatMap { plan.rating(of: $0)?.id },
      derivation: Derivation(
        contributions: counted.map {
          Derivation.Contribution(
            item: $0.id, side: $0.side, weight: $0.weight, attainment: $0.attainment ?? 0,
            points: $0.weight * ($0.attainment ?? 0) * 100 / total)
        },
        exclusions: items.filter { !$0.isCounted }.map { item in
          let reason: Derivation.Exclusion.Reason =
            switch item.outcome {
            case .notApplicable: .notApplicable
            case .notTested: .notTested
            case .undetermined: .undetermined
            default: item.attainment == nil ? .notScored : .zeroWeight
            }
          return Derivation.Exclusion(item: item.id, side: item.side, reason: reason)
        }, adjustments: adjustments))
  }
}
