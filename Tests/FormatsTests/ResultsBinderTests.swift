import AuditModel
import Diagnostics
import TestSupport
import Testing
import XMLTree

@testable import Formats

@Suite struct ResultsBinderTests {
  private let checklist: Checklist

  init() throws {
    checklist = try ChecklistReader.read(Marked(ValidDocuments.checklist).document()).get()
  }

  private func set(_ marked: Marked, _ name: String = "test.xml") throws -> ResultSet {
    try ResultsReader.read(marked.document(name)).get()
  }

  @Test func bindsEveryKind() throws {
    let read = ResultsBinder.bind([try set(Marked(ValidDocuments.results))], to: checklist)
    #expect(read.diagnostics.map(\.placed) == [])
    let input = try #require(read.value)
    #expect(input.subject.period == "2026-Q1")
    #expect(input.parameters == [ParameterID("days"): .number(5)])
    #expect(input.sources.map(\.name) == ["test.xml"])
    #expect(input.sources.map(\.isSynthetic) == [true])
    #expect(
      input.results.map(\.answer) == [
        .conformity(.partial), .conformity(.yes), .step(OptionID("full")),
        .number(try #require(Rational(decimal: "3.5")), ratio: nil),
        .sample(size: 60, deviations: 1, population: 400),
        .number(80, ratio: Ratio(numerator: 160, denominator: 2)),
        .cases(population: 120, deviations: 2, noEvidence: 1),
        .options([OptionID("web"), OptionID("desk")]), .text("Semua baik"),
      ])
    #expect(input.results.map(\.side.rawValue).prefix(2) == ["internal", "external"])
    #expect(input.results[0].note == "Lembar ketiga belum ada")
    #expect(input.results[0].cause == "Formulir lama")
    #expect(input.results[0].by == "supervisor")
    #expect(input.results[0].evidence.map(\.title) == ["Berkas"])
  }

  @Test(arguments: [
    ("yes", Answer.conformity(.yes)), ("Ya", .conformity(.yes)),
    ("SEBAGIAN", .conformity(.partial)),
    ("partial", .conformity(.partial)), ("no", .conformity(.no)), ("tidak", .conformity(.no)),
    ("not-applicable", .notApplicable), ("tidak-berlaku", .notApplicable), ("na", .notApplicable),
    ("not-tested", .notTested), ("belum-diuji", .notTested), ("no-evidence", .noEvidence),
    ("tanpa-bukti", .noEvidence), ("?", .noEvidence),
  ]) func wordsAreUnderstood(word: String, answer: Answer) throws {
    let text = """
      <results xmlns="urn:patuh:results:1" checklist="desk">
        <result item="C-1" side="internal" answer="\(word)"><note>x</note><evidence href="a"/></result>
      </results>
      """
    let read = ResultsBinder.bind([try set(Marked(text))], to: checklist)
    #expect(read.diagnostics.map(\.placed) == [])
    #expect(read.value?.results.map(\.answer) == [answer])
  }

  /// A percentage is a hundred times the ratio; any other unit is the ratio itself.
  @Test func ratioBecomesPercentage() throws {
    let marked = try Slip("", "unit=\"workday\" minimum=\"0\"", "unit=\"percent\" minimum=\"0\"")
      .apply(
        to: ValidDocuments.checklist)
    let checklist = try ChecklistReader.read(marked.document()).get()
    let results = """
      <results xmlns="urn:patuh:results:1" checklist="desk">
        <result item="M-1" numerator="1" denominator="3"/>
      </results>
      """
    let read = ResultsBinder.bind([try set(Marked(results))], to: checklist)
    #expect(
      read.value?.results.map(\.answer) == [
        .number(try #require(Rational(100, over: 3)), ratio: Ratio(numerator: 1, denominator: 3))
      ])
  }

  @Test(arguments: Self.slips) func slipIsReported(_ slip: Slip) throws {
    let marked = try slip.apply(to: ValidDocuments.results)
    let read = ResultsBinder.bind([try set(marked)], to: checklist)
    #expect(read.diagnostics.map(\.placed) == marked.places.map { "\($0) \(slip.code)" })
    #expect((read.value == nil) == read.diagnostics.hasErrors)
  }

