internal import AuditModel
internal import Diagnostics
internal import XMLTree

/// Judges what the grammar of a calendar cannot say: days within the year, each once.
enum CalendarReview {
  /// The diagnostics of a calendar, sorted by place.
  static func review(_ calendar: HolidayCalendar, document: XMLDocument) -> [Diagnostic] {
    var report = LintReport()
    DuplicateIDLintRule.check(
      "source", calendar.sources, \.id, \.location, message: .calendarIDRepeated, &report)
    var seen: [CalendarDate: HolidayCalendar.Day] = [:]
    let days = (calendar.holidays + calendar.collectiveLeave)
      .sorted { $0.location < $1.location }
    for day in days {
      if calendar.year > 0, day.date.year != calendar.year {
        report.add(
          .calendarYear, .value(of: "date", at: day.location),
          ["found": day.date.iso, "year": String(calendar.year)])
      }
      if let first = seen[day.date] {
        report.add(
          .calendarDayRepeated, .value(of: "date", at: day.location),
          ["found": day.date.iso, "first": first.location.description])
      } else {
        seen[day.date] = day
      }
    }
    report.add(contentsOf: LanguageReview.review(document, against: .calendar))
    return report.diagnostics(documents: [document])
  }
}
