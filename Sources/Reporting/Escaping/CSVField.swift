/// One field of a CSV file (RFC 4180) that no spreadsheet takes for a formula.
enum CSVField {
  /// Appends text as a quoted field, guarded.
  ///
  /// Text that a spreadsheet could take for a formula gets one apostrophe in front. To read the
  /// original back, drop one apostrophe where the text begins with one and
  /// ``looksLikeFormula(_:)`` holds for it.
  static func append(text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    if looksLikeFormula(text) { bytes.append(UInt8(ascii: "'")) }
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends a number or a word that the program itself has formed: as it is, for a negative number
  /// must stay a number.
  static func append(plain: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: plain.utf8)
  }

  /// Whether text begins with a formula sign (`= + - @` and their full-width forms) or with TAB, CR,
  /// LF or NUL, apostrophes and blanks before it left aside.
  ///
  /// Apostrophes are left aside so that the guard can be taken off again without a doubt: with one
  /// more in front the answer stays the same. Decided on scalars, for CR and LF together are one
  /// character and a sign with a combining mark is another one.
  static func looksLikeFormula(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'", " ", "\u{a0}", "\u{3000}": continue
      case "=", "+", "-", "@", "\t", "\r", "\n", "\0", "\u{ff1d}", "\u{ff0b}", "\u{ff0d}",
        "\u{ff20}":
        return true
      default: return false
      }
    }
    return false
  }
}
