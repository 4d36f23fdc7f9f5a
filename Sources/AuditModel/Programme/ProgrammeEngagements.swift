public import Diagnostics

/// The engagements of a store in which every unit is audited in every period.
public struct ProgrammeEngagements: Hashable, Sendable {
  /// The path of the store below the programme's folder.
  public var store: String
  /// The id of an engagement, with `{unit}` and `{period}` in place of the ids.
  public var pattern: String
  /// Whether a unit and period may be without one; an engagement that must be there and is not counts as missing.
  public var isOptional: Bool
  /// Where they are named.
  public var location: SourceLocation

  /// Makes a reference.
  public init(store: String, pattern: String, isOptional: Bool = false, location: SourceLocation) {
    self.store = store
    self.pattern = pattern
    self.isOptional = isOptional
    self.location = location
  }

  /// The engagement of one unit and period.
  public func id(unit: UnitID, period: PeriodID) -> EngagementID {
    EngagementID(ProgrammeResults.filled(pattern, unit, period))
  }
}

/// How a finding stands in the store of the engagement that raised it.
public struct FindingFollowUp: Hashable, Sendable {
  /// Its id in the store.
  public var id: FindingID
  /// Its state as it counts on the day of the programme; after the end of an acceptance of risk it is `issued`.
  public var state: FindingState
  /// Its grade, as people left it.
  public var grade: Grade
  /// Whether it is open on that day.
  public var isOpen: Bool
  /// The day by which it is to be put right, as it was agreed or extended.
  public var due: CalendarDate?

  /// Makes a follow-up.
  public init(
    id: FindingID, state: FindingState, grade: Grade, isOpen: Bool, due: CalendarDate?
  ) {
    self.id = id
    self.state = state
    self.grade = grade
    self.isOpen = isOpen
    self.due = due
  }
}

/// What a programme takes from an engagement for one checklist.
public struct EngagementResults: Hashable, Sendable {
  /// The recorded answers.
  public var results: ResultSet
  /// How its findings stand, by their fingerprints.
  public var followUp: [String: FindingFollowUp]

  /// Makes the results of an engagement.
  public init(results: ResultSet, followUp: [String: FindingFollowUp]) {
    self.results = results
    self.followUp = followUp
  }
}
