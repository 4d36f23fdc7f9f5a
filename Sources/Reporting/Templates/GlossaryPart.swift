internal import AuditModel

/// The rating scale, and what the words and signs of the report mean.
struct GlossaryPart: PagePart {
  let index: ReportIndex

  private var words: Words { index.words }

  func write(to page: inout HTMLWriter) {
    ratings(&page)
    page.block("dl", .class("glossary")) { list in
      let outcomes: [(Outcome, TextKey)] = [
        (.conforming, .meansConforming), (.partial, .meansPartial),
        (.nonconforming, .meansNonconforming), (.notApplicable, .meansNotApplicable),
        (.notTested, .meansNotTested), (.undetermined, .meansUndetermined),
      ]
      for (outcome, meaning) in outcomes {
        entry(meaning, &list) { $0.outcomeBadge(outcome, words) }
      }
      let grades: [(Grade, TextKey)] = [
        (.major, .meansMajor), (.minor, .meansMinor), (.observation, .meansObservation),
      ]
      for (grade, meaning) in grades { entry(meaning, &list) { $0.gradeBadge(grade, words) } }
      let sides: [(Side, TextKey)] = [(.internal, .meansInternal), (.external, .meansExternal)]
      for (side, meaning) in sides {
        entry(meaning, &list) { term in
          term.sideMark(side)
          term.text(words.side(side))
        }
      }
      let certainties: [(Certainty, TextKey)] = [
        (.confirmed, .meansConfirmed), (.recalled, .meansRecalled),
        (.uncertain, .meansUncertain), (.proposal, .meansProposal),
      ]
      for (certainty, meaning) in certainties {
        entry(meaning, &list) { $0.text(words.certainty(certainty)) }
      }
      entry(.meansBounds, &list) { $0.text(words(.bounds)) }
      entry(.meansAttainment, &list) { $0.text(words(.attainment)) }
      entry(.meansUpperLimit, &list) { $0.text(words(.upperLimit)) }
    }
  }

  private func entry(
    _ meaning: TextKey, _ list: inout HTMLWriter, term: (inout HTMLWriter) -> Void
  ) {
    list.block("div") { entry in
      entry.inline("dt", body: term)
      entry.inline("dd", text: words(meaning))
    }
  }

  private func ratings(_ page: inout HTMLWriter) {
    let ratings = index.checklist.scoring.ratings
    guard !ratings.isEmpty else { return }
    page.block("table", .class("ratings")) { table in
      table.block("caption", text: words(.ratingScale))
      table.block("thead") { head in
        head.block("tr") { row in
          row.inline("th", .scope("col"), text: words(.rating))
          row.inline("th", .scope("col"), text: words(.meaning))
          row.inline("th", .scope("col"), .class("n"), text: words(.ratingFrom))
        }
      }
      table.block("tbody") { body in
        for rating in ratings {
          body.block("tr") { row in
            row.inline(
              "th", .scope("row"), .class("tone-\(rating.tone.rawValue)"),
              text: rating.id.rawValue)
            row.inline("td") { $0.text(rating.title, index.fill) }
            row.cell(index.points(rating.from), class: "n")
          }
        }
      }
    }
  }
}
