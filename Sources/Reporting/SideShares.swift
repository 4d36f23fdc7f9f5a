internal import AuditModel

/// How much of the criteria is met, by weight, seen from each side.
///
/// Computed from what the derivation says was counted, so it can be compared between sides for every
/// scoring model, also for those whose points do not add up.
struct SideShares: Hashable, Sendable {
  /// The weighted mean of the attainments, 0...1; `nil` when nothing of that side counts.
  let `internal`: Rational?
  let external: Rational?

  init(_ derivation: Derivation) {
    func share(_ side: Side) -> Rational? {
      var weights: [Rational: Rational] = [:]
      // Attainments repeat a lot: adding up the weights first spares most of the fractions.
      for part in derivation.contributions where part.side == side {
        weights[part.attainment, default: .zero] += part.weight
      }
      let total = Rational.sum(weights.values)
      guard !total.isZero else { return nil }
      return Rational.sum(weights.map { $0.key * $0.value }) / total
    }
    `internal` = share(.internal)
    external = share(.external)
  }

  subscript(side: Side) -> Rational? {
    switch side {
    case .internal: `internal`
    case .external: external
    }
  }
}
