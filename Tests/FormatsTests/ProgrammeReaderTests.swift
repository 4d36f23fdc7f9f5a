import AuditModel
import Diagnostics
import TestSupport
import Testing

@testable import Formats

@Suite struct ProgrammeReaderTests {
  static let valid = """
    <programme xmlns="urn:patuh:programme:1" id="year" version="1" xml:lang="id" languages="id en">
      <title>Program</title>
      <title xml:lang="en">Programme</title>
      <period id="2026-Q1"/>
      <period id="2026-Q2"><title>Triwulan dua</title><title xml:lang="en">Second</title></period>
      <unit id="north"><title>Utara</title><title xml:lang="en">North</title></unit>
      <unit id="south"><title>Selatan</title><title xml:lang="en">South</title></unit>
      <audit checklist="counter">
        <results href="{period}/{unit}-in.csv"/>
        <results href="{period}/{unit}-out.csv" optional="true"/>
      </audit>
      <audit checklist="yard" href="lists/yard.xml">
        <results href="yard/{unit}.{period}.json"/>
      </audit>
      <audit checklist="hall">
        <engagement store="data/audit.sqlite" id="E-{period}-{unit}" optional="true"/>
      </audit>
    </programme>

    """

  @Test func readsEveryPart() throws {
    let loaded = try DocumentLoader.programme.load(Array(Self.valid.utf8), name: "programme.xml")
    #expect(loaded.diagnostics.map(\.placed) == [])
    let programme = loaded.document
    #expect(programme.id == ProgrammeID("year"))
    #expect(programme.version == "1")
    #expect(programme.title.text(in: .english) == "Programme")
    #expect(programme.periods.map(\.id) == [PeriodID("2026-Q1"), PeriodID("2026-Q2")])
    #expect(programme.periods.map { $0.title?.text(in: .english) } == [nil, "Second"])
    #expect(programme.units.map(\.id) == [UnitID("north"), UnitID("south")])
    #expect(
      programme.audits.map(\.checklist) == ["counter", "yard", "hall"].map { ChecklistID($0) })
    #expect(programme.audits.map(\.href) == [nil, "lists/yard.xml", nil])
    #expect(programme.audits[0].results.map(\.isOptional) == [false, true])
    #expect(
      programme.audits.flatMap { audit in
        audit.results.map { $0.path(unit: UnitID("south"), period: PeriodID("2026-Q2")) }
      } == ["2026-Q2/south-in.csv", "2026-Q2/south-out.csv", "yard/south.2026-Q2.json"])
    let hall = try #require(programme.audits[2].engagements.first)
    #expect(hall.store == "data/audit.sqlite" && hall.isOptional)
    #expect(
      hall.id(unit: UnitID("south"), period: PeriodID("2026-Q2"))
        == EngagementID("E-2026-Q2-south"))
  }

  @Test(arguments: Self.slips) func slipIsReported(_ slip: Slip) throws {
    let marked = try slip.apply(to: Self.valid)
    let places = marked.places.map { "\($0) \(slip.code)" }
    do {
      let loaded = try DocumentLoader.programme.load(marked.bytes, name: "programme.xml")
      #expect(loaded.diagnostics.map(\.placed) == places)
      #expect(!loaded.diagnostics.hasErrors)
    } catch {
      #expect(error.diagnostics.map(\.placed) == places)
    }
  }

  static let slips: [Slip] = [
    Slip(
      "structure.root-unexpected", "<programme xmlns=\"urn:patuh:programme:1\"",
      "¦<programme xmlns=\"urn:patuh:sop:1\""),
    Slip("structure.value-period", "id=\"2026-Q1\"", "id=\"¦../2026\""),
    Slip("structure.value-period", "id=\"2026-Q1\"", "id=\"¦.\""),
    Slip("structure.attribute-missing", "<audit checklist=\"counter\">", "¦<audit>"),
    Slip("structure.value-blank", "href=\"{period}/{unit}-in.csv\"", "href=\"¦ \""),
    Slip("programme.id-repeated", "id=\"2026-Q2\"", "id=\"¦2026-Q1\""),
    Slip("programme.id-repeated", "id=\"south\"", "id=\"¦north\""),
    Slip("programme.id-repeated", "checklist=\"yard\"", "checklist=\"¦counter\""),
    Slip("programme.path.outside", "href=\"lists/yard.xml\"", "href=\"¦../yard.xml\""),
    Slip("programme.path.outside", "href=\"lists/yard.xml\"", "href=\"¦/etc/yard.xml\""),
    Slip(
      "programme.path.outside", "href=\"{period}/{unit}-in.csv\"",
      "href=\"¦../{period}/{unit}.csv\""),
    Slip(
      "programme.path.place-unknown", "href=\"{period}/{unit}-in.csv\"",
      "href=\"¦{period}/{unit}-{side}.csv\""),
    Slip(
      "programme.path.shared", "href=\"{period}/{unit}-in.csv\"", "href=\"¦{period}/in.csv\""),
    Slip("programme.path.shared", "href=\"{period}/{unit}-in.csv\"", "href=\"¦{unit}.csv\""),
    Slip("programme.path.outside", "store=\"data/audit.sqlite\"", "store=\"¦../audit.sqlite\""),
    Slip(
      "programme.path.place-unknown", "id=\"E-{period}-{unit}\"",
      "id=\"¦E-{period}-{unit}-{side}\""),
    Slip("programme.path.shared", "id=\"E-{period}-{unit}\"", "id=\"¦E-{unit}\""),
    Slip("programme.path.shared", "id=\"E-{period}-{unit}\"", "id=\"¦E-{period}\""),
    Slip(
      "programme.results.missing",
      "<audit checklist=\"hall\">\n    <engagement store=\"data/audit.sqlite\" id=\"E-{period}-{unit}\" optional=\"true\"/>\n  </audit>",
      "¦<audit checklist=\"hall\"/>"),
    Slip(
      "programme.id-repeated", "</programme>",
      "<index id=\"zone\"/><index id=\"¦zone\"/></programme>"),
    Slip(
      "programme.path.outside", "</programme>",
      "<index id=\"zone\" href=\"¦../zone.xml\"/></programme>"),
    Slip(
      "programme.path.shared", "</programme>",
      "<index id=\"zone\"><inputs href=\"¦{unit}.csv\"/></index></programme>"),
    Slip(
      "programme.period.end-missing", "<period id=\"2026-Q1\"", "¦<period id=\"2026-Q1\"",
      also: "<audit checklist=\"counter\">",
      "<register id=\"complaints\"><entries href=\"{period}/{unit}.csv\"/></register>"
        + "<audit checklist=\"counter\">", "<period id=\"2026-Q2\"",
      "<period id=\"2026-Q2\" end=\"2026-06-30\""),
  ]
}
