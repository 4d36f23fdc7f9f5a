/// Writes JSON as UTF-8 bytes (RFC 8259), members in the order of the calls.
///
/// The caller decides where lines break, so that a file of ten thousand items has one line for each
/// and still compares well.
struct JSONWriter {
  /// The name of a member: a literal of the program, so nothing in it needs escaping.
  struct Name: ExpressibleByStringLiteral {
    fileprivate let text: String

    init(stringLiteral text: String) { self.text = text }
  }

  /// What has been written.
  private(set) var bytes: [UInt8] = []
  /// For every open container whether its members stand on lines of their own.
  private var isBroken: [Bool] = []
  /// How many of them do: the depth of the indentation.
  private var depth = 0
  private var needsComma = false
  private var breaksLine = false

  init(reserving capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Begins the next member or element on a line of its own.
  mutating func onNewLine() { breaksLine = true }

  /// An object; `body` writes its members.
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// An array; `body` writes its elements.
  mutating func array(_ body: (inout JSONWriter) -> Void) {
    enclose(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  /// An array of values, each on a line of its own.
  mutating func lines<Element>(
    _ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void
  ) {
    array { json in
      for element in elements {
        json.onNewLine()
        body(&json, element)
      }
    }
  }

  /// The name of the member that the next call writes.
  mutating func name(_ name: Name) {
    separate()
    let name = name.text.utf8.span
    bytes.append(addingCapacity: name.count + 4) { bytes in
      bytes.append(UInt8(ascii: "\""))
      for position in name.indices { bytes.append(name[position]) }
      bytes.append(UInt8(ascii: "\""))
      bytes.append(UInt8(ascii: ":"))
      bytes.append(UInt8(ascii: " "))
    }
    needsComma = false
  }

  /// A member with text; `nil` gives null.
  mutating func member(_ name: Name, _ value: String?) {
    if let value, !value.utf8.contains(where: Self.mustEscape) {
      return member(name, word: value)
    }
    self.name(name)
    if let value { string(value) } else { null() }
  }

  /// A member with a word or number that the program has formed and that needs no escaping; `nil`
  /// gives null.
  ///
  /// Nearly all of a file goes through here, so name and value are written in one go.
  mutating func member(_ name: Name, word: String?) {
    guard let word else {
      self.name(name)
      return null()
    }
    separate()
    let name = name.text.utf8.span
    let value = word.utf8.span
    bytes.append(addingCapacity: name.count + value.count + 6) { bytes in
      bytes.append(UInt8(ascii: "\""))
      for position in name.indices { bytes.append(name[position]) }
      bytes.append(UInt8(ascii: "\""))
      bytes.append(UInt8(ascii: ":"))
      bytes.append(UInt8(ascii: " "))
      bytes.append(UInt8(ascii: "\""))
      for position in value.indices { bytes.append(value[position]) }
      bytes.append(UInt8(ascii: "\""))
    }
    needsComma = true
  }

  /// A member with a whole number; `nil` gives null.
  mutating func member(_ name: Name, _ value: Int?) {
    self.name(name)
    if let value { plain(String(value)) } else { null() }
  }

  /// A member with a truth value.
  mutating func member(_ name: Name, _ value: Bool) {
    self.name(name)
    plain(value ? "true" : "false")
  }

  /// The line feed after the last line.
  mutating func endFile() { bytes.append(UInt8(ascii: "\n")) }

  /// Null.
  mutating func null() { plain("null") }

  /// A number of the program's own, such as `0.7`.
  mutating func fraction(_ literal: StaticString) { plain(literal.description) }

  /// A truth value.
  mutating func value(_ value: Bool) { plain(value ? "true" : "false") }

  /// Text, escaped.
  mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    Self.append(text, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Appends text with everything escaped that JSON does not allow between quotes.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let utf8 = text.utf8
    guard utf8.contains(where: mustEscape) else {
      bytes.append(contentsOf: utf8)
      return
    }
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0x00..<0x20, 0x7F:
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
  }

  private static func mustEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  private mutating func plain(_ token: String) {
    separate()
    bytes.append(contentsOf: token.utf8)
    needsComma = true
  }

  private mutating func enclose(
    _ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(open)
    isBroken.append(false)
    needsComma = false
    body(&self)
    if isBroken.removeLast() {
      depth -= 1
      newLine()
    }
    bytes.append(close)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if breaksLine {
      breaksLine = false
      if let last = isBroken.indices.last, !isBroken[last] {
        isBroken[last] = true
        depth += 1
      }
      newLine()
    } else if needsComma {
      bytes.append(UInt8(ascii: " "))
    }
    needsComma = false
  }

  private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { bytes.append(contentsOf: "  ".utf8) }
  }
}
