import AuditModel
import Diagnostics
import Foundation
import Testing

@Suite struct NewIdentifierTests {
  static let good = [
    "E-2026-01", "8.5.1", "a", "9", "Kantor_Wilayah", "budi.santoso", "Ärger-1", "Владивосток",
    "Ωμέγα", "مكتب-١", "東京オフィス", "ひらがな", "ꦗꦮ", "ชั้น1", "किला", "Oʼzbek", "straße",
    "서울", String(repeating: "x", count: 64), "Հայ", "ᐃᓄᒃ",
  ]

  @Test(arguments: good) func isAccepted(id: String) {
    #expect(NewIdentifier.check(id) == nil)
  }

  static let bad: [(String, NewIdentifier.Problem)] = [
    ("", .empty),
    (String(repeating: "x", count: 65), .tooLong),
    (String(repeating: "/", count: 1_000_000), .tooLong),
    ("..", .firstCharacter), ("-a", .firstCharacter), ("_a", .firstCharacter),
    (" a", .firstCharacter), ("\u{301}a", .firstCharacter), ("\u{3164}", .firstCharacter),
    ("Kantor Wilayah", .character(" ")), ("E/1", .character("/")),
    ("a\u{200D}b", .character("\u{200D}")),
    ("a\u{FE0F}", .character("\u{FE0F}")), ("a\u{0}", .character("\0")), ("aⅧ", .character("Ⅷ")),
    ("a😀", .character("😀")), ("a\u{202E}b", .character("\u{202E}")),
    ("e\u{301}", .notNFC), ("\u{212B}", .notNFC), ("a\u{323}\u{307}", .notNFC),
    // The Cyrillic а in a Latin word.
    ("p\u{430}ypal", .mixedScripts(["Latin", "Cyrillic"])),
    ("αa", .mixedScripts(["Greek", "Latin"])), ("東a", .mixedScripts(["Han and Kana", "Latin"])),
    ("ᐃa", .mixedScripts(["other", "Latin"])), ("Ａa", .variant("Ａ", plain: "A")),
    ("E１", .variant("１", plain: "1")),
    ("µgreek-ωa", .variant("µ", plain: "μ")), ("ﬁle", .variant("ﬁ", plain: "fi")),
  ]

  @Test func isRefused() {
    for (id, problem) in Self.bad {
      #expect(NewIdentifier.check(id) == problem, "\(id.prefix(80))")
    }
  }

  /// Foundation normalises by itself; what it composes is accepted, and what it would change is not.
  @Test func composedFormsAreThoseOfFoundation() {
    for value in (0xC0...0x24F).map(UInt32.init) + (0x1E00...0x1EFF).map(UInt32.init) {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic,
        !scalar.properties.isDefaultIgnorableCodePoint
      else { continue }
      let text = String(scalar)
      // Ligatures and the long s are variants of plain letters.
      guard
        text.precomposedStringWithCompatibilityMapping == text.precomposedStringWithCanonicalMapping
      else { continue }
      #expect(NewIdentifier.check(text) == nil, "\(text)")
      let apart = text.decomposedStringWithCanonicalMapping
      guard apart.unicodeScalars.count > 1 else { continue }
      #expect(NewIdentifier.check(apart) == .notNFC, "\(text)")
      #expect(
        NewIdentifier.foldedKey(apart).unicodeScalars.elementsEqual(
          NewIdentifier.foldedKey(text).unicodeScalars), "\(text)")
    }
  }

  @Test func keysDoNotTellCaseApart() {
    let same = [
      ["E-1", "e-1"], ["STRASSE", "straße", "Strasse", "STRAẞE"],
      ["Ärger", "ÄRGER", "a\u{308}rger"],
      ["ΣΊΣΥΦΟΣ", "σίσυφος", "Σίσυφοσ"], ["Москва", "МОСКВА"],
      ["Kantor Wilayah", "kantor wilayah"],
    ]
    for group in same { #expect(Set(group.map(NewIdentifier.foldedKey)).count == 1, "\(group)") }
    let different = ["E-1", "E.1", "E_1", "E1", "É-1", "..", ""]
    #expect(Set(different.map(NewIdentifier.foldedKey)).count == different.count)
    // Folding again changes nothing.
    for id in Self.good + different {
      let key = NewIdentifier.foldedKey(id)
      #expect(NewIdentifier.foldedKey(key) == key)
    }
  }

  @Test func lookalikesAreKnown() {
    let pairs = [
      ("EO", "\u{0415}\u{041E}"), ("eo", "\u{0415}\u{041E}"), ("E-1", "\u{0395}-1"),
      ("b1", "\u{0412}1"), ("Caxap", "\u{0421}\u{0430}\u{0445}\u{0430}\u{0440}"),
      ("\u{039F}\u{03A1}", "\u{041E}\u{0420}"), ("rio", "\u{0433}\u{0456}\u{043E}"),
      ("CAT", "\u{0441}\u{0430}\u{0442}"), ("Ära", "\u{04D2}г\u{0430}"),
    ]
    for (left, right) in pairs {
      #expect(NewIdentifier.isLookalike(left, of: right), "\(left) \(right)")
      #expect(NewIdentifier.isLookalike(right, of: left), "\(right) \(left)")
    }
    for (left, right) in [
      ("E-10", "E-1O"), ("Москва", "Moskva"), ("Владивосток", "Vladivostok"), ("жук", "zuk"),
      ("Ωμέγα", "Omega"), ("東京", "E-1"), ("ชั้น1", "E-1"),
    ] { #expect(!NewIdentifier.isLookalike(left, of: right), "\(left) \(right)") }
  }

  @Test func problemsAreDiagnostics() {
    func said(_ id: String) -> [String: String] {
      guard let problem = NewIdentifier.check(id) else { return [:] }
      let diagnostic = problem.diagnostic(about: id)
      return diagnostic.facts.merging(["code": diagnostic.code]) { $1 }
    }
    #expect(said("") == ["code": "store.id-empty", "id": ""])
    #expect(
      said(String(repeating: "x", count: 65))
        == [
          "code": "store.id-too-long", "id": String(repeating: "x", count: 20) + "…", "limit": "64",
        ])
    #expect(said("-a") == ["code": "store.id-first-character", "id": "-a"])
    #expect(said("a b") == ["code": "store.id-character", "id": "a b", "character": "U+0020"])
    #expect(
      said("Ｅ1") == ["code": "store.id-variant", "id": "Ｅ1", "character": "U+FF25", "plain": "E"])
    #expect(said("e\u{301}") == ["code": "store.id-not-nfc", "id": "e\u{301}"])
    #expect(
      said("p\u{430}")
        == ["code": "store.id-mixed-scripts", "id": "p\u{430}", "scripts": "Latin, Cyrillic"])
  }
}
