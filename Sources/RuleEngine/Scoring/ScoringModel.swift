public import AuditModel

/// One item from one side as a scoring model sees it.
public struct ScoringEntry: Hashable, Sendable {
  /// The item.
  public var item: ItemID
  /// The side.
  public var side: Side
  /// The severity.
  public var severity: Severity
  /// The weight, greater than 0.
  public var weight: Rational
  /// The level; `nil` where the item has none.
  public var level: Int?
  /// How much is met, 0...1.
  public var attainment: Rational
  /// Whether the criterion is met.
  public var isMet: Bool

  /// Makes an entry.
  public init(
    item: ItemID, side: Side, severity: Severity, weight: Rational, level: Int?,
    attainment: Rational, isMet: Bool
  ) {
    self.item = item
    self.side = side
    self.severity = severity
    self.weight = weight
    self.level = level
    self.attainment = attainment
    self.isMet = isMet
  }
}

/// What a model makes of its entries.
public struct ModelScore: Hashable, Sendable {
  /// The exact score.
  public var value: Rational
  /// The highest score there can be.
  public var maximum: Rational
  /// What each entry adds, in the order of the entries; `nil` where entries do not add up.
  public var points: [Rational]?
  /// The score before it was held at the lowest there can be; `nil` when it was not.
  public var unfloored: Rational?

  /// Makes a score.
  public init(
    value: Rational, maximum: Rational, points: [Rational]? = nil, unfloored: Rational? = nil
  ) {
    self.value = value
    self.maximum = maximum
    self.points = points
    self.unfloored = unfloored
  }
}

/// A way to turn outcomes into a score.
///
/// A model is pure and monotone: a higher attainment never lowers the score. The bounds of a score
/// rest on that. Each model is one file and one line in ``ScoringModels``.
public protocol ScoringModel: Sendable {
  /// The id that checklists name.
  static var id: ScoringModelID { get }

  /// Whether an item without a conclusion counts as not met, whatever the checklist says.
  static var countsOpenAsUnmet: Bool { get }

  /// The score of entries; `nil` when there is nothing to score, never zero for that reason.
  static func score(_ entries: [ScoringEntry], plan: ScoringPlan) -> ModelScore?
}

extension ScoringModel {
  /// Open items count as the checklist says.
  public static var countsOpenAsUnmet: Bool { false }
}

/// The registry of scoring models.
public enum ScoringModels {
  /// All models, by id in the order of the manual.
  public static let all: [any ScoringModel.Type] = [
    WeightedMeanScoring.self,
    DeductionScoring.self,
    MinimumScoring.self,
    MaturityScoring.self,
  ]

  /// The model with an id; `nil` when there is none.
  public static func model(_ id: ScoringModelID) -> (any ScoringModel.Type)? {
    all.first { $0.id == id }
  }
}
