internal import AuditModel

/// The findings for a terminal, gravest first, each with its five parts.
struct TextFindings {
  let index: ReportIndex

  private var words: Words { index.words }

  func write(to page: inout TerminalPage) {
    let findings = index.assessment.findings
    page.heading("\(words(.findings)) (\(words.numbers.whole(findings.count)))")
    if findings.isEmpty { page.paragraph(words(.noFindings)) }
    for (number, finding) in findings.enumerated() {
      if number > 0 { page.gap() }
      write(finding, number + 1, to: &page)
    }
    let gone = index.report.goneTraces
    guard !gone.isEmpty else { return }
    page.gap()
    page.heading("\(words(history: .gone)) (\(words.numbers.whole(gone.count)))")
    for trace in gone {
      page.paragraph(
        "- \(words.subject(of: trace.finding)) · \(words.grade(trace.finding.grade)) · "
          + words.history(trace))
      page.paragraph(words(trace.finding.condition), indent: 2, style: .faint)
    }
  }

  private func write(_ finding: Finding, _ number: Int, to page: inout TerminalPage) {
    let column = labels.map(DisplayWidth.of).max().map { $0 + 2 } ?? 0
    title(finding, number, &page)
    let parts: [(TextKey, String)] = [
      (.condition, words(finding.condition)), (.criteria, words.criteria(finding.criterion)),
      (.cause, words.cause(finding)), (.effect, words(finding.effect)),
      (.recommendation, words(finding.recommendation)),
    ]
    for (key, text) in parts where !text.isEmpty {
      page.labelled(words(key), text, indent: 3, column: column)
    }
    if !finding.evidence.isEmpty {
      page.labelled(
        words(.evidence), finding.evidence.map(words.evidence).joined(separator: "; "), indent: 3,
        column: column)
    }
    page.labelled(words(.source), words.places(of: finding), indent: 3, column: column)
    page.labelled(
      words(.fingerprint), String(finding.fingerprint.prefix(16)), indent: 3, column: column)
  }

  private func title(_ finding: Finding, _ number: Int, _ page: inout TerminalPage) {
    let style: TerminalPage.Style =
      switch finding.grade {
      case .major: .alarm
      case .minor: .fair
      case .observation: .accent
      }
    let lead = "\(words.numbers.whole(number)). "
    var title = "\(words.grade(finding.grade).uppercased()) · \(words.subject(of: finding))"
    title += " · \(words.kind(finding.kind))"
    if let raised = finding.escalatedFrom {
      title += " · " + words(.raisedFrom, ["grade": words.grade(raised)])
    }
    if let trace = index.report.trace(of: finding) { title += " · " + words.history(trace) }
    title +=
      " · "
      + (finding.due.map { words(.due, ["date": words.dates.long($0)]) } ?? words(.dueNone))
    page.paragraph(title, lead: (lead, max(3, DisplayWidth.of(lead))), style: style)
  }

  private var labels: [String] {
    [
      TextKey.condition, .criteria, .cause, .effect, .recommendation, .evidence, .source,
      .fingerprint,
    ].map { words($0) }
  }
}
