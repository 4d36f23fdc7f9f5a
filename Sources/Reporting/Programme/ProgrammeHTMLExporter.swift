internal import AuditModel

/// The overview of a programme as one self-contained page: heat map, trend lines, what keeps coming
/// back, and what is missing.
public struct ProgrammeHTMLExporter: DocumentExporter {
  /// `html`.
  public let identifier = "html"
  /// `html`.
  public let fileExtension = "html"

  /// Makes the exporter.
  public init() {}

  /// The overview as a page; the options say whether it has an organisation's own cover.
  public func export(_ report: ProgrammeReport, options: ExportOptions) -> [UInt8] {
    ProgrammePage(index: ProgrammeIndex(report)).bytes(cover: options.cover)
  }
}

/// The page of a programme's overview.
struct ProgrammePage {
  let index: ProgrammeIndex

  var words: Words { index.words }
  var programme: Programme { index.programme }
  var audits: [ChecklistID] { index.programme.audits.map(\.checklist) }

  func bytes(cover own: String?) -> [UInt8] {
    var page = HTMLWriter(
      language: words.language, reserving: 30_000 + index.assessment.cells.count * 2_000)
    page.markup("<!DOCTYPE html>\n")
    page.block("html", .init("lang", words.tag)) { html in
      PageHead(
        title: "\(words(index.programme.title)) – \(index.title(of: index.report.period))",
        sheets: [StyleSheet.programme, StyleSheet.trend], hasPictures: own != nil
      ).write(to: &html)
      html.block("body") { body in
        body.block("a", .class("skip"), .href("#report"), text: words(.skipLink))
        OwnCover.write(own, to: &body)
        cover(&body)
        contents(&body)
        body.block("main", .id("report")) { main in
          part("overview", words(programme: .overview), &main, heatMap)
          for instrument in index.programme.instruments.indices {
            part(anchor(instrument), index.title(ofInstrument: instrument), &main) {
              figures(instrument, &$0)
            }
          }
          for checklist in audits {
            part(anchor(checklist), index.title(of: checklist), &main) {
              units(checklist, &$0)
              sections(checklist, &$0)
            }
          }
          part("coming-back", words(programme: .comingBack), &main, recurrences)
          part("missing", words(programme: .missing), &main, missing)
        }
        body.block("footer", .class("colophon")) { footer in
          footer.block("p", text: words(.producedBy, ["schema": ProgrammeJSONExporter.schema]))
        }
      }
    }
    return page.bytes
  }

  func anchor(_ checklist: ChecklistID) -> String { "checklist-\(checklist)" }

  func anchor(_ instrument: Int) -> String {
    let declared = index.programme.instruments[instrument]
    return "\(declared.kind.rawValue)-\(declared.id)"
  }

  private func part(
    _ id: String, _ title: String, _ main: inout HTMLWriter,
    _ body: (inout HTMLWriter) -> Void
  ) {
    main.block(
      "section", .id(id), .class("part"), .init("aria-labelledby", "\(id)-heading")
    ) { section in
      section.block("h2", .id("\(id)-heading"), text: title)
      body(&section)
    }
  }

  private func cover(_ body: inout HTMLWriter) {
    body.block("header", .class("cover")) { cover in
      cover.block("p", .class("kicker"), text: words(programme: .kicker))
      cover.block("h1") { $0.text(index.programme.title) }
      cover.block("p", .class("lead"), text: index.comparison)
      cover.block(
        "p", .class("small"),
        text: "\(index.programme.id) · "
          + words(.version, ["version": index.programme.version]))
      for note in index.notes { cover.block("p", .class("synthetic"), text: note) }
    }
  }

  private func contents(_ body: inout HTMLWriter) {
    let parts =
      [("overview", words(programme: .overview))]
      + index.programme.instruments.indices.map { (anchor($0), index.title(ofInstrument: $0)) }
      + audits.map { (anchor($0), index.title(of: $0)) }
      + [("coming-back", words(programme: .comingBack)), ("missing", words(programme: .missing))]
    body.block("nav", .class("contents"), .init("aria-labelledby", "contents-heading")) { nav in
      nav.block("h2", .id("contents-heading"), text: words(.contents))
      nav.block("ol") { list in
        for (id, title) in parts {
          list.block("li") { $0.inline("a", .href("#\(id)"), text: title) }
        }
      }
    }
  }

