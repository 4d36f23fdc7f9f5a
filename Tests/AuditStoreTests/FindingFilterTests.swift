import GRDB
import Testing

@testable import AuditStore

/// The orders of findings, against SQLite sorting the same rows.
@Suite struct FindingFilterTests {
  private static let gravest = "CASE grade WHEN 'major' THEN 0 WHEN 'minor' THEN 1 ELSE 2 END"
  private static let number = "engagement, length(id), id"
  private static let oracle: [FindingFilter.Order: String] = [
    .grade: "\(gravest), due IS NULL, due, \(number)",
    .due: "due IS NULL, due, \(gravest), \(number)",
    .age: "issued IS NULL, issued, raised, \(number)",
    .unit: "unit, \(gravest), due IS NULL, due, \(number)",
    .id: number,
  ]

  @Test func ordersAreThoseOfSQLite() throws {
    try StoreFolder.with { made in
      try made.populate()
      let store = made.store
      for (index, unit) in ["desk", "yard", "desk"].enumerated() {
        let id = "E-\(index * 9 + 1)"
        try made.start(id, unit: unit)
        let records = (0..<24).map { number in
          var record = StoreFolder.finding(
            "f\(number)", grade: ["minor", "major", "observation"][(number * 7 + index) % 3])
          record.due = number % 4 == 0 ? nil : "2026-0\((number * 5 + index) % 6 + 1)-15"
          return record
        }
        let ids = try store.raise(
          records, in: id, by: "lea", at: "2026-04-0\(index + 1)T08:00:00Z")
        for (number, finding) in ids.enumerated() where number % 3 != 0 {
          try store.issue(finding, by: "lea", at: "2026-04-1\((number + index) % 5)T08:00:00Z")
        }
      }
      try store.close()
      let database = try DatabaseQueue(path: made.path)
      for order in FindingFilter.Order.allCases {
        let clause = try #require(Self.oracle[order])
        let expected = try database.read {
          try String.fetchAll($0, sql: "SELECT id FROM finding ORDER BY \(clause)")
        }
        var filter = FindingFilter()
        filter.order = order
        let opened = try AuditStore.open(made.path)
        #expect(try opened.findings(filter).map(\.record.id) == expected, "\(order)")
        try opened.close()
      }
      #expect(try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM finding") } == 72)
    }
  }
}
