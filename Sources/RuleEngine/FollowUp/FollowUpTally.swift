public import AuditModel

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
  /// Findings count in their effective state: an acceptance of risk that has ended leaves a finding issued. Drafts, withdrawn
  /// findings, and those that were issued after the day are left out.
  ///
  /// - Parameters:
  ///   - findings: Findings.
  ///   - regime: A regime without errors.
  ///   - day: The day for which states and deadlines are computed.
  ///   - group: What a finding is counted under, such as its unit.
  /// - Returns: The groups by name, then all together.
  public static func count<Standing: FindingStanding>(
    _ findings: [Standing], by regime: FollowUpRegime, on day: CalendarDate,
    group: (Standing) -> String
  ) -> [FollowUpTally] {
    var groups: [String: FollowUpTally] = [:]
    var all = FollowUpTally(regime, group: nil)
    for finding in findings {
      let state = finding.effectiveState(on: day)
      guard FindingState.afterIssue.contains(state), let age = finding.age(on: day) else {
        continue
      }
      let name = group(finding)
      groups[name, default: FollowUpTally(regime, group: name)].add(state, age, regime)
      all.add(state, age, regime)
    }
    return groups.sorted { $0.key < $1.key }.map(\.value) + [all]
  }

  private mutating func add(_ state: FindingState, _ age: Int, _ regime: FollowUpRegime) {
    total += 1
    for (index, status) in regime.statuses.enumerated() where status.states.contains(state) {
      statuses[index] += 1
      switch status.counts {
      case .open: break
      case .done: done += 1
      case .excused: excused += 1
      }
    }
    for (index, deadline) in regime.deadlines.enumerated()
    where age > deadline.days && !state.hasReached(deadline.until) {
      late[index] += 1
    }
  }
}