  // MARK: - Parts

  private func figures(_ instrument: Int, _ section: inout HTMLWriter) {
    section.block("div", .class("scroll"), .init("tabindex", "0")) { scroll in
      scroll.block("table", .class("units numbers")) { table in
        table.block("caption", .class("unseen"), text: index.title(ofInstrument: instrument))
        FigurePage.heads(
          [
            (words(programme: .unitColumn), false), (words(programme: .figureColumn), true),
            (words(programme: .change), true), (words(programme: .basis), true),
            (words(programme: .trend), false),
          ], &table)
        table.block("tbody") { body in
          for figure in index.lowestFirst(instrument) {
            body.block("tr") { row in
              row.block("th", .scope("row"), text: index.title(of: figure.unit))
              row.block("td", .class("n")) { data in
                data.inline(
                  "strong", text: index.number(figure.value, ofInstrument: instrument))
                data.text(" " + (figure.band?.id.rawValue ?? ""))
              }
              row.block("td", .class("n"), text: index.change(of: figure))
              row.block("td", .class("n"), text: index.count(of: figure))
              row.block("td") { trend(figure).write(to: &$0) }
            }
          }
        }
      }
    }
  }

  private func trend(_ figure: ProgrammeAssessment.Figure) -> TrendLine {
    let maximum = index.assessment.instruments[figure.instrument].maximum
    let values = index.programme.periods.map {
      index.assessment.figure(figure.unit, figure.instrument, $0.id)?.value
    }
    let texts = zip(index.programme.periods, values).map {
      "\(index.title(of: $0.id)) \(index.number($1, ofInstrument: figure.instrument))"
    }
    return TrendLine(
      shares: values.map { $0.map { ($0 / maximum).clamped(to: 0...1) } },
      description: words(
        programme: .trendOf,
        ["unit": index.title(of: figure.unit), "scores": texts.joined(separator: ", ")]))
  }

  private func units(_ checklist: ChecklistID, _ section: inout HTMLWriter) {
    let grades = Grade.allCases.reversed() as [Grade]
    section.block("div", .class("scroll"), .init("tabindex", "0")) { scroll in
      scroll.block("table", .class("units numbers")) { table in
        table.block("caption", .class("unseen"), text: index.title(of: checklist))
        table.block("thead") { head in
          head.block("tr") { row in
            row.block("th", .scope("col"), text: words(programme: .unitColumn))
            for title in [
              words(.score), words(programme: .change), words(.sideInternal), words(.sideExternal),
            ] {
              row.block("th", .class("n"), .scope("col"), text: title)
            }
            for grade in grades {
              row.block(
                "th", .class("n"), .scope("col"), text: Words.capitalized(words.grade(grade)))
            }
            for title in [words(programme: .columnOpen), index.status(.untested)] {
              row.block("th", .class("n"), .scope("col"), text: Words.capitalized(title))
            }
            row.block("th", .scope("col"), text: words(programme: .findingsByGrade))
            row.block("th", .scope("col"), text: words(programme: .trend))
          }
        }
        table.block("tbody") { body in
          for cell in index.worstFirst(checklist) {
            body.block("tr") { unit(cell, grades, &$0) }
          }
        }
      }
    }
  }

