import Testing

@testable import Formats

@Suite struct ExcerptTests {
  static let long = "one two three four five six seven eight nine ten eleven twelve"

  @Test(
    arguments: [
      ("short", "text", "short", "text"),
      (nil, "text", nil, "text"),
      ("text", nil, "text", nil),
      (nil, long, nil, "one two three four f…"),
      (long, nil, "one two three four f…", nil),
      // Starts at a word before what is different.
      (
        long, "one two three four five six seven eight nine 10 eleven twelve",
        "…nine ten eleven twel…", "…nine 10 eleven twelv…"
      ),
      (
        long, "ONE two three four five six seven eight", "one two three four f…",
        "ONE two three four f…"
      ),
      (long, long + "!", "…twelve", "…twelve!"),
      // No blank to start at: right before it then.
      ("abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxy", "…tuvwxyz", "…tuvwxy"),
      // What is one character to a reader is not torn apart.
      (
        "aaaaaaaaaaaaaaaaaaae\u{301}bbb", "-", "aaaaaaaaaaaaaaaaaaae\u{301}…", "-"
      ),
    ] as [(String?, String?, String?, String?)])
  func excerptShowsWhatIsDifferent(_ row: (String?, String?, String?, String?)) {
    let field = ChecklistDiff.Field(
      name: "guidance", old: row.0, new: row.1, affectsAnswers: false, affectsScores: false)
    let excerpt = field.excerpt(limit: 20)
    #expect(excerpt.old == row.2)
    #expect(excerpt.new == row.3)
  }
}
