import AuditModel
import Testing

@Suite struct TextTemplateTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var template: String
    var pieces: [TextTemplate.Piece]
    var filled: String

    init(_ template: String, _ pieces: [TextTemplate.Piece], _ filled: String) {
      self.template = template
      self.pieces = pieces
      self.filled = filled
    }

    var testDescription: String { "`\(template)`" }
  }

  static let cases: [Case] = [
    Case("", [], ""),
    Case("plain", [.literal("plain")], "plain"),
    Case("{a}", [.place("a")], "one"),
    Case("{a}{b}", [.place("a"), .place("b")], "onetwo"),
    Case(
      "{a} of {b} files", [.place("a"), .literal(" of "), .place("b"), .literal(" files")],
      "one of two files"),
    Case("{missing}.", [.place("missing"), .literal(".")], "{missing}."),
    Case("{upper-limit_1.x}", [.place("upper-limit_1.x")], "{upper-limit_1.x}"),
    Case("{}", [.literal("{}")], "{}"),
    Case("{ a}", [.literal("{ a}")], "{ a}"),
    Case("{a b}", [.literal("{a b}")], "{a b}"),
    Case("{a", [.literal("{a")], "{a"),
    Case("a}", [.literal("a}")], "a}"),
    Case("}{", [.literal("}{")], "}{"),
    Case("{{a}}", [.literal("{a}")], "{a}"),
    Case("{{", [.literal("{")], "{"),
    Case("}}", [.literal("}")], "}"),
    Case("{{{a}", [.literal("{"), .place("a")], "{one"),
    Case("{{{a}}}", [.literal("{"), .place("a"), .literal("}")], "{one}"),
    Case("{x{a}", [.literal("{x"), .place("a")], "{xone"),
    Case("{é}", [.literal("{é}")], "{é}"),
    Case("é{a}é", [.literal("é"), .place("a"), .literal("é")], "éoneé"),
    Case("a\r\n{b}", [.literal("a\r\n"), .place("b")], "a\r\ntwo"),
    Case("{a}\u{301}", [.place("a"), .literal("\u{301}")], "one\u{301}"),
    Case("👍{b}👍", [.literal("👍"), .place("b"), .literal("👍")], "👍two👍"),
  ]

  @Test(arguments: cases) func piecesAndFilling(_ example: Case) {
    #expect(TextTemplate.pieces(example.template) == example.pieces)
    let values = ["a": "one", "b": "two"]
    #expect(TextTemplate.fill(example.template) { values[$0] } == example.filled)
    #expect(
      TextTemplate.places(in: example.template)
        == example.pieces.compactMap { if case .place(let name) = $0 { name } else { nil } })
  }

  @Test func placesRepeat() {
    #expect(TextTemplate.places(in: "{a}{b}{a}") == ["a", "b", "a"])
  }

  /// What is filled in is not read again.
  @Test func valuesAreNoTemplates() {
    #expect(TextTemplate.fill("{a}{b}") { $0 == "a" ? "{b}{{" : "x" } == "{b}{{x")
  }

  /// Every text of up to six of these signs is read to its end, and without places nothing is lost
  /// but doubled braces.
  @Test func everyShortText() {
    let signs = ["{", "}", "a", " "]
    var texts = [""]
    for _ in 0..<6 {
      texts += texts.filter { $0.utf8.count == texts.last?.utf8.count }.flatMap { text in
        signs.map { text + $0 }
      }
      for text in texts {
        let pieces = TextTemplate.pieces(text)
        let length = pieces.reduce(0) { sum, piece in
          switch piece {
          case .literal(let literal): sum + literal.utf8.count
          case .place(let name): sum + name.utf8.count + 2
          }
        }
        #expect(length <= text.utf8.count)
        if !text.contains("{{"), !text.contains("}}") {
          #expect(TextTemplate.fill(text) { _ in nil } == text)
        }
      }
    }
    #expect(texts.count == 5_461)
  }
}
