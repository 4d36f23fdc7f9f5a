/// What the number format of a cell says about its number (ECMA-376 part 1, 18.8.30).
enum CellStyle: Hashable, Sendable {
  /// A number as it is.
  case number
  /// A share: shown a hundred times as large, with `%`.
  case percent
  /// A day, with or without a time.
  case day

  /// Of a format that comes with the programs, by its number, or of one that somebody wrote.
  init(id: Int, code: String?) {
    if let code {
      self = Self.ofCode(code)
      return
    }
    switch id {
    case 9, 10: self = .percent
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: self = .day
    default: self = .number
    }
  }

  /// Letters in quotation marks, behind a backslash or in brackets mean nothing; of the rest `y` and `d` are of a day alone.
  private static func ofCode(_ code: String) -> CellStyle {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for byte in code.utf8 {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case _ where isQuoted: break
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): isEscaped = true
      case UInt8(ascii: "["): isBracketed = true
      case UInt8(ascii: "]"): isBracketed = false
      case _ where isBracketed: break
      case UInt8(ascii: "%"): return .percent
      case UInt8(ascii: "y"), UInt8(ascii: "Y"), UInt8(ascii: "d"), UInt8(ascii: "D"): return .day
      default: break
      }
    }
    return .number
  }
}
