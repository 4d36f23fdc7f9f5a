import AuditModel
import Diagnostics
import Testing

@testable import Formats

/// Documents in which nearly everything is wrong: all of it is reported, and none of it stalls.
@Suite struct ManyMistakesTests {
  private static func checklist(axes: String = "", requirements: String = "", items: String)
    -> String
  {
    """
    <checklist xmlns="urn:patuh:checklist:1" id="many" version="1" xml:lang="en"><title>M</title>
    \(requirements)\(axes)<scoring model="weighted-mean"/>
    <section id="s"><title>S</title>
    \(items)</section></checklist>
    """
  }

  private static func lint(_ text: String) throws -> [Diagnostic] {
    let document = try Marked(text).document()
    let checklist = try ChecklistReader.read(document).get()
    return Linter.lint(checklist: checklist, sops: [], documents: [document])
  }

  /// Suggestions end after so many comparisons; the reports do not.
  @Test func suggestionsEndAndReportsDoNot() throws {
    let text = Self.checklist(
      requirements: (0..<300).map {
        "<requirement id=\"requirement-\($0)\"><text>R</text></requirement>"
      }.joined(),
      items: (0..<300).map { number in
        """
        <item id="i-\(number)" side="internal" requirement="requirement-\(number)x">\
        <question>Q</question><conformity/></item>\n
        """
      }.joined())
    let found = try Self.lint(text).filter { $0.code != "checklist.requirement.untested" }
    // 50 000 comparisons with 300 known ids are enough for 166 questions.
    #expect(found.count { $0.code == "checklist.requirement.misspelt" } == 166)
    #expect(found.count { $0.code == "checklist.requirement.unknown" } == 134)
    #expect(found.map { $0.location?.line } == (4..<304).map { $0 })
  }

  /// Each wrong class is reported at its own attribute.
  @Test func everyWrongClassHasItsPlace() throws {
    let text = Self.checklist(
      axes: "<axis id=\"f\"><title>F</title><value id=\"a\"><title>A</title></value></axis>",
      items: (0..<200).map { number in
        """
        <item id="i-\(number)" side="internal" class="f:wrong-\(number)">\
        <question>Q</question><conformity/></item>\n
        """
      }.joined())
    let found = try Self.lint(text)
    #expect(Set(found.map(\.code)) == ["checklist.class.unknown"])
    #expect(found.map { $0.location?.line } == (4..<204).map { $0 })
  }

  /// Every option is found at its own place, however many there are.
  @Test func everyWrongOptionHasItsPlace() throws {
    let options = (0..<200).map { "<option id=\"o-\($0)\" value=\"2\"><title>O</title></option>\n" }
    let text = Self.checklist(
      items: """
        <item id="i" side="internal"><question>Q</question><choice>
        \(options.joined())</choice></item>
        """)
    let found = try Self.lint(text)
    #expect(Set(found.map(\.code)) == ["checklist.item.option-value"])
    #expect(found.map { $0.location?.line } == (5..<205).map { $0 })
  }

  /// A chain of details whose last whole is tested is tested; one without is not.
  @Test(arguments: [true, false]) func chainsOfDetailsAreFollowed(isTested: Bool) throws {
    let count = 500
    let chain = (0..<count).map { number in
      let whole = number + 1 < count ? " part-of=\"r-\(number + 1)\"" : ""
      return "<requirement id=\"r-\(number)\"\(whole)><text>R</text></requirement>"
    }.joined()
    let text = """
      <sop xmlns="urn:patuh:sop:1" id="many" version="1" xml:lang="en"><title>M</title><identity/>
      <performer id="p"><title>P</title></performer>
      <step id="a" kind="start"><activity>A</activity></step>
      <step id="z" kind="end"><activity>Z</activity></step>\(chain)</sop>
      """
    let sop = try SOPReader.read(Marked(text).document("sop.xml")).get()
    let item = """
      <item id="i" side="internal"\(isTested ? " requirement=\"r-\(count - 1)\"" : "")>\
      <question>Q</question><conformity/></item>
      """
    let checklist = try ChecklistReader.read(Marked(Self.checklist(items: item)).document()).get()
    let found = Linter.lint(checklist: checklist, sops: [sop])
    #expect(found.count { $0.code == "checklist.requirement.untested" } == (isTested ? 0 : count))
  }

  /// Details that name each other in a circle end the search.
  @Test func circlesOfDetailsAreUntested() throws {
    let text = """
      <sop xmlns="urn:patuh:sop:1" id="many" version="1" xml:lang="en"><title>M</title><identity/>
      <performer id="p"><title>P</title></performer>
      <step id="a" kind="start"><activity>A</activity></step>
      <step id="z" kind="end"><activity>Z</activity></step>
      <requirement id="r-1" part-of="r-2"><text>R</text></requirement>
      <requirement id="r-2" part-of="r-1"><text>R</text></requirement></sop>
      """
    let sop = try SOPReader.read(Marked(text).document("sop.xml")).get()
    let checklist = try ChecklistReader.read(
      Marked(
        Self.checklist(
          items: "<item id=\"i\" side=\"internal\"><question>Q</question><conformity/></item>")
      )
      .document()
    ).get()
    let found = Linter.lint(checklist: checklist, sops: [sop]).map(\.code)
    #expect(found == Array(repeating: "checklist.requirement.untested", count: 2))
  }
}
