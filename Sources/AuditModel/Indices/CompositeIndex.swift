public import Diagnostics

/// The id of a composite index.
public struct IndexID: Identifier {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The id of a component of an index.
public struct ComponentID: Identifier {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The id of an outcome that minima lead to, such as `wbk`.
public struct OutcomeID: Identifier {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// An index that is built from components: scores, surveys, audits, other indices.
///
/// The form in XML is `urn:patuh:index:1`.
public struct CompositeIndex: Hashable, Sendable {
  /// Its id.
  public var id: IndexID
  /// Its version.
  public var version: String
  /// The language in which texts without `xml:lang` are written.
  public var language: Language
  /// The languages in which every text is promised, the default first.
  public var languages: [Language]
  /// Its title.
  public var title: LocalizedText
  /// Remarks: what is uncertain, what it is not.
  public var note: LocalizedText?
  /// The laws and rules it rests on.
  public var sources: [LegalSource]
  /// What can be reached by minima, the least first.
  public var outcomes: [IndexOutcome]
  /// The whole: a group whose value is the index.
  public var result: IndexComponent
  /// The bands of the index, one set for each era, in the order of the document.
  public var bands: [IndexBands]
  /// Where it begins.
  public var location: SourceLocation
  /// SHA-256 of its canonical form (C14N), 64 hexadecimal digits.
  public var canonicalHash: String

  /// Makes an index from its parts.
  public init(
    id: IndexID, version: String, language: Language, languages: [Language],
    title: LocalizedText, note: LocalizedText? = nil, sources: [LegalSource] = [],
    outcomes: [IndexOutcome] = [], result: IndexComponent, bands: [IndexBands] = [],
    location: SourceLocation, canonicalHash: String
  ) {
    self.id = id
    self.version = version
    self.language = language
    self.languages = languages
    self.title = title
    self.note = note
    self.sources = sources
    self.outcomes = outcomes
    self.result = result
    self.bands = bands
    self.location = location
    self.canonicalHash = canonicalHash
  }

  /// All components below the result in the order of the document, with their depth from 0.
  public var components: [(depth: Int, component: IndexComponent)] {
    func below(_ component: IndexComponent, _ depth: Int) -> [(Int, IndexComponent)] {
      component.parts.flatMap { [(depth, $0)] + below($0, depth + 1) }
    }
    return below(result, 0)
  }
}

/// Something that is reached when every minimum that names it is met.
public struct IndexOutcome: Hashable, Sendable {
  /// Its id.
  public var id: OutcomeID
  /// Its name.
  public var title: LocalizedText
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes an outcome.
  public init(id: OutcomeID, title: LocalizedText, location: SourceLocation) {
    self.id = id
    self.title = title
    self.location = location
  }
}

/// The least that a component must be worth for an outcome.
public struct IndexMinimum: Hashable, Sendable {
  /// How much.
  public enum Amount: Hashable, Sendable {
    /// This value.
    case value(Rational)
    /// So many percent of the component's maximum.
    case percent(Rational)
  }

  /// The outcome.
  public var outcome: OutcomeID
  /// How much.
  public var amount: Amount
  /// How sure the authors are.
  public var certainty: Certainty
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes a minimum.
  public init(
    outcome: OutcomeID, amount: Amount, certainty: Certainty = .confirmed,
    location: SourceLocation
  ) {
    self.outcome = outcome
    self.amount = amount
    self.certainty = certainty
    self.location = location
  }
}

/// A part of an index: a group of parts, or a number that goes in.
public struct IndexComponent: Hashable, Sendable {
  /// How the values of a group's parts are joined.
  public enum Combination: String, Sendable, Hashable, CaseIterable {
    /// Added up.
    case sum
    /// Their mean by weight: sum of weight x value over the sum of the weights.
    case mean
    /// The least of them.
    case least
  }

  /// How a value is turned into what it is worth.
  public enum Method: String, Sendable, Hashable, CaseIterable {
    /// Value / highest.
    case share
    /// (Value - lowest) / (highest - lowest).
    case position
  }

