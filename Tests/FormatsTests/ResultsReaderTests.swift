import AuditModel
import Diagnostics
import Seals
import TestSupport
import Testing
import XMLTree

@testable import Formats

@Suite struct ResultsReaderTests {
  /// The three formats say the same, up to what each cannot say.
  @Test func formatsAgree() throws {
    let xml = try #require(
      ResultsReader.read(try Marked(ValidDocuments.results).document()).value)
    let csv = try #require(
      ResultsReader.read(Array(ValidDocuments.resultsCSV.utf8), name: "a.csv").value)
    let json = try #require(
      ResultsReader.read(Array(ValidDocuments.resultsJSON.utf8), name: "a.json").value)
    #expect(xml.checklist == ChecklistID("desk"))
    #expect(xml.subject.unitName == "Kantor contoh")
    #expect(xml.subject.date?.iso == "2026-04-05")
    #expect(xml.isSynthetic)
    #expect(xml.parameters.map(\.id) == ["days"])
    #expect(xml.parameters.map(\.value) == json.parameters.map(\.value))
    #expect(xml.results.count == 9)
    for other in [csv, json] {
      #expect(other.checklist == xml.checklist)
      #expect(other.version == xml.version)
      #expect(other.subject == xml.subject)
      #expect(other.isSynthetic)
      for (a, b) in zip(xml.results, other.results) {
        #expect(a.item == b.item && a.fields == b.fields)
        #expect(a.by == b.by && a.at == b.at && a.cause == b.cause)
        #expect(a.evidence.map(\.href) == b.evidence.map(\.href))
        #expect(a.evidence.map(\.sha256) == b.evidence.map(\.sha256))
      }
    }
    #expect(csv.results[0].note == "Lembar ketiga; belum ada")
    #expect(json.results.map(\.note) == xml.results.map(\.note))
    #expect(csv.sha256 == Seals.sha256(ValidDocuments.resultsCSV).description)
  }

  @Test(arguments: [
    ("a.xml", "x", ResultsReader.Format.xml), ("A.CSV", "{", .csv), ("a.tsv", "<", .csv),
    ("a.json", "<", .json), ("-", " \n<results/>", .xml), ("-", "\u{FEFF}{}", .json),
    ("-", "item,answer", .csv), ("-", "", .csv),
  ]) func formatIsRecognised(name: String, text: String, format: ResultsReader.Format) {
    #expect(ResultsReader.format(of: Array(text.utf8), name: name) == format)
  }

  @Test(arguments: Self.slips) func slipInXMLIsReported(_ slip: Slip) throws {
    let marked = try slip.apply(to: ValidDocuments.results)
    let read = ResultsReader.read(try marked.document())
    #expect(read.diagnostics.map(\.placed) == marked.places.map { "\($0) \(slip.code)" })
    #expect(read.value == nil)
  }

  static let slips = [
    Slip("structure.value-code", #"item="M-1""#, #"item="¦M 1""#),
    Slip("structure.value-decimal", #"value="3.5""#, #"value="¦3,5""#),
    Slip("structure.value-integer", #"size="60""#, #"size="¦-1""#),
    Slip("structure.value-integer", #"size="60""#, #"size="¦1000000001""#),
    Slip(
      "structure.value-moment", #"at="2026-04-01T10:30:00+07:00""#, #"at="¦2026-04-01T10:30:00""#),
    Slip(
      "structure.value-moment", #"at="2026-04-01T10:30:00+07:00""#, #"at="¦2026-04-01T24:30:00Z""#),
    Slip(
      "structure.value-moment", #"at="2026-04-01T10:30:00+07:00""#, #"at="¦2026-02-30T10:30:00Z""#),
    Slip(
      "structure.value-moment", #"at="2026-04-01T10:30:00+07:00""#,
      #"at="¦2026-04-01T10:30:00+14:01""#),
    Slip("structure.value-digest", #"sha256="00"#, #"sha256="¦0"#),
    Slip("structure.value-word-misspelt", #"side="external""#, #"side="¦externl""#),
    Slip("structure.value-date", #"date="2026-04-05""#, #"date="¦05-04-2026""#),
    Slip("structure.value-date", #"date="2026-04-05""#, #"date="¦0000-04-05""#),
    Slip("structure.attribute-missing", #"<result item="L-1""#, "¦<result"),
    Slip("structure.element-order", "<note>Lembar", "¦<evidence href=\"a\"/><note>Lembar"),
  ]

  /// What a controller wrote into the wrong place may name a person, and is not shown.
  @Test func messagesDoNotShowFreeText() throws {
    let texts = [
      ValidDocuments.results.replacing("3.5", with: "Budi Santoso"),
      ValidDocuments.results.replacing("internal\" answer", with: "Budi Santoso\" answer"),
    ]
    for text in texts {
      let read = ResultsReader.read(try Marked(text).document())
      #expect(!read.diagnostics.isEmpty)
      let shown = DiagnosticRenderer(language: .english).render(read.diagnostics)
      #expect(!shown.contains("Budi"))
    }
  }
}
