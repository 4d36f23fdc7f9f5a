internal import AuditModel

/// How days are written for people: `5 April 2026`.
struct DateStyle: Sendable {
  /// The months from the first to the twelfth.
  let months: [String]

  /// The day with the month in words; blanks do not break.
  func long(_ date: CalendarDate) -> String {
    // Months run from 1 to 12 by the type's own rule.
    "\(date.day)\u{a0}\(months[date.month - 1])\u{a0}\(date.year)"
  }
}
