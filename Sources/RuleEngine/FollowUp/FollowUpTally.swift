public import AuditModel

/// A finding as a follow-up regime sees it.
public struct FollowedFinding: Hashable, Sendable {
  /// What it is counted under, such as its unit.
  public var group: String
  /// Where it stands.
  public var state: FollowUpRegime.State
  /// The day on which it was issued.
  public var issued: CalendarDate

  /// Makes a finding.
  public init(group: String, state: FollowUpRegime.State, issued: CalendarDate) {
    self.group = group
    self.state = state
    self.issued = issued
  }
}

/// What became of the findings of a group, in the words of a regime.
public struct FollowUpTally: Hashable, Sendable {
  /// The group; `nil` for all together.
  public var group: String?
  /// How many findings were issued.
  public var total = 0
  /// How many stand in each status, in the order of the regime.
  public var statuses: [Int]
  /// How many are late for each deadline, in the order of the regime.
  public var late: [Int]
  /// How many are followed up.
  public var done = 0
  /// How many cannot be followed up, for a valid reason.
  public var excused = 0

  /// The share that is followed up, 0...1; `nil` without findings.
  public var rate: Rational? { total == 0 ? nil : Rational(done) / Rational(total) }

  /// The share that is followed up or excused, 0...1; `nil` without findings.
  ///
  /// Reported beside ``rate``, for excusing a finding must not look like following it up.
  public var rateWithExcused: Rational? {
    total == 0 ? nil : Rational(done + excused) / Rational(total)
  }

  private init(_ regime: FollowUpRegime, group: String?) {
    self.group = group
    statuses = Array(repeating: 0, count: regime.statuses.count)
    late = Array(repeating: 0, count: regime.deadlines.count)
  }

  /// Counts findings by group.
  ///
  /// - Parameters:
  ///   - findings: Findings that were issued.
  ///   - regime: A regime without errors.
  ///   - day: The day on which deadlines are reckoned.
  /// - Returns: The groups by name, then all together.
  public static func count(
    _ findings: [FollowedFinding], by regime: FollowUpRegime, on day: CalendarDate
  ) -> [FollowUpTally] {
    var groups: [String: FollowUpTally] = [:]
    var all = FollowUpTally(regime, group: nil)
    for finding in findings {
      groups[finding.group, default: FollowUpTally(regime, group: finding.group)]
        .add(finding, regime, day)
      all.add(finding, regime, day)
    }
    return groups.sorted { $0.key < $1.key }.map(\.value) + [all]
  }

  private mutating func add(
    _ finding: FollowedFinding, _ regime: FollowUpRegime, _ day: CalendarDate
  ) {
    total += 1
    for (index, status) in regime.statuses.enumerated()
    where status.states.contains(finding.state) {
      statuses[index] += 1
      switch status.counts {
      case .open: break
      case .done: done += 1
      case .excused: excused += 1
      }
    }
    let age = day.dayNumber - finding.issued.dayNumber
    for (index, deadline) in regime.deadlines.enumerated()
    where age > deadline.days && !finding.state.hasReached(deadline.until) {
      late[index] += 1
    }
  }
}
