public import AuditModel

/// 100 times the lowest attainment: the chain is as strong as its weakest link.
public enum MinimumScoring: ScoringModel {
  /// `minimum`.
  public static let id = ScoringModelID("minimum")

  /// The lowest attainment as points, 0...100; `nil` without entries.
  public static func score(_ entries: [ScoringEntry], plan: ScoringPlan) -> ModelScore? {
    guard let lowest = entries.map(\.attainment).min() else { return nil }
    return ModelScore(value: lowest * 100, maximum: 100)
  }
}
