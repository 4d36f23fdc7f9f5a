import AuditModel
import GRDB
import TestSupport
import Testing

@testable import AuditStore

/// Open, overdue and age of a finding: the Swift rule against SQL and every count that uses it.
@Suite struct FindingStandingTests {
  private static let zones = ["UTC", "Asia/Jayapura", "Pacific/Kiritimati", "America/New_York"]
    .compactMap { OrganisationZone($0) }

  /// The day on which everything is read.
  private static let today: CalendarDate = "2026-07-15"

  private struct Made: FindingStanding {
    var id: FindingID
    var state: FindingState
    var due: CalendarDate?
    var acceptedUntil: CalendarDate?
    var issuedDay: CalendarDate?
    var grade: Grade
  }

  /// A finding in every state with every combination of acceptance and due day, put there by another program.
  private func generated(_ made: TestStore, _ zone: OrganisationZone) throws -> [Made] {
    let today = Self.today
    func day(_ offset: Int) throws -> CalendarDate { try #require(today.adding(days: offset)) }
    let until = [nil, try day(-1), today, try day(1)]
    let dues = [nil, try day(-1), today, try day(1)]
    var all: [Made] = []
    for state in FindingState.allCases {
      for accepted in until {
        for due in dues {
          let number = all.count + 1
          all.append(
            Made(
              id: FindingID("E-1/\(number)"), state: state, due: due, acceptedUntil: accepted,
              issuedDay: state == .draft ? nil : try day(-(number * 7) % 120),
              grade: Grade.allCases[number % 3]))
        }
      }
    }
    _ = try made.as("lea").raise(
      all.enumerated().map { TestStore.finding("f\($0)", grade: $1.grade, due: $1.due) },
      in: "E-1")
    try made.store.pool.write { database in
      for (number, finding) in all.enumerated() {
        let issued = try finding.issuedDay.map { day -> Timestamp in
          // At the first and at the last second of the local day: the day counts, not the hour.
          guard number % 2 == 1 else { return zone.start(of: day) }
          let next = zone.start(of: try #require(day.adding(days: 1)))
          return try #require(Timestamp(epochSecond: next.epochSecond - 1))
        }
        try database.execute(
          sql: "UPDATE finding SET state = ?, accepted_until = ?, issued = ? WHERE id = ?",
          arguments: [
            finding.state.rawValue, finding.acceptedUntil?.iso, issued?.rfc3339,
            finding.id.rawValue,
          ])
      }
    }
    return all
  }

  @Test(arguments: zones) func sqlIsTheSwiftRule(zone: OrganisationZone) throws {
    try TestStore.with(zone: zone) { made in
      try made.start()
      let all = try generated(made, zone)
      #expect(all.count == 9 * 16)
      for offset in [-1, 0, 1, 2] {
        let day = try #require(Self.today.adding(days: offset))
        let open = all.filter { $0.isOpen(on: day) }
        let overdue = all.filter { $0.isOverdue(on: day) }
        // Worded once more, so that the rule is not only compared with itself.
        #expect(
          open.map(\.id)
            == all.filter { finding in
              switch finding.state {
              case .closed, .withdrawn: false
              case .accepted: finding.acceptedUntil != nil && finding.acceptedUntil! < day
              default: true
              }
            }.map(\.id))
        #expect(overdue.map(\.id) == open.filter { $0.due != nil && $0.due! < day }.map(\.id))
        // At the first and at the last second of the local day.
        let end = zone.start(of: try #require(day.adding(days: 1))).epochSecond - 1
        for moment in [zone.start(of: day), try #require(Timestamp(epochSecond: end))] {
          let lea = try made.as("lea", at: moment)
          #expect(lea.today == day)
          var filter = FindingFilter()
          filter.order = .id
          filter.openOn = day
          #expect(try lea.findings(filter).map(\.id) == open.map(\.id))
          #expect(try lea.findingLines(filter, in: .english).map(\.id) == open.map(\.id))
          filter.openOn = nil
          filter.overdueOn = day
          #expect(try lea.findings(filter).map(\.id) == overdue.map(\.id))
          #expect(try lea.engagement("E-1").progress.openFindings == open.count)
          #expect(try lea.engagements().map(\.progress.openFindings) == [open.count])
          #expect(try lea.auditRecords().map(\.open) == [open.count])
          #expect(
            try lea.ageing(on: day) == FindingAges.counting(all, on: day, grade: \.grade))
        }
      }
      // What is read knows its standing too.
      var filter = FindingFilter()
      filter.includesWithdrawn = true
      filter.order = .id
      let lea = try made.as("lea")
      let read = try lea.findings(filter)
      #expect(read.map(\.id) == all.map(\.id))
      #expect(read.map(\.issuedDay) == all.map(\.issuedDay))
      #expect(read.map { $0.age(on: Self.today) } == all.map { $0.age(on: Self.today) })
      #expect(try lea.findingLines(filter, in: .english).map(\.issuedDay) == all.map(\.issuedDay))
    }
  }

  /// An engagement is closed if and only if no finding is open on that day.
  @Test(arguments: FindingState.allCases) func closingIsTheSameRule(state: FindingState) throws {
    let today = Self.today
    for offset in [nil, -1, 0, 1] {
      try TestStore.with { made in
        try made.start()
        let lea = try made.as("lea", at: OrganisationZone.utc.start(of: today))
        _ = try lea.raise([TestStore.finding()], in: "E-1")
        try made.finish()
        let until = offset.flatMap { today.adding(days: $0) }
        try made.store.pool.write { database in
          try database.execute(
            sql: "UPDATE finding SET state = ?, accepted_until = ?",
            arguments: [state.rawValue, until?.iso])
        }
        let isOpen = try lea.engagement("E-1").progress.openFindings == 1
        var filter = FindingFilter()
        filter.includesWithdrawn = true
        #expect(try lea.findings(filter).map { $0.isOpen(on: today) } == [isOpen])
        #expect(
          code { try lea.move("E-1", to: .closed) } == (isOpen ? "store.findings-open" : nil),
          "\(state) \(offset ?? 99)")
      }
    }
  }

