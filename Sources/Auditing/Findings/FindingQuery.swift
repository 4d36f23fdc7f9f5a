package import AuditModel
package import AuditStore
package import Diagnostics

/// A filter of findings by the names of its options, as it is typed and kept.
package struct FindingQuery {
  /// The names of the options that a view may hold.
  private enum Name: String {
    case engagement, unit, grade, state, owner, open, overdue, repeated, sort
  }

  /// What was given, by the names of the options.
  package private(set) var values: [String: String]

  package init(_ values: [String: String]) { self.values = values }

  /// The query, with what another one holds where this one is silent.
  package func over(_ view: FindingQuery) -> FindingQuery {
    FindingQuery(values.merging(view.values) { mine, _ in mine })
  }

  /// The filter for the store.
  ///
  /// - Parameter today: The day on which findings count as open and overdue.
  /// - Returns: The filter.
  /// - Throws: `DiagnosticsError` (`store.unknown`) if a view holds an option or a value that this program does not
  ///   know: it was kept by a newer one, and leaving it out would show more than was asked for.
  package func filter(today: CalendarDate) throws(DiagnosticsError) -> FindingFilter {
    var filter = FindingFilter()
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      switch Name(rawValue: name) {
      case .engagement: filter.engagement = EngagementID(value)
      case .unit: filter.unit = UnitID(value)
      case .grade: filter.grade = try known(Grade(rawValue: value), name, value)
      case .state:
        filter.state = try known(FindingState(rawValue: value), name, value)
        filter.stateOn = today
      case .owner: filter.owner = PersonID(value)
      case .open: filter.openOn = today
      case .overdue: filter.overdueOn = today
      case .repeated: filter.isRepeated = true
      case .sort: filter.order = try known(FindingFilter.Order(rawValue: value), name, value)
      case nil: throw DiagnosticsError.unknown(.filter, "\(name)=\(value)")
      }
    }
    return filter
  }

  private func known<Value>(
    _ value: Value?, _ name: String, _ text: String
  ) throws(DiagnosticsError) -> Value {
    guard let value else { throw DiagnosticsError.unknown(.filter, "\(name)=\(text)") }
    return value
  }
}
