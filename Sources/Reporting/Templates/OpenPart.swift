internal import AuditModel

/// What was not tested, not concluded or does not apply, with the reason and what it does to the
/// score.
struct OpenPart: PagePart {
  let index: ReportIndex

  private var words: Words { index.words }

  func write(to page: inout HTMLWriter) {
    var found = false
    for outcome in [Outcome.notTested, .undetermined, .notApplicable] {
      let items = index.assessment.items.filter { $0.outcome == outcome }
      guard !items.isEmpty else { continue }
      found = true
      table(outcome, items, &page)
    }
    if !found { page.block("p", text: words(.nothingUntested)) }
  }

  private func table(_ outcome: Outcome, _ items: [ItemAssessment], _ page: inout HTMLWriter) {
    page.block("h3", text: Words.capitalized(words.outcome(outcome)))
    page.block("p", .class("small")) { note in
      note.text("\(words(.effectOnScore)): \(words.effect(of: outcome, index.checklist.scoring)).")
    }
    page.table(
      caption: Words.capitalized(words.outcome(outcome)), class: "open", hidesCaption: true,
      columns: [
        (words(.item), ""), (words(.side), ""), (words(.question), ""), (words(.reason), ""),
      ]
    ) { table in
      table.block("tbody") { body in
        for assessed in items { row(assessed, &body) }
      }
    }
  }

  private func row(_ assessed: ItemAssessment, _ body: inout HTMLWriter) {
    let item = index.items[assessed.id]
    body.block("tr") { row in
      row.inline("th", .scope("row"), .class("id")) { $0.link(to: assessed.id) }
      row.cell(words.side(assessed.side))
      row.inline("td") { cell in
        if let item { cell.text(item.question, index.fill) }
      }
      row.inline("td") { cell in
        cell.text(Words.sentence(words.judgement(assessed, of: item)))
        if let note = assessed.result?.note {
          cell.inline("span", .class("note")) { $0.foreign(note) }
        }
      }
    }
  }
}

extension Words {
  /// What an outcome that is not a verdict does to the score.
  func effect(of outcome: Outcome, _ plan: ScoringPlan) -> String {
    switch outcome {
    case .notTested: self(plan.notTested == .zero ? .effectZero : .effectLeftOut)
    case .undetermined: self(plan.undetermined == .zero ? .effectZero : .effectLeftOut)
    case .notApplicable: self(plan.notApplicable == .met ? .effectMet : .effectOutOfScore)
    case .conforming, .partial, .nonconforming: self(.effectNone)
    }
  }
}
