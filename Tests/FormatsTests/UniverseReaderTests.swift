import AuditModel
import Diagnostics
import Testing

@testable import Formats

@Suite struct UniverseReaderTests {
  static let valid = """
    <universe xmlns="urn:patuh:universe:1" id="all" version="1" xml:lang="en">
      <title>All</title>
      <source id="rule"><title>Rule</title></source>
      <factor id="money" weight="3"><title>Money</title></factor>
      <factor id="change" lowest="0" highest="10"><title>Change</title></factor>
      <entity id="desk" unit="north" checklist="counter" days="7.5" cycle="24">
        <title>Desk</title>
        <rating factor="money" value="4"/>
        <rating factor="change" value="10"/>
      </entity>
      <entity id="yard" unit="south" checklist="counter" days="3">
        <title>Yard</title>
        <rating factor="money" value="1"/>
        <rating factor="change" value="0"/>
      </entity>
    </universe>

    """

  static func universe() throws -> AuditUniverse {
    try DocumentLoader.universe.load(Array(valid.utf8), name: "all.xml").document
  }

  @Test func readsEveryPart() throws {
    let loaded = try DocumentLoader.universe.load(Array(Self.valid.utf8), name: "all.xml")
    #expect(loaded.diagnostics.map(\.placed) == [])
    let universe = loaded.document
    #expect(universe.factors.map(\.weight) == [3, 1])
    #expect(universe.factors.map(\.highest) == [5, 10])
    #expect(universe.entities.map(\.cycle) == [24, nil])
    #expect(universe.entities[0].days.shortDecimal() == "7.5")
    #expect(universe.entities[1].ratings == [RiskFactorID("money"): 1, RiskFactorID("change"): 0])
  }

  static let slips: [Slip] = [
    Slip(
      "universe.id-repeated", "<factor id=\"change\" lowest=\"0\" highest=\"10\">",
      "<factor id=\"change\" lowest=\"0\" highest=\"10\"><title>Change</title></factor>"
        + "<factor id=\"¦change\" lowest=\"0\" highest=\"10\">"),
    Slip("universe.id-repeated", "<entity id=\"yard\"", "<entity id=\"¦desk\""),
    Slip(
      "universe.factor.order", "highest=\"10\"", "highest=\"¦0\"",
      also: "factor=\"change\" value=\"10\"", "factor=\"change\" value=\"0\""),
    Slip(
      "universe.factor-unknown", "<rating factor=\"change\" value=\"10\"",
      "<rating factor=\"¦weather\" value=\"10\"", also: "<entity id=\"desk\"",
      "¦<entity id=\"desk\""),
    Slip(
      "universe.rating.repeated", "<rating factor=\"change\" value=\"0\"/>",
      "<rating factor=\"change\" value=\"0\"/><rating factor=\"¦money\" value=\"1\"/>"),
    Slip(
      "universe.rating.outside", "factor=\"money\" value=\"4\"", "factor=\"money\" value=\"¦5.1\""),
    Slip(
      "universe.rating.outside", "factor=\"money\" value=\"4\"", "factor=\"money\" value=\"¦0\""),
    Slip(
      "universe.rating.missing", "<entity id=\"yard\"", "¦<entity id=\"yard\"",
      also: "<rating factor=\"change\" value=\"0\"/>", ""),
  ]

  @Test(arguments: Self.slips) func slipIsReported(_ slip: Slip) throws {
    let marked = try slip.apply(to: Self.valid)
    let found: [Diagnostic]
    do {
      found = try DocumentLoader.universe.load(marked.bytes, name: "all.xml").diagnostics
    } catch {
      found = error.diagnostics
    }
    // An unknown factor leaves another one unrated, too.
    #expect(
      found.map { "\($0.location?.line ?? 0):\($0.location?.column ?? 0)" }
        == marked.places.map { "\($0)" })
    #expect(found.contains { $0.code == slip.code })
  }

  @Test func aNearNameIsSuggested() throws {
    let text = Self.valid.replacing(
      "factor=\"change\" value=\"10\"", with: "factor=\"chance\" value=\"9\"")
    do {
      _ = try DocumentLoader.universe.load(Array(text.utf8), name: "all.xml")
      Issue.record("an unknown factor must be refused")
    } catch {
      #expect(error.diagnostics.map(\.code).contains("universe.factor-misspelt"))
    }
  }
}