  static let slips: [Slip] = [
    Slip(
      "results.checklist-mismatch", "<results xmlns=\"urn:patuh:results:1\" checklist=\"desk\"",
      "¦<results xmlns=\"urn:patuh:results:1\" checklist=\"counter\""),
    Slip(
      "results.version-mismatch",
      "<results xmlns=\"urn:patuh:results:1\" checklist=\"desk\" version=\"1\"",
      "¦<results xmlns=\"urn:patuh:results:1\" checklist=\"desk\" version=\"2\""),
    Slip(
      "results.parameter.unknown", "id=\"days\" value=\"5\"", "id=\"nothing-alike\" value=\"¦5\""),
    Slip("results.parameter.misspelt", "id=\"days\" value=\"5\"", "id=\"dasy\" value=\"¦5\""),
    Slip("results.parameter.type", "value=\"5\"", "value=\"¦five\""),
    Slip("results.parameter.range", "value=\"5\"", "value=\"¦31\""),
    Slip(
      "results.parameter.conflict", "<parameter id=\"days\" value=\"5\"/>",
      "<parameter id=\"days\" value=\"5\"/><parameter id=\"days\" value=\"5.0\"/><parameter id=\"days\" value=\"¦6\"/>"
    ),
    Slip("results.item-unknown", "<result item=\"M-1\"", "¦<result item=\"Completely-other\""),
    Slip("results.item-misspelt", "<result item=\"M-1\"", "¦<result item=\"M_1\""),
    Slip("results.side-missing", "<result item=\"C-1\" side=\"external\"", "¦<result item=\"C-1\""),
    Slip(
      "results.side-not-asked", "<result item=\"L-1\" side=\"internal\"",
      "¦<result item=\"L-1\" side=\"external\""),
    Slip(
      "results.unanswered", "<result item=\"L-1\" side=\"internal\" answer=\"full\"",
      "¦<result item=\"L-1\" side=\"internal\""),
    Slip(
      "results.answer-with-values", "<result item=\"M-1\" value=\"3.5\"",
      "<result item=\"M-1\" answer=\"not-tested\" value=\"¦3.5\""),
    Slip(
      "results.answer-unexpected", "<result item=\"M-1\" value=\"3.5\"",
      "<result item=\"M-1\" answer=\"¦yes\""),
    Slip(
      "results.field-unexpected", "<result item=\"M-1\" value=\"3.5\"",
      "<result item=\"M-1\" value=\"3.5\" size=\"¦3\""),
    Slip(
      "results.field-missing", "<result item=\"S-1\" size=\"60\" deviations=\"1\"",
      "¦<result item=\"S-1\" size=\"60\""),
    Slip(
      "results.field-missing", "<result item=\"I-1\" numerator=\"160\" denominator=\"2\"",
      "¦<result item=\"I-1\" numerator=\"160\""),
    Slip(
      "results.value-and-ratio", "numerator=\"160\" denominator=\"2\"",
      "numerator=\"160\" denominator=\"2\" value=\"¦80\""),
    Slip("results.answer-unknown", "answer=\"sebagian\"", "answer=\"¦maybe\""),
    Slip("results.answer-misspelt", "answer=\"full\"", "answer=\"¦ful\""),
    Slip("results.answer-misspelt", "answer=\"desk web\"", "answer=\"¦dask web\""),
    Slip("results.answer-several", "answer=\"full\"", "answer=\"¦full none\""),
    Slip("results.denominator", "denominator=\"2\"", "denominator=\"¦0\""),
    Slip("results.value-range", "value=\"3.5\"", "value=\"¦366\""),
    Slip("results.value-range", "numerator=\"160\"", "numerator=\"¦40\""),
    Slip("results.count-zero", "size=\"60\" deviations=\"1\"", "size=\"¦0\" deviations=\"0\""),
    Slip("results.count-zero", "population=\"120\"", "population=\"¦0\""),
    Slip("results.count-exceeds", "deviations=\"1\"", "deviations=\"¦61\""),
    Slip("results.count-exceeds", "size=\"60\"", "size=\"¦401\""),
    Slip(
      "results.count-exceeds", "deviations=\"2\" no-evidence=\"1\"",
      "deviations=\"¦2\" no-evidence=\"119\""),
    Slip(
      "results.duplicate", "<result item=\"M-1\" value=\"3.5\"/>",
      "<result item=\"M-1\" value=\"3.5\"/>¦<result item=\"M-1\" value=\"3.5\"/>"),
    Slip(
      "results.not-applicable-without-note",
      "<result item=\"L-1\" side=\"internal\" answer=\"full\"",
      "¦<result item=\"L-1\" side=\"internal\" answer=\"na\""),
    Slip(
      "results.evidence-missing",
      "<result item=\"C-1\" side=\"external\" answer=\"yes\" at=\"2026-04-02\">\n    <evidence href=\"files/c1-photo.jpg\"/>\n  </result>",
      "¦<result item=\"C-1\" side=\"external\" answer=\"yes\"/>"),
  ]

