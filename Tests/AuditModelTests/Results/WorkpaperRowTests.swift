import AuditModel
import Testing

@Suite struct WorkpaperRowTests {
  @Test(arguments: [
    ("", [0]), ("short", [5]), (String(repeating: "x", count: 32_000), [32_000]),
    (String(repeating: "x", count: 32_768), [32_000, 768]),
    // A pair of surrogates is not torn apart; a mark may go on in the next cell.
    ("x" + String(repeating: "😀", count: 16_000), [31_999, 2]),
    (String(repeating: "e\u{301}", count: 32_000), [32_000, 32_000]),
  ]) func textsComeInPiecesThatACellHolds(text: String, lengths: [Int]) {
    let pieces = WorkpaperRow.pieces(text)
    #expect(pieces.map(\.utf16.count) == lengths)
    #expect(Array(pieces.joined().utf8) == Array(text.utf8))
  }

  @Test func columnsThatGoOnAreNumbered() {
    #expect(WorkpaperRow.continued("note", 2) == "note+2")
  }
}

/// Which parts of a row were edited since it was made.
@Suite struct WorkpaperEditTests {
  /// Eight fields of the answer, note, cause, evidence and digests.
  private static func cells(
    _ answer: String = "", note: String = "", cause: String = "", evidence: String = ""
  ) -> [String] {
    [answer] + Array(repeating: "", count: 7) + [note, cause, evidence, ""]
  }

  private static let texts = [
    "", "yes", "a\nb", "\u{301}begins with a mark", "bar ␟ in it",
    String(repeating: "x", count: 40_000),
    "≡ 1 2",
  ]

  @Test(arguments: texts, texts) func eachPartIsToldApart(note: String, cause: String) {
    let was = WorkpaperRow.joined(Self.cells("yes", note: note, cause: cause))
    #expect(WorkpaperRow.edited(Self.cells("yes", note: note, cause: cause), since: was) == [])
    #expect(
      WorkpaperRow.edited(Self.cells("no", note: note, cause: cause), since: was) == [.answer])
    #expect(
      WorkpaperRow.edited(Self.cells("yes", note: note + "!", cause: cause), since: was)
        == [.note])
    #expect(
      WorkpaperRow.edited(Self.cells("yes", note: note, cause: cause, evidence: "e"), since: was)
        == [.evidence])
    #expect(
      WorkpaperRow.edited(Self.cells(note: note, cause: cause + "?"), since: was)
        == [.answer, .cause])
  }

  @Test func lineEndsThatAProgramRewritesAreNoEdit() {
    let was = WorkpaperRow.joined(Self.cells("yes", note: "a\r\nb\rc"))
    #expect(WorkpaperRow.edited(Self.cells("yes", note: "a\nb\nc"), since: was) == [])
    #expect(WorkpaperRow.edited(Self.cells("yes", note: "a\nb c"), since: was) == [.note])
  }

  @Test func anEmptyRowHasEmptyCells() {
    #expect(WorkpaperRow.joined(Self.cells()) == "")
    #expect(WorkpaperRow.edited(Self.cells(), since: "") == [])
    #expect(WorkpaperRow.edited(Self.cells(note: "n"), since: "") == [.note])
  }

  /// Earlier workpapers told a long row as a whole, by the length and the check number of all its cells.
  @Test func longRowsOfEarlierWorkpapersAreKnown() {
    let cells = Self.cells("yes", note: String(repeating: "x", count: 16_001))
    var check: UInt64 = 0xcbf2_9ce4_8422_2325
    let text = cells.joined(separator: "␟")
    for byte in text.utf8 { check = (check ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let was = "≡ \(text.utf8.count) \(String(check, radix: 16))"
    #expect(WorkpaperRow.edited(cells, since: was) == [])
    var edited = cells
    edited[0] = "no"
    #expect(WorkpaperRow.edited(edited, since: was) == [.answer, .note])
  }
}
