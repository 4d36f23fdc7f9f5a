import AuditModel
import Diagnostics

/// Cuts a condition into tokens; reports every sign and literal that has no place in one.
struct ConditionLexer {
  let bytes: [UInt8]
  let scope: ConditionScope
  var report: ConditionReport
  var index = 0
  var tokens: [ConditionToken] = []

  init(_ bytes: [UInt8], scope: ConditionScope, report: ConditionReport) {
    self.bytes = bytes
    self.scope = scope
    self.report = report
  }

  /// All tokens; the last is `.end`.
  mutating func run() -> [ConditionToken] {
    while index < bytes.count { next() }
    tokens.append(ConditionToken(kind: .end, range: bytes.count..<bytes.count))
    return tokens
  }

  private mutating func next() {
    let start = index
    switch bytes[index] {
    case 0x20, 0x09, 0x0A, 0x0D, 0x0C: index += 1
    case let byte where Self.isLetter(byte): word()
    case let byte where Self.isDigit(byte): number()
    case UInt8(ascii: ".") where at(1).map(Self.isDigit) == true: number()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): string()
    case UInt8(ascii: "/") where at(1) == UInt8(ascii: "/"):
      report.add(.conditionComment, at: start)
      while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    default: if !sign() { strangeCharacter() }
    }
  }

  func at(_ distance: Int) -> UInt8? {
    index + distance < bytes.count ? bytes[index + distance] : nil
  }

  mutating func add(_ kind: ConditionToken.Kind, from start: Int, isWord: Bool = false) {
    tokens.append(ConditionToken(kind: kind, range: start..<index, isWord: isWord))
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  static func isLetter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }
  static func isWordByte(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  // MARK: - Words

  private mutating func word() {
    let start = index
    while index < bytes.count, Self.isWordByte(bytes[index]) { index += 1 }
    if let byte = at(0), byte >= 0x80,
      rest(limit: 4).unicodeScalars.first?.properties.isAlphabetic == true
    {
      return strangeWord(from: start)
    }
    let text = text(from: start)
    switch text {
    case "and": return add(.sign(.and), from: start, isWord: true)
    case "or": return add(.sign(.or), from: start, isWord: true)
    case "not": return add(.sign(.not), from: start, isWord: true)
    case "in": return add(.sign(.isIn), from: start)
    case "true": return add(.sign(.yes), from: start)
    case "false": return add(.sign(.no), from: start)
    case "null": return add(.sign(.null), from: start)
    default: break
    }
    if let byte = at(0), byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
      ["r", "b", "R", "B", "br", "rb", "Br", "bR", "BR", "Rb", "rB", "RB"].contains(text)
    {
      report.add(.conditionStringKind, at: start)
      string()
      tokens[tokens.count - 1] = ConditionToken(kind: .faulty, range: start..<index)
      return
    }
    if let byte = at(0), byte == UInt8(ascii: "-") || byte == UInt8(ascii: "."),
      !scope.declares(text), takeWrittenID(from: start)
    {
      return
    }
    add(.identifier(text), from: start)
  }

  /// Reports the longest id that stands here as it is written in the checklist, takes it for the
  /// name that was meant, and moves behind it.
  private mutating func takeWrittenID(from start: Int) -> Bool {
    var end = start
    var best: (name: String, end: Int)?
    while end < bytes.count {
      let byte = bytes[end]
      guard Self.isWordByte(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") else {
        break
      }
      end += 1
      let isEnd = end == bytes.count || !Self.isWordByte(bytes[end])
      // 64 is the most that an id may have.
      guard isEnd, end - start <= 64 else { continue }
      if let name = scope.name(ofID: String(decoding: bytes[start..<end], as: UTF8.self)) {
        best = (name, end)
      }
    }
    guard let best else { return false }
    index = best.end
    report.add(
      .conditionNameWrittenID, at: start, ["id": text(from: start), "name": best.name])
    add(.identifier(best.name), from: start)
    return true
  }

  // MARK: - Numbers

  private mutating func number() {
    let start = index
    while let byte = at(0), Self.isDigit(byte) { index += 1 }
    var isDecimal = false
    if at(0) == UInt8(ascii: "."), at(1).map(Self.isDigit) == true {
      isDecimal = true
      index += 1
      while let byte = at(0), Self.isDigit(byte) { index += 1 }
    }
    if let byte = at(0), Self.isLetter(byte) || byte == UInt8(ascii: ".") {
      // What is no number may be the id of an item, 8.5.1.
      if takeWrittenID(from: start) { return }
      // 0x1F, 1e3, 12u, 3days, 1.: one word, said once.
      if byte == UInt8(ascii: ".") { index += 1 }
      while let byte = at(0), Self.isWordByte(byte) { index += 1 }
      report.add(.conditionNumberForm, at: start, ["number": text(from: start)])
      return add(.faulty, from: start)
    }
    var digits = text(from: start)
    if isDecimal {
      if digits.utf8.first == UInt8(ascii: ".") { digits = "0" + digits }
      if let number = Rational(decimal: digits) { return add(.decimal(number), from: start) }
      report.add(.conditionNumberDigits, at: start, ["number": digits])
      return add(.faulty, from: start)
    }
    if let magnitude = UInt64(digits), magnitude <= 1 << 63 {
      return add(.int(magnitude), from: start)
    }
    report.add(.conditionNumberRange, at: start, ["number": digits])
    add(.faulty, from: start)
  }

  func text(from start: Int) -> String { String(decoding: bytes[start..<index], as: UTF8.self) }

  // MARK: - Signs

  private mutating func sign() -> Bool {
    let start = index
    if let second = at(1) {
      let pair = String(decoding: [bytes[index], second], as: UTF8.self)
      if let sign = ConditionToken.Sign(rawValue: pair), !Self.isLetter(bytes[index]) {
        index += 2
        add(.sign(sign), from: start)
        return true
      }
      let slip: (meant: ConditionToken.Sign, width: Int)? =
        switch pair {
        case "<>": (.unequal, 2)
        case "=<": (.lessOrEqual, 2)
        case "=>": (.greaterOrEqual, 2)
        default: nil
        }
      if let slip {
        index += slip.width
        report.add(
          .conditionOperatorSlip, at: start, ["found": pair, "correct": slip.meant.rawValue])
        add(.sign(slip.meant), from: start)
        return true
      }
    }
    let single = String(decoding: [bytes[index]], as: UTF8.self)
    if let sign = ConditionToken.Sign(rawValue: single) {
      index += 1
      add(.sign(sign), from: start)
      return true
    }
    let meant: ConditionToken.Sign? =
      switch single {
      case "=": .equal
      case "&": .and
      case "|": .or
      default: nil
      }
    guard let meant else { return false }
    index += 1
    report.add(.conditionOperatorSlip, at: start, ["found": single, "correct": meant.rawValue])
    add(.sign(meant), from: start)
    return true
  }
}
