/// Text made safe for Markdown (CommonMark with tables).
enum MarkdownText {
  /// The text on one line with every sign escaped that Markdown or HTML could read.
  ///
  /// A backslash before ASCII punctuation makes it plain (CommonMark 0.31, 2.4). `<` and `&` become
  /// references, because some readers pass HTML through.
  static func escape(_ text: String) -> String {
    let scalars = Array(HarmlessText.oneLine(text).unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (position, scalar) in scalars.enumerated() {
      switch scalar {
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      default:
        if means(scalar, at: position, in: scalars) { escaped.append("\\") }
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Whether a sign means something to Markdown where it stands.
  private static func means(
    _ scalar: Unicode.Scalar, at position: Int, in text: [Unicode.Scalar]
  ) -> Bool {
    let next = position + 1 < text.count ? text[position + 1] : nil
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "!", "@": return true
    // At the beginning these begin a list or underline a heading.
    case "-", "+", "=": return position == 0
    // So does a number with one of these after it.
    case ".", ")":
      // Readers make links of bare addresses; the sign after `www` and `http` is where they begin.
      if scalar == ".", position >= 3, text[(position - 3)..<position].allSatisfy({ $0 == "w" }) {
        return true
      }
      return (1...9).contains(position) && (next == nil || next == " ")
        && text[..<position].allSatisfy { ("0"..."9").contains($0) }
    case ":": return next == "/"
    default: return false
    }
  }

  /// Text between backticks, with a fence longer than any run of backticks within.
  static func code(_ text: String) -> String {
    let text = HarmlessText.oneLine(text).unicodeScalars
    var run = 0
    var longest = 0
    for scalar in text {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let pad = longest > 0 || text.isEmpty ? " " : ""
    // A table would end at a bar even between backticks.
    let body = text.reduce(into: "") { $0 += $1 == "|" ? "\\|" : String($1) }
    return fence + pad + body + pad + fence
  }
}
