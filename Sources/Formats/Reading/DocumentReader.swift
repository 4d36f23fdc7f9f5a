internal import AuditModel
internal import Diagnostics
internal import XMLTree

/// What the readers of checklists and SOPs have in common: the document's languages, its texts, and
/// the diagnostics that come up on the way.
struct DocumentReader {
  /// The document's own language.
  let language: Language
  /// The languages in which every text is promised, the document's own first.
  private(set) var languages: [Language]
  private(set) var diagnostics: [Diagnostic] = []
  private var known: [String: Language] = [:]

  /// Reads the languages that the root promises.
  init(root: XMLElement) {
    language = Language(root.attribute("lang", namespace: XMLName.xmlNamespace)?.value ?? "und")
    languages = [language]
    guard let written = root.attribute("languages"), ValueType.languages.accepts(written.value)
    else { return }
    let promised = ValueForm.words(written.value).map { Language($0) }
    if !promised.contains(language) {
      report(
        .structureLanguagesWithoutOwn, written.valueLocation,
        ["language": language.tag, "found": ValueForm.collapsed(written.value)])
    }
    for language in promised where !languages.contains(language) { languages.append(language) }
  }

  mutating func report(
    _ message: Message, _ location: SourceLocation, _ facts: [String: String] = [:]
  ) {
    diagnostics.append(Diagnostic(message, at: location, facts))
  }

  // MARK: - Texts

  /// One text from the elements that give it in several languages; `nil` when none of them says
  /// anything.
  mutating func text(_ elements: [XMLElement]) -> LocalizedText? {
    guard !elements.isEmpty else { return nil }
    var texts: [LocalizedText.Entry] = []
    texts.reserveCapacity(elements.count)
    for element in elements {
      let language = language(of: element)
      let text = ValueForm.collapsed(element.text)
      if texts.contains(where: { $0.language == language }) {
        report(
          .structureLanguageRepeated, element.location,
          ["element": element.name.local, "language": language.tag])
      } else if !text.isEmpty {
        texts.append(LocalizedText.Entry(language: language, text: text))
      } else if Self.mayBeBlank.contains(element.name.local) {
        report(.structureTextUnfinished, element.location, ["element": element.name.local])
      }
    }
    return texts.isEmpty ? nil : LocalizedText(texts, fallback: language)
  }

  /// One text from elements of which several may stand for one language, each a piece of a list;
  /// the pieces are joined with semicolons.
  mutating func listedText(_ elements: [XMLElement]) -> LocalizedText? {
    var pieces: [Language: String] = [:]
    for element in elements {
      let language = language(of: element)
      let text = ValueForm.collapsed(element.text)
      if text.isEmpty {
        report(.structureTextUnfinished, element.location, ["element": element.name.local])
      } else if let before = pieces[language] {
        pieces[language] = "\(before); \(text)"
      } else {
        pieces[language] = text
      }
    }
    return pieces.isEmpty ? nil : LocalizedText(pieces, fallback: language)
  }

  /// A text that must be there; when it is not, that has been reported, and it reads empty.
  mutating func requiredText(_ elements: [XMLElement]) -> LocalizedText {
    text(elements) ?? LocalizedText([:], fallback: language)
  }

  /// The names of the texts that the structure lets be blank.
  private static let mayBeBlank: Set<String> = Set(
    Grammar.all.flatMap(\.rules).compactMap { rule in
      if case .optionalText = rule.content { rule.name } else { nil }
    })

  private mutating func language(of element: XMLElement) -> Language {
    guard let tag = element.attribute("lang", namespace: XMLName.xmlNamespace)?.value else {
      return language
    }
    if let language = known[tag] { return language }
    let language = Language(ValueForm.trimmed(tag))
    known[tag] = language
    return language
  }

  // MARK: - Shared parts

  /// A legal source.
  mutating func source(_ element: XMLElement) -> LegalSource? {
    guard let id: SourceID = element.id("id") else { return nil }
    return LegalSource(
      id: id, title: requiredText(element.children("title")), effective: element.date("effective"),
      until: element.date("until"), certainty: element.word("certainty", .confirmed),
      note: text(element.children("note")), location: element.location)
  }

  /// A requirement.
  mutating func requirement(_ element: XMLElement) -> Requirement? {
    guard let id: RequirementID = element.id("id") else { return nil }
    return Requirement(
      id: id, text: requiredText(element.children("text")), clause: element.value("clause"),
      source: element.id("source"), step: element.id("step"), partOf: element.id("part-of"),
      certainty: element.word("certainty", .confirmed), location: element.location)
  }

  /// The bands of an index in one era, the highest first.
  mutating func bands(_ element: XMLElement) -> IndexBands {
    var bands: [Rating] = []
    for band in element.children("band") {
      guard let id: RatingID = band.id("id"), let from = band.decimal("from") else { continue }
      bands.append(
        Rating(
          id: id, from: from, title: requiredText(band.children("title")),
          tone: band.word("tone", .fair), location: band.location))
    }
    return IndexBands(
      source: element.id("source"), from: element.date("from"), until: element.date("until"),
      certainty: element.word("certainty", .confirmed),
      bands: bands.sorted { $0.from > $1.from }, location: element.location)
  }
}
