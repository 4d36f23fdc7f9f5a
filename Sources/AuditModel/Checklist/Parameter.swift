public import Diagnostics

/// A value of a parameter.
public enum ParameterValue: Hashable, Sendable {
  /// A number.
  case number(Rational)
  /// A text.
  case text(String)
  /// A day.
  case date(CalendarDate)
  /// Yes or no.
  case boolean(Bool)

  /// The kind of the value.
  public var type: ParameterType {
    switch self {
    case .number: .number
    case .text: .text
    case .date: .date
    case .boolean: .boolean
    }
  }

  /// The value as it is written in data: a decimal with a point, an ISO date, `true` or `false`.
  public var written: String {
    switch self {
    case .number(let number): number.shortDecimal()
    case .text(let text): text
    case .date(let date): date.iso
    case .boolean(let value): value ? "true" : "false"
    }
  }
}

/// The kinds of value a parameter can have.
public enum ParameterType: String, Hashable, Sendable, CaseIterable {
  /// A decimal number.
  case number
  /// A text.
  case text
  /// A day, ISO 8601.
  case date
  /// `true` or `false`.
  case boolean

  /// Reads a value of this kind as it is written in data; `nil` when it is none.
  public func value(from text: String) -> ParameterValue? {
    switch self {
    case .number: Rational(decimal: text).map(ParameterValue.number)
    case .text: .text(text)
    case .date: CalendarDate(iso: text).map(ParameterValue.date)
    case .boolean: text == "true" ? .boolean(true) : text == "false" ? .boolean(false) : nil
    }
  }
}

/// A named value that criteria, conditions and texts use, and that a unit's results may override.
public struct Parameter: Hashable, Sendable {
  /// Its id.
  public var id: ParameterID
  /// What it means.
  public var title: LocalizedText
  /// Its default value.
  public var value: ParameterValue
  /// The unit in which it is counted, such as `workday`; `nil` for a bare number.
  public var unit: String?
  /// The least value an override may have.
  public var minimum: Rational?
  /// The greatest value an override may have.
  public var maximum: Rational?
  /// Where its default comes from.
  public var source: SourceID?
  /// How sure the authors are of the default.
  public var certainty: Certainty
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes a parameter.
  public init(
    id: ParameterID, title: LocalizedText, value: ParameterValue, unit: String? = nil,
    minimum: Rational? = nil, maximum: Rational? = nil, source: SourceID? = nil,
    certainty: Certainty = .confirmed, location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.value = value
    self.unit = unit
    self.minimum = minimum
    self.maximum = maximum
    self.source = source
    self.certainty = certainty
    self.location = location
  }
}

/// A number in a criterion: written there, or taken from a parameter.
public enum NumberSource: Hashable, Sendable {
  /// A number written in the criterion.
  case literal(Rational)
  /// The value of a parameter, written `{id}`.
  case parameter(ParameterID)
}
