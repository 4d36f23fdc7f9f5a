internal import AuditModel

/// What a report says in its own words, in one language, with the numbers and dates of that
/// language.
struct Words: Sendable {
  /// The languages that reports can be in; English stands for all others.
  static let catalogues: [any Catalogue.Type] = [IndonesianCatalogue.self, EnglishCatalogue.self]

  let catalogue: any Catalogue.Type
  /// The language that texts of the documents are asked for.
  let language: Language
  let numbers: NumberStyle
  let dates: DateStyle

  /// The words of a language; regional tags such as `id-ID` count as their language.
  init(_ language: Language) {
    catalogue =
      Self.catalogues.first { catalogue in
        let tag = catalogue.language.tag
        return language.tag == tag || language.tag.utf8.starts(with: "\(tag)-".utf8)
      } ?? EnglishCatalogue.self
    self.language = language
    numbers = catalogue.numbers
    dates = DateStyle(months: catalogue.months)
  }

  /// The wording of a key with its places filled.
  func callAsFunction(_ key: TextKey, _ facts: [String: String] = [:]) -> String {
    filled(catalogue.wording(of: key), facts)
  }

  /// A wording with its places filled.
  func filled(_ wording: String, _ facts: [String: String]) -> String {
    facts.isEmpty ? wording : TextTemplate.fill(wording) { facts[$0] }
  }

  /// A text of a document in the report's language.
  func callAsFunction(_ text: LocalizedText) -> String { text.text(in: language) }

  /// The tag of the catalogue's language, for documents that must name their language.
  var tag: String { catalogue.language.tag }

  /// The text as a sentence: with a capital first letter and an end.
  static func sentence(_ text: String) -> String {
    switch text.unicodeScalars.last {
    case ".", "!", "?", "…": capitalized(text)
    default: capitalized(text) + "."
    }
  }

  /// The text with a capital first letter, for the beginning of a line.
  static func capitalized(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    return first.properties.titlecaseMapping + String(text.unicodeScalars.dropFirst())
  }
}
