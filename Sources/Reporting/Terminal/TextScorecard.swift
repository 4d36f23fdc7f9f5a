internal import AuditModel

/// The scores for a terminal: overall and sides with their bounds, sections and axes worst first,
/// and the count of outcomes.
struct TextScorecard {
  let index: ReportIndex

  private var words: Words { index.words }

  func write(to page: inout TerminalPage) {
    page.heading(words(.scorecard))
    let main = index.mainScores
    let column = (main.map { DisplayWidth.of(index.title(of: $0.scope)) }.max() ?? 0) + 2
    for score in main { self.main(score, column, &page) }
    page.gap()
    table(words(.bySection), index.topSectionScores, &page)
    for axis in index.checklist.axes {
      table(words(.byAxis, ["axis": index.text(axis.title)]), index.scores(on: axis.id), &page)
    }
    page.paragraph(words(.sideShareNote), style: .faint)
    page.gap()
    if !index.assessment.items.isEmpty { outcomes(&page) }
  }

  private func main(_ score: Score, _ column: Int, _ page: inout TerminalPage) {
    let bar = TerminalPage.bar(
      score.share?.approximation ?? 0, columns: min(30, page.width / 3))
    let number =
      score.value == nil
      ? words(.noScore) : "\(index.number(of: score)) / \(index.maximum(of: score))"
    let rating = HarmlessText.oneLine(index.ratingText(of: score))
    let tone = style(of: score)
    let used = column + DisplayWidth.of(bar) + 2 + DisplayWidth.of(number)
    let isShort = used + 2 + DisplayWidth.of(rating) <= page.width
    page.line(
      TerminalPage.padded(HarmlessText.oneLine(index.title(of: score.scope)), to: column)
        + page.paint(bar, tone) + "  " + page.paint(number, .strong)
        + (isShort && !rating.isEmpty ? "  " + page.paint(rating, tone) : ""))
    if !isShort { page.paragraph(rating, indent: column, style: tone) }
    if let bounds = index.boundsClause(of: score) {
      page.paragraph(bounds, indent: column, style: .faint)
    }
    for sentence in score.derivation.adjustments.compactMap(index.capSentence) {
      page.paragraph(sentence, indent: column, style: .poor)
    }
  }

  private func table(_ title: String, _ scores: [Score], _ page: inout TerminalPage) {
    guard !scores.isEmpty else { return }
    page.heading(title)
    // Name, bar, then four columns of numbers.
    let barColumns = page.width >= 72 ? 12 : 0
    let ratingColumns =
      (index.checklist.scoring.ratings.map { DisplayWidth.of($0.id.rawValue) }.max() ?? 0) + 1
    let sideColumns = page.width >= 56 ? 11 : 0
    let sides = sideColumns > 0 ? Side.allCases : []
    let fixed = (barColumns > 0 ? barColumns + 2 : 0) + 8 + ratingColumns + 2 * sideColumns
    let rangeColumns = page.width >= 88 ? 16 : 0
    let nameColumns = max(12, min(page.width - fixed - rangeColumns, 44))
    page.line(
      page.paint(
        TerminalPage.padded("", to: nameColumns + (barColumns > 0 ? barColumns + 2 : 0))
          + TerminalPage.flushRight(words(.score), to: 8)
          + TerminalPage.padded("", to: ratingColumns)
          + (rangeColumns > 0 ? TerminalPage.flushRight(words(.bounds), to: rangeColumns) : "")
          + sides.map { TerminalPage.flushRight(words.side($0), to: sideColumns) }.joined(), .faint)
    )
    for score in scores {
      let shares = SideShares(score.derivation)
      let name = TerminalPage.wrapped(index.title(of: score.scope), to: nameColumns - 2)
      let tone = style(of: score)
      var line = TerminalPage.padded(name.first ?? "", to: nameColumns)
      if barColumns > 0 {
        line +=
          page.paint(
            TerminalPage.bar(score.share?.approximation ?? 0, columns: barColumns), tone) + "  "
      }
      line += page.paint(TerminalPage.flushRight(index.number(of: score), to: 8), .strong)
      line += TerminalPage.padded(" " + (score.rating?.rawValue ?? ""), to: ratingColumns)
      if rangeColumns > 0 {
        line += TerminalPage.flushRight(index.openRange(of: score) ?? "", to: rangeColumns)
      }
      for side in sides {
        let share = shares[side].map { words.numbers.percentInColumn($0) } ?? "–"
        line += TerminalPage.flushRight(share, to: sideColumns)
      }
      page.line(line)
      for more in name.dropFirst() { page.line(more) }
    }
    page.gap()
  }

  private func outcomes(_ page: inout TerminalPage) {
    page.heading(words(.outcomes))
    let names = Outcome.allCases.map(words.outcome)
    let column = (names.map(DisplayWidth.of).max() ?? 0) + 2
    let sides = index.sides
    guard column + 11 * sides.count <= page.width else {
      // Too narrow for columns: each outcome in words.
      for (outcome, name) in zip(Outcome.allCases, names) {
        let counts = sides.map {
          "\(words.side($0)) \(words.numbers.whole(index.count(of: outcome, from: $0)))"
        }
        page.paragraph("\(name): \(counts.joined(separator: ", "))")
      }
      return page.gap()
    }
    page.line(
      page.paint(
        TerminalPage.padded("", to: column)
          + sides.map { TerminalPage.flushRight(words.side($0), to: 11) }.joined(), .faint))
    for (outcome, name) in zip(Outcome.allCases, names) {
      let counts = sides.map {
        TerminalPage.flushRight(words.numbers.whole(index.count(of: outcome, from: $0)), to: 11)
      }
      page.line(TerminalPage.padded(name, to: column) + counts.joined())
    }
    page.gap()
  }

  private func style(of score: Score) -> TerminalPage.Style {
    switch index.rating(of: score)?.tone {
    case .good: .good
    case .fair: .fair
    case .poor: .poor
    case nil: .plain
    }
  }
}
