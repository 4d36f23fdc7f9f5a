import AuditModel
import Diagnostics
import Foundation
import TestSupport
import Testing
import XMLTree

@testable import Formats

/// What is written to be filled in is read back without a complaint, empty and filled in.
@Suite struct ResultsTemplateTests {
  /// The checklists of the tests and of the package.
  static let names = [
    "valid", "template", "Checklists/passport-sop.xml", "Checklists/management-functions.xml",
  ]

  static func checklist(_ name: String) throws -> Checklist {
    let text: [UInt8] =
      switch name {
      case "valid": Array(ValidDocuments.checklist.utf8)
      case "template": Array(ChecklistTemplate.checklist(id: "new", title: "Baru -- <a>").utf8)
      default: try bytes(of: name)
      }
    return try ChecklistReader.read(try XMLDocument.parse(text, name: name)).get()
  }

  /// The rows that there should be, `item side`.
  private func expectedRows(_ checklist: Checklist, _ side: Side?) -> [String] {
    checklist.items.flatMap { item in
      [Side.internal, .external].filter { item.sides.contains($0) && (side ?? $0) == $0 }
        .map { "\(item.id) \($0.rawValue)" }
    }
  }

  @Test(arguments: names, [nil, .internal, .external] as [Side?])
  func emptyResultsAreReadBack(name: String, side: Side?) throws {
    let checklist = try Self.checklist(name)
    for (file, text) in [
      ("empty.csv", ResultsTemplate.csv(for: checklist, side: side)),
      ("empty.xml", ResultsTemplate.xml(for: checklist, side: side)),
    ] {
      let read = ResultsReader.read(Array(text.utf8), name: file)
      #expect(read.diagnostics.map(\.placed) == [], "\(file)")
      let set = try read.get()
      #expect(set.checklist == checklist.id)
      #expect(set.version == checklist.version)
      #expect(
        set.results.map { "\($0.item) \($0.side ?? "-")" } == expectedRows(checklist, side))
      let bound = ResultsBinder.bind([set], to: checklist)
      #expect(Set(bound.diagnostics.map(\.code)).isSubset(of: ["results.unanswered"]))
      #expect(bound.diagnostics.count == set.results.count)
    }
  }

  /// Each item is answered in the columns that the table has for it.
  @Test(arguments: names) func filledTableIsBound(name: String) throws {
    let checklist = try Self.checklist(name)
    let items = Dictionary(uniqueKeysWithValues: checklist.items.map { ($0.id.rawValue, $0) })
    let lines = ResultsTemplate.csv(for: checklist, side: nil)
      .components(separatedBy: "\r\n").dropLast()
    let separator = checklist.language == .indonesian ? ";" : ","
    let header = try #require(lines.first).components(separatedBy: separator)
    let filled = try lines.dropFirst().map { line in
      var cells = line.components(separatedBy: separator)
      #expect(cells.count == header.count)
      let item = try #require(items[cells[0]])
      for (column, value) in Self.answer(item) {
        cells[try #require(header.firstIndex(of: column))] = value
      }
      return cells.joined(separator: separator)
    }
    let text = ([lines[0]] + filled).joined(separator: "\n")
    let set = try ResultsReader.read(Array(text.utf8), name: "filled.csv").get()
    let bound = ResultsBinder.bind([set], to: checklist)
    #expect(bound.diagnostics.map(\.placed) == [])
    #expect(try bound.get().results.count == expectedRows(checklist, nil).count)
  }

  private static func answer(_ item: Item) -> [(String, String)] {
    let evidence = [("evidence", "berkas.pdf")]
    switch item.kind {
    case .conformity: return evidence + [("answer", "yes")]
    case .ladder(let ladder): return evidence + [("answer", ladder.steps[0].id.rawValue)]
    case .choice(let choice): return evidence + [("answer", choice.options[0].id.rawValue)]
    case .text: return evidence + [("answer", "Cukup")]
    case .measure(let measure): return evidence + [("value", value(measure))]
    case .index(let index): return evidence + [("value", value(index.measure))]
    case .sample: return evidence + [("size", "59"), ("deviations", "0")]
    case .caseTest: return evidence + [("population", "10"), ("deviations", "0")]
    }
  }

  private static func value(_ measure: Measure) -> String {
    (measure.minimum ?? measure.maximum ?? 1).shortDecimal()
  }

  @Test(.enabled(if: XMLLint.isInstalled, "xmllint is not installed"))
  func outsideValidatorAcceptsTheDocument() throws {
    let documents = try Self.names.map {
      ResultsTemplate.xml(for: try Self.checklist($0), side: nil)
    }
    #expect(
      try XMLLint.areValid(documents, schema: "Checklists/schema/results-1.xsd")
        == documents.map { _ in true })
  }

  @Test func documentIsAsRecorded() throws {
    try expectGolden(
      ResultsTemplate.xml(for: try Self.checklist("valid"), side: nil),
      "Tests/FormatsTests/Templates/Fixtures/results.xml")
  }

  @Test func tableIsAsRecorded() throws {
    try expectGolden(
      ResultsTemplate.csv(for: try Self.checklist("valid"), side: .external),
      "Tests/FormatsTests/Templates/Fixtures/results.csv")
  }

  /// A version with everything that a cell, an attribute or a spreadsheet could trip over.
  @Test(
    arguments: [
      ("2026;1,\"x\"", "2026;1,\"x\""), ("a\r\nb", "a\r\nb"), ("<&>\t\"'", "<&>\t\"'"),
      ("--a-", nil), ("=1+1", nil), ("@x", nil), ("+1", nil),
    ] as [(String, String?)])
  func versionIsEscaped(version: String, inTable: String?) throws {
    for language in ["id", "en"] {
      var checklist = try Self.checklist("valid")
      checklist.version = version
      checklist.language = Language(language)
      let csv = ResultsTemplate.csv(for: checklist, side: nil)
      #expect(try ResultsReader.read(Array(csv.utf8), name: "a.csv").get().version == inTable)
      let xml = ResultsTemplate.xml(for: checklist, side: nil)
      #expect(try ResultsReader.read(Array(xml.utf8), name: "a.xml").get().version == version)
    }
  }

  @Test(arguments: [
    ("plain", "plain"), ("a--b", "a- -b"), ("---", " - - - "), ("a-", "a- "), ("-a", " -a"),
    ("<a & b>", "<a & b>"), ("a\r\nb\u{7}", "a \nb\u{FFFD}"),
  ])
  func commentIsSafe(text: String, expected: String) {
    #expect(Array(XMLText.comment(text).utf8) == Array(expected.utf8))
  }
}
