internal import AuditModel

/// What a report says in its own words, in one language, with the numbers and dates of that
/// language.
struct Words: Sendable {
  /// The languages that there are catalogues for.
  enum Catalogue: CaseIterable, Sendable {
    case indonesian
    case english

    func wording(of key: TextKey) -> String {
      switch self {
      case .indonesian: IndonesianCatalogue.wording(of: key)
      case .english: EnglishCatalogue.wording(of: key)
      }
    }
  }

  let catalogue: Catalogue
  /// The language that texts of the documents are asked for.
  let language: Language
  let numbers: NumberStyle
  let dates: DateStyle

  /// The words of a language; regional tags such as `id-ID` count as their language.
  init(_ language: Language) {
    let isIndonesian = language.tag == "id" || language.tag.utf8.starts(with: "id-".utf8)
    catalogue = isIndonesian ? .indonesian : .english
    self.language = language
    numbers = NumberStyle(catalogue)
    dates = DateStyle(catalogue)
  }

  /// The wording of a key with its places filled.
  func callAsFunction(_ key: TextKey, _ facts: [String: String] = [:]) -> String {
    let wording = catalogue.wording(of: key)
    return facts.isEmpty ? wording : TextTemplate.fill(wording) { facts[$0] }
  }

  /// A text of a document in the report's language.
  func callAsFunction(_ text: LocalizedText) -> String { text.text(in: language) }

  /// The tag of the catalogue's language, for documents that must name their language.
  var tag: String {
    switch catalogue {
    case .indonesian: "id"
    case .english: "en"
    }
  }

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
