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
  /// What it holds.
  private struct Facts: Hashable, Sendable {
    var id: ItemID
    var side: Side
    var section: SectionID
    var outcome: Outcome
    var attainment: Rational?
    var weight: Rational
    var isCounted: Bool
    var judgement: Judgement
    var result: CheckedResult?
    var source: SourceLocation
  }

  /// Safe to share: facts change only in a box that no other outcome holds.
  private final class Box: @unchecked Sendable {
    var facts: Facts

    init(_ facts: Facts) { self.facts = facts }
  }

  private var box: Box

  private var facts: Facts {
    _read { yield box.facts }
    _modify {
      if !isKnownUniquelyReferenced(&box) { box = Box(box.facts) }
      yield &box.facts
    }
  }

  /// Makes an outcome.
  public init(
    id: ItemID, side: Side, section: SectionID, outcome: Outcome, attainment: Rational?,
    weight: Rational, isCounted: Bool, judgement: Judgement, result: CheckedResult?,
    source: SourceLocation
  ) {
    box = Box(
      Facts(
        id: id, side: side, section: section, outcome: outcome, attainment: attainment,
        weight: weight, isCounted: isCounted, judgement: judgement, result: result, source: source))
  }

  /// The item.
  public var id: ItemID {
    _read { yield facts.id }
    _modify { yield &facts.id }
  }
  /// The side.
  public var side: Side {
    _read { yield facts.side }
    _modify { yield &facts.side }
  }
  /// The section that holds the item directly.
  public var section: SectionID {
    _read { yield facts.section }
    _modify { yield &facts.section }
  }
  /// What came out.
  public var outcome: Outcome {
    _read { yield facts.outcome }
    _modify { yield &facts.outcome }
  }
  /// How much of the criterion is met, 0...1, exact; `nil` where there is nothing to measure.
  public var attainment: Rational? {
    _read { yield facts.attainment }
    _modify { yield &facts.attainment }
  }
  /// The weight.
  public var weight: Rational {
    _read { yield facts.weight }
    _modify { yield &facts.weight }
  }
  /// Whether it counts in the scores.
  public var isCounted: Bool {
    _read { yield facts.isCounted }
    _modify { yield &facts.isCounted }
  }
  /// Why the outcome is what it is.
  public var judgement: Judgement {
    _read { yield facts.judgement }
    _modify { yield &facts.judgement }
  }
  /// The result that was given; `nil` when none was.
  public var result: CheckedResult? {
    _read { yield facts.result }
    _modify { yield &facts.result }
  }
  /// Where the item stands in the checklist.
  public var source: SourceLocation {
    _read { yield facts.source }
    _modify { yield &facts.source }
  }

  /// Whether both hold the same.
  public static func == (left: ItemAssessment, right: ItemAssessment) -> Bool {
    left.box === right.box || left.facts == right.facts
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(facts) }
}

extension ItemAssessment: CustomReflectable {
  /// Shows what it holds, not the box that holds it.
  public var customMirror: Mirror { Mirror(reflecting: facts) }
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
