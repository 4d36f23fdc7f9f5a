/// A score with its bounds, its rating and its derivation.
public struct Score: Hashable, Sendable {
  /// What a score is about.
  public enum Scope: Hashable, Sendable, CustomStringConvertible {
    /// The whole audit.
    case overall
    /// All items from one side.
    case side(Side)
    /// A section with the sections within it.
    case section(SectionID)
    /// The items with one value on an axis.
    case axis(AxisID, AxisValueID)

    /// The scope as data names it: `overall`, `side:internal`, `section:ID`, `axis:NAME:VALUE`.
    public var description: String {
      switch self {
      case .overall: "overall"
      case .side(let side): "side:\(side.rawValue)"
      case .section(let section): "section:\(section)"
      case .axis(let axis, let value): "axis:\(axis):\(value)"
      }
    }
  }

  /// What it is about.
  public var scope: Scope
  /// The model that computed it.
  public var model: ScoringModelID
  /// The score, rounded half up to the plan's decimals; `nil` when nothing could be scored.
  public var value: Rational?
  /// The lowest the score can be: as it stands, or with everything open tested; rounded likewise.
  public var low: Rational?
  /// The highest the score can be: as it stands, or with everything open tested; rounded likewise.
  public var high: Rational?
  /// The highest score of the model, such as 100, or the highest level; `nil` when nothing counts.
  public var maximum: Rational?
  /// The rating that the rounded score earns; `nil` without a score or a scale.
  public var rating: RatingID?
  /// How the score came about.
  public var derivation: Derivation

  /// Makes a score.
  public init(
    scope: Scope, model: ScoringModelID, value: Rational?, low: Rational?, high: Rational?,
    maximum: Rational?, rating: RatingID?, derivation: Derivation
  ) {
    self.scope = scope
    self.model = model
    self.value = value
    self.low = low
    self.high = high
    self.maximum = maximum
    self.rating = rating
    self.derivation = derivation
  }
}

/// How a score came about: enough to compute it again by hand.
public struct Derivation: Hashable, Sendable {
  /// What one item from one side put into a score.
  public struct Contribution: Hashable, Sendable {
    /// The item.
    public var item: ItemID
    /// The side.
    public var side: Side
    /// The weight with which it counts.
    public var weight: Rational
    /// The attainment it counts with, 0...1.
    public var attainment: Rational
    /// What it adds, in points of the score.
    ///
    /// For a deduction, what it takes away, as a negative number. `nil` for models in which items
    /// do not add up.
    public var points: Rational?

    /// Makes a contribution.
    public init(
      item: ItemID, side: Side, weight: Rational, attainment: Rational, points: Rational?
    ) {
      self.item = item
      self.side = side
      self.weight = weight
      self.attainment = attainment
      self.points = points
    }
  }

  /// An item that did not count, and why.
  public struct Exclusion: Hashable, Sendable {
    /// Why an item does not count.
    public enum Reason: String, Sendable, Hashable, Codable {
      /// It does not apply.
      case notApplicable = "not-applicable"
      /// It was not tested.
      case notTested = "not-tested"
      /// It was tested without a conclusion.
      case undetermined
      /// It asks for information only.
      case notScored = "not-scored"
      /// Its weight is zero.
      case zeroWeight = "zero-weight"
    }

    /// The item.
    public var item: ItemID
    /// The side.
    public var side: Side
    /// Why.
    public var reason: Reason

    /// Makes an exclusion.
    public init(item: ItemID, side: Side, reason: Reason) {
      self.item = item
      self.side = side
      self.reason = reason
    }
  }

  /// A step that changed or joined numbers after the items were put together.
  public enum Adjustment: Hashable, Sendable {
    /// The sides were joined: weight and exact score of each side that has one.
    case combined([CombinedSide])
    /// The points lost come to more than there are: the exact number was held at zero.
    case floored(from: Rational)
    /// A cap lowered the score: from the exact score to the limit, because these items failed.
    case capped(severity: Severity, from: Rational, to: Rational, items: [ItemID])
    /// The score was rounded half up from the exact number.
    case rounded(from: Rational, decimals: Int)
  }

  /// One side in a combination.
  public struct CombinedSide: Hashable, Sendable {
    /// The side.
    public var side: Side
    /// Its weight, as the checklist says.
    public var weight: Rational
    /// Its exact score.
    public var score: Rational

    /// Makes a side of a combination.
    public init(side: Side, weight: Rational, score: Rational) {
      self.side = side
      self.weight = weight
      self.score = score
    }
  }

  /// What counted, in checklist order.
  public var contributions: [Contribution]
  /// What did not, in checklist order.
  public var exclusions: [Exclusion]
  /// What was done afterwards, in order.
  public var adjustments: [Adjustment]

  /// Makes a derivation.
  public init(
    contributions: [Contribution] = [], exclusions: [Exclusion] = [],
    adjustments: [Adjustment] = []
  ) {
    self.contributions = contributions
    self.exclusions = exclusions
    self.adjustments = adjustments
  }
}
