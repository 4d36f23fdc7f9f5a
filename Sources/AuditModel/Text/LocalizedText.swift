/// One text in the languages in which it was given.
public struct LocalizedText: Hashable, Sendable, Codable {
  /// The texts by language; never empty, except for a text that nobody gave.
  public private(set) var texts: [Language: String]
  /// The language to fall back on: that of the document.
  public let fallback: Language

  /// A text by language; `fallback` is used where the wanted language is missing.
  public init(_ texts: [Language: String], fallback: Language) {
    self.texts = texts
    self.fallback = fallback
  }

  /// The text in a language, else in the fallback language, else in the first that there is.
  public func text(in language: Language) -> String {
    if let text = texts[language] ?? texts[fallback] { return text }
    return texts.min { $0.key < $1.key }?.value ?? ""
  }

  /// The languages in which it was given, sorted.
  public var languages: [Language] { texts.keys.sorted() }

  /// The same languages with each text changed.
  public func mapTexts(_ change: (Language, String) -> String) -> LocalizedText {
    var copy = self
    for (language, text) in texts { copy.texts[language] = change(language, text) }
    return copy
  }
}
