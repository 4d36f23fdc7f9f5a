/// A value that goes into a component: a number, or a word that its steps convert.
public enum IndexValue: Hashable, Sendable {
  /// A number.
  case number(Rational)
  /// A word of a step.
  case word(String)
}

/// A value with where it comes from.
public struct IndexInput: Hashable, Sendable {
  /// The value.
  public var value: IndexValue
  /// The measure it was taken from; `nil`: it was given for the component.
  public var measure: MeasureName?
  /// The file it stands in; `nil` when there is none.
  public var file: String?
  /// What was noted with it.
  public var note: String?

  /// Makes an input.
  public init(
    value: IndexValue, measure: MeasureName? = nil, file: String? = nil, note: String? = nil
  ) {
    self.value = value
    self.measure = measure
    self.file = file
    self.note = note
  }
}

/// What a composite index came to.
public struct IndexAssessment: Hashable, Sendable {
  /// One minimum.
  public struct Minimum: Hashable, Sendable {
    /// The outcome that it leads to.
    public var outcome: OutcomeID
    /// What the component must be worth.
    public var required: Rational
    /// How much is missing, above zero; zero when it is met; `nil` without a value.
    public var shortfall: Rational?
    /// How sure the authors are of it.
    public var certainty: Certainty

    /// Whether it is met; `nil` without a value.
    public var isMet: Bool? { shortfall.map(\.isZero) }

    /// Makes a minimum.
    public init(
      outcome: OutcomeID, required: Rational, shortfall: Rational?, certainty: Certainty
    ) {
      self.outcome = outcome
      self.required = required
      self.shortfall = shortfall
      self.certainty = certainty
    }
  }

  /// One component.
  public struct Component: Hashable, Sendable {
    /// Its id.
    public var id: ComponentID
    /// How deep it lies; 0 directly below the result.
    public var depth: Int
    /// What went in; `nil` for groups, and where nothing was given.
    public var input: IndexInput?
    /// What the parts, or the step, came to before the conversion; `nil` when something is missing.
    public var base: Rational?
    /// What it is worth; `nil` when something is missing.
    public var value: Rational?
    /// The most it can be worth.
    public var maximum: Rational
    /// Its minima.
    public var minima: [Minimum]

    /// Makes a component.
    public init(
      id: ComponentID, depth: Int, input: IndexInput? = nil, base: Rational?, value: Rational?,
      maximum: Rational, minima: [Minimum] = []
    ) {
      self.id = id
      self.depth = depth
      self.input = input
      self.base = base
      self.value = value
      self.maximum = maximum
      self.minima = minima
    }
  }

  /// One outcome.
  public struct Outcome: Hashable, Sendable {
    /// Its id.
    public var id: OutcomeID
    /// Whether all its minima are met; `nil` when that cannot be told for want of values.
    public var isReached: Bool?
    /// The components that are worth too little for it, in the order of the document; the result
    /// itself last.
    public var failing: [ComponentID]

    /// Makes an outcome.
    public init(id: OutcomeID, isReached: Bool?, failing: [ComponentID]) {
      self.id = id
      self.isReached = isReached
      self.failing = failing
    }
  }

  /// The files, in the order given.
  public var inputs: [AuditInput.Source]
  /// All components in the order of the document.
  public var components: [Component]
  /// The whole.
  public var result: Component
  /// The band of the index.
  public var band: RatingID?
  /// The bands that were used; `nil` when none hold.
  public var bands: IndexBands?
  /// The outcomes, the least first.
  public var outcomes: [Outcome]
  /// The components for which nothing was given.
  public var missing: [ComponentID]

  /// Makes an assessment.
  public init(
    inputs: [AuditInput.Source] = [], components: [Component], result: Component,
    band: RatingID?, bands: IndexBands?, outcomes: [Outcome], missing: [ComponentID]
  ) {
    self.inputs = inputs
    self.components = components
    self.result = result
    self.band = band
    self.bands = bands
    self.outcomes = outcomes
    self.missing = missing
  }

  /// The index; `nil` when something is missing.
  public var index: Rational? { result.value }
}
