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
    func sorted(_ findings: [StoredFinding]) -> [StoredFinding] {
      let keys = findings.map(key)
      return keys.indices.sorted { keys[$0] < keys[$1] }.map { findings[$0] }
    }

    private func key(_ finding: StoredFinding) -> Key {
      let record = finding.record
      let gravity = ["major": 0, "minor": 1][record.grade] ?? 2
      let due = record.due ?? Key.none
      let (first, second, third) =
        switch self {
        case .grade: ("", gravity, due)
        case .due: (due, gravity, "")
        case .age: (finding.issued ?? Key.none, 0, finding.raised)
        case .unit: (record.unit, gravity, due)
        case .id: ("", 0, "")
        }
      return Key(
        first: first, gravity: second, second: third, engagement: record.engagement, id: record.id)
    }
  }

  /// By what a finding takes its place.
  private struct Key: Comparable {
    /// Comes after every day and every moment.
    static let none = "~"

    let first: String
    let gravity: Int
    let second: String
    let engagement: String
    let id: String

    static func < (a: Key, b: Key) -> Bool {
      if a.first != b.first { return a.first < b.first }
      if a.gravity != b.gravity { return a.gravity < b.gravity }
      if a.second != b.second { return a.second < b.second }
      if a.engagement != b.engagement { return a.engagement < b.engagement }
      // Numbers are written without leading zeros: of two of one engagement the shorter one is the smaller.
      if a.id.utf8.count != b.id.utf8.count { return a.id.utf8.count < b.id.utf8.count }
      return a.id < b.id
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
}
