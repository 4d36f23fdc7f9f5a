internal import AuditModel

/// The scores by section and by axis, and the outcomes, each as a chart in a table.
struct ResultsPart: PagePart {
  let index: ReportIndex

  private var words: Words { index.words }

  func write(to page: inout HTMLWriter) {
    let sections = index.topSectionScores
    if !sections.isEmpty { chart(words(.chartSections), sections, asDots: false, &page) }
    for axis in index.checklist.axes {
      let scores = index.scores(on: axis.id)
      guard !scores.isEmpty else { continue }
      chart(
        words(.chartAxis, ["axis": index.text(axis.title)]), scores, asDots: true, &page)
    }
    if !sections.isEmpty { page.block("p", .class("small"), text: words(.scaleNote)) }
    if !index.assessment.items.isEmpty { outcomes(&page) }
  }

  /// A chart that is a table: on narrow screens its cells are laid out anew, so every role is named
  /// for those who hear the table.
  private func chart(
    _ title: String, _ scores: [Score], asDots: Bool, _ page: inout HTMLWriter
  ) {
    let sides = index.sides
    page.block("div", .class("exhibit")) { exhibit in
      exhibit.block("h3", text: title)
      legend(sides, asDots: asDots, &exhibit)
      exhibit.block("table", .class(asDots ? "chart apart-chart" : "chart"), .init("role", "table"))
      { table in
        table.block("caption", .class("unseen"), text: "\(title): \(words(.byWeight))")
        table.block("thead", .init("role", "rowgroup")) { head in
          head.block("tr", .init("role", "row")) { row in
            row.inline("th", .scope("col"), .init("role", "columnheader")) { cell in
              cell.inline("span", .class("unseen"), text: words(.scope))
              cell.inline("span", .class("scale"), .hidden) { scale in
                for quarter in ["0", "25", "50", "75", "100\u{a0}%"] {
                  scale.inline("span", text: quarter)
                }
              }
            }
            for name in sides.map(words.side) + [words(.score)] {
              row.inline(
                "th", .scope("col"), .class("n"), .init("role", "columnheader"), text: name)
            }
          }
        }
        table.block("tbody", .init("role", "rowgroup")) { body in
          for score in scores { self.row(score, sides, asDots: asDots, &body) }
        }
      }
    }
  }

  private func row(_ score: Score, _ sides: [Side], asDots: Bool, _ body: inout HTMLWriter) {
    let shares = SideShares(score.derivation)
    let name = index.title(of: score.scope)
    body.block("tr", .init("role", "row")) { row in
      row.inline("th", .scope("row"), .init("role", "rowheader")) { cell in
        cell.inline("span", .class("name")) { $0.title(of: score.scope, index) }
        if asDots {
          SideDots(name: name, shares: shares, sides: sides, words: words).write(to: &cell)
        } else {
          SideBars(name: name, shares: shares, sides: sides, words: words).write(to: &cell)
        }
      }
      for side in sides {
        row.inline(
          "td", .class("n"), .init("role", "cell"),
          text: shares[side].map { words.numbers.percentInColumn($0) } ?? "–")
      }
      row.inline("td", .class("n"), .init("role", "cell")) { cell in
        cell.inline("strong", text: index.number(of: score))
        if let rating = score.rating {
          cell.text(" ")
          cell.inline("span", .class(index.tone(of: score)), text: rating.rawValue)
        }
        if let range = index.openRange(of: score) {
          cell.inline("span", .class("range"), text: range)
        }
      }
    }
  }

  private func legend(_ sides: [Side], asDots: Bool, _ page: inout HTMLWriter) {
    page.block("p", .class("legend"), .hidden) { legend in
      for side in sides {
        legend.inline("span") { entry in
          if asDots {
            entry.sideMark(side)
          } else {
            entry.inline("svg", .class("swatch"), .init("width", "18"), .init("height", "12")) {
              $0.shape(
                "rect", .class("bar bar-\(side.rawValue)"), .init("x", "0.5"), .init("y", "0.5"),
                .init("width", "17"), .init("height", "11"))
            }
          }
          entry.text(words.side(side))
        }
      }
    }
  }

  private func outcomes(_ page: inout HTMLWriter) {
    let sides = index.sides
    page.block("div", .class("exhibit")) { exhibit in
      exhibit.block("h3", text: words(.chartOutcomes))
      exhibit.block("div", .class("split")) { split in
        split.block("div", .class("stacks")) { stacks in
          for side in sides {
            stacks.block("div", .class("stack")) { stack in
              stack.block("p", .class("name"), text: words.side(side))
              OutcomeBar(
                name: words.side(side),
                counts: Outcome.allCases.map { ($0, index.count(of: $0, from: side)) }, words: words
              ).write(to: &stack)
            }
          }
        }
        split.block("table", .class("counts")) { table in
          table.block("caption", .class("unseen"), text: words(.chartOutcomes))
          table.block("thead") { head in
            head.block("tr") { row in
              row.inline("th", .scope("col"), text: words(.outcome))
              for side in sides {
                row.inline("th", .scope("col"), .class("n"), text: words.side(side))
              }
              row.inline("th", .scope("col"), .class("n"), text: words(.shareOfAll))
            }
          }
          table.block("tbody") { body in
            for outcome in Outcome.allCases { count(outcome, sides, &body) }
          }
        }
      }
    }
  }

  private func count(_ outcome: Outcome, _ sides: [Side], _ body: inout HTMLWriter) {
    body.block("tr") { row in
      row.inline("th", .scope("row")) { cell in
        OutcomeBar.swatch(outcome, to: &cell)
        cell.text(" " + words.outcome(outcome))
      }
      for side in sides {
        row.cell(words.numbers.whole(index.count(of: outcome, from: side)), class: "n")
      }
      let share = Rational(index.count(of: outcome), over: index.assessment.items.count) ?? .zero
      row.cell(words.numbers.percentInColumn(share), class: "n")
    }
  }
}
