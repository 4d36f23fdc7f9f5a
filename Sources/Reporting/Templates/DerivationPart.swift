internal import AuditModel

/// How the overall score came about: in sentences, and as tables that can be added up.
struct DerivationPart: PagePart {
  let index: ReportIndex

  private var words: Words { index.words }

  func write(to page: inout HTMLWriter) {
    guard let overall = index.assessment.score(.overall) else {
      page.block("p", text: words(.summaryNoScore))
      return
    }
    page.block("ol", .class("steps")) { list in
      for sentence in index.derivationSentences(of: overall) {
        list.block("li", text: sentence)
      }
    }
    for score in shown(overall) where !score.derivation.contributions.isEmpty {
      contributions(score, &page)
    }
    if !overall.derivation.exclusions.isEmpty { exclusions(overall.derivation, &page) }
    allScores(&page)
  }

  /// The scores whose items are shown: the sides where they were joined, for their points add up to
  /// the numbers that were joined; otherwise the whole.
  private func shown(_ overall: Score) -> [Score] {
    let isCombined = overall.derivation.adjustments.contains {
      if case .combined = $0 { true } else { false }
    }
    let sides = Side.allCases.compactMap { index.assessment.score(.side($0)) }
    return isCombined && !sides.isEmpty ? sides : [overall]
  }

  private func contributions(_ score: Score, _ page: inout HTMLWriter) {
    let parts = score.derivation.contributions
    page.table(
      caption: words(.contributionsCaption, ["scope": index.title(of: score.scope)]),
      class: "numbers",
      columns: [
        (words(.item), ""), (words(.side), ""), (words(.weight), "n"), (words(.attainment), "n"),
        (words(.points), "n"),
      ]
    ) { table in
      table.block("tbody") { body in
        for part in parts {
          body.block("tr") { row in
            row.inline("th", .scope("row"), .class("id")) { $0.link(to: part.item) }
            row.cell(words.side(part.side))
            row.cell(words.numbers.short(part.weight), class: "n")
            row.cell(
              words.numbers.fixed(part.attainment * 100, places: 2) + "\u{a0}%", class: "n")
            row.cell(part.points.map { words.numbers.fixed($0, places: 4) } ?? "–", class: "n")
          }
        }
      }
      let points = parts.compactMap(\.points)
      table.block("tfoot") { foot in
        foot.block("tr") { row in
          row.inline("th", .scope("row"), .init("colspan", "2"), text: words(.total))
          row.cell(words.numbers.short(Rational.sum(parts.map(\.weight))), class: "n")
          row.cell("", class: "n")
          row.cell(
            points.count == parts.count
              ? words.numbers.fixed(Rational.sum(points), places: 4) : "–", class: "n")
        }
      }
    }
  }

  private func exclusions(_ derivation: Derivation, _ page: inout HTMLWriter) {
    page.table(
      caption: words(.exclusionsCaption), class: "numbers",
      columns: [(words(.item), ""), (words(.side), ""), (words(.reason), "")]
    ) { table in
      table.block("tbody") { body in
        for exclusion in derivation.exclusions {
          body.block("tr") { row in
            row.inline("th", .scope("row"), .class("id")) { $0.link(to: exclusion.item) }
            row.cell(words.side(exclusion.side))
            row.cell(words.reason(exclusion.reason))
          }
        }
      }
    }
  }

  private func allScores(_ page: inout HTMLWriter) {
    page.table(
      caption: words(.allScores), class: "numbers",
      columns: [
        (words(.scope), ""), (words(.score), "n"), (words(.rating), ""), (words(.lowest), "n"),
        (words(.highest), "n"), (words(.maximum), "n"), (words(.countedColumn), "n"),
        (words(.excludedColumn), "n"),
      ]
    ) { table in
      table.block("tbody") { body in
        for score in index.assessment.scores {
          body.block("tr") { row in
            row.inline("th", .scope("row")) { cell in
              if case .axis(let axis, _) = score.scope,
                let declared = index.checklist.axes.first(where: { $0.id == axis })
              {
                cell.text(declared.title, index.fill)
                cell.text(": ")
              }
              cell.title(of: score.scope, index)
            }
            row.cell(index.number(of: score), class: "n")
            row.cell(score.rating?.rawValue ?? "–")
            row.cell(score.low.map(index.points) ?? "–", class: "n")
            row.cell(score.high.map(index.points) ?? "–", class: "n")
            row.cell(index.maximum(of: score), class: "n")
            row.cell(words.numbers.whole(score.derivation.contributions.count), class: "n")
            row.cell(words.numbers.whole(score.derivation.exclusions.count), class: "n")
          }
        }
      }
    }
  }
}
