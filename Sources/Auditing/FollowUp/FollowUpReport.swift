package import AuditModel
import RuleEngine

/// What became of findings in the words of a regime.
package struct FollowUpReport: Sendable {
  /// What findings are counted under.
  package enum Group: String, CaseIterable, Sendable {
    case unit
    case engagement
    case grade
  }

  /// The findings of one group.
  package struct Row: Sendable {
    /// The group; `nil` for all together.
    package let group: String?
    /// How many findings were issued.
    package let total: Int
    /// How many stand in each status, in the order of the regime.
    package let statuses: [Int]
    /// How many are late for each deadline, in the order of the regime.
    package let late: [Int]
    /// How many are followed up.
    package let done: Int
    /// How many cannot be followed up, for a valid reason.
    package let excused: Int
    /// The share that is followed up, 0...1; `nil` without findings.
    package let rate: Rational?
    /// The share that is followed up or excused, 0...1; `nil` without findings.
    package let rateWithExcused: Rational?

    init(_ tally: FollowUpTally) {
      group = tally.group
      total = tally.total
      (statuses, late) = (tally.statuses, tally.late)
      (done, excused) = (tally.done, tally.excused)
      (rate, rateWithExcused) = (tally.rate, tally.rateWithExcused)
    }
  }

  /// The regime.
  package let regime: FollowUpRegime
  /// The day on which deadlines are reckoned.
  package let day: CalendarDate
  /// The groups by name, then all together.
  package let rows: [Row]

  /// Counts findings by a regime.
  ///
  /// - Parameters:
  ///   - findings: Findings of a store.
  ///   - regime: The regime.
  ///   - group: What they are counted under.
  ///   - day: The day on which deadlines are reckoned.
  package init(
    of findings: [EngagementFinding], by regime: FollowUpRegime, groupedBy group: Group,
    on day: CalendarDate
  ) {
    self.regime = regime
    self.day = day
    rows = FollowUpTally.count(findings, by: regime, on: day) { finding in
      switch group {
      case .unit: finding.unit.rawValue
      case .engagement: finding.engagement.rawValue
      case .grade: finding.grade.rawValue
      }
    }.map(Row.init)
  }
}
