internal import AuditModel

/// Scores in words and numbers.
extension ReportIndex {
  /// A number on the scale of scores, with the decimals of the checklist.
  func points(_ number: Rational) -> String {
    words.numbers.fixed(number, places: checklist.scoring.decimals)
  }

  /// The number of a score; a dash where there is none.
  func number(of score: Score) -> String { score.value.map(points) ?? "–" }

  /// The highest score as people write it: `100`.
  func maximum(of score: Score) -> String { score.maximum.map { words.numbers.short($0) } ?? "–" }

  /// The rating with its name: `C Cukup`; empty without one.
  func ratingText(of score: Score) -> String {
    guard let id = score.rating else { return "" }
    let title = ratings[id].map { text($0.title) } ?? ""
    return title.isEmpty || title == id.rawValue ? id.rawValue : "\(id) \(title)"
  }

  /// What the score can still become, as a clause that follows the score; without a period.
  func boundsClause(of score: Score) -> String? {
    guard let low = score.low, let high = score.high else { return nil }
    if low == high, low == score.value { return words(.boundsFixed) }
    return words(.boundsSentence, ["low": points(low), "high": points(high)])
  }

  /// What the score can still become, as a sentence of its own.
  func boundsSentence(of score: Score) -> String? {
    guard let clause = boundsClause(of: score) else { return nil }
    let isFixed = clause == words(.boundsFixed)
    return Words.sentence(isFixed ? clause : words(.summaryBounds, ["bounds": clause]))
  }

  /// The bounds in short, `40,00–100,00`; `nil` where nothing open can change the score.
  func openRange(of score: Score) -> String? {
    guard let low = score.low, let high = score.high, low < high else { return nil }
    return "\(points(low))–\(points(high))"
  }

  /// What a cap did to a score, as a sentence; `nil` for other adjustments.
  func capSentence(_ adjustment: Derivation.Adjustment) -> String? {
    guard case .capped(let severity, let from, let to, let items) = adjustment else { return nil }
    return words(
      .cappedSentence,
      [
        "severity": words.severity(severity), "from": points(from), "to": points(to),
        "items": items.map(\.rawValue).joined(separator: ", "),
      ])
  }
}
