public import Diagnostics

/// A survey: what is asked, on which scales, and how an index comes from the answers.
///
/// The form in XML is `urn:patuh:survey:1`.
public struct SurveyInstrument: Hashable, Sendable {
  /// Its id.
  public var id: SurveyID
  /// Its version.
  public var version: String
  /// The language in which texts without `xml:lang` are written.
  public var language: Language
  /// The languages in which every text is promised, the default first.
  public var languages: [Language]
  /// Its title.
  public var title: LocalizedText
  /// The laws and rules it rests on.
  public var sources: [LegalSource]
  /// The scales of the answers.
  public var scales: [SurveyScale]
  /// How the index comes from the answers.
  public var index: SurveyIndexPlan
  /// The bands of the index, one set for each era, in the order of the document.
  public var bands: [IndexBands]
  /// What is asked of respondents about themselves.
  public var attributes: [SurveyAttribute]
  /// What is measured.
  public var elements: [SurveyElement]
  /// Where it begins.
  public var location: SourceLocation
  /// SHA-256 of its canonical form (C14N), 64 hexadecimal digits.
  public var canonicalHash: String

  /// Makes an instrument from its parts.
  public init(
    id: SurveyID, version: String, language: Language, languages: [Language],
    title: LocalizedText, sources: [LegalSource] = [], scales: [SurveyScale] = [],
    index: SurveyIndexPlan, bands: [IndexBands] = [], attributes: [SurveyAttribute] = [],
    elements: [SurveyElement] = [], location: SourceLocation, canonicalHash: String
  ) {
    self.id = id
    self.version = version
    self.language = language
    self.languages = languages
    self.title = title
    self.sources = sources
    self.scales = scales
    self.index = index
    self.bands = bands
    self.attributes = attributes
    self.elements = elements
    self.location = location
    self.canonicalHash = canonicalHash
  }

  /// The scale with an id; `nil` when there is none.
  public func scale(_ id: ScaleID) -> SurveyScale? { scales.first { $0.id == id } }

  /// All questions with the position of their element, in the order of the document.
  public var questions: [(element: Int, question: SurveyQuestion)] {
    elements.enumerated().flatMap { position, element in
      element.questions.map { (position, $0) }
    }
  }

  /// The bands that hold on a day; without a day, those without an end, else the last.
  ///
  /// - Parameter date: The day; `nil`: today's rules, as the document has them.
  /// - Returns: The bands; `nil` when none hold on that day.
  public func bands(on date: CalendarDate?) -> IndexBands? {
    bands.holding(on: date)
  }
}

/// The id of a scale of answers.
public struct ScaleID: Identifier {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A scale of answers: whole numbers from the lowest to the highest.
public struct SurveyScale: Hashable, Sendable {
  /// Its id.
  public var id: ScaleID
  /// The lowest answer.
  public var lowest: Int
  /// The highest answer, above the lowest by 100 at most.
  public var highest: Int
  /// The words of answers, by their number; not every answer needs any.
  public var labels: [Int: LocalizedText]
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes a scale.
  public init(
    id: ScaleID, lowest: Int, highest: Int, labels: [Int: LocalizedText] = [:],
    location: SourceLocation
  ) {
    self.id = id
    self.lowest = lowest
    self.highest = highest
    self.labels = labels
    self.location = location
  }
}

/// What is measured by one or several questions.
public struct SurveyElement: Hashable, Sendable {
  /// Its id: what it means.
  public var id: ElementID
  /// The number that is printed with it, such as `U1`.
  public var number: String?
  /// How much it counts beside the others, above zero.
  public var weight: Rational
  /// Its name.
  public var title: LocalizedText
  /// Its questions, at least one.
  public var questions: [SurveyQuestion]
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes an element.
  public init(
    id: ElementID, number: String? = nil, weight: Rational = 1, title: LocalizedText,
    questions: [SurveyQuestion], location: SourceLocation
  ) {
    self.id = id
    self.number = number
    self.weight = weight
    self.title = title
    self.questions = questions
    self.location = location
  }
}

/// A question that is answered on a scale.
public struct SurveyQuestion: Hashable, Sendable {
  /// Its id.
  public var id: QuestionID
  /// Its scale.
  public var scale: ScaleID
  /// Whether a high answer is a bad one: it then counts as lowest + highest - answer.
  public var isReversed: Bool
  /// Its text.
  public var text: LocalizedText
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes a question.
  public init(
    id: QuestionID, scale: ScaleID, isReversed: Bool = false, text: LocalizedText,
    location: SourceLocation
  ) {
    self.id = id
    self.scale = scale
    self.isReversed = isReversed
    self.text = text
    self.location = location
  }
}

/// Something that respondents say of themselves, by which the index is broken down.
public struct SurveyAttribute: Hashable, Sendable {
  /// A value that it can have.
  public struct Value: Hashable, Sendable {
    /// Its id, which answers name.
    public var id: AttributeValueID
    /// Its name.
    public var title: LocalizedText
    /// The lowest number that belongs to it, for attributes given as numbers, such as an age.
    public var from: Rational?
    /// The highest number that belongs to it.
    public var to: Rational?

    /// Makes a value.
    public init(
      id: AttributeValueID, title: LocalizedText, from: Rational? = nil, to: Rational? = nil
    ) {
      self.id = id
      self.title = title
      self.from = from
      self.to = to
    }
  }

  /// Its id.
  public var id: AttributeID
  /// Its name.
  public var title: LocalizedText
  /// The values that it can have, at least one.
  public var values: [Value]
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes an attribute.
  public init(
    id: AttributeID, title: LocalizedText, values: [Value], location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.values = values
    self.location = location
  }
}