  private func unit(
    _ cell: ProgrammeAssessment.Cell, _ grades: [Grade], _ row: inout HTMLWriter
  ) {
    row.block("th", .scope("row"), text: index.title(of: cell.unit))
    let score = index.number(cell.score?.value, of: cell.checklist)
    row.block("td", .class("n")) { data in
      data.inline("strong", text: score)
      data.text(" " + (cell.score?.rating?.rawValue ?? ""))
    }
    row.block("td", .class("n"), text: index.change(of: cell))
    for side in Side.allCases {
      row.block(
        "td", .class("n"),
        text: index.number(cell.assessment?.score(.side(side))?.value, of: cell.checklist))
    }
    for grade in grades {
      let count = cell.assessment == nil ? "–" : words.numbers.whole(cell.count(of: grade))
      row.block("td", .class("n"), text: count)
    }
    for count in [cell.open, cell.count(of: .untested)] {
      row.block(
        "td", .class("n"), text: cell.assessment == nil ? "–" : words.numbers.whole(count))
    }
    row.block("td", .class("became"), text: became(cell))
    row.block("td") { trend(cell).write(to: &$0) }
  }

  private func became(_ cell: ProgrammeAssessment.Cell) -> String {
    guard cell.assessment != nil else { return words(programme: .notAudited) }
    return FindingTrace.Status.allCases.compactMap { status in
      guard status != .untested else { return nil }
      let count = cell.count(of: status)
      return count == 0 ? nil : "\(words.numbers.whole(count)) \(index.status(status))"
    }.joined(separator: ", ")
  }

  private func trend(_ cell: ProgrammeAssessment.Cell) -> TrendLine {
    let scores = index.programme.periods.map {
      index.assessment.cell(cell.unit, cell.checklist, $0.id)?.score
    }
    let texts = zip(index.programme.periods, scores).map {
      "\(index.title(of: $0.id)) \(index.number($1?.value, of: cell.checklist))"
    }
    return TrendLine(
      shares: scores.map { $0?.share },
      description: words(
        programme: .trendOf,
        ["unit": index.title(of: cell.unit), "scores": texts.joined(separator: ", ")]))
  }

  private func recurrences(_ section: inout HTMLWriter) {
    let recurrences = index.recurrences
    guard !recurrences.isEmpty else {
      section.block("p", text: words(programme: .comingBackNone))
      return
    }
    section.block("p", .class("small"), text: words(programme: .comingBackNote))
    section.block("div", .class("scroll"), .init("tabindex", "0")) { scroll in
      scroll.block("table") { table in
        table.block("caption", .class("unseen"), text: words(programme: .comingBack))
        table.block("thead") { head in
          head.block("tr") { row in
            for title in [
              words(programme: .itemColumn), words(programme: .checklistColumn), words(.gravity),
              words(programme: .unitsColumn),
            ] {
              row.block("th", .scope("col"), text: title)
            }
          }
        }
        table.block("tbody") { body in
          for recurrence in recurrences {
            body.block("tr") { row in
              row.block("th", .scope("row")) { head in
                head.text(index.matter(of: recurrence))
                if let item = recurrence.item,
                  let question = index.question(item, of: recurrence.checklist)
                {
                  head.inline("span", .class("from"), text: question)
                }
              }
              row.block("td", text: index.title(of: recurrence.checklist))
              row.block("td") { $0.gradeBadge(recurrence.grade, words) }
              row.block("td", text: index.units(of: recurrence))
            }
          }
        }
      }
    }
  }

  private func missing(_ section: inout HTMLWriter) {
    let missing = index.missing
    guard !missing.isEmpty || !index.missingFigures.isEmpty else {
      section.block("p", text: words(programme: .missingNone))
      return
    }
    section.block("ul") { list in
      for cell in missing {
        list.block("li") { entry in
          let what = words(programme: cell.assessment == nil ? .notAudited : .partlyMissing)
          entry.text(
            "\(index.title(of: cell.unit)) · \(index.title(of: cell.checklist)): \(what)")
          for path in cell.missing {
            entry.text(" ")
            entry.inline("code", text: path)
          }
        }
      }
      for figure in index.missingFigures {
        list.block("li") { entry in
          entry.text(
            "\(index.title(of: figure.unit)) · \(index.title(ofInstrument: figure.instrument)):")
          for name in figure.missing {
            entry.text(" ")
            entry.inline("code", text: name)
          }
        }
      }
    }
  }
}
