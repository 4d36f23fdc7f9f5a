internal import AuditModel

/// Tables whose cells are coloured by rating, with a border that says it without colour.
extension ProgrammePage {
  /// Units by instruments and checklists.
  func heatMap(_ section: inout HTMLWriter) {
    let links =
      programme.instruments.indices.map { (anchor($0), index.title(ofInstrument: $0)) }
      + audits.map { (anchor($0), index.title(of: $0)) }
    heatTable(
      words(programme: .overview),
      heads: links.map { id, title in { $0.inline("a", .href("#\(id)"), text: title) } }, &section
    ) { unit, row in
      for instrument in programme.instruments.indices {
        heatFigure(index.figure(unit, instrument), &row)
      }
      for checklist in audits { heatCell(index.cell(unit, checklist), &row) }
    }
    section.block("p", .class("small"), text: words(programme: .heatNote))
  }

  /// A table with a row for each unit.
  private func heatTable(
    _ caption: String, heads: [(inout HTMLWriter) -> Void], _ section: inout HTMLWriter,
    _ cells: (UnitID, inout HTMLWriter) -> Void
  ) {
    section.block("div", .class("scroll"), .init("tabindex", "0")) { scroll in
      scroll.block("table", .class("heat")) { table in
        table.block("caption", .class("unseen"), text: caption)
        table.block("thead") { head in
          head.block("tr") { row in
            row.block("th", .scope("col"), text: words(programme: .unitColumn))
            for head in heads { row.block("th", .scope("col")) { head(&$0) } }
          }
        }
        table.block("tbody") { body in
          for unit in programme.units {
            body.block("tr") { row in
              row.block("th", .scope("row"), text: index.title(of: unit.id))
              cells(unit.id, &row)
            }
          }
        }
      }
    }
  }

  private func heatCell(_ cell: ProgrammeAssessment.Cell?, _ row: inout HTMLWriter) {
    guard let cell, cell.assessment != nil else {
      row.block("td", .class("small"), text: words(programme: .notAudited))
      return
    }
    let tone = index.tone(of: cell).map { "heat-\($0.rawValue)" } ?? ""
    row.block("td", .class(tone)) { data in
      data.inline("strong", text: index.number(cell.score?.value, of: cell.checklist))
      data.text(" " + (cell.score?.rating?.rawValue ?? ""))
      let change = index.change(of: cell)
      if !change.isEmpty { data.inline("span", .class("small"), text: change) }
    }
  }

  /// Units by sections, with the tones of their ratings where sections are rated.
  func sections(_ checklist: ChecklistID, _ section: inout HTMLWriter) {
    let sections = index.sections(of: checklist)
    guard !sections.isEmpty else { return }
    section.block("h3", text: words(programme: .bySection))
    heatTable(
      "\(index.title(of: checklist)): \(words(programme: .bySection))",
      heads: sections.map { part in { $0.text(index.title(of: part)) } }, &section
    ) { unit, row in
      for part in sections {
        let score = index.score(unit, checklist, part.id)
        let tone = index.tone(of: score, in: checklist).map { "heat-\($0.rawValue)" } ?? ""
        row.block("td", .class(tone)) { data in
          data.inline("strong", text: index.number(score?.value, of: checklist))
          if let rating = score?.rating { data.text(" " + rating.rawValue) }
        }
      }
    }
  }

  private func heatFigure(
    _ figure: ProgrammeAssessment.Figure?, _ row: inout HTMLWriter
  ) {
    guard let figure, let value = figure.value else {
      row.block("td", .class("small"), text: "–")
      return
    }
    let tone = figure.band.map { "heat-\($0.tone.rawValue)" } ?? ""
    row.block("td", .class(tone)) { data in
      data.inline("strong", text: index.number(value, ofInstrument: figure.instrument))
      data.text(" " + (figure.band?.id.rawValue ?? ""))
      let change = index.change(of: figure)
      if !change.isEmpty { data.inline("span", .class("small"), text: change) }
    }
  }
}
