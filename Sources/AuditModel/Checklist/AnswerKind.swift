/// The kinds of answer an item can ask for, each with its criterion.
public indirect enum AnswerKind: Hashable, Sendable {
  /// Yes, partial or no.
  case conformity(Conformity)
  /// One step of a graded ladder.
  case ladder(Ladder)
  /// A measured number against a threshold.
  case measure(Measure)
  /// Deviations in a sample against a tolerable rate.
  case sample(SampleCriterion)
  /// An index from a survey or from outside, against a threshold.
  case index(IndexCriterion)
  /// Violations in the whole population of cases.
  case caseTest(CaseTestCriterion)
  /// One or several of a list of options.
  case choice(Choice)
  /// Free text, never scored.
  case text

  /// The element that stands for the kind in a checklist.
  public var name: String {
    switch self {
    case .conformity: "conformity"
    case .ladder: "ladder"
    case .measure: "measure"
    case .sample: "sample"
    case .index: "index"
    case .caseTest: "case-test"
    case .choice: "choice"
    case .text: "text"
    }
  }

  /// The measured values that the item's texts may name in braces, beside parameters and the
  /// general ones `answer`, `unit-name` and `period`.
  public var placeholders: [String] {
    switch self {
    case .conformity, .ladder, .choice, .text: []
    case .measure, .index: ["value", "threshold", "numerator", "denominator", "shortfall"]
    case .sample:
      ["size", "deviations", "population", "rate", "upper-limit", "tolerable", "confidence"]
    case .caseTest: ["population", "deviations", "no-evidence", "rate", "tolerable"]
    }
  }

  /// Whether an answer of this kind can be scored at all.
  public var isScored: Bool {
    switch self {
    case .text: false
    case .choice(let choice): choice.isScored
    default: true
    }
  }
}

/// Yes, partial or no.
public struct Conformity: Hashable, Sendable {
  /// The attainment of a partial answer, 0...1; a half unless said otherwise.
  public var partial: Rational

  /// Makes the criterion.
  public init(partial: Rational = Rational.one / 2) { self.partial = partial }
}

/// A graded ladder, best step first as a rule.
public struct Ladder: Hashable, Sendable {
  /// Its steps, in document order.
  public var steps: [AnswerOption]
  /// The attainment from which an answer conforms, 0...1.
  public var conformingFrom: Rational

  /// Makes a ladder; every step has a value.
  public init(steps: [AnswerOption], conformingFrom: Rational = 1) {
    self.steps = steps
    self.conformingFrom = conformingFrom
  }
}

/// One possible answer of a ladder or a choice.
public struct AnswerOption: Hashable, Sendable {
  /// Its id, which is what results name.
  public var id: OptionID
  /// Its attainment, 0...1; `nil` for an option that is not scored.
  public var value: Rational?
  /// What it says.
  public var title: LocalizedText

  /// Makes an option.
  public init(id: OptionID, value: Rational?, title: LocalizedText) {
    self.id = id
    self.value = value
    self.title = title
  }
}

/// Options of which one, or several, are chosen.
public struct Choice: Hashable, Sendable {
  /// The options, in order.
  public var options: [AnswerOption]
  /// Whether several may be chosen; then their values add up, to 1 at most.
  public var allowsSeveral: Bool

  /// Makes a choice.
  public init(options: [AnswerOption], allowsSeveral: Bool = false) {
    self.options = options
    self.allowsSeveral = allowsSeveral
  }

  /// Whether every option has a value; otherwise the choice informs and does not score.
  public var isScored: Bool { options.allSatisfy { $0.value != nil } }
}

/// The limit that a measured number is held against.
public enum Threshold: Hashable, Sendable {
  /// Met by the limit and more.
  case atLeast(NumberSource)
  /// Met by the limit and less.
  case atMost(NumberSource)
  /// Met by more than the limit only.
  case above(NumberSource)
  /// Met by less than the limit only.
  case below(NumberSource)
  /// Met by exactly this number.
  case equals(NumberSource)

  /// The limit.
  public var limit: NumberSource {
    switch self {
    case .atLeast(let limit), .atMost(let limit), .above(let limit), .below(let limit),
      .equals(let limit):
      limit
    }
  }
}

/// What a missed threshold still earns.
public enum Credit: String, Sendable, Hashable, CaseIterable {
  /// Nothing.
  case none
  /// The share that was reached: value over limit for a lower limit, limit over value for an upper.
  case proportional
}

/// A measured number against a threshold.
public struct Measure: Hashable, Sendable {
  /// The limit.
  public var threshold: Threshold
  /// The unit in which it is measured, such as `percent`, `minute`, `workday`; `nil` for a count.
  public var unit: String?
  /// The least value that can be; answers below are refused.
  public var minimum: Rational?
  /// The greatest value that can be; answers above are refused.
  public var maximum: Rational?
  /// What a missed threshold still earns.
  public var credit: Credit
  /// The measure of a survey, index, register or audit that is taken where results give none.
  public var takes: MeasureName?

  /// Makes the criterion.
  public init(
    threshold: Threshold, unit: String? = nil, minimum: Rational? = nil, maximum: Rational? = nil,
    credit: Credit = .none, takes: MeasureName? = nil
  ) {
    self.takes = takes
    self.threshold = threshold
    self.unit = unit
    self.minimum = minimum
    self.maximum = maximum
    self.credit = credit
  }
}

/// An index from a survey or from outside, against a threshold.
public struct IndexCriterion: Hashable, Sendable {
  /// The name of the index, such as `ikm`.
  public var name: String
  /// How the index is judged.
  public var measure: Measure

  /// Makes the criterion.
  public init(name: String, measure: Measure) {
    self.name = name
    self.measure = measure
  }
}

/// The criterion of attribute sampling: the upper deviation limit must not exceed the tolerable
/// rate (one-sided Clopper-Pearson; hypergeometric where the population is known).
public struct SampleCriterion: Hashable, Sendable {
  /// The tolerable deviation rate, greater than 0 and less than 1.
  public var tolerable: NumberSource
  /// The confidence, at least 0.5 and less than 1.
  public var confidence: NumberSource

  /// Makes the criterion.
  public init(tolerable: NumberSource, confidence: NumberSource) {
    self.tolerable = tolerable
    self.confidence = confidence
  }
}

/// The criterion of a test of the whole population.
public struct CaseTestCriterion: Hashable, Sendable {
  /// The name of the test among the case tests.
  public var test: String
  /// The tolerable share of violations, 0 or more and less than 1.
  public var tolerable: NumberSource

  /// Makes the criterion.
  public init(test: String, tolerable: NumberSource = .literal(0)) {
    self.test = test
    self.tolerable = tolerable
  }
}
