import Foundation
import TestSupport
import Testing

@testable import Workbooks

/// Workbooks as another program reads them.
@Suite struct WorkbookTests {
  private struct Dump: Decodable {
    struct Sheet: Decodable {
      let name: String
      let frozen: String?
      let filter: String?
      let tones: [String]
      let rows: [[String?]]
    }
    let title: String?
    let sheets: [Sheet]
  }

  private func read(_ workbook: Workbook) throws -> Dump {
    let folder = try OracleScript.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "book.xlsx")
    try Data(workbook.xlsx()).write(to: file)
    let text = try OracleScript.run("WorkbooksTests/Oracle/dump_workbook.py", [file.path])
    return try JSONDecoder().decode(Dump.self, from: Data(text.utf8))
  }

  @Test func cellsAreOfTheirKind() throws {
    let sheet = Workbook.Sheet(
      name: "A/B: [c]",
      columns: [
        Workbook.Column("Word", width: 12, tones: ["bad \"x\"": .poor, "good": .good]),
        Workbook.Column("Number", width: 8), Workbook.Column("Share", width: 8),
        Workbook.Column("Day", width: 12),
      ],
      rows: [
        [
          .text("good"), .number(-1.5, decimals: 2), .share(0.25, decimals: 1),
          .day(year: 2026, month: 2, day: 28),
        ], [.empty, .number(3, decimals: 0)],
      ])
    let dump = try read(
      Workbook(
        title: "T & <t>", sheets: [sheet, Workbook.Sheet(name: "A/B: [c]", columns: [], rows: [])]))
    #expect(dump.title == "T & <t>")
    #expect(dump.sheets.map(\.name) == ["A-B- -c-", "2 A-B- -c-"])
    let first = try #require(dump.sheets.first)
    #expect(first.frozen == "A2" && first.filter == "A1:D3")
    #expect(first.tones == ["A2:A3 \"bad \"\"x\"\"\"", "A2:A3 \"good\""])
    #expect(
      first.rows == [
        ["Word", "Number", "Share", "Day"],
        ["good", "number -1.5 0.00", "number 0.25 0.0%", "day 2026-02-28 00:00:00 mm-dd-yy"],
        [nil, "number 3 0", nil, nil],
      ])
  }

  /// Text stays text, whatever a spreadsheet program could take it for, and comes back as it was.
  @Test(arguments: [
    "=1+1", "+1", "-1", "@sum(a)", "\tx", "=cmd|' /C calc'!A0", "'quoted", "{=1}", "#REF!", "TRUE",
    "007",
    "1e5", "2026-01-01", "https://example.org", "mailto:a@b.c", "internal:Sheet!A1", "line\nline",
    "<b>&amp;</b>", "_x0041_", "_x00e9_ _xGGGG_ _x", "\u{202e}abc", "👩‍👩‍👧‍👦 é e\u{301}",
    " blank ", "]]>",
  ])
  func textComesBack(text: String) throws {
    let dump = try read(
      Workbook(
        title: "t",
        sheets: [
          Workbook.Sheet(
            name: "s", columns: [Workbook.Column("c", width: 9)], rows: [[.text(text)]])
        ]))
    #expect(dump.sheets.first?.rows.last == [text])
  }

  @Test func whatCannotBeWrittenIsReplaced() {
    #expect(
      WorkbookText.cell("a\u{0}b\u{1f}\r\u{ffff}\t\n") == "a\u{fffd}b\u{fffd}_x000D_\u{fffd}\t\n")
    let long = WorkbookText.cell(String(repeating: "😀", count: 20_000))
    #expect(long.utf16.count == 32_767 && long.hasSuffix("😀…"))
    let fitting = String(repeating: "a", count: 32_766)
    #expect(WorkbookText.cell(fitting) == fitting)
  }

  @Test func namesOfSheetsAreAllowed() {
    let names = WorkbookText.sheetNames([
      "", "a", "A", String(repeating: "😀", count: 31), "it's", String(repeating: "b", count: 40),
    ])
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    for name in names {
      #expect((1...31).contains(name.utf16.count))
      #expect(!name.contains { "[]:*?/\\'".contains($0) })
    }
  }

  @Test func sameWorkbookGivesTheSameBytes() throws {
    let book = Workbook(
      title: "t",
      sheets: [
        Workbook.Sheet(
          name: "s", columns: [Workbook.Column("c", width: 9, tones: ["a": .good, "b": .poor])],
          rows: (0..<500).map { [.number(Double($0) / 7, decimals: 3)] })
      ])
    #expect(try book.xlsx() == book.xlsx())
  }
}
