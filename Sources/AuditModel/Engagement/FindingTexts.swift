/// The five parts of a finding's text.
public enum FindingPart: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// What was found.
  case condition
  /// What is required.
  case criteria
  /// Why it came about.
  case cause
  /// What follows from it.
  case effect
  /// What to do.
  case recommendation

  /// Ordered as a report shows them.
  public static func < (left: FindingPart, right: FindingPart) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .condition: 0
    case .criteria: 1
    case .cause: 2
    case .effect: 3
    case .recommendation: 4
    }
  }
}

/// The texts of a finding: as written by the engine or the person who raised it, and as edited since.
///
/// An edit is in one language. In another language the edited text is shown, with its language, until it is edited there
/// too.
public struct FindingTexts: Hashable, Sendable {
  /// A text as shown to a reader.
  public struct Shown: Hashable, Sendable {
    /// The text.
    public var text: String
    /// The language of the text where it is not the one asked for; `nil` otherwise, and where the language is unknown.
    public var language: Language?

    /// Makes a text.
    public init(text: String, language: Language?) {
      self.text = text
      self.language = language
    }
  }

  /// The original texts.
  public var original: [FindingPart: LocalizedText]
  /// The edited texts.
  public var edited: [FindingPart: LocalizedText]

  /// Makes texts.
  public init(
    original: [FindingPart: LocalizedText], edited: [FindingPart: LocalizedText] = [:]
  ) {
    self.original = original
    self.edited = edited
  }

  /// A part for a reader of a language; empty where nobody wrote it.
  public func shown(_ part: FindingPart, in language: Language) -> Shown {
    let source = edited[part] ?? original[part]
    guard let source, !source.isEmpty else { return Shown(text: "", language: nil) }
    if let text = source.given(in: language) { return Shown(text: text, language: nil) }
    let other =
      source.given(in: source.fallback) == nil ? source.languages.first : source.fallback
    return Shown(
      text: source.text(in: language), language: other == .undetermined ? nil : other)
  }

  /// A part as text for a reader of a language, with its language in brackets where that is another one.
  public func text(_ part: FindingPart, in language: Language) -> String {
    let shown = shown(part, in: language)
    return shown.language.map { "\(shown.text) [\($0)]" } ?? shown.text
  }

  /// Whether a part was written in any language.
  public func has(_ part: FindingPart) -> Bool {
    (edited[part] ?? original[part]).map { text in
      text.languages.contains { language in
        text.given(in: language)?.contains { !$0.isWhitespace } ?? false
      }
    } ?? false
  }
}

extension Language {
  /// The language of a text whose language was not recorded (ISO 639-2 `und`).
  public static let undetermined = Language("und")
}
