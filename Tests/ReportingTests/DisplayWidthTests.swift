import Foundation
import TestSupport
import Testing

@testable import Reporting

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("한", 2), ("\u{1112}\u{1161}\u{11ab}", 2),
    ("😀", 2), ("👨‍👩‍👧", 6), ("🇮🇩", 2), ("👩🏽", 2), ("ﬁ", 1), ("ｱ", 1), ("Ａ", 2), ("", 0), ("█▏·", 3),
    ("\u{200b}", 0), ("…–", 2),
  ])
  func textHasItsColumns(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  /// Python's own tables of the Unicode database say which scalars are wide.
  @Test func wideScalarsAreThoseOfTheUnicodeDatabase() throws {
    let folder = try OracleScript.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var wide: [String] = []
    for value in UInt32(0)...0x3FFFF {
      if let scalar = Unicode.Scalar(value), DisplayWidth.of(scalar) == 2 {
        wide.append(String(value))
      }
    }
    let file = folder.appending(path: "wide.txt")
    try wide.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
    try OracleScript.run("ReportingTests/Oracle/check_width.py", [file.path])
  }
}

@Suite struct TerminalPageTests {
  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("漢字漢字", 5, ["漢字", "漢字"]), ("", 5, []), ("a\r\nb\tc", 9, ["a b c"]),
    ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
  ])
  func textIsWrappedByColumns(text: String, width: Int, lines: [String]) {
    #expect(TerminalPage.wrapped(text, to: width) == lines)
  }

  @Test(arguments: [
    (0.0, "····"), (0.5, "██··"), (1.0, "████"), (0.125, "▌···"), (-1, "····"), (9, "████"),
  ])
  func aBarIsFilledByItsShare(share: Double, bar: String) {
    #expect(TerminalPage.bar(share, columns: 4) == bar)
  }

  @Test func colourIsUsedOnlyWhenTold() {
    #expect(TerminalPage(width: 80, colour: false).paint("x", .alarm) == "x")
    #expect(TerminalPage(width: 80, colour: true).paint("x", .alarm) == "\u{1b}[31;1mx\u{1b}[0m")
  }
}
