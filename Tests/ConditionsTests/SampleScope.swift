import AuditModel
import Diagnostics

@testable import Conditions

/// Names of every type, some with values and some without; all made up.
enum SampleScope {
  static let scope: ConditionScope = {
    var scope = ConditionScope()
    for (id, type) in [
      ("i", ConditionType.int), ("j", .int), ("zero", .int), ("big", .int), ("small", .int),
      ("mi", .int), ("d", .decimal), ("rate", .decimal), ("md", .decimal), ("t", .bool),
      ("f", .bool), ("mb", .bool), ("s", .string), ("empty", .string), ("ms", .string),
      ("bad", .string), ("day", .date), ("later", .date), ("mday", .date), ("ts", .timestamp),
      ("utc", .timestamp), ("end", .timestamp), ("mts", .timestamp), ("li", .list(.int)),
      ("ls", .list(.string)), ("none", .list(.string)), ("ml", .list(.int)),
      ("issue-days", .decimal),
    ] { scope.declare(ConditionField(id: id, type: type)) }
    scope.declare(ConditionField(id: "grade", type: .string, values: ["major", "minor"]))
    scope.declareRecord(
      "S-20",
      fields: [
        ConditionField(id: "deviations", type: .int), ConditionField(id: "size", type: .int),
        ConditionField(id: "population", type: .int),
        ConditionField(id: "outcome", type: .string, values: Outcome.allCases.map(\.rawValue)),
      ])
    scope.declareRecord(
      "C-1",
      fields: [ConditionField(id: "answer", type: .list(.string), values: ["desk", "online"])])
    scope.declareRecord(
      "8.5.1", fields: [ConditionField(id: "answer", type: .string, values: ["yes", "no"])])
    scope.declare(ConditionField(id: "a-b", type: .int))
    scope.declare(ConditionField(id: "a.b", type: .int))
    return scope
  }()

  static func moment(_ text: String) -> ConditionValue? {
    Timestamp(rfc3339: text).map(ConditionValue.timestamp)
  }
  static func day(_ text: String) -> ConditionValue? {
    CalendarDate(iso: text).map(ConditionValue.date)
  }
  static func decimal(_ text: String) -> ConditionValue? {
    Rational(decimal: text).map(ConditionValue.decimal)
  }

  static let values: [String: ConditionValue?] = [
    "i": .int(5), "j": .int(-3), "zero": .int(0), "big": .int(.max), "small": .int(.min),
    "d": decimal("2.5"), "rate": decimal("0.05"), "t": .bool(true), "f": .bool(false),
    "s": .string("paspor"), "empty": .string(""), "bad": .string("2026-02-30"),
    "day": day("2026-01-02"), "later": day("2026-01-12"),
    "ts": moment("2026-01-02T03:04:05+07:00"), "utc": moment("2026-01-01T20:04:05Z"),
    "end": moment("2026-01-03T03:04:06+07:00"), "li": .list([.int(1), .int(2), .int(3)]),
    "ls": .list([.string("a"), .string("b")]), "none": .list([]), "issue_days": .int(4),
    "grade": .string("minor"), "S_20.deviations": .int(2), "S_20.size": .int(60),
    "S_20.outcome": .string("nonconforming"), "C_1.answer": .list([.string("desk")]),
  ]

  static func bindings(calendar: (any WorkdayCalendar)? = nil) -> ConditionBindings {
    var bindings = ConditionBindings(scope, calendar: calendar)
    for (name, value) in values { bindings.set(value, for: name) }
    return bindings
  }

  /// 2026-01-01, the day that tests fall back on where a date cannot be made.
  static var newYear: CalendarDate {
    guard case .date(let day)? = day("2026-01-01") else {
      preconditionFailure("a date that exists")
    }
    return day
  }

  static let origin = SourceLocation(file: "checklist.xml", line: 7, column: 20)

  static func read(_ text: String) throws(DiagnosticsError) -> Condition {
    try Condition.read(text, at: origin, in: scope)
  }
}

/// Monday to Friday, in 2026 only.
struct WeekCalendar: WorkdayCalendar {
  func workdays(after start: CalendarDate, through end: CalendarDate) -> Int? {
    guard start.year == 2026, end.year == 2026 else { return nil }
    return (start.dayNumber..<end.dayNumber).count { day in
      CalendarDate(dayNumber: day + 1).map { $0.weekday <= 5 } ?? false
    }
  }
}
