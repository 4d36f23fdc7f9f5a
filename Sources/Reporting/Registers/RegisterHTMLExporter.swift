internal import AuditModel

/// The report of a register as one self-contained page.
public struct RegisterHTMLExporter: DocumentExporter {
  /// `html`.
  public let identifier = "html"
  /// `html`.
  public let fileExtension = "html"

  /// Makes the exporter.
  public init() {}

  /// The report as a page; the options say whether it has an organisation's own cover.
  public func export(_ report: RegisterReport, options: ExportOptions) -> [UInt8] {
    RegisterPage(text: RegisterText(report)).bytes(cover: options.cover)
  }
}

/// The page of a register's report.
struct RegisterPage {
  let text: RegisterText

  private var words: Words { text.words }
  private var assessment: RegisterAssessment { text.assessment }

  /// The figure with what is said of it.
  var figure: FigurePage {
    FigurePage(
      words: words, kicker: words(register: .kicker), title: text.register.title,
      identity: "\(text.register.id) · "
        + words(.version, ["version": text.register.version]) + " · "
        + words(register: .asOf, ["date": words.dates.long(assessment.date)]),
      isSynthetic: assessment.inputs.contains(where: \.isSynthetic), figure: text.figure,
      maximum: nil, rating: nil, remark: words(register: .closedInTime), facts: text.facts,
      schema: RegisterJSONExporter.schema
    )
  }

  func bytes(cover: String?) -> [UInt8] {
    figure.bytes(cover: cover) { main in
      FigurePage.part("timeliness", words(register: .timeliness), &main, timeliness)
      FigurePage.part("channels", words(register: .channels), &main) {
        counts(text.channels, words(register: .channel), &$0)
      }
      FigurePage.part("ages", words(register: .ages), &main) {
        counts(text.ages, words(register: .ages), &$0)
      }
      FigurePage.part("overdue", words(register: .overdueList), &main, overdue)
      FigurePage.part("computed", words(register: .computed), &main) { section in
        section.block("p", text: words(register: .method))
        section.block("p", text: text.leave)
        FigurePage.files(text.calendars, words(register: .calendars), &section)
        FigurePage.files(assessment.inputs, words(register: .files), &section)
      }
    }
  }

  private func timeliness(_ section: inout HTMLWriter) {
    section.block("div", .class("scroll"), .init("tabindex", "0")) { scroll in
      scroll.block("table", .class("numbers")) { table in
        table.block("caption", .class("unseen"), text: words(register: .timeliness))
        FigurePage.heads(
          [(words(register: .stage), false)] + text.heads.map { ($0, true) }, &table)
        for (title, rows) in text.blocks {
          table.block("tbody") { body in
            body.block("tr") { row in
              row.block("th", .scope("rowgroup"), .init("colspan", "8")) { head in
                head.inline("strong", text: title)
              }
            }
            for row in rows {
              body.block("tr") { line in
                line.block("th", .scope("row"), .class("depth-1"), text: row.name)
                for cell in text.cells(row.timeliness) {
                  line.block("td", .class("n"), text: cell)
                }
              }
            }
          }
        }
      }
    }
  }

  private func counts(
    _ counts: [(name: String, count: Int)], _ title: String, _ section: inout HTMLWriter
  ) {
    let most = counts.map(\.count).max() ?? 0
    section.block("table", .class("numbers survey")) { table in
      table.block("caption", .class("unseen"), text: title)
      FigurePage.heads([(title, false), (words(register: .count), true)], &table)
      table.block("tbody") { body in
        for (name, count) in counts {
          body.block("tr") { row in
            row.block("th", .scope("row")) { head in
              head.inline("span", .class("name"), text: name)
              MeanBar(
                share: Rational(count, over: most),
                description: "\(name): \(words.numbers.whole(count))"
              ).write(to: &head)
            }
            row.block("td", .class("n"), text: words.numbers.whole(count))
          }
        }
      }
    }
  }

  private func overdue(_ section: inout HTMLWriter) {
    guard !assessment.overdue.isEmpty else {
      section.block("p", text: words(register: .noOverdue))
      return
    }
    section.block("div", .class("scroll"), .init("tabindex", "0")) { scroll in
      scroll.block("table", .class("numbers")) { table in
        table.block("caption", .class("unseen"), text: words(register: .overdueList))
        FigurePage.heads(
          [
            (words(register: .number), false), (words(register: .complaintClass), false),
            (words(register: .channel), false), (words(register: .receivedOn), true),
            (words(register: .stage), false), (words(register: .overBy), true),
          ], &table)
        table.block("tbody") { body in
          for entry in assessment.overdue {
            body.block("tr") { row in
              row.block("th", .scope("row")) { $0.foreign(entry.id) }
              row.block("td", text: text.title(of: entry.classID))
              row.block("td", text: text.title(of: entry.channel))
              row.block("td", .class("n"), text: words.dates.long(entry.received))
              row.block("td", text: text.name(of: entry.stage))
              row.block("td", .class("n"), text: text.excess(entry))
            }
          }
        }
      }
    }
  }
}
