import AuditModel
import Diagnostics
import Testing

@testable import Formats

@Suite struct IndexReaderTests {
  static let valid = """
    <index xmlns="urn:patuh:index:1" id="zone" version="1" xml:lang="en">
      <title>Zone</title>
      <source id="rule"><title>Rule</title></source>
      <outcome id="clean"><title>Clean</title></outcome>
      <outcome id="best"><title>Best</title></outcome>
      <result combine="sum" decimals="2">
        <title>Score</title>
        <minimum outcome="clean" value="75"/>
        <component id="office" number="A" combine="mean" worth="60">
          <title>Office</title>
          <minimum outcome="best" percent="80" certainty="recalled"/>
          <component id="order" weight="2"><title>Order</title><input highest="5"/></component>
          <component id="speed"><title>Speed</title>
            <input highest="1"><step word="A" value="5"/><step word="B" value="2.5"/></input>
          </component>
        </component>
        <component id="people" number="B" worth="40" method="position">
          <title>People</title>
          <input lowest="1" highest="4" takes="survey.mean"/>
        </component>
      </result>
      <bands source="rule">
        <band id="good" from="80" tone="good"><title>Good</title></band>
        <band id="poor" from="0" tone="poor"><title>Poor</title></band>
      </bands>
    </index>

    """

  static func index(_ text: String = valid) throws -> CompositeIndex {
    try DocumentLoader.index.load(Array(text.utf8), name: "zone.xml").document
  }

  @Test func readsEveryPart() throws {
    let loaded = try DocumentLoader.index.load(Array(Self.valid.utf8), name: "zone.xml")
    #expect(loaded.diagnostics.map(\.placed) == [])
    let index = loaded.document
    #expect(index.outcomes.map(\.id.rawValue) == ["clean", "best"])
    #expect(
      index.components.map { "\($0.depth) \($0.component.id)" }
        == ["0 office", "1 order", "1 speed", "0 people"])
    #expect(index.components.map(\.component.maximum) == [60, 5, 5, 40])
    #expect(index.result.maximum == 100)
    #expect(index.result.minima.map(\.amount) == [.value(75)])
    #expect(index.components[0].component.minima.map(\.certainty) == [.recalled])
    #expect(index.components[3].component.input?.takes == MeasureName("survey.mean"))
    #expect(index.bands.map { $0.bands.map(\.id.rawValue) } == [["good", "poor"]])
  }

  static let slips: [Slip] = [
    Slip(
      "index.id-repeated", "<outcome id=\"best\"", "<outcome id=\"¦clean\"",
      also: "outcome=\"best\" percent", "outcome=\"clean\" percent"),
    Slip("index.id-repeated", "<component id=\"people\"", "<component id=\"¦order\""),
    Slip("index.id-repeated", "<component id=\"people\"", "<component id=\"¦result\""),
    Slip("index.reference-unknown", "outcome=\"clean\" value", "outcome=\"¦spotless\" value"),
    Slip("index.reference-misspelt", "outcome=\"clean\" value", "outcome=\"¦cleam\" value"),
    Slip("index.reference-misspelt", "<bands source=\"rule\">", "<bands source=\"¦rules\">"),
    Slip(
      "index.component.content",
      "<component id=\"order\" weight=\"2\"><title>Order</title><input highest=\"5\"/>",
      "¦<component id=\"order\" weight=\"2\"><title>Order</title>"),
    Slip(
      "index.component.maxima-differ", "<component id=\"office\" number=\"A\" combine=\"mean\"",
      "¦<component id=\"office\" number=\"A\" combine=\"mean\"",
      also: "<input highest=\"5\"/>", "<input highest=\"4\"/>"),
    Slip(
      "index.input.order", "lowest=\"1\" highest=\"4\"", "lowest=\"1\" highest=\"¦0.5\"",
      also: " worth=\"40\" method=\"position\"", "", "value=\"75\"", "value=\"60\"",
      "from=\"80\"", "from=\"60\""),
    Slip(
      "index.component.worth", "worth=\"40\" method=\"position\"", "worth=\"¦40\"",
      also: "lowest=\"1\" highest=\"4\"", "lowest=\"-4\" highest=\"0\""),
    Slip(
      "index.step.match", "<step word=\"B\" value", "¦<step word=\"B\" from=\"0\" value"),
    Slip("index.step.match", "<step word=\"B\" value", "¦<step value"),
    Slip("index.step.repeated", "<step word=\"B\" value", "¦<step word=\"A\" value"),
    Slip(
      "index.step.outside", "<step word=\"B\" value=\"2.5\"/>",
      "<step from=\"0\" value=\"2.5\"/><step from=\"¦2\" value=\"3\"/>"),
    Slip(
      "index.step.gap", "<input highest=\"1\"><step word=\"A\"",
      "¦<input highest=\"1\"><step from=\"0.5\""),
    Slip(
      "index.minimum.amount", "<minimum outcome=\"clean\" value=\"75\"/>",
      "¦<minimum outcome=\"clean\"/>"),
    Slip(
      "index.minimum.amount", "<minimum outcome=\"clean\" value=\"75\"/>",
      "¦<minimum outcome=\"clean\" value=\"75\" percent=\"75\"/>"),
    Slip("index.minimum.unreachable", "value=\"75\"", "value=\"¦100.5\""),
    Slip("index.minimum.unreachable", "percent=\"80\"", "percent=\"¦101\""),
    Slip("bands.limit-outside", "id=\"good\" from=\"80\"", "id=\"good\" from=\"¦100.01\""),
    Slip("bands.limit-finer", "id=\"good\" from=\"80\"", "id=\"good\" from=\"¦80.001\""),
  ]

  @Test(arguments: Self.slips) func slipIsReported(_ slip: Slip) throws {
    let marked = try slip.apply(to: Self.valid)
    let places = marked.places.map { "\($0) \(slip.code)" }
    do {
      let loaded = try DocumentLoader.index.load(marked.bytes, name: "zone.xml")
      #expect(loaded.diagnostics.map(\.placed) == places)
      #expect(!loaded.diagnostics.hasErrors)
    } catch {
      #expect(error.diagnostics.map(\.placed) == places)
    }
  }
}
