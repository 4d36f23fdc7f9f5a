internal import AuditModel
internal import Diagnostics

/// Every item with what came out for it from each side and why, section by section.
struct ItemsPart: PagePart {
  let index: ReportIndex

  private var words: Words { index.words }

  func write(to page: inout HTMLWriter) {
    let assessed = Dictionary(grouping: index.assessment.items, by: \.id)
    let numbers = Dictionary(
      grouping: index.assessment.findings.enumerated().filter { $1.item != nil },
      by: { $1.item ?? ItemID("") })
    PageFilter.outcomes(index, &page)
    // One table for all sections, so that on paper no head of a table is left alone on a page.
    page.table(
      caption: words(.itemsHeading), class: "items", hidesCaption: true,
      columns: [
        (words(.side), ""), (words(.outcome), ""), (words(.attainment), "n"),
        (words(.weight), "n"), (words(.reason), ""),
      ]
    ) { table in
      for section in index.checklist.allSections {
        // An excerpt has some of the items.
        let items = section.items.filter { index.report.excerpt == nil || assessed[$0.id] != nil }
        guard !items.isEmpty else { continue }
        heading(section, &table)
        for item in items {
          self.item(
            item, assessed[item.id] ?? [],
            (numbers[item.id] ?? []).map { ($0.offset + 1, $0.element) }, &table)
        }
      }
    }
  }

  private func heading(_ section: Section, _ table: inout HTMLWriter) {
    table.block("tbody", .class("section")) { body in
      body.block("tr") { row in
        row.inline("td", .init("colspan", "5")) { cell in
          cell.inline("h3", .id("section-\(section.id)")) { heading in
            for outer in path(to: section.id, in: index.checklist.sections).dropLast() {
              heading.text(outer.title, index.fill)
              heading.text(" › ")
            }
            heading.text(section.title, index.fill)
          }
        }
      }
    }
  }

  /// The sections from the top of the checklist down to one of them.
  private func path(to id: SectionID, in sections: [Section]) -> [Section] {
    for section in sections {
      if section.id == id { return [section] }
      let inner = path(to: id, in: section.sections)
      if !inner.isEmpty { return [section] + inner }
    }
    return []
  }

  private func item(
    _ item: Item, _ outcomes: [ItemAssessment], _ findings: [(number: Int, finding: Finding)],
    _ table: inout HTMLWriter
  ) {
    table.block("tbody", .id(Anchor.item(item.id)), .class(PageFilter.name(of: outcomes))) { body in
      body.block("tr", .class("question")) { row in
        row.inline("th", .scope("rowgroup"), .init("colspan", "5")) { cell in
          cell.inline("span", .class("id"), text: item.id.rawValue)
          cell.text(" ")
          cell.text(item.question, index.fill)
          cell.inline("span", .class("from")) { from in
            from.text(Words.capitalized(words.severity(item.severity)))
            if let requirement = item.requirement {
              from.text(" · ")
              from.link(to: requirement)
            }
            from.text(" · ")
            from.inline("code", text: item.location.description)
          }
        }
      }
      for assessed in outcomes { outcome(assessed, item, findings, &body) }
    }
  }

  private func outcome(
    _ assessed: ItemAssessment, _ item: Item, _ findings: [(number: Int, finding: Finding)],
    _ body: inout HTMLWriter
  ) {
    body.block("tr", .class("row-\(assessed.outcome.rawValue)")) { row in
      row.inline("th", .scope("row"), text: words.side(assessed.side))
      row.inline("td") { $0.outcomeBadge(assessed.outcome, words) }
      row.cell(assessed.attainment.map { words.numbers.roughPercent($0) } ?? "–", class: "n")
      row.cell(words.numbers.short(assessed.weight), class: "n")
      row.inline("td") { cell in
        cell.text(Words.sentence(words.judgement(assessed, of: item)))
        if !assessed.isCounted { cell.text(" " + Words.sentence(words(.notCounted))) }
        for (number, finding) in findings where finding.side == assessed.side {
          cell.text(" ")
          cell.inline("a", .href("#" + Anchor.finding(finding))) { link in
            link.text(
              Words.capitalized(
                words(.seeFinding, ["number": words.numbers.whole(number)])))
          }
          cell.text(".")
        }
        if let result = assessed.result { details(result, &cell) }
      }
    }
  }

  private func details(_ result: CheckedResult, _ cell: inout HTMLWriter) {
    if let note = result.note {
      cell.inline("span", .class("note")) { $0.foreign(note) }
    }
    if let cause = result.cause {
      cell.inline("span", .class("note")) { note in
        note.text(words(.reportedCause) + ": ")
        note.foreign(cause)
      }
    }
    if !result.evidence.isEmpty { cell.evidence(result.evidence) }
    cell.inline("span", .class("from")) { from in
      from.inline("code", text: result.location.description)
    }
  }
}