  /// A number that goes in.
  public struct Input: Hashable, Sendable {
    /// A step of a conversion.
    public struct Step: Hashable, Sendable {
      /// What leads to the step.
      public enum Match: Hashable, Sendable {
        /// Numbers from here on, up to the next step.
        case from(Rational)
        /// This word.
        case word(String)
      }

      /// What leads to it.
      public var match: Match
      /// What it counts.
      public var value: Rational
      /// Its name.
      public var title: LocalizedText?
      /// Where it is declared.
      public var location: SourceLocation

      /// Makes a step.
      public init(
        match: Match, value: Rational, title: LocalizedText? = nil, location: SourceLocation
      ) {
        self.match = match
        self.value = value
        self.title = title
        self.location = location
      }
    }

    /// The lowest number that can be.
    public var lowest: Rational
    /// The highest number that can be; above the lowest.
    public var highest: Rational
    /// The measure that is taken where no input names the component.
    public var takes: MeasureName?
    /// The conversion; empty: the number counts as it is.
    public var steps: [Step]
    /// Where it is declared.
    public var location: SourceLocation

    /// Makes an input.
    public init(
      lowest: Rational = 0, highest: Rational, takes: MeasureName? = nil, steps: [Step] = [],
      location: SourceLocation
    ) {
      self.lowest = lowest
      self.highest = highest
      self.takes = takes
      self.steps = steps
      self.location = location
    }
  }

  /// Its id.
  public var id: ComponentID
  /// The number that is printed with it, such as `A.1`.
  public var number: String?
  /// Its name.
  public var title: LocalizedText
  /// A remark.
  public var note: LocalizedText?
  /// How much it counts in a mean, above zero.
  public var weight: Rational
  /// How its parts are joined.
  public var combination: Combination
  /// The parts of a group; empty for an input.
  public var parts: [IndexComponent]
  /// What goes in; `nil` for a group.
  public var input: Input?
  /// What the highest value is worth; `nil`: the value itself counts.
  public var worth: Rational?
  /// How values become what they are worth.
  public var method: Method
  /// The decimal places it is rounded to, half up, 0...6; `nil`: not rounded.
  public var decimals: Int?
  /// What it must be worth.
  public var minima: [IndexMinimum]
  /// How sure the authors are of weights and conversion.
  public var certainty: Certainty
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes a component.
  public init(
    id: ComponentID, number: String? = nil, title: LocalizedText, note: LocalizedText? = nil,
    weight: Rational = 1, combination: Combination = .sum, parts: [IndexComponent] = [],
    input: Input? = nil, worth: Rational? = nil, method: Method = .share, decimals: Int? = nil,
    minima: [IndexMinimum] = [], certainty: Certainty = .confirmed, location: SourceLocation
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.note = note
    self.weight = weight
    self.combination = combination
    self.parts = parts
    self.input = input
    self.worth = worth
    self.method = method
    self.decimals = decimals
    self.minima = minima
    self.certainty = certainty
    self.location = location
  }

  /// The lowest and highest value before it is turned into what it is worth; `nil` when the parts of
  /// a mean have different maxima.
  public var range: (lowest: Rational, highest: Rational)? {
    if let input {
      let steps = input.steps.map(\.value)
      guard let least = steps.min(), let most = steps.max() else {
        return (input.lowest, input.highest)
      }
      return (least, most)
    }
    let ends = parts.map(\.ends)
    guard !ends.isEmpty, ends.allSatisfy({ $0 != nil }) else { return nil }
    let known = ends.compactMap(\.self)
    switch combination {
    case .sum:
      return (Rational.sum(known.map(\.lowest)), Rational.sum(known.map(\.highest)))
    case .mean, .least:
      guard known.allSatisfy({ $0.highest == known[0].highest }) else { return nil }
      return (known.map(\.lowest).min() ?? 0, known[0].highest)
    }
  }

  /// The lowest and highest that it can be worth.
  public var ends: (lowest: Rational, highest: Rational)? {
    guard let range else { return nil }
    guard let worth else { return range }
    switch method {
    case .share: return range.highest > 0 ? (range.lowest / range.highest * worth, worth) : nil
    case .position: return (0, worth)
    }
  }

  /// The highest that it can be worth; `nil` when the parts of a mean have different maxima.
  public var maximum: Rational? { ends?.highest }
}
