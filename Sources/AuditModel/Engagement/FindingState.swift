/// The states of a finding of an engagement.
public enum FindingState: String, Sendable, Hashable, Codable, CaseIterable {
  /// Written, not yet issued to the auditee.
  case draft
  /// Issued to the auditee.
  case issued
  /// Management has responded.
  case responded
  /// An action was agreed on.
  case agreed
  /// The owners report that all actions are done.
  case implemented
  /// Somebody other than the owners found that the actions work.
  case verified
  /// Closed.
  case closed
  /// Management has accepted the risk until a given date.
  case accepted
  /// Withdrawn: it does not hold.
  case withdrawn

  /// The states that may come next.
  public var next: [FindingState] {
    switch self {
    case .draft: [.issued, .withdrawn]
    case .issued: [.responded, .accepted, .withdrawn]
    case .responded: [.agreed, .accepted, .withdrawn]
    case .agreed: [.implemented, .accepted, .withdrawn]
    case .implemented: [.verified, .agreed, .withdrawn]
    case .verified: [.closed, .withdrawn]
    case .accepted, .closed: [.issued]
    case .withdrawn: [.draft]
    }
  }

  /// The states of a finding that was issued to the auditee, in the order of the work: all but draft and withdrawn.
  public static let afterIssue = allCases.filter { $0 != .draft && $0 != .withdrawn }

  /// Whether a finding in this state has come as far as another state after issue; an accepted one has.
  ///
  /// A draft or withdrawn finding has reached nothing.
  public func hasReached(_ other: FindingState) -> Bool {
    guard let mine = Self.afterIssue.firstIndex(of: self),
      let its = Self.afterIssue.firstIndex(of: other)
    else { return false }
    return mine >= its
  }

  /// How a state counts as open: the single definition, in Swift here and in SQL by ``openCondition``.
  package enum Openness: Hashable, Sendable {
    /// Open on every day.
    case always
    /// Open from the day after the acceptance of risk ends.
    case afterAcceptance
    /// Never open.
    case never
  }

  package var openness: Openness {
    switch self {
    case .closed, .withdrawn: .never
    case .accepted: .afterAcceptance
    case .draft, .issued, .responded, .agreed, .implemented, .verified: .always
    }
  }

  /// The states of an openness.
  package static func having(_ openness: Openness) -> [FindingState] {
    allCases.filter { $0.openness == openness }
  }

  /// SQL that is true for findings open on a day; columns `state` and `accepted_until`.
  ///
  /// Days are ISO 8601 text, which sorts by time.
  ///
  /// - Parameter day: The SQL of the day, such as `:day`.
  /// - Returns: The SQL.
  package static func openCondition(day: String) -> String {
    func names(_ openness: Openness) -> String {
      having(openness).map { "'\($0.rawValue)'" }.joined(separator: ", ")
    }
    return """
      (state IN (\(names(.always))) OR (state IN (\(names(.afterAcceptance))) \
      AND accepted_until IS NOT NULL AND accepted_until < \(day)))
      """
  }

  /// SQL of the state as it counts on a day, as ``FindingStanding/effectiveState(on:)``; columns `state` and
  /// `accepted_until`.
  package static func effectiveSQL(day: String) -> String {
    let ended = having(.afterAcceptance).map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return """
      (CASE WHEN state IN (\(ended)) AND \(openCondition(day: day)) \
      THEN '\(issued.rawValue)' ELSE state END)
      """
  }

  /// SQL that is true for findings overdue on a day; columns `due`, `state` and `accepted_until`.
  package static func overdueCondition(day: String) -> String {
    "(due < \(day) AND \(openCondition(day: day)))"
  }
}

/// What decides whether a finding is open, overdue, and how old it is.
public protocol FindingStanding {
  /// Its state.
  var state: FindingState { get }
  /// The day by which it is to be put right.
  var due: CalendarDate? { get }
  /// The last day on which the risk is accepted.
  var acceptedUntil: CalendarDate? { get }
  /// The day in the organisation's time zone on which it was issued; `nil` for a draft.
  var issuedDay: CalendarDate? { get }
}

extension FindingStanding {
  /// Whether it is open on a day.
  ///
  /// Every state but closed, withdrawn and accepted is open; an accepted finding is open again from the day after its
  /// acceptance ends.
  public func isOpen(on day: CalendarDate) -> Bool {
    switch state.openness {
    case .always: true
    case .never: false
    case .afterAcceptance: acceptedUntil.map { $0 < day } ?? false
    }
  }

  /// Whether it is open on a day and was due before that day.
  public func isOverdue(on day: CalendarDate) -> Bool {
    guard isOpen(on: day), let due else { return false }
    return due < day
  }

  /// Days since it was issued; `nil` for a finding that was not issued by that day.
  public func age(on day: CalendarDate) -> Int? {
    guard let issuedDay, issuedDay <= day else { return nil }
    return day.dayNumber - issuedDay.dayNumber
  }

  /// The state as it counts on a day: an acceptance of risk that has ended leaves the finding issued.
  public func effectiveState(on day: CalendarDate) -> FindingState {
    state.openness == .afterAcceptance && isOpen(on: day) ? .issued : state
  }
}

/// How long a finding has been known to the auditee.
public enum AgeBand: CaseIterable, Hashable, Sendable {
  /// Not issued.
  case draft
  /// Up to 30 days.
  case days30
  /// 31 to 60 days.
  case days60
  /// 61 to 90 days.
  case days90
  /// More than 90 days.
  case older

  /// The band of an age in days; `nil`: not issued.
  public init(days: Int?) {
    self =
      switch days {
      case nil: .draft
      case .some(...30): .days30
      case .some(...60): .days60
      case .some(...90): .days90
      case .some: .older
      }
  }

  /// The greatest age of the band in days; `nil` where there is none.
  public var limit: Int? {
    switch self {
    case .draft, .older: nil
    case .days30: 30
    case .days60: 60
    case .days90: 90
    }
  }
}

/// The open findings of one grade by age.
public struct FindingAges: Hashable, Sendable {
  /// The grade.
  public var grade: Grade
  /// How many by age; drafts are counted apart.
  public var counts: [AgeBand: Int]
  /// How many are overdue.
  public var overdue: Int

  /// Makes a row.
  public init(grade: Grade, counts: [AgeBand: Int], overdue: Int) {
    self.grade = grade
    self.counts = counts
    self.overdue = overdue
  }

  /// All open ones, drafts included.
  public var open: Int { counts.values.reduce(0, +) }

  /// Counts findings on a day: the grades with open findings, gravest first.
  public static func counting<Standing: FindingStanding>(
    _ findings: [Standing], on day: CalendarDate, grade: (Standing) -> Grade
  ) -> [FindingAges] {
    let open = findings.filter { $0.isOpen(on: day) }
    return Grade.allCases.sorted(by: >).compactMap { wanted in
      let own = open.filter { grade($0) == wanted }
      guard !own.isEmpty else { return nil }
      return FindingAges(
        grade: wanted,
        counts: Dictionary(grouping: own) { AgeBand(days: $0.age(on: day)) }.mapValues(\.count),
        overdue: own.count { $0.isOverdue(on: day) })
    }
  }
}
