import AuditModel
import Diagnostics
import Testing
import Workbooks

@testable import Formats

/// Results from workbooks: with the columns of CSV, and from workpapers.
@Suite struct WorkbookResultsTests {
  private static func workbook(
    codes: [String?], titles: [String], _ rows: [[String]]
  ) throws -> [UInt8] {
    let columns = zip(codes, titles).map { Workbook.Column($1, width: 9, code: $0) }
    return try Workbook(
      title: "t",
      sheets: [
        .init(name: "About", columns: [.init("nothing", width: 9)], rows: []),
        .init(
          name: "Results", columns: columns,
          rows: rows.map { $0.map { $0.isEmpty ? .empty : .text($0) } }),
      ]
    ).xlsx()
  }

  private static func read(_ bytes: [UInt8]) -> Read<ResultSet> {
    ResultsReader.read(bytes, name: "r.xlsx")
  }

  @Test func columnsAreThoseOfCSV() throws {
    let titles = ["Item", "side", "answer", "value", "note", "evidence", "period", "#mine"]
    let bytes = try Self.workbook(
      codes: titles.map { _ in nil }, titles: titles,
      [
        ["A-1", "internal", "yes", "", "=1+1", "a.pdf|b.pdf", "2026-Q1", "x"],
        ["A-2", "", "", "3,5", "", "", "", ""],
      ])
    let read = Self.read(bytes)
    #expect(read.diagnostics.map(\.code) == [])
    let set = try #require(read.value)
    #expect(set.subject.period == "2026-Q1")
    #expect(set.results.map(\.item) == ["A-1", "A-2"])
    #expect(set.results[0].note == "=1+1")
    #expect(set.results[0].evidence.map(\.href) == ["a.pdf", "b.pdf"])
    #expect(set.results[1].fields == [.value: "3.5"])
    #expect(set.results[1].location.description == "r.xlsx:Results!A3")
  }

  private static let codes = [
    "item", "side", "answer", "note", "#kind", "#revision", "#checklist-hash", "#was",
  ]
  private static let empty = Array(repeating: "", count: 8)

  private static func row(_ answer: String, _ note: String, kind: String, was: String) -> [String] {
    ["A-1", "internal", answer, note, kind, "4", "abc", was]
  }

  /// As a row is told whose answer and note were these.
  private static func was(_ answer: String, _ note: String) -> String {
    WorkpaperRow.joined([answer] + Array(repeating: "", count: 7) + [note, "", "", ""])
  }

