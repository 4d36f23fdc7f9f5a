internal import Diagnostics

/// A JSON value with the place where it begins; numbers stay as they are written.
struct JSONValue {
  enum Content {
    case object([Member])
    case array([JSONValue])
    case string(String)
    case number(String)
    case boolean(Bool)
    case null
  }

  /// A member of an object.
  struct Member {
    var key: String
    var location: SourceLocation
    var value: JSONValue
  }

  var content: Content
  var location: SourceLocation

  /// The kind of the value, in the words of JSON.
  var kind: String {
    switch content {
    case .object: "object"
    case .array: "array"
    case .string: "string"
    case .number: "number"
    case .boolean: "boolean"
    case .null: "null"
    }
  }
}

/// Reads JSON strictly (RFC 8259): UTF-8, no comments, no trailing commas, no duplicate keys, no lone
/// surrogates; depth, size and number of values are bounded.
struct JSONReader {
  /// Ends reading: nothing after a broken place can be trusted.
  private struct Broken: Error {}

  private var cursor: ByteCursor
  private let limits: TextLimits
  private var values = 0
  private var diagnostics: [Diagnostic] = []

  /// The value of a document; `nil` when it could not be read.
  static func read(
    _ bytes: [UInt8], name: String, limits: TextLimits = .results
  ) -> (value: JSONValue?, diagnostics: [Diagnostic]) {
    if let refusal = TextGate.refusal(of: bytes, name: name, limits: limits) {
      return (nil, [refusal])
    }
    var reader = JSONReader(bytes, name: name, limits: limits)
    let value = try? reader.document()
    return (value, reader.diagnostics)
  }

  private init(_ bytes: [UInt8], name: String, limits: TextLimits) {
    cursor = ByteCursor(bytes, name: name)
    self.limits = limits
  }

  private mutating func broken(
    _ message: Message, _ location: SourceLocation, _ facts: [String: String] = [:]
  ) -> Broken {
    diagnostics.append(Diagnostic(message, at: location, facts))
    return Broken()
  }

  private mutating func unexpected(_ expected: String) -> Broken {
    broken(.resultsJSONSyntax, cursor.location, ["expected": expected])
  }

  private mutating func document() throws(Broken) -> JSONValue {
    skipSpace()
    let value = try value(depth: 1)
    skipSpace()
    guard cursor.byte == nil else { throw unexpected("EOF") }
    return value
  }

  private mutating func skipSpace() {
    while let byte = cursor.byte, ValueForm.isSpace(byte) { cursor.advance() }
  }

  private mutating func value(depth: Int) throws(Broken) -> JSONValue {
    let location = cursor.location
    guard depth <= limits.depth else {
      throw broken(.resultsJSONDepth, location, ["most": String(limits.depth)])
    }
    values += 1
    guard values <= limits.records else {
      throw broken(.resultsTooManyRecords, location, ["most": String(limits.records)])
    }
    let content: JSONValue.Content
    switch cursor.byte {
    case UInt8(ascii: "{"): content = .object(try members(depth: depth))
    case UInt8(ascii: "["): content = .array(try elements(depth: depth))
    case UInt8(ascii: "\""): content = .string(try string())
    case UInt8(ascii: "t"):
      try literal("true")
      content = .boolean(true)
    case UInt8(ascii: "f"):
      try literal("false")
      content = .boolean(false)
    case UInt8(ascii: "n"):
      try literal("null")
      content = .null
    case let byte? where byte == UInt8(ascii: "-") || ValueForm.isDigit(byte):
      content = .number(try number())
    default: throw unexpected("{ [ \" 0-9 true false null")
    }
    return JSONValue(content: content, location: location)
  }

  private mutating func literal(_ word: String) throws(Broken) {
    for byte in word.utf8 {
      guard cursor.byte == byte else { throw unexpected(word) }
      cursor.advance()
    }
  }

  private mutating func members(depth: Int) throws(Broken) -> [JSONValue.Member] {
    cursor.advance()
    var members: [JSONValue.Member] = []
    var keys: Set<String> = []
    skipSpace()
    if cursor.byte == UInt8(ascii: "}") {
      cursor.advance()
      return members
    }
    while true {
      skipSpace()
      let location = cursor.location
      guard cursor.byte == UInt8(ascii: "\"") else { throw unexpected("\"") }
      let key = try string()
      if !keys.insert(key).inserted {
        diagnostics.append(
          Diagnostic(.resultsJSONKeyRepeated, at: location, ["key": ValueForm.shown(key)]))
      }
      skipSpace()
      guard cursor.byte == UInt8(ascii: ":") else { throw unexpected(":") }
      cursor.advance()
      skipSpace()
      let value = try value(depth: depth + 1)
      members.append(JSONValue.Member(key: key, location: location, value: value))
      if try !goesOn(until: UInt8(ascii: "}")) { return members }
    }
  }