  private func results(_ attributes: String, _ content: String) -> String {
    """
    <results xmlns="urn:patuh:results:1" checklist="desk" \(attributes)>\(content)</results>
    """
  }

  @Test func filesAddUp() throws {
    let first = try set(
      Marked(
        results("side=\"internal\" date=\"2026-01-31\"", "<result item=\"L-1\" answer=\"full\"/>")),
      "a.xml")
    let second = try set(
      Marked(
        results(
          "date=\"2026-02-28\" unit=\"x\"",
          "<result item=\"M-1\" value=\"1\"/><result item=\"L-1\" answer=\"full\"/>")), "b.xml")
    let read = ResultsBinder.bind([first, second], to: checklist)
    #expect(read.diagnostics.isEmpty)
    let input = try #require(read.value)
    #expect(input.results.map(\.item.rawValue) == ["L-1", "M-1"])
    #expect(input.subject.date?.iso == "2026-02-28")
    #expect(input.subject.unit == UnitID("x"))
    #expect(input.sources.map(\.name) == ["a.xml", "b.xml"])
  }

  @Test(arguments: [
    ("results.unit-conflict", "unit=\"a\"", "", "unit=\"b\"", "¦"),
    ("results.period-conflict", "period=\"1\"", "", "period=\"2\"", "¦"),
    (
      "results.conflict", "", "<result item=\"L-1\" answer=\"full\"/>", "",
      "<result item=\"L-1\" answer=\"none\"/>"
    ),
    (
      "results.conflict", "", "<result item=\"L-1\" answer=\"full\"/>", "",
      "<result item=\"L-1\" answer=\"full\" by=\"x\"/>"
    ),
    (
      "results.parameter.conflict", "", "<parameter id=\"days\" value=\"2\"/>", "",
      "<parameter id=\"days\" value=\"3\"/>"
    ),
  ]) func filesConflict(
    code: String, _ attributes: String, _ content: String, _ others: String, _ other: String
  ) throws {
    let first = try set(Marked(results(attributes, content)), "a.xml")
    let second = try set(Marked(results(others, other == "¦" ? "" : other)), "b.xml")
    let read = ResultsBinder.bind([first, second], to: checklist)
    #expect(read.diagnostics.map(\.code) == [code])
    #expect(read.diagnostics.map(\.location?.file) == ["b.xml"])
    #expect(read.value == nil)
  }

  /// The command line wins over the files, and is checked like them.
  @Test func commandLineOverridesParameters() throws {
    let file = try set(Marked(results("", "<parameter id=\"days\" value=\"2\"/>")))
    let good = ResultsBinder.bind(
      [file], to: checklist, overrides: [ParameterOverride(id: "days", value: "7", location: nil)])
    #expect(good.value?.parameters == [ParameterID("days"): .number(7)])
    let bad = ResultsBinder.bind(
      [file], to: checklist, overrides: [ParameterOverride(id: "days", value: "99", location: nil)])
    #expect(bad.diagnostics.map(\.placed) == ["- results.parameter.range"])
  }

  /// Results that come from no reader of ours are checked all the same.
  @Test func foreignResultsAreChecked() {
    let place = SourceLocation(file: "x.ckl", line: 3, column: 1)
    func codes(_ result: ControllingResult) -> [String] {
      let set = ResultSet(
        name: "x.ckl", sha256: "", results: [result],
        location: SourceLocation(file: "x.ckl", line: 1, column: 1))
      return ResultsBinder.bind([set], to: checklist).diagnostics.map(\.placed)
    }
    #expect(
      codes(ControllingResult(item: "M-1", fields: [.value: "abc"], location: place))
        == ["3:1 structure.value-decimal"])
    #expect(
      codes(
        ControllingResult(item: "S-1", fields: [.size: "5", .deviations: "-1"], location: place))
        == ["3:1 structure.value-integer"])
    #expect(
      codes(
        ControllingResult(item: "L-1", side: "inside", fields: [.answer: "full"], location: place))
        == ["3:1 structure.value-word"])
    #expect(
      codes(
        ControllingResult(
          item: "L-1", fields: [.answer: "full"],
          evidence: [EvidenceReference(href: "a", sha256: "b")], location: place))
        == ["3:1 structure.value-digest"])
  }
}
