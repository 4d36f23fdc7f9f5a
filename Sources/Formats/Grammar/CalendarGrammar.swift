internal import AuditModel

extension Grammar {
  /// The grammar of a holiday calendar.
  public static let calendar = Grammar(
    name: "calendar", namespace: "urn:patuh:calendar:1",
    rules: calendarRules + SharedGrammar.source)

  private static let day: [AttributeRule] = [
    .must("date", .date, "The day, within the calendar's year."), SharedGrammar.certainty,
  ]

  private static let calendarRules: [ElementRule] = [
    ElementRule(
      "calendar", "The days of one year on which nobody works.",
      language: true,
      attributes: SharedGrammar.root("calendar") + [
        .must("series", .id, "The series it belongs to, by which registers name it."),
        .must("year", .integer(1900...2200), "The year."),
        .may(
          "rest", .oneOf(WeeklyRest.allCases.map(\.rawValue)), "saturday-sunday",
          "The days of the week on which nobody works."),
      ],
      .children([.some("title"), .any("source"), .any("holiday"), .any("collective-leave")])),
    SharedGrammar.title,
    ElementRule("holiday", "A holiday.", attributes: day, .children([.some("title")])),
    ElementRule(
      "collective-leave",
      "A day of collective leave: a day off, unless a register or the user says that it is worked.",
      attributes: day, .children([.some("title")])),
  ]
}

/// The days of the week on which nobody works.
enum WeeklyRest: String, CaseIterable {
  case saturdaySunday = "saturday-sunday"
  case fridaySaturday = "friday-saturday"
  case sunday
  case friday
  case none

  /// 1 for Monday to 7 for Sunday.
  var weekdays: Set<Int> {
    switch self {
    case .saturdaySunday: [6, 7]
    case .fridaySaturday: [5, 6]
    case .sunday: [7]
    case .friday: [5]
    case .none: []
    }
  }
}
