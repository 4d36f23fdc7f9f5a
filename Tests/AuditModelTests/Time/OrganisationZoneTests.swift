import AuditModel
import Foundation
import Testing

@Suite struct OrganisationZoneTests {
  /// Offsets, abbreviations that mean several zones, and names of other databases.
  @Test(arguments: [
    "Mars/Olympus", "", "asia/jayapura", "+09:00", "GMT+7", "UTC+7", "GMT+0700", "WIB", "WIB-7",
    "BST",
    "IST", "PST", "ACT", "SystemV/PST8", "Factory", "Etc/Unknown", "Asia/../Asia/Tokyo",
  ])
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

  /// Every zone and every link of the IANA database; `Factory` stands for a zone that nobody set.
  @Test func everyNameOfTheDatabase() throws {
    let text = try String(contentsOfFile: "/usr/share/zoneinfo/tzdata.zi", encoding: .utf8)
    var names: [String] = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if words.first == "Z" { names.append(words[1]) }
      if words.first == "L" { names.append(words[2]) }
    }
    #expect(names.count > 500)
    #expect(names.filter { OrganisationZone($0)?.name != $0 } == ["Factory"])
  }

  /// An alias counts like the zone that it stands for.
  @Test(arguments: [("Asia/Kolkata", "Asia/Calcutta"), ("US/Pacific", "America/Los_Angeles")])
  func aliases(one: String, other: String) throws {
    let (one, other) = (try #require(OrganisationZone(one)), try #require(OrganisationZone(other)))
    let day: CalendarDate = try #require(CalendarDate(iso: "2026-07-01"))
    #expect(one.start(of: day) == other.start(of: day))
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
