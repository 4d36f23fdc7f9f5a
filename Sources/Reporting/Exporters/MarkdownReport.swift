internal import AuditModel
internal import Diagnostics

/// The parts of the Markdown report.
struct MarkdownReport {
  let index: ReportIndex

  private var words: Words { index.words }

  func write(to page: inout MarkdownPage) {
    let assessment = index.assessment
    page.heading(1, index.text(index.checklist.title))
    page.paragraph(
      [
        words.subject(assessment.subject),
        "\(assessment.checklist.id), "
          + words(.version, ["version": assessment.checklist.version]),
      ].filter { !$0.isEmpty }.joined(separator: " · "))
    for note in index.notes { page.strong(note) }
    scores(&page)
    OutlineText.write(ChangesOutline(index: index), to: &page)
    outcomes(&page)
    open(&page)
    findings(&page)
    items(&page)
    derivation(&page)
    documents(&page)
    OutlineText.write(MethodOutline(index: index), to: &page)
    if let dossier = index.dossier { OutlineText.write(dossier, to: &page) }
  }

  private func scores(_ page: inout MarkdownPage) {
    page.heading(2, words(.scorecard))
    let columns = [
      words(.scope), words(.score), words(.rating), words(.bounds), words(.sideInternal),
      words(.sideExternal),
    ]
    let main = index.mainScores
    page.table(columns, numeric: [1, 3, 4, 5], main.map(row))
    if let overall = index.assessment.score(.overall) {
      page.list(overall.derivation.adjustments.compactMap(index.capSentence))
    }
    page.heading(3, words(.bySection))
    page.table(columns, numeric: [1, 3, 4, 5], index.topSectionScores.map(row))
    for axis in index.checklist.axes {
      let scores = index.scores(on: axis.id)
      guard !scores.isEmpty else { continue }
      page.heading(3, words(.byAxis, ["axis": index.text(axis.title)]))
      page.table(columns, numeric: [1, 3, 4, 5], scores.map(row))
    }
    page.paragraph(words(.sideShareNote))
  }

  private func row(_ score: Score) -> [String] {
    let shares = SideShares(score.derivation)
    func share(_ side: Side) -> String {
      shares[side].map { words.numbers.percentInColumn($0) } ?? "–"
    }
    return [
      index.title(of: score.scope), index.number(of: score), index.ratingText(of: score),
      index.openRange(of: score) ?? "", share(.internal), share(.external),
    ]
  }

  private func outcomes(_ page: inout MarkdownPage) {
    page.heading(2, words(.outcomes))
    let sides = index.sides
    page.table(
      [words(.outcome)] + sides.map(words.side), numeric: Set(1...2),
      Outcome.allCases.map { outcome in
        [words.outcome(outcome)]
          + sides.map { words.numbers.whole(index.count(of: outcome, from: $0)) }
      })
  }

  private func open(_ page: inout MarkdownPage) {
    page.heading(2, words(.openHeading))
    let open = index.assessment.items.filter {
      switch $0.outcome {
      case .notTested, .undetermined, .notApplicable: true
      case .conforming, .partial, .nonconforming: false
      }
    }
    if open.isEmpty { page.paragraph(words(.nothingUntested)) }
    page.table(
      [words(.item), words(.side), words(.outcome), words(.reason), words(.note)],
      open.map {
        [
          $0.id.rawValue, words.side($0.side), words.outcome($0.outcome),
          words.judgement($0, of: index.items[$0.id]), $0.result?.note ?? "",
        ]
      })
  }

  private func findings(_ page: inout MarkdownPage) {
    page.heading(2, words(.findings))
    if index.assessment.findings.isEmpty { page.paragraph(words(.noFindings)) }
    for (position, finding) in index.assessment.findings.enumerated() {
      page.heading(
        3,
        "\(words(.findingTitle, ["number": words.numbers.whole(position + 1)])): "
          + words.subject(of: finding))
      var about = [Words.capitalized(words.grade(finding.grade)), words.kind(finding.kind)]
      if let raised = finding.escalatedFrom {
        about.append(words(.raisedFrom, ["grade": words.grade(raised)]))
      }
      if let trace = index.report.trace(of: finding) { about.append(words.history(trace)) }
      about.append(
        finding.due.map { words(.due, ["date": words.dates.long($0)]) } ?? words(.dueNone))
      page.paragraph(about.joined(separator: " · "))
      page.terms(terms(of: finding))
    }
    let gone = index.report.goneTraces
    guard !gone.isEmpty else { return }
    page.heading(3, words(history: .gone))
    for trace in gone {
      let about = [
        words.subject(of: trace.finding), words.grade(trace.finding.grade), words.history(trace),
        words(trace.finding.condition),
      ]
      page.paragraph(about.joined(separator: " · "))
    }
  }

  private func terms(of finding: Finding) -> [(term: String, content: String)] {
    let escape = MarkdownText.escape
    let code = MarkdownText.code
    return [
      (words(.condition), escape(words(finding.condition))),
      (words(.criteria), escape(words.criteria(finding.criterion))),
      (words(.cause), escape(words.cause(finding))),
      (words(.effect), escape(words(finding.effect))),
      (words(.recommendation), escape(words(finding.recommendation))),
      (words(.evidence), finding.evidence.map { code(words.evidence($0)) }.joined(separator: ", ")),
      (words(.askedAt), code(finding.source.description)),
      (
        words(.demandedAt),
        [
          finding.requirement.map { code($0.rawValue) }, escape(finding.criterion.document),
          code(finding.criterion.location.description),
        ].compactMap(\.self).joined(separator: ", ")
      ),
      (words(.fingerprint), code(finding.fingerprint)),
    ]
  }

  private func items(_ page: inout MarkdownPage) {
    page.heading(2, words(.itemsHeading))
    page.table(
      [
        words(.item), words(.side), words(.question), words(.outcome), words(.attainment),
        words(.reason),
      ], numeric: [4],
      index.assessment.items.map { assessed in
        let item = index.items[assessed.id]
        return [
          assessed.id.rawValue, words.side(assessed.side),
          item.map { index.text($0.question) } ?? "", words.outcome(assessed.outcome),
          assessed.attainment.map { words.numbers.percentInColumn($0) } ?? "–",
          words.judgement(assessed, of: item),
        ]
      })
  }

  private func derivation(_ page: inout MarkdownPage) {
    guard let overall = index.assessment.score(.overall) else { return }
    page.heading(2, words(.derivationHeading))
    page.list(index.derivationSentences(of: overall))
  }

  private func documents(_ page: inout MarkdownPage) {
    page.heading(2, words(.documentsHeading))
    let assessment = index.assessment
    page.table(
      [words(.kindColumn), words(.document), "SHA-256"],
      [
        [
          words(.checklistLabel), "\(assessment.checklist.id) \(assessment.checklist.version)",
          assessment.checklist.sha256,
        ]
      ]
        + assessment.sops.map { [words(.sopLabel), "\($0.id) \($0.version)", $0.sha256] }
        + assessment.inputs.map { [words(.inputLabel), $0.name, $0.sha256] })
    page.paragraph(words(.hashNote))
  }
}
