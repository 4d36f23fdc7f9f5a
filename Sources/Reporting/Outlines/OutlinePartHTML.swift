internal import AuditModel

/// A part of an outline on the page.
struct OutlinePartHTML {
  let part: OutlinePart
  let outline: any PartedOutline

  func write(to page: inout HTMLWriter) {
    if !part.facts.isEmpty {
      page.block("dl", .class("dossier")) { list in
        for (name, value) in part.facts {
          list.block("div") { fact in
            fact.inline("dt", text: name)
            fact.inline("dd") { $0.foreign(value) }
          }
        }
      }
    }
    switch part.chart {
    case .ages(let rows): AgeBars(rows: rows, words: outline.words).write(to: &page)
    case .trends(let trends): self.trends(trends, &page)
    case nil: break
    }
    for table in part.tables {
      // One table under the heading of the part needs none of its own.
      if part.tables.count > 1 { page.block("h3", text: table.title) }
      guard !table.rows.isEmpty else {
        page.block("p", text: outline.words(dossier: .none))
        continue
      }
      page.table(
        caption: table.title, class: "numbers", hidesCaption: true,
        columns: table.columns.indices.map { column in
          (table.columns[column], isNumber(table.rows.first?[column]) ? "n" : "")
        }
      ) { html in
        html.block("tbody") { body in
          for row in table.rows { write(row, &body) }
        }
      }
    }
    for paragraph in part.paragraphs { page.block("p", text: paragraph) }
  }

  private func trends(_ trends: [OutlinePart.Trend], _ page: inout HTMLWriter) {
    page.block("div", .class("trends")) { lines in
      for trend in trends {
        lines.block("div") { line in
          line.block("p", .class("name"), text: trend.name)
          TrendLine(shares: trend.shares, description: "\(trend.name): \(trend.scores)")
            .write(to: &line)
        }
      }
    }
  }

  private func isNumber(_ cell: OutlinePart.Cell?) -> Bool {
    switch cell {
    case .count, .share, .number, .change, .percent: true
    default: false
    }
  }

  private func write(_ cells: [OutlinePart.Cell], _ body: inout HTMLWriter) {
    body.block("tr") { row in
      for (position, cell) in cells.enumerated() {
        let text = outline.text(cell)
        if position == 0 {
          row.inline("th", .scope("row")) { $0.foreign(text) }
        } else if case .code = cell {
          row.inline("td") { $0.inline("code", .class("hash"), text: text) }
        } else if isNumber(cell) {
          row.cell(text, class: "n")
        } else {
          row.inline("td") { $0.foreign(text) }
        }
      }
    }
  }
}
