internal import AuditModel

/// One field of a CSV file (RFC 4180) that no spreadsheet takes for a formula.
enum CSVField {
  /// Appends text as a quoted field, guarded.
  ///
  /// Text that a spreadsheet could take for a formula gets one apostrophe in front, which
  /// `FormulaGuard.withoutGuard` takes off.
  static func append(text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    if FormulaGuard.looksLikeFormula(text) { bytes.append(UInt8(ascii: "'")) }
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
}
