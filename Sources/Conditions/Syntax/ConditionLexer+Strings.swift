import Diagnostics

extension ConditionLexer {
  /// Reads a text in `'` or `"` with the escapes of CEL.
  mutating func string() {
    let start = index
    let quote = bytes[index]
    if at(1) == quote, at(2) == quote {
      report.add(.conditionStringKind, at: start)
      skipTripleQuoted(quote)
      return add(.faulty, from: start)
    }
    index += 1
    var content: [UInt8] = []
    var isFaulty = false
    while index < bytes.count {
      switch bytes[index] {
      case quote:
        index += 1
        return add(
          isFaulty ? .faulty : .string(String(decoding: content, as: UTF8.self)), from: start)
      case 0x0A, 0x0D:
        report.add(.conditionStringUnclosed, at: start)
        return add(.faulty, from: start)
      case UInt8(ascii: "\\"):
        let escape = index
        if let scalar = escapedScalar() {
          content.append(contentsOf: String(scalar).utf8)
        } else {
          isFaulty = true
          report.add(.conditionStringEscape, at: escape, ["escape": text(from: escape)])
        }
      case let byte:
        content.append(byte)
        index += 1
      }
    }
    report.add(.conditionStringUnclosed, at: start)
    add(.faulty, from: start)
  }

  private mutating func skipTripleQuoted(_ quote: UInt8) {
    index += 3
    while index < bytes.count {
      if bytes[index] == quote, at(1) == quote, at(2) == quote {
        index += 3
        return
      }
      index += 1
    }
  }

  /// The scalar of an escape, from its backslash on; `nil` when it is none, then `index` is behind
  /// what was read of it.
  private mutating func escapedScalar() -> Unicode.Scalar? {
    index += 1
    guard let letter = at(0) else { return nil }
    index += 1
    switch letter {
    case UInt8(ascii: "a"): return "\u{07}"
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "v"): return "\u{0B}"
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "?"): return "?"
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "'"): return "'"
    case UInt8(ascii: "`"): return "`"
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return code(digits: 2, radix: 16)
    case UInt8(ascii: "u"): return code(digits: 4, radix: 16)
    case UInt8(ascii: "U"): return code(digits: 8, radix: 16)
    case UInt8(ascii: "0")...UInt8(ascii: "3"):
      index -= 1
      return code(digits: 3, radix: 8)
    default:
      // A letter of several bytes belongs to the message as a whole.
      while let byte = at(0), byte & 0xC0 == 0x80 { index += 1 }
      return nil
    }
  }

  private mutating func code(digits: Int, radix: UInt32) -> Unicode.Scalar? {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let byte = at(0), let digit = Self.digit(byte), digit < radix else { return nil }
      value = value * radix + digit
      index += 1
    }
    return Unicode.Scalar(value)
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }
}
