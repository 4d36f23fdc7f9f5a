import AuditModel
import Testing

@testable import Formats

@Suite struct ValueTypeTests {
  @Test(
    arguments: [
      (
        ValueType.id, ["a", "A-1.b_c", " x ", String(repeating: "a", count: 64)],
        ["", "1a", "a b", "ä", "a/b", String(repeating: "a", count: 65)]
      ),
      (
        .decimal, ["0", "-2", "0.05", "88.30", " 1 ", "007", String(repeating: "9", count: 30)],
        ["", "+1", "1.", ".5", "1,5", "1e5", "5%", "--1", "-", String(repeating: "9", count: 31)]
      ),
      (.share, ["0", "1", "0.5", "1.0", "-0"], ["1.01", "-0.1", "x"]),
      (.positive, ["0.0001", "3"], ["0", "-1", "0.0", ""]),
      (.number, ["3", "{days}", " {a-b} "], ["{}", "{1}", "{a", "a}", "{a}{b}", "{a b}"]),
      (.integer(1...9), ["1", "9", "09"], ["0", "10", "-1", "1.0", "", "99999999999"]),
      (
        .date, ["2024-02-29", " 2026-01-01 "],
        ["2023-02-29", "2026-1-1", "0000-01-01", "01.02.2026"]
      ),
      (
        .moment, ["2026-01-01", "2026-01-01T23:59:59Z", "2026-01-01T00:00:00.5+07:00"],
        [
          "2026-01-01T10:00:00", "2026-01-01T24:00:00Z", "2026-01-01t10:00:00z",
          "2026-01-01 10:00:00Z",
        ]
      ),
      (.boolean, ["true", "false"], ["1", "yes", "TRUE", ""]),
      (
        .language, ["id", "en-GB", "zh-Hant-TW"],
        ["i", "e n", "en_GB", "1d", "-en", "en-", "abcdefghi"]
      ),
      (.languages, ["id", "id en", " id  en "], ["", "id,en", " "]),
      (.classes, ["a:b", "a:b c:d"], ["", "a", "a:", ":b", "a:b:c", "a: b"]),
      (
        .sha256, [String(repeating: "aF0", count: 21) + "9"],
        ["", String(repeating: "g", count: 64), "ab"]
      ),
      (.text, ["x", " x "], ["", " \n\t"]),
    ] as [(ValueType, [String], [String])]) func formsAreTold(
      type: ValueType, good: [String], bad: [String]
    )
  {
    for value in good { #expect(type.accepts(value), "\(type) refuses \(value)") }
    for value in bad { #expect(!type.accepts(value), "\(type) accepts \(value)") }
  }

  @Test(arguments: [
    ("", ""), (" ", ""), ("a", "a"), (" a\n  b\t", "a b"), ("a b", "a b"), ("a  b", "a b"),
    ("a\r\nb", "a b"), ("\u{A0}a ", "\u{A0}a"), ("a ", "a"), (" é  ü ", "é ü"),
  ]) func whiteSpaceCollapses(text: String, collapsed: String) {
    #expect(Array(ValueForm.collapsed(text).utf8) == Array(collapsed.utf8))
  }

  @Test(arguments: [
    ("S-20", "S-20"), ("3,5", "3,5"), ("2026-04-05", "2026-04-05"), ("Budi Santoso", "…"),
    ("Büro", "…"), ("", "…"), (String(repeating: "a", count: 65), "…"), ("a\u{1B}[2J", "…"),
  ]) func freeTextIsNotShown(text: String, shown: String) {
    #expect(ValueForm.shown(text) == shown)
  }

  /// The quick way to the names in braces finds those that the pieces hold.
  @Test(arguments: [
    "", "a", "{a}", "{{a}}", "{a}{b}", "{ a}", "{a b}", "x{a}y}}z{{{b}", "{", "}", "{}", "}{a}{",
    "{{{a}}}",
    "é{ü}{a}",
  ]) func placesAgreeWithPieces(template: String) {
    let slow = TextTemplate.pieces(template).compactMap {
      if case .place(let name) = $0 { name } else { nil }
    }
    #expect(TextTemplate.places(in: template) == slow)
  }
}
