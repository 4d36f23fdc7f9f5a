/// The year of an audit plan, 1900 to 2200.
public struct PlanYear: Hashable, Sendable {
  /// The years for which there can be a plan.
  public static let range = 1900...2200

  /// The number of the year.
  public let number: Int
  /// Its last day.
  public let end: CalendarDate

  /// A year; `nil` outside ``range``.
  public init?(_ number: Int) {
    guard Self.range.contains(number),
      let end = CalendarDate(year: number, month: 12, day: 31)
    else { return nil }
    self.number = number
    self.end = end
  }
}
