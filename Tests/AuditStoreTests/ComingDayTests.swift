import AuditModel
import Diagnostics
import TestSupport
import Testing

@testable import AuditStore

/// What promises something until a day takes today, in the organisation's zone, and later days.
@Suite struct ComingDayTests {
  /// 2026-05-31 in UTC, 2026-06-01 in Jayapura.
  private static let evening: Timestamp = "2026-05-31T20:00:00Z"

  private static let promises: [(String, @Sendable (TestStore, CalendarDate) throws -> Void)] = [
    (
      "--until",
      { made, day in
        try made.as("mia", at: evening).accept("E-1/1", reason: "Small", until: day)
      }
    ),
    (
      "--due",
      { made, day in
        _ = try made.as("emp", at: evening).agree(on: "Do it", for: "E-1/2", owner: "emp", due: day)
      }
    ),
    (
      "--until",
      { made, day in
        try made.as("mia", at: evening).waive(
          [("counter", "A-2", nil)], in: "E-1", reason: "Moved", until: day)
      }
    ),
  ]

  @Test(arguments: promises.indices) func yesterdayIsRefused(place: Int) throws {
    let zone = try #require(OrganisationZone("Asia/Jayapura"))
    let (option, promise) = Self.promises[place]
    try TestStore.with(zone: zone) { made in
      try made.start()
      let lea = try made.as("lea")
      _ = try lea.raise((1...2).map { TestStore.finding("f\($0)") }, in: "E-1")
      try lea.issue(["E-1/1", "E-1/2"])
      try made.as("emp").respond(to: "E-1/2", agrees: true, text: "Yes")
      let before = try made.store.events().count
      let refused = #expect(throws: DiagnosticsError.self) { try promise(made, "2026-05-31") }
      #expect(refused?.diagnostics.map(\.code) == ["store.day-past"])
      #expect(
        refused?.diagnostics.first?.facts
          == ["day": "2026-05-31", "today": "2026-06-01", "option": option])
      #expect(try made.store.events().count == before)
      try promise(made, "2026-06-01")
      try made.expectSound()
    }
  }

  /// The rule holds for what is recorded now, not for what was.
  @Test func earlierEventsReplay() throws {
    try TestStore.with { made in
      try made.start()
      let lea = try made.as("lea")
      _ = try lea.raise([TestStore.finding("f1")], in: "E-1")
      try lea.issue(["E-1/1"])
      try made.store.write { database in
        var trail = try TrailWriter(database, store: TestStore.id)
        try trail.append(
          .riskAccepted(finding: "E-1/1", reason: "Small", until: "2020-01-01"), by: "mia",
          at: TestStore.at, way: .cli)
        try trail.append(
          .findingMoved(finding: "E-1/1", from: .issued, to: .accepted, reason: "Small"),
          by: "mia", at: TestStore.at, way: .cli)
        try trail.finish()
      }
      #expect(try lea.finding("E-1/1").acceptedUntil == "2020-01-01")
      try made.expectSound()
    }
  }
}