  /// The day on which a finding was issued is the local one, and its age is counted in local days.
  @Test(arguments: zones) func localMidnightDecides(zone: OrganisationZone) throws {
    try TestStore.with(zone: zone) { made in
      try made.start()
      let lea = try made.as("lea")
      _ = try lea.raise([TestStore.finding("f1"), TestStore.finding("f2")], in: "E-1")
      let midnight = zone.start(of: "2026-04-02")
      let before = try #require(Timestamp(epochSecond: midnight.epochSecond - 1))
      try made.as("lea", at: before).issue(["E-1/1"])
      try made.as("lea", at: midnight).issue(["E-1/2"])
      let days = try ["E-1/1", "E-1/2"].map { try lea.finding(FindingID($0)).issuedDay }
      #expect(days == ["2026-04-01", "2026-04-02"])
      let reading: CalendarDate = "2026-05-02"
      #expect(
        try lea.ageing(on: reading)
          == [FindingAges(grade: .major, counts: [.days30: 1, .days60: 1], overdue: 2)])
      #expect(
        try lea.ageing(on: "2026-04-01")
          == [FindingAges(grade: .major, counts: [.days30: 1, .draft: 1], overdue: 0)])
      try made.expectSound()
    }
  }

  /// A moment with another offset is the same moment.
  @Test func offsetsDoNotMatter() throws {
    let zone = try #require(OrganisationZone("Asia/Jayapura"))
    try TestStore.with(zone: zone) { made in
      try made.start()
      let lea = try made.as("lea")
      _ = try lea.raise([TestStore.finding()], in: "E-1")
      try made.as("lea", at: "2026-04-10T23:30:00-05:00").issue(["E-1/1"])
      let finding = try lea.finding("E-1/1")
      #expect(finding.issued == "2026-04-11T04:30:00Z")
      #expect(finding.issuedDay == "2026-04-11")
      #expect(
        try lea.ageing(on: "2026-05-11")
          == [FindingAges(grade: .major, counts: [.days30: 1], overdue: 1)])
    }
  }

  /// The zone is part of the trail; every later session counts days in it.
  @Test func theZoneIsKept() throws {
    let zone = try #require(OrganisationZone("Pacific/Kiritimati"))
    try TestStore.with(zone: zone) { made in
      let opened = try AuditStore.open(made.path, zone: .utc)
      #expect(opened.zone == zone)
      #expect(!opened.isZoneAssumed)
      let late: Timestamp = "2026-04-01T12:00:00Z"
      #expect(try opened.session(as: "lea", at: late).today == "2026-04-02")
      try opened.session(as: "root", at: late).setTimeZone(.utc)
      try opened.close()
      let again = try AuditStore.open(made.path, zone: zone)
      #expect(try again.session(as: "lea", at: late).today == "2026-04-01")
      try again.close()
    }
  }
}
