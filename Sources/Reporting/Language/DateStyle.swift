internal import AuditModel

/// How days are written for people: `5 April 2026`.
struct DateStyle: Sendable {
  private let months: [String]

  init(_ catalogue: Words.Catalogue) {
    switch catalogue {
    case .indonesian:
      months = [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
        "Oktober", "November", "Desember",
      ]
    case .english:
      months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    }
  }

  /// The day with the month in words; blanks do not break.
  func long(_ date: CalendarDate) -> String {
    // Months run from 1 to 12 by the type's own rule.
    "\(date.day)\u{a0}\(months[date.month - 1])\u{a0}\(date.year)"
  }
}
