import AuditModel
import Diagnostics
import Testing

@testable import Formats

@Suite struct RegisterReaderTests {
  static let valid = """
    <register xmlns="urn:patuh:register:1" id="desk" version="1" calendar="here" xml:lang="en">
      <title>Desk</title>
      <source id="rule"><title>Rule</title></source>
      <class id="question" source="rule"><title>Question</title>
        <deadline stage="responded" within="2"/>
        <deadline stage="closed" within="5"/>
      </class>
      <class id="grievance"><title>Grievance</title>
        <deadline stage="closed" within="60" unit="day" certainty="uncertain"/>
      </class>
      <channel id="letter"><title>Letter</title></channel>
      <channel id="visit"><title>Visit</title></channel>
      <age from="0"/>
      <age from="6"/>
    </register>

    """

  static func register() throws -> ComplaintRegister {
    try DocumentLoader.register.load(Array(valid.utf8), name: "desk.xml").document
  }

  @Test func readsEveryPart() throws {
    let loaded = try DocumentLoader.register.load(Array(Self.valid.utf8), name: "desk.xml")
    #expect(loaded.diagnostics.map(\.placed) == [])
    let register = loaded.document
    #expect(register.calendar == CalendarSeriesID("here"))
    #expect(register.collectiveLeave == .off)
    #expect(register.classes.map(\.deadlines.count) == [2, 1])
    #expect(register.classes[1].deadlines[0].unit == .day)
    #expect(register.classes[1].deadlines[0].certainty == .uncertain)
    #expect(register.channels.map(\.id.rawValue) == ["letter", "visit"])
    #expect(register.ages == [0, 6])
  }

  static let slips: [Slip] = [
    Slip("register.id-repeated", "<class id=\"grievance\"", "<class id=\"¦question\""),
    Slip("register.id-repeated", "<channel id=\"visit\"", "<channel id=\"¦letter\""),
    Slip("register.reference-unknown", "source=\"rule\">", "source=\"¦statute\">"),
    Slip("register.reference-misspelt", "source=\"rule\">", "source=\"¦rules\">"),
    Slip(
      "register.deadline.repeated", "stage=\"closed\" within=\"5\"",
      "stage=\"¦responded\" within=\"5\""),
    Slip(
      "register.deadline.order", "stage=\"closed\" within=\"5\"", "stage=\"closed\" within=\"¦1\""),
    Slip("register.age-repeated", "<age from=\"6\"", "<age from=\"¦0\""),
  ]

  @Test(arguments: Self.slips) func slipIsReported(_ slip: Slip) throws {
    let marked = try slip.apply(to: Self.valid)
    let places = marked.places.map { "\($0) \(slip.code)" }
    do {
      let loaded = try DocumentLoader.register.load(marked.bytes, name: "desk.xml")
      #expect(loaded.diagnostics.map(\.placed) == places)
    } catch {
      #expect(error.diagnostics.map(\.placed) == places)
    }
  }

  static let calendar = """
    <calendar xmlns="urn:patuh:calendar:1" id="here-2026" version="1" series="here" year="2026" xml:lang="en">
      <title>Here</title>
      <source id="decree"><title>Decree</title></source>
      <holiday date="2026-01-01"><title>New Year</title></holiday>
      <collective-leave date="2026-01-02"><title>Bridge</title></collective-leave>
    </calendar>

    """

  static let calendarSlips: [Slip] = [
    Slip("calendar.year", "date=\"2026-01-01\"", "date=\"¦2025-01-01\""),
    Slip("calendar.day-repeated", "date=\"2026-01-02\"", "date=\"¦2026-01-01\""),
    Slip(
      "calendar.id-repeated", "<holiday date",
      "<source id=\"¦decree\"><title>Decree</title></source>\n  <holiday date"),
  ]

  @Test(arguments: Self.calendarSlips) func calendarSlipIsReported(_ slip: Slip) throws {
    #expect(
      try DocumentLoader.calendar.load(Array(Self.calendar.utf8), name: "c.xml").document.restDays
        == [6, 7])
    let marked = try slip.apply(to: Self.calendar)
    let places = marked.places.map { "\($0) \(slip.code)" }
    do {
      let loaded = try DocumentLoader.calendar.load(marked.bytes, name: "c.xml")
      #expect(loaded.diagnostics.map(\.placed) == places)
    } catch {
      #expect(error.diagnostics.map(\.placed) == places)
    }
  }
}
