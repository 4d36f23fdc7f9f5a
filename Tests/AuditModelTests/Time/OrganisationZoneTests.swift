import AuditModel
import Testing

@Suite struct OrganisationZoneTests {
  @Test(arguments: ["Mars/Olympus", "", "asia/jayapura", "+09:00"])
  func unknownZones(name: String) { #expect(OrganisationZone(name) == nil) }

  @Test(arguments: [
    ("UTC", "2026-04-01T23:59:59Z", "2026-04-01"),
    ("Asia/Jayapura", "2026-04-01T14:59:59Z", "2026-04-01"),
    ("Asia/Jayapura", "2026-04-01T15:00:00Z", "2026-04-02"),
    ("Pacific/Kiritimati", "2026-04-01T10:00:00Z", "2026-04-02"),
    ("America/New_York", "2026-01-02T04:59:59Z", "2026-01-01"),
    ("America/New_York", "2026-07-02T04:00:00Z", "2026-07-02"),
    ("America/New_York", "2026-07-02T03:00:00+00:00", "2026-07-01"),
  ])
  func localDays(name: String, moment: String, day: String) throws {
    let zone = try #require(OrganisationZone(name))
    #expect(zone.day(of: try #require(Timestamp(rfc3339: moment))).iso == day)
  }

  /// Zones on both sides of Greenwich whose clocks change at midnight, at other hours, or never.
  @Test(arguments: [
    "UTC", "Asia/Jayapura", "Pacific/Kiritimati", "America/New_York", "America/Santiago",
    "America/Havana", "Africa/Cairo", "Asia/Beirut", "Atlantic/Azores", "Australia/Lord_Howe",
    "Asia/Kathmandu", "America/St_Johns",
  ])
  func aDayBeginsAtItsFirstSecond(name: String) throws {
    let zone = try #require(OrganisationZone(name))
    var day = try #require(CalendarDate(iso: "2025-12-31"))
    for _ in 0..<400 {
      let start = zone.start(of: day)
      #expect(zone.day(of: start) == day, "\(name) \(day.iso)")
      let before = try #require(Timestamp(epochSecond: start.epochSecond - 1))
      #expect(zone.day(of: before) < day, "\(name) \(day.iso)")
      day = try #require(day.adding(days: 1))
    }
  }

  /// A day that the calendar of a zone left out begins where the next one does.
  @Test func aDayThatWasLeftOut() throws {
    let zone = try #require(OrganisationZone("Pacific/Apia"))
    let (gone, next) = (CalendarDate(iso: "2011-12-30"), CalendarDate(iso: "2011-12-31"))
    #expect(zone.start(of: try #require(gone)) == zone.start(of: try #require(next)))
  }
}
