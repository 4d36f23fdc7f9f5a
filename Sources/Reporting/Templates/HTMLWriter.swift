internal import AuditModel

/// Writes HTML as UTF-8 bytes.
///
/// Names of elements and attributes are part of the program (`StaticString`); everything else goes
/// through `HTMLText`, so text from outside cannot become markup.
struct HTMLWriter {
  /// An attribute of an element.
  struct Attribute {
    let name: StaticString
    let value: String

    init(_ name: StaticString, _ value: String) {
      self.name = name
      self.value = value
    }

    static func `class`(_ value: String) -> Attribute { Attribute("class", value) }
    static func id(_ value: String) -> Attribute { Attribute("id", value) }
    static func href(_ value: String) -> Attribute { Attribute("href", value) }
    static func scope(_ value: StaticString) -> Attribute {
      Attribute("scope", value.description)
    }
    static let hidden = Attribute("aria-hidden", "true")
  }

  /// What has been written.
  private(set) var bytes: [UInt8] = []
  /// The language of the page, from which other languages are told apart.
  let language: Language
  /// The items that the page shows; `nil`: all that it speaks of.
  let items: Set<ItemID>?

  init(language: Language, reserving capacity: Int, items: Set<ItemID>? = nil) {
    self.language = language
    self.items = items
    bytes.reserveCapacity(capacity)
  }

  /// An element that stands on lines of its own.
  mutating func block(
    _ name: StaticString, _ attributes: Attribute..., body: (inout HTMLWriter) -> Void
  ) {
    start(name, attributes)
    body(&self)
    end(name)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// An element within a line.
  mutating func inline(
    _ name: StaticString, _ attributes: Attribute..., body: (inout HTMLWriter) -> Void
  ) {
    start(name, attributes)
    body(&self)
    end(name)
  }

  /// An element on a line of its own that holds text only.
  mutating func block(_ name: StaticString, _ attributes: Attribute..., text: String) {
    start(name, attributes)
    self.text(text)
    end(name)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// An element within a line that holds text only.
  mutating func inline(_ name: StaticString, _ attributes: Attribute..., text: String) {
    start(name, attributes)
    self.text(text)
    end(name)
  }

  /// An element without content and without an end, such as `meta`.
  mutating func void(_ name: StaticString, _ attributes: Attribute...) {
    start(name, attributes)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// A shape of SVG without content.
  mutating func shape(_ name: StaticString, _ attributes: Attribute...) {
    start(name, attributes)
    end(name)
  }

  /// Text, escaped.
  mutating func text(_ text: String) { HTMLText.append(text, to: &bytes) }

  /// Text that came from outside and may run in either direction.
  mutating func foreign(_ text: String) { inline("bdi", text: text) }

  /// A text of a document: in the page's language as it is, in another one with its `lang`.
  mutating func text(_ text: LocalizedText, _ fill: (String) -> String = { $0 }) {
    let content = fill(text.text(in: language))
    if let other = text.otherLanguage(than: language) {
      inline("span", Attribute("lang", other.tag), text: content)
    } else {
      self.text(content)
    }
  }

  /// Markup that is part of the program.
  mutating func markup(_ markup: StaticString) {
    bytes.append(contentsOf: markup.description.utf8)
  }

  /// Writes markup from a template of the person who runs the program; never text of auditors or auditees.
  mutating func trusted(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  private mutating func start(_ name: StaticString, _ attributes: [Attribute]) {
    bytes.append(UInt8(ascii: "<"))
    markup(name)
    for attribute in attributes {
      bytes.append(UInt8(ascii: " "))
      markup(attribute.name)
      bytes.append(contentsOf: "=\"".utf8)
      text(attribute.value)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func end(_ name: StaticString) {
    bytes.append(contentsOf: "</".utf8)
    markup(name)
    bytes.append(UInt8(ascii: ">"))
  }
}

extension LocalizedText {
  /// The language in which the text is really given when another was asked for; `nil` when it is
  /// given in the one asked for.
  func otherLanguage(than language: Language) -> Language? {
    if given(in: language) != nil { return nil }
    return given(in: fallback) != nil ? fallback : languages.first
  }
}
