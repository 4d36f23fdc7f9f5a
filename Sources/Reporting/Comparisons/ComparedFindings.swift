internal import AuditModel

/// The findings of two audits, or of the sides of one, beside each other.
extension Comparison {
  /// A finding, and by what it is the same matter in the other audit.
  private struct Compared {
    var key: String
    var fingerprint: String
    var subject: String
    var side: Side?
    var grade: Grade
    var condition: LocalizedText

    /// Of what was assessed.
    ///
    /// Whether it was a rate that was missed or a single exception: it is the same matter.
    init(_ finding: Finding, _ words: Words, bySide: Bool) {
      key =
        "\(finding.item?.rawValue ?? "") \(bySide ? finding.side?.rawValue ?? "" : "") "
        + (finding.requirement?.rawValue ?? "")
      fingerprint = finding.fingerprint
      subject = words.subject(of: finding)
      side = finding.side
      grade = finding.grade
      condition = finding.condition
    }

    /// Of what somebody raised without an assessment: it is itself in every engagement that follows it.
    init(_ finding: EngagementFinding, _ words: Words) {
      fingerprint = finding.raised.fingerprint
      key = fingerprint
      subject = finding.subject ?? words(.overall)
      grade = finding.grade
      condition = finding.texts.localized(.condition, in: words.language)
    }
  }

  /// The findings of two audits, with those that were raised by hand.
  static func findings(
    _ left: ReportIndex, _ right: ReportIndex, _ scope: ComparisonScope
  ) -> (rows: [FindingRow], all: Int) {
    let words = right.words
    func compared(_ index: ReportIndex) -> [Compared] {
      let report = index.report
      let assessed = Set(report.assessment.findings.map(\.fingerprint))
      return report.assessment.findings.map { Compared($0, words, bySide: true) }
        + (report.dossier?.byHand(beside: assessed) ?? []).map { Compared($0, words) }
    }
    return rows(compared(left), compared(right), scope)
  }

  /// The findings of either side.
  static func findings(
    sidesOf index: ReportIndex, _ scope: ComparisonScope
  ) -> (rows: [FindingRow], all: Int) {
    func compared(_ side: Side) -> [Compared] {
      index.assessment.findings.filter { $0.side == side }
        .map { Compared($0, index.words, bySide: false) }
    }
    return rows(compared(.internal), compared(.external), scope)
  }

  private static func rows(
    _ left: [Compared], _ right: [Compared], _ scope: ComparisonScope
  ) -> (rows: [FindingRow], all: Int) {
    let (before, after) = (numbered(left), numbered(right))
    let old = Dictionary(before.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let new = Set(after.map(\.key))
    let pairs: [(left: Compared?, right: Compared?)] =
      after.filter { old[$0.key] == nil }.map { (nil, $0) }
      + after.filter { old[$0.key] != nil }.map { (old[$0.key], $0) }
      + before.filter { !new.contains($0.key) }.map { ($0, nil) }
    let rows = pairs.compactMap { left, right -> FindingRow? in
      guard let shown = right ?? left,
        scope.has(fingerprint: left?.fingerprint) || scope.has(fingerprint: right?.fingerprint)
      else { return nil }
      return FindingRow(
        subject: shown.subject, side: shown.side, left: left?.grade, right: right?.grade,
        condition: shown.condition)
    }
    return (rows, pairs.count)
  }

  /// Several findings of one matter are told apart by their order.
  private static func numbered(_ findings: [Compared]) -> [Compared] {
    var counts: [String: Int] = [:]
    return findings.map { finding in
      var finding = finding
      counts[finding.key, default: 0] += 1
      finding.key += " \(counts[finding.key] ?? 0)"
      return finding
    }
  }
}
