/// Several texts in one cell of a table, `|` between.
///
/// A bar directly behind a backslash is part of the text; any other backslash stands for itself, so that paths of Windows
/// stay as they are. Readers pass over blanks at the ends of each text; one is written where a text ends in a backslash.
public enum BarList {
  /// The texts as one.
  public static func joined(_ texts: some Sequence<String>) -> String {
    texts.map { text in
      let escaped = text.replacing("|", with: "\\|")
      // The bar that follows is none of the text's.
      return escaped.utf8.last == UInt8(ascii: "\\") ? escaped + " " : escaped
    }.joined(separator: "|")
  }

  /// The texts of a cell, with the blanks at their ends; one for an empty cell.
  public static func texts(_ cell: String) -> [String] {
    var texts: [[UInt8]] = [[]]
    for byte in cell.utf8 {
      switch byte {
      case UInt8(ascii: "|") where texts[texts.count - 1].last == UInt8(ascii: "\\"):
        texts[texts.count - 1].removeLast()
        texts[texts.count - 1].append(byte)
      case UInt8(ascii: "|"): texts.append([])
      default: texts[texts.count - 1].append(byte)
      }
    }
    return texts.map { String(decoding: $0, as: UTF8.self) }
  }
}
