public import AuditModel

/// 100 less the points that failing items lose.
///
/// An item loses the points of its severity times what it lacks in attainment. Weights play no
/// part; the score does not fall below 0.
public enum DeductionScoring: ScoringModel {
  /// `deduction`.
  public static let id = ScoringModelID("deduction")

  /// What is left of 100; `nil` without entries.
  public static func score(_ entries: [ScoringEntry], plan: ScoringPlan) -> ModelScore? {
    guard !entries.isEmpty else { return nil }
    let points = entries.map { (plan.deductions[$0.severity] ?? 0) * ($0.attainment - 1) }
    let left = 100 + Rational.sum(points)
    return ModelScore(
      value: max(left, 0), maximum: 100, points: points, unfloored: left < 0 ? left : nil)
  }
}
