internal import AuditModel

/// An outline for a terminal, and as Markdown.
enum OutlineText {
  static func write(_ outline: some PartedOutline, to page: inout TerminalPage) {
    for part in outline.parts {
      page.gap()
      page.heading(part.heading)
      let column = part.facts.map { DisplayWidth.of($0.name) }.max().map { $0 + 2 } ?? 0
      for (name, value) in part.facts { page.labelled(name, value, indent: 0, column: column) }
      for table in part.tables {
        if part.tables.count > 1 { page.paragraph(table.title, style: .strong) }
        if table.rows.isEmpty { page.paragraph(outline.words(dossier: .none)) }
        if columns(table, outline, &page) { continue }
        for row in table.rows {
          let texts = row.map(outline.text)
          page.paragraph("- \(texts.first ?? "")", style: .accent)
          let width = table.columns.map(DisplayWidth.of).max().map { $0 + 2 } ?? 0
          for (name, text) in zip(table.columns, texts).dropFirst() where !text.isEmpty {
            page.labelled(name, text, indent: 2, column: width)
          }
        }
      }
      for paragraph in part.paragraphs { page.paragraph(paragraph) }
    }
  }

  /// Writes a table in columns where it fits into the width, or a row after the other where its cells are short.
  ///
  /// - Returns: Whether it did.
  private static func columns(
    _ table: OutlinePart.Table, _ outline: some PartedOutline, _ page: inout TerminalPage
  ) -> Bool {
    // Nothing in a cell can steer the terminal, or break the line.
    let rows = table.rows.map { $0.map { HarmlessText.oneLine(outline.text($0)) } }
    guard !rows.isEmpty else { return false }
    let widths = table.columns.indices.map { column in
      ([table.columns[column]] + rows.map { $0[column] }).map(DisplayWidth.of).max() ?? 0
    }
    guard widths.reduce(0, +) + 2 * (widths.count - 1) <= page.width else {
      // Many short cells read better one after the other than one below the other.
      guard widths.dropFirst().allSatisfy({ $0 <= 40 }) else { return false }
      for row in rows {
        let facts = zip(table.columns, row).dropFirst().filter { !$1.isEmpty }
        page.paragraph(
          ([row[0]] + facts.map { "\($0) \($1)" }).joined(separator: " · "), lead: ("- ", 2))
      }
      return true
    }
    func line(_ cells: [String]) -> String {
      let laidOut = cells.indices.map { column in
        isNumber(table.rows[0][column])
          ? TerminalPage.flushRight(cells[column], to: widths[column])
          : column == cells.count - 1
            ? cells[column] : TerminalPage.padded(cells[column], to: widths[column])
      }
      return laidOut.joined(separator: "  ")
    }
    page.line(page.paint(line(table.columns), .faint))
    for row in rows { page.line(line(row)) }
    return true
  }

  private static func isNumber(_ cell: OutlinePart.Cell) -> Bool {
    switch cell {
    case .count, .share, .number, .change, .percent: true
    case .text, .code, .day: false
    }
  }

  static func write(_ outline: some PartedOutline, to page: inout MarkdownPage) {
    for part in outline.parts {
      page.heading(2, part.heading)
      page.terms(part.facts.map { ($0.name, MarkdownText.escape($0.value)) })
      for table in part.tables {
        if part.tables.count > 1 { page.heading(3, table.title) }
        if table.rows.isEmpty { page.paragraph(outline.words(dossier: .none)) }
        page.table(table.columns, table.rows.map { $0.map(outline.text) })
      }
      for paragraph in part.paragraphs { page.paragraph(paragraph) }
    }
  }
}
