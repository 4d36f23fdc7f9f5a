public import Diagnostics
internal import GRDB

/// What a list shows of a finding.
///
/// A list of everything open is long: a line leaves out the texts that only the finding itself shows, so that it stays
/// quick with tens of thousands. ``AuditStore/findings(_:)`` gives all of each.
public struct FindingLine: Hashable, Sendable {
  /// The finding.
  public var id: String
  /// The engagement that raised it.
  public var engagement: String
  /// The unit it concerns.
  public var unit: String
  /// The item that failed, unless it was raised by hand without one.
  public var item: String?
  /// The grade as it is now.
  public var grade: String
  /// Where it stands.
  public var state: FindingState
  /// Until when it is to be put right, `YYYY-MM-DD`.
  public var due: String?
  /// How many engagements found it, this one included.
  public var occurrences: Int
  /// What is.
  public var condition: String
  /// Until when the risk is accepted, `YYYY-MM-DD`.
  public var acceptedUntil: String?
}

extension FindingLine: FindingStanding {}

/// What says where a finding stands among others and on a day.
public protocol FindingStanding {
  /// Where it stands.
  var state: FindingState { get }
  /// Until when it is to be put right, `YYYY-MM-DD`.
  var due: String? { get }
  /// Until when the risk is accepted, `YYYY-MM-DD`.
  var acceptedUntil: String? { get }
}

extension FindingStanding {
  /// Whether there is something left to do on a day: a risk that was accepted until an earlier day is open again.
  public func isOpen(on day: String) -> Bool {
    if state == .accepted, let acceptedUntil { return acceptedUntil < day }
    return !state.isDone
  }

  /// Whether it is due before a day and not done.
  public func isOverdue(on day: String) -> Bool {
    guard isOpen(on: day), let due else { return false }
    return due < day
  }
}

extension AuditStore {
  /// The findings that a filter lets through, in its order, with what a list shows of them.
  ///
  /// - Throws: What stands against reading.
  public func findingLines(_ filter: FindingFilter) throws(DiagnosticsError) -> [FindingLine] {
    // Moments are long and only one order asks for them.
    let isByAge = filter.order == .age
    return try select(
      "id, engagement, unit, item, grade, state, due, occurrences, condition, accepted_until"
        + (isByAge ? ", issued, raised" : ""), filter
    ) { row in
      let line = FindingLine(
        id: row.text(0), engagement: row.text(1), unit: row.text(2), item: row.optionalText(3),
        grade: row.text(4), state: FindingState(rawValue: row.text(5)) ?? .draft,
        due: row.optionalText(6), occurrences: row.int(7), condition: row.text(8),
        acceptedUntil: row.optionalText(9))
      return (
        line,
        FindingFilter.Place(
          engagement: line.engagement, id: line.id, unit: line.unit, grade: line.grade,
          due: line.due, issued: isByAge ? row.optionalText(10) : nil,
          raised: isByAge ? row.text(11) : "")
      )
    }
  }
}
