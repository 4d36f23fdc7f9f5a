/// Texts that have broken writers and readers before: markup, quotes that carry a mark, control characters, directional
/// overrides, formulas, emoji, and great length.
public enum HostileTexts {
  /// All of them, blank ones as well.
  public static let all: [String] = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><b>bold</b>",
    "\"\u{301} onfocus=alert(1) autofocus x=\"\u{301}", "'\u{200d}><svg/onload=alert(1)>",
    "\u{600}\"\u{600}> <i>x</i>", "</style></title></textarea><script>x</script>", "<!-- -->",
    "]]>", "&lt;b&gt; &amp; &#60;", "javascript:alert(1)", "a\0b", "bell \u{7} esc \u{1b}[2J end",
    "\u{202e}gpj.exe\u{202c}", "\u{2066}isolated\u{2069}", "\u{85}next\u{2028}line\u{2029}",
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "'=1", "''@x", "\u{ff1d}1+1",
    "\u{3000}\u{ff0b}1", "=\u{301}1", "a,b;c\td", "say \"hi\", \"you\"", "line\r\nline",
    "\r\n\r\nHeader: x", "# heading", "- list", "1. list", "12) list", "> quote", "| a | b |",
    "---", "===", "```\ncode", "`code`", "[link](http://x.test)", "![i](http://x.test/i.png)",
    "<http://x.test>", "http://x.test", "www.x.test", "a@x.test", "**bold** _it_ ~~no~~",
    "\\", "\\\\|", "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467} \u{1f1ee}\u{1f1e9} 👩🏽‍💼",
    "e\u{301}\u{323}", "漢字かな한글", "שלום עולם", "مرحبا", "{issue-days} {{x}} {nothing}", "%s %n ${x}",
    "\u{feff}mark", noncharacters, " ", "", "\u{301}", "\"", "'",
    String(repeating: "x", count: 32_768), String(repeating: "é \"<", count: 8_192),
    String(repeating: "\u{301}", count: 300),
  ]

  /// Code points that are no characters; Swift takes them in values, not in literals.
  private static let noncharacters = String(
    String.UnicodeScalarView([0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFE].compactMap(Unicode.Scalar.init)))
}
