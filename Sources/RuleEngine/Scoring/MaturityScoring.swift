public import AuditModel

/// The highest level of which every item is met, where every level below is met, too.
///
/// A level without an item that counts is neither met nor missed: it is passed over, and never the
/// result. Items without a conclusion are not met: a level has to be shown.
public enum MaturityScoring: ScoringModel {
  /// `maturity`.
  public static let id = ScoringModelID("maturity")

  /// An item without a conclusion counts as not met.
  public static let countsOpenAsUnmet = true

  /// The level, 0 to the highest among the entries; `nil` when no entry has a level.
  public static func score(_ entries: [ScoringEntry], plan: ScoringPlan) -> ModelScore? {
    let levels = Set(entries.compactMap(\.level)).sorted()
    guard let highest = levels.last else { return nil }
    var reached = 0
    for level in levels {
      guard entries.allSatisfy({ $0.level != level || $0.isMet }) else { break }
      reached = level
    }
    return ModelScore(value: Rational(reached), maximum: Rational(highest))
  }
}
