/// Rows of text in columns, each as wide as its widest cell; the last one is not padded.
struct TextColumns {
  private var rows: [[String]] = []

  mutating func add(_ cells: [String]) { rows.append(cells) }

  var isEmpty: Bool { rows.isEmpty }

  /// The rows as lines.
  var text: String {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        let width = cell.unicodeScalars.count
        if column < widths.count {
          widths[column] = max(widths[column], width)
        } else {
          widths.append(width)
        }
      }
    }
    return rows.map { full in
      // Nothing at the end of a line is no column, and leaves no blanks.
      let row = full.prefix((full.lastIndex { !$0.isEmpty } ?? -1) + 1)
      return row.enumerated().map { column, cell in
        guard column < row.count - 1 else { return cell }
        return cell + String(repeating: " ", count: widths[column] - cell.unicodeScalars.count)
      }.joined(separator: "  ") + "\n"
    }.joined()
  }
}

/// Text of people for a terminal: nothing in it can steer the terminal.
func harmless(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { scalar in
        scalar.properties.generalCategory == .control
          || scalar.properties.generalCategory == .format ? "\u{fffd}" : scalar
      }))
}
