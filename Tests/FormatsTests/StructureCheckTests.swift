import Diagnostics
import Testing

@testable import Formats

/// Every structural mistake is reported at its place, with its code, and nothing else is.
@Suite struct StructureCheckTests {
  @Test func validChecklistHasNoDiagnostics() throws {
    let read = ChecklistReader.read(try Marked(ValidDocuments.checklist).document())
    #expect(read.diagnostics.map(\.placed) == [])
    #expect(read.value != nil)
  }

  @Test(arguments: Self.slips) func slipIsReported(_ slip: Slip) throws {
    let marked = try slip.apply(to: ValidDocuments.checklist)
    let read = ChecklistReader.read(try marked.document())
    #expect(read.diagnostics.map(\.placed) == marked.places.map { "\($0) \(slip.code)" })
    #expect((read.value == nil) == read.diagnostics.hasErrors)
  }

  static let slips: [Slip] = [
    Slip(
      "structure.root-unexpected", #"<checklist xmlns="urn:patuh:checklist:1""#,
      #"¦<checklist xmlns="urn:patuh:checklist:2""#),
    Slip(
      "structure.root-without-namespace", #"<checklist xmlns="urn:patuh:checklist:1""#,
      "¦<checklist"),
    Slip("structure.element-unknown", "<scoring", "¦<banana/><scoring"),
    Slip(
      "structure.element-misspelt", "<conformity partial=\"0.4\"/>",
      "¦<conformty partial=\"0.4\"/>"),
    Slip("structure.element-misspelt", "<combine ", "¦<combin "),
    Slip(
      "structure.element-foreign", "<scoring", #"¦<f:scoring xmlns:f="urn:other"/><scoring"#),
    Slip(
      "structure.element-order", "<guidance>Lihat</guidance>",
      "¦<evidence xml:lang=\"fr\">Berkas</evidence><guidance>Lihat</guidance>"),
    Slip(
      "structure.element-order", "<title>Semua</title>",
      "¦<guidance xml:lang=\"fr\">Lire</guidance><title>Semua</title>"),
    Slip(
      "structure.element-missing", "<section id=\"all\" class=\"function:acting\">",
      "<section id=\"more\"><title>A</title>¦<item id=\"X\" side=\"internal\"><text/></item>"
        + "</section><section id=\"all\" class=\"function:acting\">"),
    Slip(
      "structure.element-repeated", "<finding grade=\"minor\" due=\"10\">",
      "<finding/>¦<finding grade=\"minor\" due=\"10\">"),
    Slip(
      "structure.choice-missing", "<item id=\"L-1\" side=\"internal\">",
      "¦<item id=\"X\" side=\"internal\"><question>A</question></item>"
        + "<item id=\"L-1\" side=\"internal\">"),
    Slip("structure.choice-repeated", "<sample tolerable", "<text/>¦<sample tolerable"),
    Slip("structure.text-stray", "<section id=\"inner\">", "¦<section id=\"inner\">hello"),
    Slip("structure.text-stray", "<text/>", "¦<text>hello</text>"),
    Slip("structure.text-empty", "<title>Loket</title>", "¦<title> </title>"),
    Slip("structure.text-empty", "<question>Tingkat?</question>", "¦<question/>"),
    Slip("structure.text-unfinished", "<cause>Sebab</cause>", "¦<cause/>"),
    Slip(
      "structure.language-repeated", "<title>Loket</title>", "<title>A</title>¦<title>B</title>"),
    Slip("structure.languages-without-own", "languages=\"id en\"", "languages=\"¦en\""),
    Slip("structure.attribute-unknown", "weight=\"2\"", "weight=\"2\" ¦colour=\"red\""),
    Slip("structure.attribute-misspelt", "weight=\"2\"", "¦weigth=\"2\""),
    Slip(
      "structure.attribute-misspelt", "id=\"L-1\" side=\"internal\"",
      "id=\"L-1\" ¦sides=\"internal\""),
    Slip(
      "structure.attribute-foreign", "<section id=\"all\"",
      "<section ¦xml:space=\"preserve\" id=\"all\""),
    Slip(
      "structure.attribute-missing", "<cap on=\"critical\" at=\"77.99\"/>",
      "¦<cap on=\"critical\"/>"),
    Slip(
      "structure.attribute-missing",
      "<checklist xmlns=\"urn:patuh:checklist:1\" id=\"desk\" version=\"1\" xml:lang=\"id\" languages=\"id en\">",
      "¦<checklist xmlns=\"urn:patuh:checklist:1\" id=\"desk\" version=\"1\" languages=\"und id en\">"
    ),
    Slip("structure.value-code", "id=\"M-1\"", "id=\"¦.M\""),
    Slip("structure.value-id", "source=\"law\"", "source=\"¦the law\""),
    Slip("structure.value-blank", "unit=\"workday\"", "unit=\"¦ \""),
    Slip("structure.value-decimal", "weight=\"2\"", "weight=\"¦2,5\""),
    Slip("structure.value-decimal", "weight=\"2\"", "weight=\"¦+2\""),
    Slip(
      "structure.value-decimal", "weight=\"2\"",
      "weight=\"¦1234567890123456789012345678901\""),
    Slip("structure.value-share", "partial=\"0.4\"", "partial=\"¦1.01\""),
    Slip("structure.value-positive", "discrepancy=\"20\"", "discrepancy=\"¦0\""),
    Slip("structure.value-number", "tolerable=\"0.05\"", "tolerable=\"¦5%\""),
    Slip("structure.value-number", "at-most=\"{days}\"", "at-most=\"¦{days\""),
    Slip("structure.value-integer", "decimals=\"1\"", "decimals=\"¦7\""),
    Slip("structure.value-integer", "escalate-minors=\"3\"", "escalate-minors=\"¦1\""),
    Slip("structure.value-date", "effective=\"2020-01-01\"", "effective=\"¦2021-02-29\""),
    Slip("structure.value-date", "effective=\"2020-01-01\"", "effective=\"¦1.1.2020\""),
    Slip("structure.value-word", "side=\"both\"", "side=\"¦everyone\""),
    Slip("structure.value-word-misspelt", "severity=\"critical\"", "severity=\"¦critcal\""),
    Slip("structure.value-language", "xml:lang=\"en\">Desk", "xml:lang=\"¦english language\">Desk"),
    Slip("structure.value-languages", "languages=\"id en\"", "languages=\"¦id, en\""),
    Slip("structure.value-classes", "class=\"function:planning\"", "class=\"¦planning\""),
    Slip("checklist.parameter.value-type", "value=\"4\"", "value=\"¦four\""),
    Slip(
      "checklist.parameter.range-type", "value=\"4\" unit=\"workday\" minimum=\"1\" maximum=\"30\"",
      "value=\"4\" type=\"text\" ¦minimum=\"1\" ¦maximum=\"30\""),
    Slip(
      "checklist.scoring.deduct-repeated", "<rating id=\"A\"",
      "<deduct severity=\"minor\" points=\"1\"/>¦<deduct severity=\"minor\" points=\"2\"/><rating id=\"A\""
    ),
    Slip("checklist.scoring.combine-half", "internal=\"0.6\" external", "¦external"),
    Slip(
      "checklist.findings.due-repeated", "<due grade=\"major\" days=\"30\"/>",
      "<due grade=\"major\" days=\"30\"/>¦<due grade=\"major\" days=\"31\"/>"),
    Slip(
      "checklist.class.axis-repeated", "class=\"function:planning\"",
      "class=\"¦function:planning function:acting\""),
    Slip("checklist.item.threshold-missing", "<measure at-most=\"{days}\"", "¦<measure"),
    Slip(
      "checklist.item.threshold-repeated", "at-least=\"76.61\"", "at-least=\"76.61\" ¦above=\"1\""),
  ]
}
