internal import AuditModel

/// What changed since earlier audits: scores from period to period, and what became of findings.
struct ChangesOutline: PartedOutline {
  let index: ReportIndex

  var words: Words { index.words }
  private var assessment: Assessment { index.assessment }
  private var earlier: [EarlierAudit] { index.report.earlier }
  private var places: Int { index.checklist.scoring.decimals }

  var parts: [OutlinePart] {
    guard let last = earlier.last else { return [] }
    var part = OutlinePart(id: "changes", heading: words(changes: .heading))
    part.paragraphs = sentences + [words(changes: .note)]
    part.tables = [overTime, since(last)]
    part.chart = .trends(index.mainScores.map(trend))
    return [part]
  }

  /// A row for each audit: there may be many, and paper is higher than it is wide.
  private var overTime: OutlinePart.Table {
    func row(_ name: String, _ score: (Score.Scope) -> Score?) -> [OutlinePart.Cell] {
      [.text(name)] + index.mainScores.map { .number(score($0.scope)?.value, places: places) }
        + [.text(score(.overall)?.rating?.rawValue ?? "–")]
    }
    return OutlinePart.Table(
      title: words(changes: .overTime),
      columns: [words(changes: .audit)] + index.mainScores.map { index.title(of: $0.scope) }
        + [words(.rating)],
      rows: earlier.map { row($0.name, $0.score) }
        + [row(words(changes: .now), assessment.score)],
      sheet: words(changes: .overTime))
  }

  private func since(_ last: EarlierAudit) -> OutlinePart.Table {
    OutlinePart.Table(
      title: words(changes: .since, ["name": last.name]),
      columns: [
        words(comparison: .about), last.name, words(changes: .now), words(comparison: .change),
      ],
      rows: assessment.scores.map { score in
        [
          .text(index.title(of: score.scope)),
          .number(last.score(score.scope)?.value, places: places),
          .number(score.value, places: places), .change(change(score, since: last), places: places),
        ]
      }, sheet: words(changes: .sinceSheet))
  }

  /// Summary sentences of the changes since the previous audit; empty if there is none.
  var sentences: [String] {
    guard let last = earlier.last else { return [] }
    return [score(since: last), findings, versions(since: last)].compactMap(\.self)
  }

  private func fixed(_ number: Rational) -> String { words.numbers.fixed(number, places: places) }

  private func score(since last: EarlierAudit) -> String {
    let (before, now) = (last.score(.overall), assessment.score(.overall))
    guard let old = before?.value, let new = now?.value, let change = change(now, since: last)
    else {
      return words(changes: .unknown, ["name": last.name])
    }
    let key: ChangesKey = change.isZero ? .same : change > 0 ? .rose : .fell
    let sentence = words(
      changes: key,
      [
        "name": last.name, "points": fixed(change < 0 ? -change : change), "before": fixed(old),
        "now": fixed(new),
      ])
    guard let was = before?.rating, let current = now?.rating, was != current else {
      return sentence
    }
    return sentence + " "
      + words(changes: .rating, ["before": was.rawValue, "now": current.rawValue])
  }

  /// What became of findings; `nil` where they were not followed.
  private var findings: String? {
    let traces = index.report.traces
    guard !traces.isEmpty else { return nil }
    func count(_ status: FindingTrace.Status) -> String {
      words.numbers.whole(traces.count { $0.status == status })
    }
    return words(
      changes: .findings,
      [
        "new": count(.new), "repeated": count(.repeated), "returned": count(.returned),
        "resolved": count(.resolved), "untested": count(.untested),
      ])
  }

  private func versions(since last: EarlierAudit) -> String? {
    guard last.checklist.sha256 != assessment.checklist.sha256 else { return nil }
    let names = [last.checklist, assessment.checklist].map { "\($0.id) \($0.version)" }
    return words(comparison: .versions, ["left": names[0], "right": names[1]])
  }

  /// By how much a score is above the one before; `nil` where one is missing or they stand on different scales.
  private func change(_ score: Score?, since last: EarlierAudit) -> Rational? {
    guard let score, let before = last.score(score.scope), score.maximum == before.maximum,
      let new = score.value, let old = before.value
    else { return nil }
    return new - old
  }

  private func trend(_ score: Score) -> OutlinePart.Trend {
    let series = earlier.map { ($0.name, $0.score(score.scope)) } + [(words(changes: .now), score)]
    return OutlinePart.Trend(
      name: index.title(of: score.scope),
      shares: series.map { $0.1?.share },
      scores: series.map { name, score in "\(name) \(score?.value.map(fixed) ?? "–")" }
        .joined(separator: ", "))
  }
}

/// What is said about changes since earlier audits.
enum ChangesKey: CaseIterable, Hashable, Sendable {
  case heading, overTime, since, sinceSheet, audit, now, note, rose, fell, same, unknown, rating,
    findings
}

extension Words {
  /// The wording of a key with its places filled.
  func callAsFunction(changes key: ChangesKey, _ facts: [String: String] = [:]) -> String {
    filled(catalogue.wording(of: key), facts)
  }
}
