/// What became of a finding from one period to the next, recognised by its fingerprint.
public struct FindingTrace: Hashable, Sendable {
  /// How a finding stands in a period beside the periods before.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// Found for the first time.
    case new
    /// Found again, as in the last period that was audited.
    case repeated
    /// Found again, after a period in which it was tested and not found.
    case returned
    /// Found in the last period that was audited; tested again now, and not found.
    case resolved
    /// Found before and not resolved since; not tested in this period, so nothing is known.
    case untested

    /// Whether the audit of the period raised the finding.
    public var isRaised: Bool {
      switch self {
      case .new, .repeated, .returned: true
      case .resolved, .untested: false
      }
    }
  }

  /// How it stands.
  public var status: Status
  /// In how many periods it was found, this one included.
  public var occurrences: Int
  /// The first period in which it was found.
  public var first: PeriodID
  /// The last period in which it was found.
  public var last: PeriodID
  /// The finding as it was found last.
  public var finding: Finding
  /// How it stands today in the store of its engagement; `nil` for a finding from files of results.
  public var followUp: FindingFollowUp?

  /// The day by which it is to be put right: the store's, else that of the finding.
  public var due: CalendarDate? { followUp.map(\.due) ?? finding.due }

  /// Makes a trace.
  public init(
    status: Status, occurrences: Int, first: PeriodID, last: PeriodID, finding: Finding,
    followUp: FindingFollowUp? = nil
  ) {
    self.followUp = followUp
    self.status = status
    self.occurrences = occurrences
    self.first = first
    self.last = last
    self.finding = finding
  }
}
