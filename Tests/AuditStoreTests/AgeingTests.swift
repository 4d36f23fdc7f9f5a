import AuditModel
import Testing

@testable import AuditStore

/// The ageing table, against days counted one by one.
@Suite struct AgeingTests {
  /// A finding a day for over a quarter, some of them drafts, some with a risk accepted for a while.
  @Test func everyDayFallsIntoOneColumn() throws {
    try StoreFolder.with { made in
      try made.populate()
      try made.start("E-1")
      let first = try #require(CalendarDate(iso: "2026-06-01"))
      let grades = ["major", "minor", "observation"]
      let ids = try made.store.raise(
        (0..<105).map { StoreFolder.finding("f\($0)", grade: grades[$0 % 3]) }, in: "E-1",
        by: "lea", at: "2026-05-31T23:59:59Z")
      var issued: [String: CalendarDate] = [:]
      var accepted: [String: String] = [:]
      for (number, id) in ids.enumerated() where number % 7 != 0 {
        let day = try #require(first.adding(days: number))
        // At the last second and at the first: the day counts, not the hour.
        let at = "\(day.iso)T\(number % 2 == 0 ? "23:59:59" : "00:00:00")Z"
        try made.store.issue(id, by: "lea", at: at)
        issued[id] = day
        if number % 5 == 0 {
          accepted[id] = number % 2 == 0 ? "2026-08-01" : "2027-01-01"
          try made.store.accept(
            id, reason: "Small", until: accepted[id] ?? "", by: "mia", at: at)
        }
      }
      for iso in ["2026-06-01", "2026-07-01", "2026-08-01", "2026-08-02", "2026-09-13"] {
        let today = try #require(CalendarDate(iso: iso))
        var expected: [String: [Int]] = [:]
        for (number, id) in ids.enumerated() {
          if let until = accepted[id], until >= iso { continue }
          var row = expected[grades[number % 3], default: [0, 0, 0, 0, 0, 0, 0]]
          row[0] += 1
          if let day = issued[id] {
            let age = today.dayNumber - day.dayNumber
            row[age <= 30 ? 2 : age <= 60 ? 3 : age <= 90 ? 4 : 5] += 1
          } else {
            row[1] += 1
          }
          if "2026-05-01" < iso { row[6] += 1 }
          expected[grades[number % 3]] = row
        }
        let ages = try made.store.ageing(on: iso)
        #expect(ages.map(\.grade) == grades)
        for row in ages {
          #expect(
            [row.open, row.draft, row.upTo30, row.upTo60, row.upTo90, row.older, row.overdue]
              == expected[row.grade], "\(iso) \(row.grade)")
          #expect(row.open == row.draft + row.upTo30 + row.upTo60 + row.upTo90 + row.older)
        }
      }
    }
  }
}
