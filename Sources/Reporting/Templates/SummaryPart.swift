internal import AuditModel

/// The one-page executive summary: score, sides, limits, and the most severe findings.
struct SummaryPart: PagePart {
  let index: ReportIndex

  private var words: Words { index.words }

  func write(to page: inout HTMLWriter) {
    let overall = index.assessment.score(.overall)
    if let overall { headline(overall, &page) }
    page.block("p", .class("lead"), text: sentences(overall))
    let sides = Side.allCases.compactMap { index.assessment.score(.side($0)) }
    if !sides.isEmpty {
      page.block("div", .class("sides")) { box in for side in sides { self.side(side, &box) } }
    }
    let caps = (overall?.derivation.adjustments ?? []).compactMap(index.capSentence)
    if !caps.isEmpty {
      page.block("h3", text: words(.capsHeading))
      for sentence in caps { page.block("p", .class("cap"), text: sentence) }
    }
    changes(&page)
    gravest(&page)
  }

  private func changes(_ page: inout HTMLWriter) {
    let sentences = ChangesOutline(index: index).sentences
    guard !sentences.isEmpty else { return }
    page.block("h3", text: words(changes: .heading))
    page.block("p", text: sentences.joined(separator: " "))
  }

  private func headline(_ score: Score, _ page: inout HTMLWriter) {
    page.block("div", .class("headline")) { box in
      box.block("div", .class("figure")) { figure in
        figure.block("p", .class("number")) { number in
          number.inline("strong", text: index.number(of: score))
          if score.value != nil {
            number.text(" ")
            number.inline("span", text: "/ \(index.maximum(of: score))")
          }
        }
        let rating = index.ratingText(of: score)
        if !rating.isEmpty {
          figure.block("p", .class("rating \(index.tone(of: score))"), text: rating)
        }
      }
      ScoreRuler(index: index, score: score).write(to: &box)
    }
  }

  private func side(_ score: Score, _ box: inout HTMLWriter) {
    box.block("div", .class("side")) { card in
      card.block("h3") { heading in
        if case .side(let side) = score.scope { heading.sideMark(side) }
        heading.text(index.title(of: score.scope))
      }
      card.block("p", .class("number")) { number in
        number.inline("strong", text: index.number(of: score))
        if score.value != nil {
          number.text(" ")
          number.inline("span", text: "/ \(index.maximum(of: score))")
        }
        let rating = index.ratingText(of: score)
        if !rating.isEmpty {
          number.text(" ")
          number.inline("span", .class("rating \(index.tone(of: score))"), text: rating)
        }
      }
      if let bounds = index.boundsClause(of: score) {
        card.block("p", .class("small"), text: Words.sentence(bounds))
      }
    }
  }

  /// The score, its bounds, the outcomes and the findings in four sentences.
  private func sentences(_ overall: Score?) -> String {
    var sentences: [String] = []
    if let overall, overall.value != nil {
      let rating = index.ratingText(of: overall)
      sentences.append(
        words(
          rating.isEmpty ? .summaryScore : .summaryScoreRated,
          [
            "unit": index.assessment.subject.unitName ?? words(.summaryUnit),
            "score": index.number(of: overall), "maximum": index.maximum(of: overall),
            "rating": rating,
          ]))
      if let bounds = index.boundsSentence(of: overall) {
        sentences.append(bounds)
      }
    } else {
      sentences.append(words(.summaryNoScore))
    }
    let open: [Outcome] = [.notApplicable, .notTested, .undetermined]
    func count(_ outcome: Outcome) -> String { words.numbers.whole(index.count(of: outcome)) }
    sentences.append(
      words(
        .summaryOutcomes,
        [
          "total": words.numbers.whole(index.assessment.items.count),
          "conforming": count(.conforming), "partial": count(.partial),
          "nonconforming": count(.nonconforming),
          "open": words.numbers.whole(open.reduce(0) { $0 + index.count(of: $1) }),
        ]))
    let findings = index.assessment.findings
    func graded(_ grade: Grade) -> String {
      words.numbers.whole(findings.count { $0.grade == grade })
    }
    sentences.append(
      findings.isEmpty
        ? words(.noFindings)
        : words(
          .summaryFindings,
          [
            "total": words.numbers.whole(findings.count), "major": graded(.major),
            "minor": graded(.minor), "observation": graded(.observation),
          ]))
    return sentences.joined(separator: " ")
  }

  private func gravest(_ page: inout HTMLWriter) {
    let findings = index.assessment.findings.prefix(5)
    guard !findings.isEmpty else { return }
    page.block("h3", text: words(.gravestFindings))
    page.block("ol", .class("gravest")) { list in
      for finding in findings {
        list.block("li") { entry in
          entry.gradeBadge(finding.grade, words)
          entry.text(" ")
          entry.inline("a", .href("#" + Anchor.finding(finding))) { link in
            link.text(finding.condition)
          }
          entry.inline("span", .class("small")) { note in
            note.text(" \(words.subject(of: finding))")
            if let due = finding.due {
              note.text(" · " + words(.due, ["date": words.dates.long(due)]))
            }
          }
        }
      }
    }
  }
}
