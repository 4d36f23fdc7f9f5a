public import AuditModel
internal import GRDB

/// Which findings are wanted, and in which order.
public struct FindingFilter: Hashable, Sendable {
  /// An order of findings.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// Gravest first, then by due day.
    case grade
    /// By due day, those without one last, then gravest first.
    case due
    /// Longest issued first, drafts last.
    case age
    /// By unit, then gravest first.
    case unit
    /// By engagement and number.
    case id

    /// Sorts findings; of those that are equal in this order, the earlier engagement and number comes first.
    ///
    /// Done here and not by SQLite, which carries every column of every row through its sorter: of 20 000 findings that
    /// takes as long as reading them. `keys` holds the sort key of each, from ``key(_:)``.
    func sorted<Element>(_ elements: [Element], by keys: [Key]) -> [Element] {
      keys.indices.sorted { keys[$0] < keys[$1] }.map { elements[$0] }
    }

    /// The sort key of a finding in this order.
    func key(_ place: Place) -> Key {
      let gravity =
        switch place.grade {
        case .major: 0
        case .minor: 1
        case .observation: 2
        }
      let due = place.due ?? Key.none
      let (first, second, third) =
        switch self {
        case .grade: ("", gravity, due)
        case .due: (due, gravity, "")
        case .age: (place.issued ?? Key.none, 0, place.raised)
        case .unit: (place.unit, gravity, due)
        case .id: ("", 0, "")
        }
      return Key(
        first: first, gravity: second, second: third, engagement: place.engagement,
        number: place.number)
    }
  }

  /// The columns by which findings are sorted, days and moments as ISO 8601 text in UTC, which sorts by time.
  struct Place {
    let engagement: String
    let number: Int
    let unit: String
    let grade: Grade
    let due: String?
    let issued: String?
    let raised: String
  }

  /// A sort key.
  struct Key: Comparable {
    /// Comes after every day and every moment.
    fileprivate static let none = "~"

    let first: String
    let gravity: Int
    let second: String
    let engagement: String
    let number: Int

    static func < (a: Key, b: Key) -> Bool {
      if a.first != b.first { return a.first < b.first }
      if a.gravity != b.gravity { return a.gravity < b.gravity }
      if a.second != b.second { return a.second < b.second }
      if a.engagement != b.engagement { return a.engagement < b.engagement }
      return a.number < b.number
    }
  }

  /// Of this engagement.
  public var engagement: EngagementID?
  /// Of this unit.
  public var unit: UnitID?
  /// Of this grade.
  public var grade: Grade?
  /// In this state; withdrawn findings are listed only when asked for.
  public var state: FindingState?
  /// The day on which the state counts, so that an ended acceptance of risk is `issued`; `nil`: the recorded state.
  public var stateOn: CalendarDate?
  /// Open on this day.
  public var openOn: CalendarDate?
  /// Overdue on this day.
  public var overdueOn: CalendarDate?
  /// Found more than once.
  public var isRepeated = false
  /// With an action of this owner.
  public var owner: PersonID?
  /// Withdrawn findings too.
  public var includesWithdrawn = false
  /// The order in which they come.
  public var order = Order.grade

  /// Makes a filter of everything but withdrawn findings.
  public init() {}

  // MARK: - As a condition

  /// The filter as conditions of SQLite: only those that are set, so that an index can serve them.
  ///
  /// Aliases of ids are resolved in `database`.
  func conditions(
    _ database: Database
  ) throws -> (sql: [String], values: [String: (any DatabaseValueConvertible)?]) {
    var conditions: [String] = []
    var values: [String: (any DatabaseValueConvertible)?] = [:]
    func add(_ condition: String, _ name: String, _ value: String?) {
      guard let value else { return }
      conditions.append(condition)
      values[name] = value
    }
    func known(_ id: String?, _ kind: RenamedKind) throws -> String? {
      try id.map { try AuditStore.resolve($0, kind, database) }
    }
    add("engagement = :engagement", "engagement", try known(engagement?.rawValue, .engagement))
    add("unit = :unit", "unit", try known(unit?.rawValue, .unit))
    add("grade = :grade", "grade", grade?.rawValue)
    add(
      stateOn == nil ? "state = :state" : "\(FindingState.effectiveSQL(day: ":counting")) = :state",
      "state", state?.rawValue)
    if state != nil, let stateOn { values["counting"] = stateOn.iso }
    add(
      "id IN (SELECT finding FROM action WHERE owner = :owner)", "owner",
      try known(owner?.rawValue, .person))
    if let openOn {
      add(FindingState.openCondition(day: ":open"), "open", openOn.iso)
    }
    if let overdueOn {
      add(FindingState.overdueCondition(day: ":overdue"), "overdue", overdueOn.iso)
    }
    if isRepeated { conditions.append("occurrences > 1") }
    if state == nil, openOn == nil, overdueOn == nil, !includesWithdrawn {
      conditions.append("state <> 'withdrawn'")
    }
    return (conditions, values)
  }
}
