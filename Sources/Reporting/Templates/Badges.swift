internal import AuditModel

/// Short labels that carry a sign and a word besides their colour.
extension HTMLWriter {
  /// The grade of a finding.
  mutating func gradeBadge(_ grade: Grade, _ words: Words) {
    let sign: StaticString =
      switch grade {
      case .major: "▲"
      case .minor: "■"
      case .observation: "●"
      }
    badge("grade grade-\(grade.rawValue)", sign, Words.capitalized(words.grade(grade)))
  }

  /// What came out for an item.
  mutating func outcomeBadge(_ outcome: Outcome, _ words: Words) {
    let sign: StaticString =
      switch outcome {
      case .conforming: "✓"
      case .partial: "◐"
      case .nonconforming: "✕"
      case .notApplicable: "–"
      case .notTested: "○"
      case .undetermined: "?"
      }
    badge("outcome outcome-\(outcome.rawValue)", sign, words.outcome(outcome))
  }

  /// How sure the authors are; nothing for what is confirmed.
  mutating func certaintyMark(_ certainty: Certainty, _ words: Words) {
    guard certainty != .confirmed else { return }
    text(" ")
    inline("span", .class("certainty"), text: words.certainty(certainty))
  }

  /// The sign of a side, as in the charts.
  mutating func sideMark(_ side: Side) {
    inline(
      "svg", .class("sign"), .init("width", "16"), .init("height", "20"), .hidden
    ) { svg in
      svg.inline("svg", .init("x", "8"), .init("y", "0"), .init("overflow", "visible")) {
        ChartMark(side: side).write(to: &$0)
      }
    }
  }

  private mutating func badge(_ name: String, _ sign: StaticString, _ text: String) {
    inline("span", .class("badge " + name)) { badge in
      badge.inline("span", .hidden) { $0.markup(sign) }
      badge.text(" " + text)
    }
  }
}

extension ReportIndex {
  /// The class that colours a score by the tone of its rating.
  func tone(of score: Score) -> String {
    rating(of: score).map { "tone-\($0.tone.rawValue)" } ?? ""
  }
}
