/// Keeps spreadsheets from taking text for a formula: one apostrophe in front, which comes off again without a doubt.
public enum FormulaGuard {
  /// Whether text begins with a formula sign (`= + - @` and their full-width forms) or with TAB, CR,
  /// LF or NUL, apostrophes and blanks before it left aside.
  ///
  /// Apostrophes are left aside so that the guard can be taken off again: with one more in front the
  /// answer stays the same. Decided on scalars, for CR and LF together are one character and a sign
  /// with a combining mark is another one.
  public static func looksLikeFormula(_ text: String) -> Bool {
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

  /// The text before it was guarded.
  public static func withoutGuard(_ text: String) -> String {
    guard text.unicodeScalars.first == "'", looksLikeFormula(text) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.dropFirst()))
  }
}
