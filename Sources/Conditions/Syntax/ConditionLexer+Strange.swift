import Diagnostics

/// What no condition has: reported once, and stepped over.
extension ConditionLexer {
  /// Some of the text from here on: so many bytes, and the rest of the scalar at the limit.
  func rest(limit: Int) -> String {
    var end = min(index + limit, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return String(decoding: bytes[index..<end], as: UTF8.self)
  }

  /// Reports a word with letters that no name has, at the first of them.
  mutating func strangeWord(from start: Int) {
    let odd = rest(limit: 60).unicodeScalars.prefix { $0.isLetter && !$0.isASCII }
    report.add(.conditionCharacter, at: index, ["found": String(odd)])
    while index < bytes.count {
      if Self.isWordByte(bytes[index]) {
        index += 1
      } else if let scalar = rest(limit: 4).unicodeScalars.first, scalar.isLetter {
        index += String(scalar).utf8.count
      } else {
        break
      }
    }
    add(.faulty, from: start)
  }

  /// Reports a sign that no condition has.
  mutating func strangeCharacter() {
    let start = index
    guard let scalar = rest(limit: 4).unicodeScalars.first else {
      index += 1
      return
    }
    if scalar.isLetter { return strangeWord(from: start) }
    index += String(scalar).utf8.count
    guard let typographic = Self.typographic[scalar] else {
      report.add(.conditionCharacter, at: start, ["found": String(scalar)])
      return
    }
    report.add(
      .conditionTypographic, at: start, ["found": String(scalar), "plain": typographic.plain])
    if let sign = typographic.sign {
      add(.sign(sign), from: start)
    } else if typographic.plain != " " {
      skipTypographicText()
      add(.faulty, from: start)
    }
  }

  /// Steps over a text in typographic quotes.
  private mutating func skipTypographicText() {
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D {
      guard let scalar = rest(limit: 4).unicodeScalars.first else { return }
      index += String(scalar).utf8.count
      if let plain = Self.typographic[scalar]?.plain, plain == "\"" || plain == "'" { return }
    }
  }

  /// Signs that a word processor puts in place of plain ones.
  private static let typographic: [Unicode.Scalar: (plain: String, sign: ConditionToken.Sign?)] = [
    "\u{201C}": ("\"", nil), "\u{201D}": ("\"", nil), "\u{201E}": ("\"", nil),
    "\u{2018}": ("'", nil), "\u{2019}": ("'", nil), "\u{AB}": ("\"", nil), "\u{BB}": ("\"", nil),
    "\u{2264}": ("<=", .lessOrEqual), "\u{2265}": (">=", .greaterOrEqual),
    "\u{2260}": ("!=", .unequal), "\u{D7}": ("*", .times), "\u{F7}": ("/", .over),
    "\u{2212}": ("-", .minus), "\u{2013}": ("-", .minus), "\u{AC}": ("!", .not),
    "\u{2227}": ("&&", .and), "\u{2228}": ("||", .or), "\u{A0}": (" ", nil),
  ]
}

extension Unicode.Scalar {
  /// Whether the scalar belongs to a word of some script.
  fileprivate var isLetter: Bool { properties.isAlphabetic }
}
