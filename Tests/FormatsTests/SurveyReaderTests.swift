import AuditModel
import Diagnostics
import Testing

@testable import Formats

@Suite struct SurveyReaderTests {
  static let valid = """
    <survey xmlns="urn:patuh:survey:1" id="small" version="2" xml:lang="id" languages="id en">
      <title>Kecil</title>
      <title xml:lang="en">Small</title>
      <source id="rule" effective="2020-01-01"><title>Aturan</title><title xml:lang="en">Rule</title></source>
      <scale id="four" from="1" to="4">
        <label value="1"><title>Buruk</title><title xml:lang="en">Bad</title></label>
        <label value="4"><title>Baik</title><title xml:lang="en">Good</title></label>
      </scale>
      <scale id="six" from="0" to="6"/>
      <index maximum="100" weights="r3" decimals="2"><title>Indeks</title><title xml:lang="en">Index</title></index>
      <bands source="rule" until="2019-12-31" certainty="recalled">
        <band id="high" from="50" tone="good"><title>Tinggi</title><title xml:lang="en">High</title></band>
        <band id="low" from="0" tone="poor"><title>Rendah</title><title xml:lang="en">Low</title></band>
      </bands>
      <bands source="rule" from="2020-01-01">
        <band id="low" from="0"><title>Rendah</title><title xml:lang="en">Low</title></band>
        <band id="high" from="60"><title>Tinggi</title><title xml:lang="en">High</title></band>
      </bands>
      <attribute id="sex">
        <title>Jenis kelamin</title><title xml:lang="en">Sex</title>
        <value id="L"><title>Laki-laki</title><title xml:lang="en">Male</title></value>
        <value id="P"><title>Perempuan</title><title xml:lang="en">Female</title></value>
      </attribute>
      <attribute id="age">
        <title>Usia</title><title xml:lang="en">Age</title>
        <value id="young" to="29.5"><title>Muda</title><title xml:lang="en">Young</title></value>
        <value id="old" from="29.5"><title>Tua</title><title xml:lang="en">Old</title></value>
      </attribute>
      <element id="speed" number="U1" weight="2">
        <title>Kecepatan</title><title xml:lang="en">Speed</title>
        <question id="fast" scale="four"><text>Cepat?</text><text xml:lang="en">Fast?</text></question>
      </element>
      <element id="care" number="U2">
        <title>Perhatian</title><title xml:lang="en">Care</title>
        <question id="kind" scale="four"><text>Ramah?</text><text xml:lang="en">Kind?</text></question>
        <question id="rude" scale="four" reversed="true"><text>Kasar?</text><text xml:lang="en">Rude?</text></question>
      </element>
    </survey>

    """

  static func instrument() throws -> SurveyInstrument {
    try DocumentLoader.survey.load(Array(valid.utf8), name: "small.xml").document
  }