  private mutating func elements(depth: Int) throws(Broken) -> [JSONValue] {
    cursor.advance()
    var elements: [JSONValue] = []
    skipSpace()
    if cursor.byte == UInt8(ascii: "]") {
      cursor.advance()
      return elements
    }
    while true {
      skipSpace()
      elements.append(try value(depth: depth + 1))
      if try !goesOn(until: UInt8(ascii: "]")) { return elements }
    }
  }

  /// Passes a comma, or the end of the list.
  private mutating func goesOn(until end: UInt8) throws(Broken) -> Bool {
    skipSpace()
    guard let byte = cursor.byte, byte == end || byte == UInt8(ascii: ",") else {
      throw unexpected(end == UInt8(ascii: "}") ? ", }" : ", ]")
    }
    cursor.advance()
    return byte != end
  }

  /// A number as written: `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`.
  private mutating func number() throws(Broken) -> String {
    let start = cursor.index
    if cursor.byte == UInt8(ascii: "-") { cursor.advance() }
    let leading = cursor.byte
    let whole = digits()
    guard whole > 0, whole == 1 || leading != UInt8(ascii: "0") else { throw unexpected("0-9") }
    if cursor.byte == UInt8(ascii: ".") {
      cursor.advance()
      guard digits() > 0 else { throw unexpected("0-9") }
    }
    if let byte = cursor.byte, byte | 0x20 == UInt8(ascii: "e") {
      cursor.advance()
      if cursor.byte == UInt8(ascii: "+") || cursor.byte == UInt8(ascii: "-") { cursor.advance() }
      guard digits() > 0 else { throw unexpected("0-9") }
    }
    return String(decoding: cursor.bytes[start..<cursor.index], as: UTF8.self)
  }

  private mutating func digits() -> Int {
    var count = 0
    while let byte = cursor.byte, ValueForm.isDigit(byte) {
      cursor.advance()
      count += 1
    }
    return count
  }

  private mutating func string() throws(Broken) -> String {
    let start = cursor.location
    cursor.advance()
    var text: [UInt8] = []
    while true {
      guard let byte = cursor.byte, byte != 0x0A, byte != 0x0D, byte != 0x09 else {
        throw unexpected("\"")
      }
      switch byte {
      case UInt8(ascii: "\""):
        cursor.advance()
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escape()
      default:
        text.append(byte)
        cursor.advance()
      }
      guard text.count <= limits.textBytes else {
        throw broken(.resultsTextTooLong, start, ["most": String(limits.textBytes)])
      }
    }
  }

  private mutating func escape() throws(Broken) -> [UInt8] {
    let location = cursor.location
    cursor.advance()
    let letter = cursor.byte
    let simple: UInt8? =
      switch letter {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
      case UInt8(ascii: "b"): 0x08
      case UInt8(ascii: "f"): 0x0C
      case UInt8(ascii: "n"): 0x0A
      case UInt8(ascii: "r"): 0x0D
      case UInt8(ascii: "t"): 0x09
      default: nil
      }
    if let simple {
      cursor.advance()
      guard ValueForm.isSpace(simple) || simple >= 0x20 else {
        throw broken(.resultsControlCharacter, location)
      }
      return [simple]
    }
    guard letter == UInt8(ascii: "u") else { throw unexpected("\\\" \\\\ \\/ \\n \\r \\t \\u") }
    cursor.advance()
    var code = UInt32(try hexadecimal())
    if (0xD800...0xDBFF).contains(code), cursor.byte == UInt8(ascii: "\\"),
      cursor.next == UInt8(ascii: "u")
    {
      cursor.advance()
      cursor.advance()
      let low = UInt32(try hexadecimal())
      if (0xDC00...0xDFFF).contains(low) {
        code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)
      }
    }
    guard let scalar = Unicode.Scalar(code) else {
      throw broken(.resultsEncoding, location)
    }
    let isControl = code < 0x20 && !ValueForm.isSpace(UInt8(code)) || code == 0x7F
    guard !isControl else { throw broken(.resultsControlCharacter, location) }
    return Array(String(scalar).utf8)
  }

  private mutating func hexadecimal() throws(Broken) -> UInt16 {
    var code: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = cursor.byte, let digit = Self.digit(byte) else {
        throw unexpected("0-9 a-f")
      }
      code = code << 4 | digit
      cursor.advance()
    }
    return code
  }

  private static func digit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
