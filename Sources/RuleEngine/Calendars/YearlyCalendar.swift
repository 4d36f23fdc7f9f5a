public import AuditModel
public import Conditions

/// Counts working days by the holiday calendars of one series.
///
/// The first day is day 0: only days after it count. A day of a year without a calendar is not
/// guessed: the count is `nil`.
public struct YearlyCalendar: WorkdayCalendar, Sendable {
  /// The working days of each year up to and including each of its days.
  private let counts: [Int: [Int]]

  /// Prepares calendars of one series, at most one for each year.
  ///
  /// - Parameters:
  ///   - calendars: The calendars.
  ///   - leave: Whether days of collective leave are worked.
  public init(_ calendars: [HolidayCalendar], collectiveLeave leave: CollectiveLeave = .off) {
    var counts: [Int: [Int]] = [:]
    for calendar in calendars {
      guard let first = CalendarDate(year: calendar.year, month: 1, day: 1)?.dayNumber,
        let last = CalendarDate(year: calendar.year, month: 12, day: 31)?.dayNumber
      else { continue }
      var isOff = [Bool](repeating: false, count: last - first + 1)
      for number in first...last {
        if let day = CalendarDate(dayNumber: number), calendar.restDays.contains(day.weekday) {
          isOff[number - first] = true
        }
      }
      let leaves = leave == .off ? calendar.collectiveLeave : []
      for day in calendar.holidays + leaves where day.date.year == calendar.year {
        isOff[day.date.dayNumber - first] = true
      }
      var worked = 0
      counts[calendar.year] = isOff.map { off in
        if !off { worked += 1 }
        return worked
      }
    }
    self.counts = counts
  }

  /// The years that are covered.
  public var years: [Int] { counts.keys.sorted() }

  /// The working days after the first day up to and including the last; `nil` outside the years.
  public func workdays(after start: CalendarDate, through end: CalendarDate) -> Int? {
    guard start <= end, let from = position(of: start), let to = position(of: end) else {
      return nil
    }
    if start.year == end.year { return to.count - from.count }
    var total = (counts[start.year]?.last ?? 0) - from.count + to.count
    for year in (start.year + 1)..<end.year {
      guard let all = counts[year]?.last else { return nil }
      total += all
    }
    return total
  }

  private func position(of day: CalendarDate) -> (count: Int, year: Int)? {
    guard let year = counts[day.year],
      let first = CalendarDate(year: day.year, month: 1, day: 1)?.dayNumber
    else { return nil }
    return (year[day.dayNumber - first], day.year)
  }
}