  @Test func readsEveryPart() throws {
    let loaded = try DocumentLoader.survey.load(Array(Self.valid.utf8), name: "small.xml")
    #expect(loaded.diagnostics.map(\.placed) == [])
    let survey = loaded.document
    #expect(survey.id == SurveyID("small"))
    #expect(survey.version == "2")
    #expect(survey.sources.map(\.id) == [SourceID("rule")])
    #expect(survey.scales.map(\.lowest) == [1, 0])
    #expect(survey.scales.map(\.highest) == [4, 6])
    #expect(survey.scales[0].labels.keys.sorted() == [1, 4])
    #expect(survey.index.weightMode == .rounded(3))
    #expect(survey.index.maximum == 100)
    #expect(survey.index.method == .share)
    #expect(
      survey.bands.map { $0.bands.map(\.id.rawValue) } == [["high", "low"], ["high", "low"]])
    #expect(survey.bands[0].certainty == .recalled)
    #expect(survey.bands[1].from?.iso == "2020-01-01")
    #expect(survey.attributes.map { $0.values.count } == [2, 2])
    #expect(survey.attributes[1].values[0].to?.shortDecimal() == "29.5")
    #expect(survey.elements.map(\.weight) == [2, 1])
    #expect(survey.elements.map(\.number) == ["U1", "U2"])
    #expect(survey.questions.map(\.element) == [0, 1, 1])
    #expect(survey.questions.map(\.question.isReversed) == [false, false, true])
  }

  @Test(arguments: Self.slips) func slipIsReported(_ slip: Slip) throws {
    let marked = try slip.apply(to: Self.valid)
    let places = marked.places.map { "\($0) \(slip.code)" }
    do {
      let loaded = try DocumentLoader.survey.load(marked.bytes, name: "small.xml")
      #expect(loaded.diagnostics.map(\.placed) == places)
      #expect(!loaded.diagnostics.hasErrors)
    } catch {
      #expect(error.diagnostics.map(\.placed) == places)
    }
  }

  static let slips: [Slip] = [
    Slip(
      "structure.root-unexpected", "<survey xmlns=\"urn:patuh:survey:1\"",
      "¦<survey xmlns=\"urn:patuh:sop:1\""),
    Slip("structure.attribute-missing", "<index maximum=\"100\"", "¦<index"),
    Slip("structure.value-positive", "maximum=\"100\"", "maximum=\"¦0\""),
    Slip("structure.value-word", "weights=\"r3\"", "weights=\"¦third\""),
    Slip(
      "structure.language-missing",
      "<title>Kecil</title>\n  <title xml:lang=\"en\">Small</title>", "¦<title>Kecil</title>"),
    Slip("survey.id-repeated", "<scale id=\"six\"", "<scale id=\"¦four\""),
    Slip("survey.id-repeated", "<element id=\"care\"", "<element id=\"¦speed\""),
    Slip("survey.id-repeated", "<attribute id=\"age\"", "<attribute id=\"¦sex\""),
    Slip("survey.id-repeated", "<question id=\"rude\"", "<question id=\"¦kind\""),
    Slip(
      "survey.id-repeated", "<band id=\"low\" from=\"0\" tone=\"poor\">",
      "<band id=\"¦high\" from=\"0\" tone=\"poor\">"),
    Slip(
      "survey.reference-unknown", "<bands source=\"rule\" until", "<bands source=\"¦law\" until"),
    Slip("survey.reference-misspelt", "id=\"fast\" scale=\"four\"", "id=\"fast\" scale=\"¦fours\""),
    Slip(
      "survey.scale.order", "<scale id=\"six\" from=\"0\" to=\"6\"/>",
      "<scale id=\"six\" from=\"6\" to=\"¦6\"/>"),
    Slip(
      "survey.scale.order", "<scale id=\"six\" from=\"0\" to=\"6\"/>",
      "<scale id=\"six\" from=\"-1\" to=\"¦100\"/>"),
    Slip(
      "survey.scale.mixed", "id=\"rude\" scale=\"four\"", "id=\"rude\" scale=\"¦six\""),
    Slip("survey.label.outside", "<label value=\"4\">", "<label value=\"¦5\">"),
    Slip("survey.label.repeated", "<label value=\"4\">", "<label value=\"¦1\">"),
    Slip("bands.limit-outside", "id=\"high\" from=\"60\"", "id=\"high\" from=\"¦101\""),
    Slip("bands.limit-repeated", "id=\"high\" from=\"60\"", "id=\"high\" from=\"¦0\""),
    Slip("bands.limit-finer", "id=\"high\" from=\"60\"", "id=\"high\" from=\"¦60.001\""),
    Slip(
      "bands.era-swapped", "<bands source=\"rule\" from=\"2020-01-01\">",
      "<bands source=\"rule\" from=\"2022-01-01\" until=\"¦2021-01-01\">"),
    Slip(
      "bands.era-overlap", "<bands source=\"rule\" from=\"2020-01-01\">",
      "¦<bands source=\"rule\" from=\"2019-12-31\">"),
    Slip("survey.column-ambiguous", "number=\"U2\"", "number=\"¦u1\""),
    Slip("survey.column-ambiguous", "<attribute id=\"age\"", "<attribute id=\"¦Speed\""),
    Slip("survey.column-ambiguous", "<attribute id=\"age\"", "<attribute id=\"¦respondent\""),
    Slip("survey.column-ambiguous", "<question id=\"rude\"", "<question id=\"¦care\""),
  ]

  /// A highest answer of zero leaves nothing to take a share of.
  @Test func shareNeedsAScaleAboveZero() throws {
    let text = Self.valid.replacing(
      "<scale id=\"six\" from=\"0\" to=\"6\"/>", with: "<scale id=\"none\" from=\"-6\" to=\"0\"/>"
    )
    .replacing("id=\"fast\" scale=\"four\"", with: "id=\"fast\" scale=\"none\"")
    #expect(throws: DiagnosticsError.self) {
      try DocumentLoader.survey.load(Array(text.utf8), name: "small.xml")
    }
    do {
      _ = try DocumentLoader.survey.load(Array(text.utf8), name: "small.xml")
    } catch {
      #expect(error.diagnostics.map(\.code) == ["survey.scale.share"])
    }
  }
}
