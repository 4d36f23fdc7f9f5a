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
        #expect(try opened.findingLines(filter).map(\.id) == expected, "\(order)")
        try opened.close()
      }
      #expect(try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM finding") } == 72)
    }
  }

  /// Every filter, alone and narrowed further, gives the same findings with all of each and with what a list shows.
  @Test func linesAreTheFindings() throws {
    try StoreFolder.with { made in
      try made.populate()
      let store = made.store
      try made.start("E-1", unit: "desk")
      let ids = try store.raise(
        (0..<12).map { number in
          var record = StoreFolder.finding(
            "f\(number)", grade: ["minor", "major", "observation"][number % 3])
          record.due = number % 4 == 0 ? nil : "2026-0\(number % 6 + 1)-15"
          return record
        }, in: "E-1", by: "lea", at: "2026-04-01T08:00:00Z")
      for id in ids.dropFirst(3) { try store.issue(id, by: "lea", at: "2026-04-02T08:00:00Z") }
      let narrowings: [(inout FindingFilter) -> Void] = [
        { $0.engagement = "E-1" }, { $0.unit = "desk" }, { $0.grade = "major" },
        { $0.state = .issued }, { $0.openOn = "2026-05-01" }, { $0.overdueOn = "2026-04-01" },
        { $0.isRepeated = true }, { $0.owner = "emp" }, { $0.order = .age }, { $0.order = .due },
      ]
      for first in narrowings {
        for second in narrowings {
          var filter = FindingFilter()
          first(&filter)
          second(&filter)
          let expected = try store.findings(filter).map { finding in
            FindingLine(
              id: finding.record.id, engagement: finding.record.engagement,
              unit: finding.record.unit, item: finding.record.item, grade: finding.record.grade,
              state: finding.state, due: finding.record.due,
              occurrences: finding.record.occurrences, condition: finding.record.condition,
              acceptedUntil: finding.acceptedUntil)
          }
          #expect(try store.findingLines(filter) == expected)
        }
      }
      #expect(try store.findingLines(FindingFilter()).count == 12)
    }
  }
}
