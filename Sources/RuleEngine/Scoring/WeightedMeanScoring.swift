public import AuditModel

/// 100 times the sum of weight times attainment, over the sum of weights.
public enum WeightedMeanScoring: ScoringModel {
  /// `weighted-mean`.
  public static let id = ScoringModelID("weighted-mean")

  /// The mean, 0...100; `nil` without entries.
  public static func score(_ entries: [ScoringEntry], plan: ScoringPlan) -> ModelScore? {
    let total = Rational.sum(entries.map(\.weight))
    guard total > 0 else { return nil }
    let earned = entries.map { $0.weight * $0.attainment }
    let share = 100 / total
    return ModelScore(
      value: Rational.sum(earned) * share, maximum: 100, points: earned.map { $0 * share })
  }
}
