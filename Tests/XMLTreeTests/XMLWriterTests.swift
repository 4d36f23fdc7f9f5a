import Diagnostics
import Testing
import XMLTree

@Suite struct XMLWriterTests {
  private func text(_ writer: consuming XMLWriter) -> String {
    String(decoding: writer.finish(), as: UTF8.self)
  }

  @Test func indentedLayout() throws {
    var writer = XMLWriter()
    try writer.start("list", [("xmlns", "urn:x"), ("xmlns:p", "urn:p"), ("id", "a")])
    try writer.element("title", text: " R & D ")
    try writer.element("p:empty", [("xml:lang", "id")])
    try writer.start("text", content: .mixed)
    try writer.text("one ")
    try writer.element("b", text: "two")
    try writer.text(" three")
    writer.end()
    try writer.start("deep")
    try writer.start("er")
    writer.end()
    writer.end()
    writer.end()
    #expect(
      text(writer) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <list xmlns="urn:x" xmlns:p="urn:p" id="a">
          <title> R &amp; D </title>
          <p:empty xml:lang="id"/>
          <text>one <b>two</b> three</text>
          <deep>
            <er/>
          </deep>
        </list>

        """)
  }

  @Test func exactLayout() throws {
    var writer = XMLWriter(.exact, declaration: false)
    try writer.start("a")
    try writer.element("b")
    try writer.text("t")
    writer.end()
    #expect(text(writer) == "<a><b/>t</a>")
  }

  /// A quotation mark that carries a combining mark is one character to Swift, and must be escaped
  /// all the same.
  @Test(arguments: [
    ("a\"\u{301}<\u{200D}&>'\t\n\r", "a&quot;\u{301}&lt;\u{200D}&amp;&gt;'&#9;&#10;&#13;"),
    ("\r\n", "&#13;&#10;"), ("]]>", "]]&gt;"), ("é𝄞\u{7F}\u{85}", "é𝄞\u{7F}\u{85}"),
  ])
  func valuesAreEscapedByByte(value: String, escaped: String) throws {
    var writer = XMLWriter(.exact, declaration: false)
    try writer.element("a", [("b", value)])
    #expect(text(writer) == "<a b=\"\(escaped)\"/>")
    let attribute = try parse("<a b=\"\(escaped)\"/>").root.attribute("b")
    #expect(attribute.map { Array($0.value.utf8) } == Array(value.utf8))
  }

  @Test func textIsEscapedByByte() throws {
    var writer = XMLWriter(.exact, declaration: false)
    let content = "a\"\u{301}<\u{338}&\u{301}]]>\t\n\r\r\n"
    try writer.element("a", text: content)
    let written = text(writer)
    // Apart from the macro, which itself misreads a quotation mark with a combining mark.
    let expected = "<a>a\"\u{301}&lt;\u{338}&amp;\u{301}]]&gt;\t\n&#13;&#13;\n</a>"
    #expect(Array(written.utf8) == Array(expected.utf8))
    #expect(Array(try parse(written).root.text.utf8) == Array(content.utf8))
  }

  @Test(arguments: ["\0", "\u{1}", "\u{B}", "\u{1B}", "\u{FFFE}", "\u{FFFF}"])
  func refusesCharactersThatXMLCannotHold(character: String) {
    var writer = XMLWriter()
    for body in [0, 1, 2] {
      let found = outcome { () throws(DiagnosticsError) in
        switch body {
        case 0: try writer.start("a", [("b", "x\(character)")])
        case 1: try writer.element("a", text: character)
        default:
          var other = XMLWriter()
          try other.start("a")
          try other.text(character)
        }
      }
      #expect(found == "xml.write.character-forbidden@nowhere")
    }
  }

  @Test(arguments: [
    ("", "xml.write.name-invalid"), ("1a", "xml.write.name-invalid"),
    ("a b", "xml.write.name-invalid"), ("a:b:c", "xml.write.name-invalid"),
    (":a", "xml.write.name-invalid"), ("a:", "xml.write.name-invalid"),
    ("a>", "xml.write.name-invalid"), ("a\"", "xml.write.name-invalid"),
    ("\u{301}a", "xml.write.name-invalid"), ("p:a", "xml.write.prefix-unknown"),
  ])
  func refusesWhatIsNoName(name: String, code: String) {
    let element = outcome { () throws(DiagnosticsError) in
      var writer = XMLWriter()
      try writer.start(name)
    }
    let attribute = outcome { () throws(DiagnosticsError) in
      var writer = XMLWriter()
      try writer.start("a", [(name, "")])
    }
    #expect(element == "\(code)@nowhere")
    #expect(attribute == "\(code)@nowhere")
  }

  @Test func refusesAnAttributeTwiceAndAPrefixOutOfScope() {
    let twice = outcome { () throws(DiagnosticsError) in
      var writer = XMLWriter()
      try writer.start("a", [("b", "1"), ("c", "2"), ("b", "3")])
    }
    #expect(twice == "xml.write.attribute-repeated@nowhere")
    let outside = outcome { () throws(DiagnosticsError) in
      var writer = XMLWriter()
      try writer.start("a")
      try writer.element("p:b", [("xmlns:p", "u")])
      try writer.element("p:b")
    }
    #expect(outside == "xml.write.prefix-unknown@nowhere")
  }

  /// What was read, written and read again has the same canonical form.
  @Test(arguments: DocumentCase.all.filter { $0.expected == "ok" })
  func whatWasReadIsWrittenTheSame(_ entry: DocumentCase) throws {
    let document = try XMLDocument.parse(entry.document, name: "a.xml")
    // Processing instructions are not written.
    guard !entry.document.contains(subsequence: Array("<?p".utf8)),
      !entry.document.contains(subsequence: Array("<?xml-".utf8)),
      !entry.document.contains(subsequence: Array("<?oasis".utf8))
    else { return }
    for style in [XMLWriter.Style.exact, .indented] {
      var writer = XMLWriter(style)
      try writer.copy(document.root)
      let bytes = writer.finish()
      let again = try XMLDocument.parse(bytes, name: "b.xml")
      #expect(again.canonicalBytes() == document.canonicalBytes())
      var second = XMLWriter(style)
      try second.copy(again.root)
      #expect(second.finish() == bytes)
    }
  }
}

extension [UInt8] {
  func contains(subsequence: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: subsequence) }
  }
}
