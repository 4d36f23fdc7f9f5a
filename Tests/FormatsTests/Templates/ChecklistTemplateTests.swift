import AuditModel
import Diagnostics
import TestSupport
import Testing
import XMLTree

@testable import Formats

@Suite struct ChecklistTemplateTests {
  /// The template, read and linted: there is nothing to be said about it.
  private func checklist(_ id: String = "desk", _ title: String = "Loket") throws -> Checklist {
    let text = ChecklistTemplate.checklist(id: id, title: title)
    let document = try XMLDocument.parse(Array(text.utf8), name: "new.xml")
    let read = ChecklistReader.read(document)
    #expect(read.diagnostics.map(\.placed) == [])
    let checklist = try read.get()
    let lint = Linter.lint(checklist: checklist, sops: [], documents: [document])
    #expect(lint.map(\.placed) == [])
    return checklist
  }

  private func sop(_ id: String = "serve", _ title: String = "Layanan") throws -> SOP {
    let text = ChecklistTemplate.sop(id: id, title: title)
    let document = try XMLDocument.parse(Array(text.utf8), name: "sop.xml")
    let read = SOPReader.read(document)
    #expect(read.diagnostics.map(\.placed) == [])
    let sop = try read.get()
    #expect(Linter.lint(sop: sop, documents: [document]).map(\.placed) == [])
    return sop
  }

  @Test func checklistShowsEveryKindOfAnswer() throws {
    let checklist = try checklist()
    #expect(checklist.id == ChecklistID("desk"))
    #expect(checklist.languages == [.indonesian, .english])
    #expect(checklist.sections.count == 2)
    #expect(
      Set(checklist.items.map(\.kind.name))
        == Set(Grammar.checklistKindKeys.map { $0 == "text-answer" ? "text" : $0 }))
    #expect(checklist.axes.count == 1)
    #expect(checklist.scoring.combine != nil)
    #expect(checklist.scoring.caps.count == 1)
    #expect(checklist.scoring.ratings.last?.from == 0)
    #expect(checklist.findings.dueDays.count == 3)
    #expect(checklist.items.contains { $0.applies != nil })
    #expect(checklist.sops.isEmpty)
  }

  @Test func sopShowsStepsAndRequirements() throws {
    let sop = try sop()
    #expect(Set(sop.steps.map(\.kind)) == [.start, .process, .decision, .end])
    #expect(sop.performers.count == 3)
    #expect(sop.requirements.count == 2)
    #expect(sop.steps.flatMap(\.branches).map(\.answer) == [.yes, .no])
  }

  /// Every text is there in both languages.
  @Test(arguments: ["checklist", "sop"]) func everyTextIsBilingual(which: String) throws {
    let text =
      which == "sop"
      ? ChecklistTemplate.sop(id: "a", title: "b")
      : ChecklistTemplate.checklist(id: "a", title: "b")
    var pending = [try XMLDocument.parse(Array(text.utf8), name: "new.xml").root]
    var count = 0
    while let element = pending.popLast() {
      pending += element.children
      for (name, group) in Dictionary(grouping: element.children, by: \.name.local)
      where group.contains(where: { $0.children.isEmpty && !ValueForm.trimmed($0.text).isEmpty }) {
        let english = group.filter {
          $0.attribute("lang", namespace: XMLName.xmlNamespace)?.value == "en"
        }
        #expect(english.count == 1 && group.count == 2, "\(name) in \(element.location)")
        count += 1
      }
    }
    #expect(count > 20)
  }

  @Test func linesFitTheScreen() {
    for text in [
      ChecklistTemplate.checklist(id: "a", title: "b"), ChecklistTemplate.sop(id: "a", title: "b"),
    ] {
      #expect(text.hasSuffix(">\n"))
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 && $0.last != " " })
    }
  }

  @Test(.enabled(if: XMLLint.isInstalled, "xmllint is not installed"))
  func outsideValidatorAcceptsBoth() throws {
    let checklist = ChecklistTemplate.checklist(id: "a", title: "\"<&>'")
    let sop = ChecklistTemplate.sop(id: "b", title: "\"<&>'")
    #expect(
      try XMLLint.areValid([checklist], schema: "Checklists/schema/checklist-1.xsd") == [true])
    #expect(try XMLLint.areValid([sop], schema: "Checklists/schema/sop-1.xsd") == [true])
  }

  /// A title, and what readers see of it once white space is collapsed.
  @Test(arguments: [
    ("A & B < C > D", "A & B < C > D"), ("&amp; ]]> <!-- x -->", "&amp; ]]> <!-- x -->"),
    ("\"quoted\" 'so'", "\"quoted\" 'so'"), ("Kéba\u{301} 表 🙂", "Kéba\u{301} 表 🙂"),
    // One character to Swift, two bytes to us.
    ("a\r\nb", "a b"), ("a\r\n<b", "a <b"), ("tab\tbed", "tab bed"),
    (
      "nul\u{0} esc\u{1B} \u{FFFE}\u{FFFF} \u{FFFD}",
      "nul\u{FFFD} esc\u{FFFD} \u{FFFD}\u{FFFD} \u{FFFD}"
    ),
    ("{limit-days} {{", "{limit-days} {{"), ("<\u{301}", "<\u{301}"),
  ])
  func titleSurvives(title: String, expected: String) throws {
    let titles = [try checklist("a", title).title, try sop("a", title).title]
    for title in titles {
      #expect(Array(title.text(in: .indonesian).utf8) == Array(expected.utf8))
      #expect(Array(title.text(in: .english).utf8) == Array(expected.utf8))
    }
  }

  /// An id that is none gives a document that is still XML and says what is wrong.
  @Test func wrongIDIsReportedByTheReader() throws {
    let text = ChecklistTemplate.checklist(id: "\"><x y=\"&", title: "a")
    let read = ChecklistReader.read(try XMLDocument.parse(Array(text.utf8), name: "new.xml"))
    #expect(read.diagnostics.map(\.code) == ["structure.value-id"])
  }

  @Test(arguments: [
    ("a", true), ("Z9._-", true), (String(repeating: "a", count: 64), true),
    (String(repeating: "a", count: 65), false), ("", false), ("9a", false), ("-a", false),
    ("a b", false), ("é", false), ("a\u{301}", false), ("a\n", false), ("a:b", false),
  ])
  func idIsValid(id: String, isValid: Bool) {
    #expect(ChecklistTemplate.isValidID(id) == isValid)
  }
}
