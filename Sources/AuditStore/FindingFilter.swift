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

    /// Puts findings in this order; of those that are equal in it, the earlier engagement and number comes first.
    ///
    /// Done here and not by SQLite, which carries every column of every row through its sorter: of 20 000 findings that
    /// takes as long as reading them.
    ///
    /// - Parameters:
    ///   - elements: The findings.
    ///   - keys: By what each takes its place, from ``key(_:)``.
    /// - Returns: The same findings in order.
    func sorted<Element>(_ elements: [Element], by keys: [Key]) -> [Element] {
      keys.indices.sorted { keys[$0] < keys[$1] }.map { elements[$0] }
    }

    /// By what a finding takes its place in this order.
    func key(_ place: Place) -> Key {
      let gravity =
        switch place.grade {
        case "major": 0
        case "minor": 1
        default: 2
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

  /// What of a finding says where it comes.
  struct Place {
    let engagement: String
    let id: String
    let unit: String
    let grade: String
    let due: String?
    let issued: String?
    let raised: String

    /// The number of the finding in its engagement, which its id ends in; 0 if it ends in none.
    var number: Int {
      var number = 0
      var weight = 1
      for byte in id.utf8.reversed() {
        guard byte >= 0x30, byte <= 0x39, weight < 1_000_000_000_000 else { break }
        number += Int(byte - 0x30) * weight
        weight *= 10
      }
      return number
    }
  }

  /// By what a finding takes its place.
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
  public var engagement: String?
  /// Of this unit.
  public var unit: String?
  /// Of this grade.
  public var grade: String?
  /// In this state.
  public var state: FindingState?
  /// Neither closed nor accepted on this day; a risk that was accepted until an earlier day is open again.
  public var openOn: String?
  /// Due before this day and not done.
  public var overdueOn: String?
  /// Found more than once.
  public var isRepeated = false
  /// With an action of this owner.
  public var owner: String?
  /// The order in which they come.
  public var order = Order.grade

  /// Makes a filter that lets everything through.
  public init() {}

  // MARK: - As a condition

  /// What is open on `:day`.
  static let openCondition =
    "(state NOT IN ('closed', 'accepted') OR (state = 'accepted' AND accepted_until < :day))"

  /// The filter as a `WHERE` of SQLite, empty if it lets everything through.
  ///
  /// - Returns: The clause, and the values of its parameters; only the conditions that are asked for, so that an index
  ///   can serve them.
  var clause: (sql: String, values: StatementArguments) {
    var conditions: [String] = []
    var values: [String: (any DatabaseValueConvertible)?] = [:]
    func add(_ condition: String, _ name: String, _ value: String?) {
      guard let value else { return }
      conditions.append(condition)
      values[name] = value
    }
    add("engagement = :engagement", "engagement", engagement)
    add("unit = :unit", "unit", unit)
    add("grade = :grade", "grade", grade)
    add("state = :state", "state", state?.rawValue)
    add("due < :overdue", "overdue", overdueOn)
    add("id IN (SELECT finding FROM action WHERE owner = :owner)", "owner", owner)
    if let day = openOn ?? overdueOn {
      conditions.append(Self.openCondition)
      values["day"] = day
    }
    if isRepeated { conditions.append("occurrences > 1") }
    return (
      conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND "),
      StatementArguments(values)
    )
  }
}
