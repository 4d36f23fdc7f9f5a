public import AuditModel

/// 100 times the sum of weight times attainment, over the sum of weights.
public enum WeightedMeanScoring: ScoringModel {
  /// `weighted-mean`.
  public static let id = ScoringModelID("weighted-mean")

  /// The mean, 0...100; `nil` without entries.
  public static func score(_ entries: [ScoringEntry], plan: ScoringPlan) -> ModelScore? {
    let total = Rational.sum(entries.map(\.weight))
    guard total > 0 else { return nil }
    let earned = Rational.sum(entries.map { $0.weight * $0.attainment })
    return ModelScore(
      value: earned * 100 / total, maximum: 100,
      points: entries.map { $0.weight * $0.attainment * 100 / total })
  }
}
