/// One text in the languages in which it was given.
public struct LocalizedText: Hashable, Sendable {
  /// The text in one language.
  package struct Entry: Hashable, Sendable {
    package let language: Language
    package let text: String

    package init(language: Language, text: String) {
      self.language = language
      self.text = text
    }
  }

  /// The texts, sorted by language, each language once: there are one or two, and for so few a list
  /// is made and searched faster than a dictionary.
  package private(set) var entries: [Entry]
  /// The language to fall back on: that of the document.
  public let fallback: Language

  /// A text by language; `fallback` is used where the wanted language is missing.
  public init(_ texts: [Language: String], fallback: Language) {
    self.init(texts.map { Entry(language: $0.key, text: $0.value) }, fallback: fallback)
  }

  /// A text from entries in any order, each language once.
  package init(_ entries: [Entry], fallback: Language) {
    self.entries = entries
    self.fallback = fallback
    if entries.count > 1 { self.entries.sort { $0.language < $1.language } }
  }

  /// The texts by language; never empty, except for a text that nobody gave.
  public var texts: [Language: String] {
    Dictionary(uniqueKeysWithValues: entries.lazy.map { ($0.language, $0.text) })
  }

  /// Whether nobody gave the text in any language.
  public var isEmpty: Bool { entries.isEmpty }

  /// The text in a language; `nil` when it was not given in it.
  public func given(in language: Language) -> String? {
    for entry in entries where entry.language == language { return entry.text }
    return nil
  }

  /// The text in a language, else in the fallback language, else in the first that there is.
  public func text(in language: Language) -> String {
    given(in: language) ?? given(in: fallback) ?? entries.first?.text ?? ""
  }

  /// The languages in which it was given, sorted.
  public var languages: [Language] { entries.map(\.language) }

  /// The same languages with each text changed.
  public func mapTexts(_ change: (Language, String) -> String) -> LocalizedText {
    var copy = self
    copy.entries = entries.map {
      Entry(language: $0.language, text: change($0.language, $0.text))
    }
    return copy
  }
}

extension LocalizedText: Codable {
  private enum CodingKeys: CodingKey { case texts, fallback }

  /// Reads an object of texts by language tag, and the fallback.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let texts = try container.decode([String: String].self, forKey: .texts)
    self.init(
      texts.map { Entry(language: Language($0.key), text: $0.value) },
      fallback: Language(try container.decode(String.self, forKey: .fallback)))
  }

  /// Writes an object of texts by language tag, and the fallback; the same bytes in every process with sorted keys.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(
      Dictionary(uniqueKeysWithValues: entries.map { ($0.language.tag, $0.text) }),
      forKey: .texts)
    try container.encode(fallback.tag, forKey: .fallback)
  }
}
