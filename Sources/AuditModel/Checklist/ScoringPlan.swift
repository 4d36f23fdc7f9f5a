public import Diagnostics

/// How a checklist turns outcomes into scores and ratings.
public struct ScoringPlan: Hashable, Sendable {
  /// What an item counts that does not apply.
  public enum NotApplicable: String, Sendable, Hashable, CaseIterable {
    /// It leaves the score; its weight is not counted.
    case leaveOut = "leave-out"
    /// It counts as met.
    case met
  }

  /// What an item counts that was not tested, or of which nothing could be shown.
  public enum Missing: String, Sendable, Hashable, CaseIterable {
    /// It leaves the score; the bounds show what it could change.
    case leaveOut = "leave-out"
    /// It counts as not met; the upper bound shows what it could change.
    case zero
  }

  /// The scoring model, by its id in the registry.
  public var model: ScoringModelID
  /// The source that the scale comes from.
  public var source: SourceID?
  /// What an item counts that does not apply.
  public var notApplicable: NotApplicable
  /// What an item counts that was not tested.
  public var notTested: Missing
  /// What an item counts that was tested without a conclusion (no evidence, sample too small).
  public var undetermined: Missing
  /// The decimal places of a score, 0...6, rounded half up; ratings are read off the rounded score.
  public var decimals: Int
  /// How the sides are joined; `nil`: all items are scored together.
  public var combine: Combination?
  /// By how many points the sides may differ before that is a finding; `nil`: no such finding.
  public var discrepancy: Rational?
  /// The limits that single failures set to the overall score.
  public var caps: [ScoreCap]
  /// The points lost by severity; used by the model `deduction` only.
  public var deductions: [Severity: Rational]
  /// The rating scale, highest rating first; empty when the checklist rates nothing.
  public var ratings: [Rating]
  /// Where the plan stands.
  public var location: SourceLocation

  /// Makes a plan.
  public init(
    model: ScoringModelID, source: SourceID? = nil, notApplicable: NotApplicable = .leaveOut,
    notTested: Missing = .leaveOut, undetermined: Missing = .zero, decimals: Int = 2,
    combine: Combination? = nil, discrepancy: Rational? = nil, caps: [ScoreCap] = [],
    deductions: [Severity: Rational] = [:], ratings: [Rating] = [], location: SourceLocation
  ) {
    self.model = model
    self.source = source
    self.notApplicable = notApplicable
    self.notTested = notTested
    self.undetermined = undetermined
    self.decimals = decimals
    self.combine = combine
    self.discrepancy = discrepancy
    self.caps = caps
    self.deductions = deductions
    self.ratings = ratings
    self.location = location
  }

  /// The rating of a score that is already rounded: the highest whose lower limit it reaches.
  public func rating(of score: Rational) -> Rating? {
    ratings.filter { $0.from <= score }.max { $0.from < $1.from }
  }
}

/// The weights with which the scores of the two sides are joined.
public struct Combination: Hashable, Sendable {
  /// The weight of the internal score, 0 or more.
  public var internalWeight: Rational
  /// The weight of the external score, 0 or more.
  public var externalWeight: Rational

  /// Makes a combination; at least one weight is greater than zero.
  public init(internalWeight: Rational, externalWeight: Rational) {
    self.internalWeight = internalWeight
    self.externalWeight = externalWeight
  }
}

/// A limit of the overall score that holds when an item of some severity fails.
public struct ScoreCap: Hashable, Sendable {
  /// The severity of the failing item.
  public var severity: Severity
  /// The highest score that is left, on the scale of the model.
  public var limit: Rational
  /// Where the cap stands.
  public var location: SourceLocation

  /// Makes a cap.
  public init(severity: Severity, limit: Rational, location: SourceLocation) {
    self.severity = severity
    self.limit = limit
    self.location = location
  }
}

/// A word on the rating scale and the score from which it is earned.
public struct Rating: Hashable, Sendable {
  /// Its id, such as `A`.
  public var id: RatingID
  /// The lowest rounded score that earns it.
  public var from: Rational
  /// Its name.
  public var title: LocalizedText
  /// Its tone, for colour: how good it is.
  public var tone: Tone
  /// Where it is declared.
  public var location: SourceLocation

  /// How good a rating is, so that every report colours it alike.
  public enum Tone: String, Sendable, Hashable, CaseIterable {
    /// Good.
    case good
    /// To be watched.
    case fair
    /// Bad.
    case poor
  }

  /// Makes a rating.
  public init(
    id: RatingID, from: Rational, title: LocalizedText, tone: Tone, location: SourceLocation
  ) {
    self.id = id
    self.from = from
    self.title = title
    self.tone = tone
    self.location = location
  }
}
