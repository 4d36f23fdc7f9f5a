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
