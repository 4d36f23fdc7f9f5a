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
