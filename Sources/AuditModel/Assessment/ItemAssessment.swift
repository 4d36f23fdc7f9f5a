public import Diagnostics

/// What came out for an item.
public enum Outcome: String, Sendable, Hashable, Codable, CaseIterable {
  /// The criterion is met.
  case conforming
  /// The criterion is met in part.
  case partial
  /// The criterion is not met.
  case nonconforming
  /// The item does not apply.
  case notApplicable = "not-applicable"
  /// The item was not tested.
  case notTested = "not-tested"
  /// The item was tested, and nothing can be concluded: no evidence, or the sample is too small.
  case undetermined
}

/// The outcome of one item from one side, with the reason for it.
public struct ItemAssessment: Hashable, Sendable {
  /// The item.
  public var id: ItemID
  /// The side.
  public var side: Side
  /// The section that holds the item directly.
  public var section: SectionID
  /// What came out.
  public var outcome: Outcome
  /// How much of the criterion is met, 0...1, exact; `nil` where there is nothing to measure.
  public var attainment: Rational?
  /// The weight.
  public var weight: Rational
  /// Whether it counts in the scores.
  public var isCounted: Bool
  /// Why the outcome is what it is.
  public var judgement: Judgement
  /// The result that was given; `nil` when none was.
  public var result: CheckedResult?
  /// Where the item stands in the checklist.
  public var source: SourceLocation

  /// Makes an outcome.
  public init(
    id: ItemID, side: Side, section: SectionID, outcome: Outcome, attainment: Rational?,
    weight: Rational, isCounted: Bool, judgement: Judgement, result: CheckedResult?,
    source: SourceLocation
  ) {
    self.id = id
    self.side = side
    self.section = section
    self.outcome = outcome
    self.attainment = attainment
    self.weight = weight
    self.isCounted = isCounted
    self.judgement = judgement
    self.result = result
    self.source = source
  }
}

/// Why an outcome is what it is: the numbers that decided it.
public enum Judgement: Hashable, Sendable {
  /// No result was given.
  case unanswered
  /// The controller said so: not applicable, not tested, no evidence.
  case declared
  /// The item's or the section's condition is not met.
  case conditionNotMet(ConditionSource)
  /// The answer itself says it: conformity, ladder, choice, text.
  case answered
  /// A number was held against a limit.
  case measured(value: Rational, threshold: ResolvedThreshold)
  /// A sample was judged.
  case sampled(SampleJudgement)
  /// All cases were tested.
  case tested(population: Int, deviations: Int, noEvidence: Int, tolerable: Rational)
}

/// A threshold with the number in place of the parameter.
public struct ResolvedThreshold: Hashable, Sendable {
  /// How the limit is read.
  public enum Comparison: String, Sendable, Hashable {
    /// The value is the limit or more.
    case atLeast = "at-least"
    /// The value is the limit or less.
    case atMost = "at-most"
    /// The value is more than the limit.
    case above
    /// The value is less than the limit.
    case below
    /// The value is the limit.
    case equals
  }

  /// How the limit is read.
  public var comparison: Comparison
  /// The limit.
  public var limit: Rational

  /// Makes a threshold.
  public init(comparison: Comparison, limit: Rational) {
    self.comparison = comparison
    self.limit = limit
  }

  /// Whether a value meets the limit.
  public func isMet(by value: Rational) -> Bool {
    switch comparison {
    case .atLeast: value >= limit
    case .atMost: value <= limit
    case .above: value > limit
    case .below: value < limit
    case .equals: value == limit
    }
  }
}

/// How a sample was judged.
public struct SampleJudgement: Hashable, Sendable {
  /// How many were drawn.
  public var size: Int
  /// How many deviated.
  public var deviations: Int
  /// How many there were to draw from; `nil` when not known, or treated as endless.
  public var population: Int?
  /// The tolerable deviation rate.
  public var tolerable: Rational
  /// The confidence.
  public var confidence: Rational
  /// The upper deviation limit, 0...1, rounded up to 6 decimal places (binomial) or exact
  /// (hypergeometric, a share of the population).
  public var upperLimit: Rational
  /// Whether the upper limit is at most the tolerable rate.
  public var isAccepted: Bool
  /// The smallest sample without any deviation that would be accepted.
  public var requiredSize: Int

  /// Makes a judgement.
  public init(
    size: Int, deviations: Int, population: Int?, tolerable: Rational, confidence: Rational,
    upperLimit: Rational, isAccepted: Bool, requiredSize: Int
  ) {
    self.size = size
    self.deviations = deviations
    self.population = population
    self.tolerable = tolerable
    self.confidence = confidence
    self.upperLimit = upperLimit
    self.isAccepted = isAccepted
    self.requiredSize = requiredSize
  }
}
