/// The id of a survey instrument.
public struct SurveyID: Identifier {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The id of an element of a survey: what it means, whatever its printed number.
public struct ElementID: Identifier {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The id of a question of a survey.
public struct QuestionID: Identifier {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The id of something that is asked of respondents about themselves.
public struct AttributeID: Identifier {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The id of a value of such an attribute.
public struct AttributeValueID: Identifier {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}
