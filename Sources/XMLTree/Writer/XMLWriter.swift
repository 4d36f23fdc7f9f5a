public import Diagnostics

/// Writes a document: the same calls give the same bytes.
///
///     var writer = XMLWriter()
///     try writer.start("list", [("xmlns", "urn:example"), ("id", "a")])
///     try writer.element("title", text: "R & D")
///     writer.end()
///     let bytes = writer.finish()
///
/// UTF-8 without a byte order mark, attributes in the order given, double quotation marks. Indented
/// by two blanks, or exact: then nothing is added to what is written. Escaping works on bytes, so no
/// combination of characters slips through.
public struct XMLWriter: Sendable {
  /// How the document is laid out.
  public enum Style: Sendable {
    /// Each element on a line of its own, two blanks a level; elements with text keep it as it is.
    case indented
    /// Nothing but what is written.
    case exact
  }

  /// What an element may hold.
  public enum Content: Sendable {
    /// Elements only, or text only.
    case plain
    /// Text and elements between each other; written exactly.
    case mixed
  }

  private struct Open {
    let name: String
    let prefixes: Int
    var isExact: Bool
    var hasElements = false
    var hasText = false
  }

  private let style: Style
  private var bytes: [UInt8] = []
  private var open: [Open] = []
  private var tagIsOpen = false
  private var hasRoot = false
  /// The prefixes that are declared, innermost last.
  private var prefixes: [String] = ["", "xml"]

  /// Begins a document.
  ///
  /// - Parameters:
  ///   - style: How it is laid out.
  ///   - declaration: Whether it begins with an XML declaration.
  public init(_ style: Style = .indented, declaration: Bool = true) {
    self.style = style
    if declaration {
      append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
      bytes.append(0x0A)
    }
  }

  /// Begins an element.
  ///
  /// - Parameters:
  ///   - name: Its name, with its prefix if it has one.
  ///   - attributes: Names and values in the order in which they are written, declarations of
  ///     namespaces among them.
  ///   - content: What it will hold.
  /// - Throws: `xml.write.name-invalid`, `xml.write.attribute-repeated`,
  ///   `xml.write.prefix-unknown`, or `xml.write.character-forbidden`; then nothing was written.
  public mutating func start(
    _ name: String, _ attributes: [(name: String, value: String)] = [],
    content: Content = .plain
  ) throws(DiagnosticsError) {
    precondition(!open.isEmpty || !hasRoot, "a document has one root")
    let declared = try check(name, attributes)
    closeTag()
    let isExact = open.last?.isExact ?? (style == .exact)
    if !open.isEmpty {
      precondition(
        isExact || !(open[open.count - 1].hasText),
        "an element with text and elements has mixed content")
      open[open.count - 1].hasElements = true
    }
    breakLine(isExact: isExact)
    bytes.append(UInt8(ascii: "<"))
    append(name)
    for (name, value) in attributes {
      bytes.append(UInt8(ascii: " "))
      append(name)
      append("=\"")
      XMLEscape.attribute(value, into: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
    tagIsOpen = true
    hasRoot = true
    prefixes += declared
    open.append(
      Open(name: name, prefixes: declared.count, isExact: isExact || content == .mixed))
  }

  /// Writes text into the element that is open; empty text writes nothing.
  ///
  /// - Throws: `xml.write.character-forbidden`; then nothing was written.
  public mutating func text(_ text: String) throws(DiagnosticsError) {
    guard !text.isEmpty else { return }
    precondition(!open.isEmpty, "text stands in an element")
    try XMLEscape.check(text)
    let last = open.count - 1
    precondition(
      open[last].isExact || !open[last].hasElements,
      "an element with elements and text has mixed content")
    closeTag()
    open[last].hasText = true
    XMLEscape.text(text, into: &bytes)
  }

  /// Writes an element that holds only text, or nothing.
  ///
  /// - Throws: What ``start(_:_:content:)`` and ``text(_:)`` throw; then nothing was written.
  public mutating func element(
    _ name: String, _ attributes: [(name: String, value: String)] = [], text: String = ""
  ) throws(DiagnosticsError) {
    try XMLEscape.check(text)
    try start(name, attributes)
    try self.text(text)
    end()
  }

  /// Ends the element that is open.
  public mutating func end() {
    guard let last = open.popLast() else {
      preconditionFailure("there is no element to end")
    }
    prefixes.removeLast(last.prefixes)
    if tagIsOpen {
      append("/>")
      tagIsOpen = false
      return
    }
    if last.hasElements { breakLine(isExact: last.isExact) }
    append("</")
    append(last.name)
    bytes.append(UInt8(ascii: ">"))
  }

  /// The bytes of the document; all elements must have been ended.
  public consuming func finish() -> [UInt8] {
    precondition(open.isEmpty && hasRoot, "a document is one complete element")
    if style == .indented { bytes.append(0x0A) }
    return bytes
  }

  private mutating func closeTag() {
    if tagIsOpen { bytes.append(UInt8(ascii: ">")) }
    tagIsOpen = false
  }

  private mutating func breakLine(isExact: Bool) {
    guard !isExact, hasRoot else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * open.count))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Checks a tag; returns the prefixes that it declares.
  private func check(
    _ name: String, _ attributes: [(name: String, value: String)]
  ) throws(DiagnosticsError) -> [String] {
    var declared: [String] = []
    for (attribute, value) in attributes {
      try XMLEscape.check(value)
      if attribute.utf8.starts(with: "xmlns:".utf8) {
        declared.append(String(attribute.unicodeScalars.dropFirst(6)))
      }
    }
    for (index, candidate) in ([name] + attributes.map(\.name)).enumerated() {
      guard let parts = XMLNameSyntax.split(candidate) else {
        throw Self.refused(.xmlWriteNameInvalid, candidate)
      }
      let isKnown = prefixes.contains(parts.prefix) || declared.contains(parts.prefix)
      if !isKnown, !(index > 0 && parts.prefix == "xmlns") {
        throw Self.refused(.xmlWritePrefixUnknown, candidate)
      }
      if index > 0,
        attributes[..<(index - 1)].contains(where: { $0.name.isIdentical(to: candidate) })
      {
        throw Self.refused(.xmlWriteAttributeRepeated, candidate)
      }
    }
    return declared
  }

  private static func refused(_ message: Message, _ name: String) -> DiagnosticsError {
    DiagnosticsError([Diagnostic(message, at: nil, ["name": name])])
  }
}
