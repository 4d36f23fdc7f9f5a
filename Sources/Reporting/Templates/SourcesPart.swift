internal import AuditModel

/// The legal sources with the time in which they hold and how sure the authors are of them.
struct SourcesPart: PagePart {
  let index: ReportIndex

  private var words: Words { index.words }

  func write(to page: inout HTMLWriter) {
    let checklist = index.checklist
    let documents =
      [("\(checklist.id) \(checklist.version)", checklist.sources)]
      + index.report.sops.map { ("\($0.id) \($0.version)", $0.sources) }
    guard documents.contains(where: { !$0.1.isEmpty }) else {
      page.block("p", text: "–")
      return
    }
    page.table(
      caption: words(.sourcesHeading), hidesCaption: true,
      columns: [
        (words(.source), ""), (words(.inForce), ""), (words(.certainty), ""),
        (words(.document), ""),
      ]
    ) { table in
      table.block("tbody") { body in
        for (document, sources) in documents {
          for source in sources { row(source, document, &body) }
        }
      }
    }
  }

  private func row(_ source: LegalSource, _ document: String, _ body: inout HTMLWriter) {
    body.block("tr", .id(Anchor.source(document, source.id))) { row in
      row.inline("th", .scope("row")) { cell in
        cell.text(source.title)
        if let note = source.note {
          cell.inline("span", .class("note")) { $0.text(note) }
        }
      }
      row.cell(words.validity(of: source))
      row.cell(words.certainty(source.certainty))
      row.inline("td") { $0.inline("code", text: document) }
    }
  }
}

extension Words {
  /// From when until when a source holds; a dash when neither is known.
  func validity(of source: LegalSource) -> String {
    switch (source.effective.map(dates.long), source.until.map(dates.long)) {
    case (let from?, let until?): self(.fromUntil, ["from": from, "until": until])
    case (let from?, nil): self(.from, ["date": from])
    case (nil, let until?): self(.until, ["date": until])
    case (nil, nil): "–"
    }
  }
}
