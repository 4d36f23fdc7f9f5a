import AuditModel
import Testing

@testable import Reporting

@Suite struct EscapingTests {
  private static let html: [(text: String, escaped: String)] = [
    ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"), ("\"x\" 'y'", "&quot;x&quot; &#39;y&#39;"),
    // One character as people see it, two scalars: the quotation mark must not get through.
    ("\"\u{301}", "&quot;\u{301}"), ("<\u{338}", "&lt;\u{338}"), ("\u{600}\"", "\u{600}&quot;"),
    ("'\u{200d}", "&#39;\u{200d}"), ("&\u{301}amp;", "&amp;\u{301}amp;"),
    ("\r\n", "\n\n"), ("a\tb", "a\tb"), ("\0", "\\u{0}"), ("\u{1b}[2J", "\\u{1b}[2J"),
    ("\u{85}", "\\u{85}"), ("\u{202e}x", "\\u{202e}x"), ("\u{2066}", "\\u{2066}"),
    ("\u{feff}", "\\u{feff}"), ("é漢😀", "é漢😀"), ("", ""),
  ]

  @Test(arguments: html) func htmlIsEscapedByScalars(text: String, escaped: String) {
    #expect(Array(HTMLText.escape(text).unicodeScalars) == Array(escaped.unicodeScalars))
  }

  private static let json: [(text: String, escaped: String)] = [
    ("a\"b", "a\\\"b"), ("\\", "\\\\"), ("\n\r\t", "\\n\\r\\t"), ("\0", "\\u0000"),
    ("\u{1f}\u{7f}", "\\u001f\\u007f"), ("\u{2028}é😀", "\u{2028}é😀"), ("\"\u{301}", "\\\"\u{301}"),
    ("\r\n", "\\r\\n"),
  ]

  @Test(arguments: json) func jsonIsEscapedByBytes(text: String, escaped: String) {
    var bytes: [UInt8] = []
    JSONWriter.append(text, to: &bytes)
    #expect(bytes == Array(escaped.utf8))
  }

  private static let csv: [(text: String, field: String)] = [
    ("plain", "\"plain\""), ("a \"b\"", "\"a \"\"b\"\"\""), ("a,b", "\"a,b\""),
    ("=1+1", "\"'=1+1\""), ("+1", "\"'+1\""), ("-1", "\"'-1\""), ("@x", "\"'@x\""),
    ("\t=1", "\"'\t=1\""), ("\rx", "\"'\rx\""), ("\nx", "\"'\nx\""), ("\0x", "\"'\0x\""),
    ("\r\nx", "\"'\r\nx\""), ("=\u{301}1", "\"'=\u{301}1\""), (" =1", "\"' =1\""),
    ("'=1", "\"''=1\""), ("'x", "\"'x\""), ("\u{ff1d}1", "\"'\u{ff1d}1\""), ("", "\"\""),
    ("a=1", "\"a=1\""), ("'", "\"'\""),
  ]

  @Test(arguments: csv) func csvIsQuotedAndGuarded(text: String, field: String) {
    var bytes: [UInt8] = []
    CSVField.append(text: text, to: &bytes)
    #expect(bytes == Array(field.utf8))
  }

  @Test(arguments: csv) func theGuardComesOffWithoutADoubt(text: String, field: String) {
    let guarded = FormulaGuard.looksLikeFormula(text) ? "'" + text : text
    let back = FormulaGuard.withoutGuard(guarded)
    #expect(Array(back.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func numbersOfTheProgramAreNotGuarded() {
    var bytes: [UInt8] = []
    CSVField.append(plain: "-2.5", to: &bytes)
    #expect(bytes == Array("-2.5".utf8))
  }

  private static let markdown: [(text: String, escaped: String)] = [
    ("a*b_c", "a\\*b\\_c"), ("# x", "\\# x"), ("- x", "\\- x"), ("a - b", "a - b"),
    ("1. x", "1\\. x"), ("1.5 x", "1.5 x"), ("12) x", "12\\) x"), ("=", "\\="),
    ("a|b", "a\\|b"), ("<b> & c", "&lt;b&gt; &amp; c"), ("[a](b)", "\\[a\\](b)"),
    ("http://x", "http\\://x"), ("www.x", "www\\.x"), ("a@b", "a\\@b"), ("a\nb", "a b"),
    ("  a  ", "a"), ("`x`", "\\`x\\`"), ("time: 10", "time: 10"),
  ]

  @Test(arguments: markdown) func markdownIsEscaped(text: String, escaped: String) {
    #expect(MarkdownText.escape(text) == escaped)
  }

  @Test(arguments: [
    ("a", "`a`"), ("a`b", "`` a`b ``"), ("``", "``` `` ```"), ("a|b", "`a\\|b`"), ("", "`  `"),
  ])
  func markdownCodeHasALongerFence(text: String, code: String) {
    #expect(MarkdownText.code(text) == code)
  }

  @Test func aLongTextStaysWhole() {
    let text = String(repeating: "<", count: 32_768)
    #expect(HTMLText.escape(text).utf8.count == 4 * 32_768)
  }
}
