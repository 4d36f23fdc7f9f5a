internal import AuditModel

/// What the value of an attribute must be.
///
/// White space around a value does not count; what is left must have the form of its type.
enum ValueType: Sendable, Hashable {
  /// An id.
  case id
  /// The id of an item or rating: as an id, and may begin with a digit.
  case code
  /// The name of a period: as an id, and may begin with a digit.
  case period
  /// Any text that is not blank.
  case text
  /// A decimal number.
  case decimal
  /// A decimal number in 0...1.
  case share
  /// A decimal number greater than zero.
  case positive
  /// A decimal number, or a parameter's id in braces.
  case number
  /// A whole number in a range.
  case integer(ClosedRange<Int>)
  /// A day.
  case date
  /// A day, or a moment with its offset from UTC.
  case moment
  /// One of these words.
  case oneOf([String])
  /// Some of these words, with blanks between.
  case words([String])
  /// The tag of a language.
  case language
  /// Tags of languages with blanks between.
  case languages
  /// Pairs `axis:value` with blanks between.
  case classes
  /// 64 hexadecimal digits.
  case sha256

  /// `true` or `false`.
  static let boolean = ValueType.oneOf(["true", "false"])

  /// Whether a value has the form of the type.
  func accepts(_ written: String) -> Bool {
    let value = ValueForm.trimmed(written)
    switch self {
    case .id: return ValueForm.isID(value.utf8)
    case .code, .period: return ValueForm.isCode(value.utf8)
    case .text: return !value.isEmpty
    case .decimal: return ValueForm.isDecimal(value.utf8)
    case .share:
      guard ValueForm.isDecimal(value.utf8), let number = Rational(decimal: value) else {
        return false
      }
      return !number.isNegative && number <= 1
    case .positive:
      guard ValueForm.isDecimal(value.utf8), let number = Rational(decimal: value) else {
        return false
      }
      return number > 0
    case .number:
      return ValueForm.isDecimal(value.utf8) || ValueForm.parameter(in: value) != nil
    case .integer(let range): return ValueForm.signedInteger(value).map(range.contains) ?? false
    case .date: return CalendarDate(iso: value) != nil
    case .moment: return ObservationTime(value) != nil
    case .oneOf(let words): return words.contains(value)
    case .words(let words):
      let found = ValueForm.words(value)
      return !found.isEmpty && found.allSatisfy(words.contains)
    case .language: return ValueForm.isLanguage(value.utf8)
    case .languages:
      let tags = ValueForm.words(value)
      return !tags.isEmpty && tags.allSatisfy { ValueForm.isLanguage($0.utf8) }
    case .classes:
      let pairs = ValueForm.words(value)
      return !pairs.isEmpty && pairs.allSatisfy { ValueForm.pair($0) != nil }
    case .sha256: return ValueForm.isSHA256(value.utf8)
    }
  }
}

/// The forms that values in our documents have; all work on bytes.
enum ValueForm {
  /// Names with commas between, as messages show them; a dash for none.
  static func list(_ names: [String]) -> String {
    names.isEmpty ? "–" : names.joined(separator: ", ")
  }

  /// Whether a byte is white space in XML.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// The text without white space around it.
  static func trimmed(_ text: String) -> String {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last else { return text }
    guard isSpace(first) || isSpace(last) else { return text }
    guard let start = bytes.firstIndex(where: { !isSpace($0) }),
      let end = bytes.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(text[start...end])
  }

  /// The text with each run of white space as one blank, none at its ends.
  static func collapsed(_ text: String) -> String {
    var previousIsSpace = true
    var isCollapsed = true
    for byte in text.utf8 {
      let space = isSpace(byte)
      if space && (previousIsSpace || byte != 0x20) {
        isCollapsed = false
        break
      }
      previousIsSpace = space
    }
    if isCollapsed, !previousIsSpace || text.isEmpty { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if !isSpace(byte) {
        bytes.append(byte)
      } else if let last = bytes.last, last != 0x20 {
        bytes.append(0x20)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The words between white space.
  static func words(_ text: String) -> [String] {
    text.utf8.split(whereSeparator: isSpace).map { String(Substring($0)) }
  }

  /// `[A-Za-z][A-Za-z0-9._-]{0,63}`.
  static func isID(_ bytes: some Sequence<UInt8>) -> Bool {
    var count = 0
    for byte in bytes {
      count += 1
      if isLetter(byte) { continue }
      guard count > 1, count <= 64,
        isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
          || byte == UInt8(ascii: "_")
      else { return false }
    }
    return (1...64).contains(count)
  }

  /// `[A-Za-z0-9][A-Za-z0-9._-]{0,63}`.
  static func isCode(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first, isLetter(first) || isDigit(first) else { return false }
    return isID([UInt8(ascii: "p")] + bytes.dropFirst())
  }

  /// `-?[0-9]+(\.[0-9]+)?`, at most 30 digits.
  static func isDecimal(_ bytes: some Sequence<UInt8>) -> Bool {
    var digits = 0
    var afterDigit = false
    var point = false
    var first = true
    for byte in bytes {
      if isDigit(byte) {
        digits += 1
        afterDigit = true
      } else if byte == UInt8(ascii: "-"), first {
        afterDigit = false
      } else if byte == UInt8(ascii: "."), afterDigit, !point {
        point = true
        afterDigit = false
      } else {
        return false
      }
      first = false
    }
    return afterDigit && digits <= 30
  }

  /// The whole number of at most ten digits without a sign; `nil` for anything else.
  static func integer(_ bytes: some Sequence<UInt8>) -> Int? {
    var count = 0
    var value = 0
    for byte in bytes {
      guard isDigit(byte), count < 10 else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      count += 1
    }
    return count > 0 ? value : nil
  }

  /// The whole number of at most ten digits, perhaps with a minus; `nil` for anything else.
  static func signedInteger(_ text: some StringProtocol) -> Int? {
    let bytes = text.utf8
    guard bytes.first == UInt8(ascii: "-") else { return integer(bytes) }
    return integer(bytes.dropFirst()).map { -$0 }
  }

  /// The id in `{id}`; `nil` when the text is anything else.
  static func parameter(in text: String) -> String? {
    let bytes = text.utf8
    guard bytes.count > 2, bytes.first == UInt8(ascii: "{"), bytes.last == UInt8(ascii: "}") else {
      return nil
    }
    let inside = bytes.dropFirst().dropLast()
    return isID(inside) ? String(Substring(inside)) : nil
  }

  /// `[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*` (RFC 5646, its shape only).
  static func isLanguage(_ bytes: some Sequence<UInt8>) -> Bool {
    var run = 0
    var first = true
    for byte in bytes {
      if byte == UInt8(ascii: "-") {
        guard run >= (first ? 2 : 1) else { return false }
        run = 0
        first = false
      } else {
        guard isLetter(byte) || (!first && isDigit(byte)), run < 8 else { return false }
        run += 1
      }
    }
    return run >= (first ? 2 : 1)
  }

  /// The two ids in `axis:value`; `nil` for anything else.
  static func pair(_ text: String) -> (String, String)? {
    let bytes = text.utf8
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let axis = bytes[..<colon]
    let value = bytes[bytes.index(after: colon)...]
    guard isID(axis), isID(value) else { return nil }
    return (String(Substring(axis)), String(Substring(value)))
  }

  /// 64 hexadecimal digits.
  static func isSHA256(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.count == 64
      && bytes.allSatisfy { byte in
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
      }
  }
}
