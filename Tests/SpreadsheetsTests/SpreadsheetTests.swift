import Archives
import Diagnostics
import Foundation
import TestSupport
import Testing
import Workbooks

@testable import Spreadsheets

/// Workbooks that other programs wrote.
@Suite struct SpreadsheetTests {
  private func written(_ arguments: [String] = []) throws -> [UInt8] {
    let folder = try OracleScript.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "a.xlsx").path
    try OracleScript.run("SpreadsheetsTests/Oracle/write_workbook.py", [file] + arguments)
    return try Array(Data(contentsOf: URL(filePath: file)))
  }

  @Test func everyKindOfCell() throws {
    let book = try Spreadsheet.read(written(), name: "a.xlsx")
    #expect(book.sheets.map(\.name) == ["Data & more", "Hidden"])
    #expect(book.sheets.map(\.isHidden) == [false, true])
    #expect(
      book.sheets[0].rows.map { $0.map(\.text) } == [
        ["text", "  kept  ", "a\nb", "<&>\"'", "漢字 é 😀", "A", "=1+1"],
        ["1", "0.1", "8.6", "-17.5", "123456789012345", "1e+20", "0"],
        ["1900-02-28", "1900-03-01", "2026-04-05", "2026-12-31", "true", "false"],
        ["50%", "14.5%", "7%"],
        ["1.5", "2.5", "2023-03-15"],
        ["far"],
        // Nobody has worked it out: it is not taken for nothing.
        ["=A2+1"],
      ])
    #expect(book.sheets[0].rows[5][0].address == "AA7")
    #expect(book.sheets[1].rows[0][0].address == "B2")
  }

  @Test func daysFrom1904() throws {
    let days = try Spreadsheet.read(written(["1904"]), name: "a.xlsx").sheets[0].rows[2]
    #expect(days.map(\.text).suffix(4) == ["2026-04-05", "2026-12-31", "true", "false"])
  }

  /// What our own writer writes comes back, whatever the text looks like.
  @Test func ourOwnComesBack() throws {
    let texts = ["=cmd|' /C calc'!A0", "_x000A_", "a\tb\nc", "\u{202E}x", "😀", "]]>", "&amp;"]
    let book = Workbook(
      title: "t",
      sheets: [
        .init(
          name: "s", columns: texts.indices.map { .init("\($0)", width: 9) },
          rows: [
            texts.map { .text($0) },
            [.number(17.5, decimals: 1), .day(year: 2024, month: 2, day: 29)],
          ])
      ])
    let rows = try Spreadsheet.read(book.xlsx(), name: "s.xlsx").sheets[0].rows
    #expect(rows[1].map(\.text) == texts)
    #expect(rows[2].map(\.text) == ["17.5", "2024-02-29"])
  }

  // MARK: - What is refused

  private func code(_ bytes: [UInt8]) -> String? {
    do throws(DiagnosticsError) {
      _ = try Spreadsheet.read(bytes, name: "a.xlsx")
      return nil
    } catch {
      return error.diagnostics.first?.code
    }
  }

  @Test func whatIsNoWorkbookIsRefused() throws {
    let none = "results.workbook.unreadable"
    #expect(code([]) == none)
    #expect(code(Array("PK\u{3}\u{4} and nothing".utf8)) == none)
    #expect(code([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == none)
    #expect(code(try Archive(entries: [.init(name: "a", bytes: [1])]).zip()) == none)
    #expect(throws: DiagnosticsError.self) {
      _ = try Spreadsheet.read(self.written(), name: "a.xlsx", cells: 5)
    }
  }

  @Test func entitiesAreRefused() throws {
    var archive = try Archive.read(written(), limits: .init(entries: 99, bytes: 1 << 24))
    let place = try #require(archive.entries.firstIndex { $0.name.hasSuffix("sheet1.xml") })
    archive.entries[place].bytes = Array(
      "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><worksheet>&b;</worksheet>".utf8)
    #expect(code(try archive.zip())?.hasPrefix("xml.") == true)
  }

  /// Whatever byte is changed: an error or a workbook, never a crash.
  @Test func damageIsNoticed() throws {
    let bytes = try written()
    for place in stride(from: 0, to: bytes.count, by: 97) {
      var damaged = bytes
      damaged[place] ^= 0x5A
      _ = code(damaged)
    }
  }

  @Test(arguments: [
    ("A1", 1, 1), ("Z9", 9, 26), ("AA10", 10, 27), ("XFD1048576", 1_048_576, 16_384),
  ]) func addresses(address: String, row: Int, column: Int) throws {
    let place = try #require(Spreadsheet.place(address))
    #expect(place.row == row && place.column == column)
    #expect(Spreadsheet.letters(of: column) + "\(row)" == address)
  }

  @Test(arguments: [
    "", "1", "A", "a1", "A0", "XFE1", "A1048577", "A1B", "AAAA1", "A99999999999999999999",
  ])
  func addressesThatNobodyWrites(address: String) {
    #expect(Spreadsheet.place(address) == nil)
  }
}
