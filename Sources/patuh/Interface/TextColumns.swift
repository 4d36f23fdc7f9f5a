import Reporting

/// Rows of text in columns, each as wide as its widest cell; the last one is not padded.
struct TextColumns {
  private var rows: [[String]] = []
  private let header: [String]?

  /// Makes columns without rows; the header stands above them once there is one.
  init(header: [StoreLabel]? = nil) {
    self.header = header?.map { CommandText.label($0) }
  }

  mutating func add(_ cells: [String]) { rows.append(cells) }

  var isEmpty: Bool { rows.isEmpty }

  /// The rows as lines.
  var text: String {
    if rows.isEmpty { return "" }
    let rows = (header.map { [$0] } ?? []) + rows
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        let width = DisplayWidth.of(cell)
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
        return cell + String(repeating: " ", count: widths[column] - DisplayWidth.of(cell))
      }.joined(separator: "  ") + "\n"
    }.joined()
  }
}
