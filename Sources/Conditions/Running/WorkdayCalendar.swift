public import AuditModel

/// Knows which days are worked; handed in when a condition is evaluated.
///
/// Nothing is assumed without one: `workdays` then gives no evidence.
public protocol WorkdayCalendar: Sendable {
  /// The working days after the first day up to and including the last.
  ///
  /// - Parameters:
  ///   - start: The day after which counting begins.
  ///   - end: The last day that is counted; not before `start`.
  /// - Returns: The number, 0 or more; `nil` when the calendar does not cover all of these days.
  func workdays(after start: CalendarDate, through end: CalendarDate) -> Int?
}

extension WorkdayCalendar {
  /// The same with either day first; negative when the end lies before the start.
  func signedWorkdays(after start: CalendarDate, through end: CalendarDate) -> Int? {
    if end < start { return workdays(after: end, through: start).map { -$0 } }
    return workdays(after: start, through: end)
  }
}
