import AuditModel

/// A measured number is held against its limit; a missed limit earns nothing, or its share.
///
/// The share of a lower limit is value over limit, of an upper limit limit over value, clamped to
/// 0...1 and less than 1; where that means nothing (a limit of zero or less, an exact number) a
/// missed limit earns nothing.
enum MeasureRule {
  static func judge(
    _ value: Rational, by measure: Measure, with parameters: ParameterValues
  ) -> AnswerJudgement? {
    guard let limit = parameters.number(measure.threshold.limit) else { return nil }
    let threshold = ResolvedThreshold(comparison: measure.threshold.comparison, limit: limit)
    let judgement = Judgement.measured(value: value, threshold: threshold)
    if threshold.isMet(by: value) {
      return .init(outcome: .conforming, attainment: 1, judgement: judgement)
    }
    let share = measure.credit == .proportional ? share(of: value, threshold) : .zero
    return .init(
      outcome: share.isZero ? .nonconforming : .partial, attainment: share, judgement: judgement)
  }

  private static func share(of value: Rational, _ threshold: ResolvedThreshold) -> Rational {
    guard value > 0, threshold.limit > 0 else { return .zero }
    switch threshold.comparison {
    case .atLeast: return value / threshold.limit
    case .atMost: return threshold.limit / value
    // Reaching an open limit exactly is still a miss: it earns nothing rather than everything.
    case .above: return value < threshold.limit ? value / threshold.limit : .zero
    case .below: return value > threshold.limit ? threshold.limit / value : .zero
    case .equals: return .zero
    }
  }
}

extension Threshold {
  /// How the limit is read.
  var comparison: ResolvedThreshold.Comparison {
    switch self {
    case .atLeast: .atLeast
    case .atMost: .atMost
    case .above: .above
    case .below: .below
    case .equals: .equals
    }
  }
}
