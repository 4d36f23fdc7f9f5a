import AuditModel
import Diagnostics
import TestSupport
import Testing
import XMLTree

@testable import Formats

/// Every rule for checklists, with an example that passes (the valid document) and one that fails.
@Suite struct ChecklistLintTests {
  @Test func validChecklistHasNoDiagnostics() throws {
    let document = try Marked(ValidDocuments.checklist).document()
    let checklist = try ChecklistReader.read(document).get()
    #expect(
      Linter.lint(checklist: checklist, sops: [], documents: [document]).map(\.placed) == [])
  }

  @Test(arguments: Self.slips) func slipIsReported(_ slip: Slip) throws {
    let marked = try slip.apply(to: ValidDocuments.checklist)
    let document = try marked.document()
    let checklist = try ChecklistReader.read(document).get()
    let found = Linter.lint(checklist: checklist, sops: [], documents: [document])
    #expect(found.map(\.placed) == marked.places.map { "\($0) \(slip.code)" })
    // Without the documents the same is said, at the places that the model knows.
    let rough = Linter.lint(checklist: checklist, sops: [])
    #expect(rough.map(\.code).sorted() == found.map(\.code).sorted())
    #expect(rough.allSatisfy { $0.location != nil })
  }

  /// Items and ratings may be numbered like the clauses of a standard.
  @Test func idsMayBeginWithADigit() throws {
    let marked = Marked(
      ValidDocuments.checklist.replacing("id=\"M-1\"", with: "id=\"8.5.1\"").replacing(
        "id=\"S-1\"", with: "id=\"8-5-1\""
      ).replacing("<rating id=\"", with: "<rating id=\"1").replacing(
        "<section id=\"inner\">",
        with: "<section id=\"inner\" applies=\"item('8.5.1').value > item('8-5-1').size\">"))
    let document = try marked.document()
    let read = ChecklistReader.read(document)
    #expect(read.diagnostics.map(\.placed) == [])
    let checklist = try read.get()
    #expect(
      Linter.lint(checklist: checklist, sops: [], documents: [document]).map(\.placed) == [])
    #expect(checklist.items.contains { $0.id == ItemID("8.5.1") })
    #expect(checklist.scoring.ratings.allSatisfy { $0.id.rawValue.hasPrefix("1") })
  }

  /// Where all items weigh nothing, that is said once, and not for every section.
  @Test func weightlessChecklistIsReported() throws {
    let marked = Marked(
      ValidDocuments.checklist.replacing("weight=\"2\"", with: "").replacing(
        "<item ", with: "<item weight=\"0\" "
      ).replacing("weight=\"0\" id=\"T-1\" side=\"internal\"", with: "id=\"T-1\" side=\"internal\"")
    )
    let checklist = try ChecklistReader.read(try marked.document()).get()
    #expect(
      Linter.lint(checklist: checklist, sops: []).map(\.placed) == ["2:1 checklist.weight-nothing"])
  }

  /// A requirement of an SOP counts like one of the checklist.
  @Test func requirementsOfSOPsAreKnown() throws {
    let sop = try SOPReader.read(Marked(ValidDocuments.sop).document("sop.xml")).get()
    func lint(_ change: (String) -> String) throws -> [String] {
      let document = try Marked(change(ValidDocuments.checklist)).document()
      let checklist = try ChecklistReader.read(document).get()
      return Linter.lint(checklist: checklist, sops: [sop], documents: [document]).map(\.placed)
    }
    let tests = "<item id=\"M-1\" requirement=\"in-time\""
    #expect(try lint { $0.replacing("<item id=\"M-1\"", with: tests) } == [])
    #expect(try lint { $0 } == ["50:3 checklist.requirement.untested"])
    let clash = try lint { $0.replacing("on-time", with: "in-time") }
    #expect(clash == ["50:3 checklist.requirement.ambiguous"])
  }

  /// The models that exist are the engine's to say.
  @Test func knownModelsAreHandedIn() throws {
    let document = try Marked(ValidDocuments.checklist).document()
    let checklist = try ChecklistReader.read(document).get()
    let found = Linter.lint(
      checklist: checklist, sops: [], knownModels: [ScoringModelID("maturity")])
    #expect(found.map(\.code) == ["checklist.scoring.model-unknown"])
  }

  /// Under the model of maturity every item that counts has a level.
  @Test func maturityNeedsLevels() throws {
    let marked = try Slip("", "model=\"weighted-mean\"", "model=\"maturity\"").apply(
      to: ValidDocuments.checklist)
    let document = try marked.document()
    let checklist = try ChecklistReader.read(document).get()
    let found = Linter.lint(checklist: checklist, sops: [], documents: [document])
    #expect(Set(found.map(\.code)) == ["checklist.item.level-missing"])
    #expect(found.count == 7)
    #expect(found.first?.placed == "58:5 checklist.item.level-missing")
  }

  private static let item =
    "<item id=\"N-1\" side=\"internal\"><question>A</question><question xml:lang=\"en\">A</question>"
  private static let last = "    </section>\n  </section>\n</checklist>"

  /// The valid document with one more item at its end.
  private static func added(_ code: String, _ kind: String) -> Slip {
    Slip(code, last, "\(item)\(kind)</item>\(last)")
  }

  private static func titles(_ text: String) -> String {
    "<title>\(text)</title><title xml:lang=\"en\">\(text)</title>"
  }

  static let slips: [Slip] = [
    Slip("checklist.id-repeated", "<item id=\"S-1\"", "<item id=\"¦M-1\""),
    Slip("checklist.id-repeated", "<section id=\"inner\"", "<section id=\"¦all\""),
    Slip(
      "checklist.id-repeated", "<value id=\"acting\">",
      "<value id=\"¦planning\">\(titles("X"))</value><value id=\"acting\">"),
    Slip(
      "checklist.id-repeated", "<axis id=\"function\">",
      "<axis id=\"function\">\(titles("X"))<value id=\"planning\">\(titles("X"))</value></axis><axis id=\"¦function\">"
    ),
    Slip(
      "checklist.id-repeated", "<source id=\"law\"",
      "<source id=\"law\">\(titles("X"))</source><source id=\"¦law\""),
    Slip(
      "checklist.id-repeated", "<parameter id=\"days\"",
      "<parameter id=\"days\" value=\"4\">\(titles("X"))</parameter><parameter id=\"¦days\""),
    Slip("checklist.id-repeated", "<rating id=\"B\"", "<rating id=\"¦A\""),
    Slip("checklist.item.option-repeated", "<step id=\"none\"", "<step id=\"¦full\""),
    Slip("checklist.item.option-repeated", "<option id=\"desk\"", "<option id=\"¦web\""),
    Slip(
      "checklist.reference-unknown", "maximum=\"30\" source=\"law\"",
      "maximum=\"30\" source=\"¦constitution\""),
    Slip(
      "checklist.reference-misspelt", "<requirement id=\"on-time\" source=\"law\"",
      "<requirement id=\"on-time\" source=\"¦lae\""),
    Slip("checklist.reference-unknown", "at-most=\"{days}\"", "at-most=\"¦{something}\""),
    Slip("checklist.reference-misspelt", "tolerable=\"0.05\"", "tolerable=\"¦{dasy}\""),
    Slip("checklist.source.dates-swapped", "until=\"2030-12-31\"", "until=\"¦2019-12-31\""),
    Slip(
      "checklist.requirement.unknown", "<item id=\"M-1\"",
      "<item id=\"M-1\" requirement=\"¦completely-other\""),
    Slip(
      "checklist.requirement.misspelt", "<item id=\"M-1\"",
      "<item id=\"M-1\" requirement=\"¦ontime\""),
    Slip(
      "checklist.requirement.ambiguous", "<parameter id",
      "<requirement id=\"¦on-time\" source=\"law\"><text>A</text><text xml:lang=\"en\">A</text></requirement><parameter id"
    ),
    Slip(
      "checklist.requirement.untested", "<parameter id",
      "<requirement id=\"¦other\" source=\"law\"><text>A</text><text xml:lang=\"en\">A</text></requirement><parameter id"
    ),
    Slip("checklist.class.unknown", "class=\"function:planning\"", "class=\"¦quality:speed\""),
    Slip("checklist.class.misspelt", "class=\"function:planning\"", "class=\"¦function:planing\""),
    Slip("checklist.class.misspelt", "class=\"function:acting\"", "class=\"¦function:actin\""),
    Slip(
      "checklist.parameter.unused", "<axis id",
      "<parameter id=\"¦unused\" value=\"1\">\(titles("X"))</parameter><axis id"),
    Slip(
      "checklist.source.unused", "<requirement id",
      "<source id=\"¦other\">\(titles("X"))</source><requirement id"),
    Slip(
      "checklist.language-missing", "<title>Loket</title>\n  <title xml:lang=\"en\">Desk</title>",
      "¦<title>Loket</title>"),
    Slip("checklist.language-missing", "<effect>Akibat</effect>\n        <effect", "¦<effect"),
    Slip(
      "checklist.text.place-unknown", "<condition>Jawaban {answer}",
      "¦<condition>Jawaban {frobnication}"),
    Slip(
      "checklist.text.place-misspelt", "<question>Selesai dalam {days} hari?",
      "¦<question>Selesai dalam {dasy} hari?"),
    Slip(
      "checklist.text.place-misspelt", "<question xml:lang=\"en\">Done within {days} days?",
      "¦<question xml:lang=\"en\">Done within {day} days?"),
    Slip(
      "checklist.parameter.not-number", "tolerable=\"0.05\"", "tolerable=\"¦{name}\"",
      also: "<axis id",
      "<parameter id=\"name\" type=\"text\" value=\"x\">\(titles("X"))</parameter><axis id"),
    Slip("checklist.parameter.outside", "value=\"4\"", "value=\"¦31\""),
    Slip(
      "checklist.range-swapped", "minimum=\"1\" maximum=\"30\"", "minimum=\"¦30\" maximum=\"1\""),
    Slip(
      "checklist.range-swapped", "minimum=\"0\" maximum=\"365\"", "minimum=\"¦365\" maximum=\"0\""),
    Slip("checklist.item.threshold-outside", "at-least=\"76.61\"", "at-least=\"¦101\""),
    Slip(
      "checklist.item.threshold-parameter",
      "at-most=\"{days}\" unit=\"workday\" minimum=\"0\" maximum=\"365\"",
      "at-most=\"¦{days}\" unit=\"workday\" minimum=\"0\" maximum=\"29\""),
    Slip("checklist.item.rate-outside", "tolerable=\"0.05\"", "tolerable=\"¦5\""),
    Slip("checklist.item.rate-outside", "tolerable=\"0.05\"", "tolerable=\"¦0\""),
    Slip("checklist.item.rate-outside", "confidence=\"0.95\"", "confidence=\"¦0.4\""),
    Slip("checklist.item.rate-outside", "confidence=\"0.95\"", "confidence=\"¦1\""),
    Slip("checklist.item.rate-outside", "tolerable=\"0.01\"", "tolerable=\"¦1\""),
    Slip("checklist.item.rate-outside", "tolerable=\"0.01\"", "tolerable=\"¦{days}\""),
    Slip(
      "checklist.item.option-value", "<step id=\"full\" value=\"1\"",
      "<step id=\"full\" value=\"¦1.1\""),
    Slip(
      "checklist.item.option-value", "<option id=\"web\" value=\"0.5\"",
      "<option id=\"web\" value=\"¦-0.5\""),
    Slip(
      "checklist.item.option-value-missing", "<option id=\"web\" value=\"0.5\"",
      "¦<option id=\"web\""),
    Slip("checklist.item.option-reserved", "<step id=\"none\"", "<step id=\"¦na\""),
    Slip(
      "checklist.item.ladder-unreachable",
      "<ladder conforming-from=\"0.5\">\n        <step id=\"full\" value=\"1\"",
      "<ladder conforming-from=\"¦0.5\">\n        <step id=\"full\" value=\"0.4\""),
    Slip("checklist.item.weight-negative", "weight=\"2\"", "weight=\"¦-2\""),
    Slip(
      "checklist.section.weight-nothing", last,
      "</section>¦<section id=\"light\">\(titles("X"))<item id=\"N-1\" side=\"internal\" weight=\"0\"><question>A</question><question xml:lang=\"en\">A</question><conformity/></item>\(last)"
    ),
    Slip("checklist.scoring.model-unknown", "model=\"weighted-mean\"", "model=\"¦quantum\""),
    Slip("checklist.scoring.model-misspelt", "model=\"weighted-mean\"", "model=\"¦weighted_mean\""),
    Slip("checklist.item.level-unused", "weight=\"2\"", "weight=\"2\" level=\"¦3\""),
    Slip(
      "checklist.scoring.deduct-missing", "<scoring model=\"weighted-mean\"",
      "¦<scoring model=\"deduction\""),
    Slip(
      "checklist.scoring.deduct-unused", "<rating id=\"A\"",
      "¦<deduct severity=\"minor\" points=\"1\"/><rating id=\"A\""),
    Slip("checklist.scoring.combine-negative", "internal=\"0.6\"", "internal=\"¦-0.6\""),
    Slip(
      "checklist.scoring.combine-zero", "<combine internal=\"0.6\" external=\"0.4\"",
      "¦<combine internal=\"0\" external=\"0.0\""),
    Slip("checklist.scoring.cap-range", "at=\"77.99\"", "at=\"¦101\""),
    Slip(
      "checklist.scoring.cap-repeated", "<rating id=\"A\"",
      "<cap on=\"¦critical\" at=\"50\"/><rating id=\"A\""),
    Slip("checklist.rating.range", "from=\"80\"", "from=\"¦101\""),
    Slip(
      "checklist.rating.repeated", "<rating id=\"B\" from=\"0\"",
      "<rating id=\"C\" from=\"0\">\(titles("X"))</rating><rating id=\"B\" from=\"¦0\""),
    Slip("checklist.rating.floor", "<rating id=\"B\" from=\"0\"", "<rating id=\"B\" from=\"¦1\""),
    Slip(
      "checklist.rating.order", "<rating id=\"A\"",
      "¦<rating id=\"C\" from=\"50\">\(titles("X"))</rating><rating id=\"A\""),
    Slip(
      "checklist.findings.grade-unreachable", "<grade severity=\"minor\" is=\"minor\"/>",
      "<grade severity=\"minor\" is=\"minor\"/>¦<grade severity=\"minor\" is=\"major\" below=\"0.2\"/>"
    ),
    Slip(
      "checklist.findings.grade-missing", "<findings", "¦<findings",
      also: "<grade severity=\"minor\" is=\"minor\"/>",
      "<grade severity=\"minor\" is=\"minor\" below=\"0.5\"/>"),
    Slip(
      "checklist.side.weight-nothing", "<item id=\"C-1\" side=\"both\"",
      "<item id=\"C-1\" side=\"internal\"",
      also: "<item id=\"S-1\" side=\"external\"",
      "¦<item id=\"S-1\" weight=\"0\" side=\"external\"",
      "<item id=\"I-1\" side=\"external\"", "<item id=\"I-1\" weight=\"0\" side=\"external\""),
    Slip(
      "checklist.scoring.combine-side-empty", "internal=\"0.6\" external=\"0.4\"",
      "internal=\"0.6\" external=\"¦0.4\"",
      also: "side=\"both\"", "side=\"internal\"", "side=\"external\"", "side=\"internal\"",
      "side=\"external\"", "side=\"internal\""),
    Slip(
      "checklist.scoring.deduct-negative", "model=\"weighted-mean\"", "model=\"deduction\"",
      also: "<rating id=\"A\"", "¦<deduct severity=\"minor\" points=\"-1\"/><rating id=\"A\""),
    Slip(
      "checklist.item.rate-parameter", "tolerable=\"0.05\"", "tolerable=\"¦{rate}\"",
      also: "<axis id",
      "<parameter id=\"rate\" value=\"0.1\" minimum=\"0\" maximum=\"1\">\(titles("X"))</parameter><axis id"
    ),
    Slip(
      "condition.name.unknown", "<section id=\"inner\">",
      "<section id=\"inner\" applies=\"¦frobnicate > 3\">"),
    Slip(
      "condition.item.misspelt", "<section id=\"inner\">",
      "<section id=\"inner\" applies=\"¦item('M_1').value > 3\">"),
    // No condition uses the name, and the two are an error all the same.
    Slip("condition.name.clash", "<item id=\"M-1\"", "¦<item id=\"L.1\""),
    added("checklist.item.rate-outside", "<sample tolerable=\"¦-0.1\" confidence=\"0.9\"/>"),
  ]
}