  @Test(arguments: [
    ("conformity", "Ya", "yes"), ("conformity", "sebagian", "partial"),
    ("sample", "tanpa-bukti", "no-evidence"),
    ("ladder", "two – Two – or more", "two"), ("choice", "desk – Desk", "desk"),
    ("text", "a – b", "a – b"), ("ladder", "not-tested", "not-tested"),
  ]) func dropDownsAreUnderstood(kind: String, shown: String, answer: String) throws {
    let bytes = try Self.workbook(
      codes: Self.codes, titles: Self.codes,
      [
        Self.row(shown, "new", kind: kind, was: Self.was(shown, "old")),
        Self.row(shown, "same", kind: kind, was: Self.was(shown, "same")),
        Self.row("", "alone", kind: kind, was: ""), Self.row("", "", kind: kind, was: ""),
      ])
    let read = Self.read(bytes)
    #expect(read.diagnostics.map(\.code) == [])
    let set = try #require(read.value)
    // Edited or not, each row is a result; one that says nothing is none.
    #expect(set.results.map(\.fields) == [[.answer: answer], [.answer: answer], [:]])
    #expect(set.results.map(\.note) == ["new", "same", "alone"])
    #expect(
      set.results.map(\.basis)
        == [[.note], [], [.note]].map { AnswerBasis(revision: 4, edited: $0) })
    #expect(set.checklistHash == "abc")
  }

  @Test func anEmptiedRowIsSaid() throws {
    let bytes = try Self.workbook(
      codes: Self.codes, titles: Self.codes,
      [Self.row("", "", kind: "conformity", was: Self.was("yes", "")), Self.empty])
    let read = Self.read(bytes)
    #expect(read.diagnostics.map(\.code) == ["results.workbook.cleared"])
    #expect(read.diagnostics[0].location?.description == "r.xlsx:Results!A3")
    #expect(read.diagnostics[0].facts["fields"] == "answer")
    #expect(read.value?.results == [])
  }

  /// Copies of one workpaper that several people filled in: what was edited counts, in any order of the files.
  @Test func editedRowsCountBeforeOthers() throws {
    let checklist = try ChecklistReader.read(Marked(ValidDocuments.checklist).document()).get()
    func copy(_ answer: String, revision: String = "1", was: String = "yes") throws -> ResultSet {
      let row = ["C-1", "external", answer, "", "conformity", revision, "", Self.was(was, "")]
      return try Self.read(Self.workbook(codes: Self.codes, titles: Self.codes, [row])).get()
    }
    func answers(_ sets: ResultSet...) -> [[Answer?]?] {
      [sets, sets.reversed()].map { sets in
        let bound = ResultsBinder.bind(sets, to: checklist)
        return bound.diagnostics.hasErrors ? nil : bound.value?.results.map(\.answer)
      }
    }
    let no: [Answer?] = [.conformity(.no)]
    #expect(try answers(copy("yes"), copy("no")) == [no, no])
    #expect(try answers(copy("no", revision: "2", was: "no"), copy("yes")) == [no, no])
    #expect(try answers(copy("no"), copy("partial")) == [nil, nil])
    let csv = try ResultsReader.read(
      Array("item,side,answer\nC-1,external,no\n".utf8), name: "a.csv"
    ).get()
    #expect(try answers(copy("yes"), csv) == [no, no])
  }

  @Test func aNoteAloneLeavesTheItemOpen() throws {
    let checklist = try ChecklistReader.read(Marked(ValidDocuments.checklist).document()).get()
    let row = ["C-1", "external", "", "note", "conformity", "", "", ""]
    let set = try Self.read(Self.workbook(codes: Self.codes, titles: Self.codes, [row])).get()
    let bound = ResultsBinder.bind([set], to: checklist)
    #expect(bound.diagnostics.map(\.code).contains("results.unanswered"))
    #expect(bound.value?.results.map(\.answer) == [nil])
    #expect(bound.value?.results.map(\.note) == ["note"])
  }

  @Test func anotherFormOfTheChecklistIsWarnedOf() throws {
    let checklist = try ChecklistReader.read(Marked(ValidDocuments.checklist).document()).get()
    var set = ResultSet(
      name: "r.xlsx", sha256: "", checklist: checklist.id, version: checklist.version,
      location: SourceLocation(file: "r.xlsx", line: 1, column: 1))
    set.checklistHash = checklist.canonicalHash
    #expect(
      !ResultsBinder.bind([set], to: checklist).diagnostics.map(\.code).contains(
        "results.hash-mismatch"))
    set.checklistHash = "abc"
    #expect(
      ResultsBinder.bind([set], to: checklist).diagnostics.map(\.code).contains(
        "results.hash-mismatch"))
  }

  @Test func whatIsNoWorkbookOfResultsIsRefused() throws {
    #expect(
      Self.read(Array("PK\u{3}\u{4}".utf8)).diagnostics.map(\.code) == [
        "results.workbook.unreadable"
      ])
    let bytes = try Self.workbook(codes: [nil], titles: ["butir"], [["A-1"]])
    #expect(Self.read(bytes).diagnostics.map(\.code) == ["results.workbook.no-table"])
    let survey = SurveyAnswersReader.read(
      bytes, name: "s.xlsx", of: try SurveyReaderTests.instrument())
    #expect(survey.diagnostics.map(\.code) == ["table.format"])
  }
}
