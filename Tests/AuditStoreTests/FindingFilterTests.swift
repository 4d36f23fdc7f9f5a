import AuditModel
import GRDB
import TestSupport
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

  private static func findings(_ count: Int, shift: Int = 0) -> [RaisedFinding] {
    (0..<count).map { number in
      TestStore.finding(
        "f\(number)", grade: [Grade.minor, .major, .observation][(number * 7 + shift) % 3],
        due: number % 4 == 0
          ? nil : CalendarDate(year: 2026, month: (number * 5 + shift) % 6 + 1, day: 15))
    }
  }

  @Test func ordersAreThoseOfSQLite() throws {
    try TestStore.with { made in
      let units: [UnitID] = ["desk", "yard", "desk"]
      let moments: [Timestamp] = [
        "2026-04-01T08:00:00Z", "2026-04-02T08:00:00Z", "2026-04-03T08:00:00Z",
      ]
      for (index, unit) in units.enumerated() {
        let id = EngagementID("E-\(index * 9 + 1)")
        try made.start(id, unit: unit)
        let ids = try made.as("lea", at: moments[index]).raise(
          Self.findings(24, shift: index), in: id)
        for (number, finding) in ids.enumerated() where number % 3 != 0 {
          let day = try #require(
            CalendarDate(year: 2026, month: 4, day: 10 + (number + index) % 5))
          try made.as("lea", at: OrganisationZone.utc.start(of: day)).issue([finding])
        }
      }
      let lea = try made.as("lea")
      for order in FindingFilter.Order.allCases {
        let clause = try #require(Self.oracle[order])
        let expected = try made.store.read {
          try String.fetchAll($0, sql: "SELECT id FROM finding ORDER BY \(clause)")
        }
        var filter = FindingFilter()
        filter.order = order
        #expect(expected.count == 72)
        #expect(try lea.findings(filter).map(\.id.rawValue) == expected, "\(order)")
        #expect(
          try lea.findingLines(filter, in: .english).map(\.id.rawValue) == expected, "\(order)")
      }
    }
  }

  /// Every filter, alone and narrowed further, gives the same findings with all of each and with what a list shows.
  @Test func linesAreTheFindings() throws {
    try TestStore.with { made in
      try made.start()
      let lea = try made.as("lea")
      let ids = try lea.raise(Self.findings(12), in: "E-1")
      try made.as("lea", at: "2026-04-02T08:00:00Z").issue(Array(ids.dropFirst(3)))
      let narrowings: [(inout FindingFilter) -> Void] = [
        { $0.engagement = "E-1" }, { $0.unit = "desk" }, { $0.grade = .major },
        { $0.state = .issued }, { $0.openOn = "2026-05-01" }, { $0.overdueOn = "2026-04-01" },
        { $0.isRepeated = true }, { $0.owner = "emp" }, { $0.order = .age }, { $0.order = .due },
      ]
      for language in [Language.english, .indonesian] {
        for first in narrowings {
          for second in narrowings {
            var filter = FindingFilter()
            first(&filter)
            second(&filter)
            let expected = try lea.findings(filter).map { finding in
              FindingLine(
                id: finding.id, engagement: finding.engagement, unit: finding.unit,
                checklist: finding.raised.checklist, item: finding.raised.item,
                side: finding.raised.side, requirement: finding.raised.requirement,
                grade: finding.grade, state: finding.state, due: finding.due,
                occurrences: finding.occurrences,
                condition: finding.texts.text(.condition, in: language),
                acceptedUntil: finding.acceptedUntil, issuedDay: finding.issuedDay)
            }
            #expect(try lea.findingLines(filter, in: language) == expected)
          }
        }
      }
      #expect(try lea.findingLines(FindingFilter(), in: .english).count == 12)
    }
  }
}
