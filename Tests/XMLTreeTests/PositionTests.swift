import Diagnostics
import Testing

@testable import XMLTree

@Suite struct PositionTests {
  /// Elements named by where they must be found: `<e l="2" c="5"/>`.
  @Test(arguments: [
    "<e l='1' c='1'/>", "\n<e l='2' c='1'/>", "<!-- é\t𝄞 -->\t<e l='1' c='14'/>",
    "<e l='1' c='1'>\r\n\t<e l='2' c='2'/>\r\n\r\n<e l='4' c='1'/></e>",
    "<e l='1' c='1'>\r<e l='2' c='1'/>\r\r\n<e l='4' c='1'/></e>",
    "<e l='1' c='1'>é𝄞e\u{301}<e l='1' c='20'/>\u{85}\u{2028}<e l='1' c='39'/></e>",
    "<e l='1' c='1'><![CDATA[<e>\n]]><e l='2' c='4'/><?p <e\n ?><e l='3' c='4'/></e>",
    "<e l='1' c='1' x='>\n/>'><e\nl='2' c='5'/></e>",
    "<?xml version='1.0'?><e l='1' c='22'/>",
  ])
  func elementsStandWhereTheySay(text: String) throws {
    for bytes in [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), utf16(text),
      utf16(text, bigEndian: true),
    ] {
      let document = try XMLDocument.parse(bytes, name: "a.xml")
      for index in document.storage.nodes.indices {
        let element = XMLElement(storage: document.storage, index: index)
        let line = element.attribute("l")?.value ?? ""
        let column = element.attribute("c")?.value ?? ""
        #expect(element.location.description == "a.xml:\(line):\(column)")
      }
      var places = PlaceChecker()
      try XMLStreamReader.read(bytes, name: "a.xml", handler: &places)
      #expect(places.wrong.isEmpty)
    }
  }

  private struct PlaceChecker: XMLStreamHandler {
    var wrong: [String] = []
    mutating func startElement(_ element: borrowing XMLStreamElement) {
      let expected = "a.xml:\(element.attribute("l") ?? ""):\(element.attribute("c") ?? "")"
      let found = element.location.description
      if found != expected { wrong.append(found) }
    }
  }

  /// A slow count over the whole text agrees for every scalar, across blocks and pieces.
  @Test func theIndexAgreesWithASlowCount() {
    var generator = Seeded(seed: 1)
    for _ in 0..<20 {
      var text = ""
      for _ in 0..<600 {
        text += ["a", "é", "𝄞", "\n", "\r", "\r\n", "\t", "xyzxyzxyz"][Int(generator.next() % 8)]
      }
      let bytes = Array(text.utf8)
      let cut = Int(generator.next() % UInt64(bytes.count))
      let whole = PlaceIndex(bytes)
      let first = PlaceIndex(Array(bytes[..<cut]))
      let second = PlaceIndex(Array(bytes[cut...]), from: first.end)
      #expect(PlaceIndex.Cursor().advanced(over: bytes) == whole.end)
      #expect(first.end.advanced(over: Array(bytes[cut...])) == whole.end)
      for (offset, expected) in slowPlaces(bytes).enumerated() where bytes[offset] & 0xC0 != 0x80 {
        let found = whole.place(at: offset, in: bytes)
        #expect(found == expected)
        if offset >= cut {
          let later = second.place(at: offset - cut, in: Array(bytes[cut...]))
          #expect(later == expected)
        }
      }
    }
  }

  private func slowPlaces(_ bytes: [UInt8]) -> [(line: Int, column: Int)] {
    var places: [(line: Int, column: Int)] = []
    var line = 1
    var column = 1
    for (index, byte) in bytes.enumerated() {
      places.append((line, column))
      let isLoneReturn = byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
      if byte == 0x0A || isLoneReturn {
        line += 1
        column = 1
      } else if index + 1 == bytes.count || bytes[index + 1] & 0xC0 != 0x80 {
        column += 1
      }
    }
    return places
  }

  /// The parser's own line numbers end at 65 535 in other tools.
  @Test func linesBeyond65535() throws {
    let text = "<a>\(String(repeating: "\n", count: 70_000)) <b c='1'/></x>"
    let found = outcome { () throws(DiagnosticsError) in
      _ = try XMLDocument.parse(Array(text.utf8), name: "a.xml")
    }
    #expect(found == "xml.tag-mismatch@70001:12")
    let document = try parse(text.replacing("x>", with: "a>"))
    #expect(document.root.children.first?.location.description == "a.xml:70001:2")
    #expect(
      document.root.children.first?.attribute("c")?.valueLocation.description == "a.xml:70001:8")
  }

  /// A document of one long line costs no more than one of many lines: asking for every place takes
  /// a block each, not the line.
  @Test func oneLongLine() throws {
    let document = try parse("<a>\(String(repeating: "<b>é</b>", count: 50_000))</a>")
    let columns = document.root.children.map(\.location.column)
    #expect(columns == (0..<50_000).map { 4 + 8 * $0 })
  }

  /// Each letter of the value and of the text stands where the source has it.
  @Test(arguments: [
    "<a b='xyz'>pqr</a>", "<a b='x&lt;y&#65;&#x1D11E;z'>p&amp;q&#9;r</a>",
    "<a b='x\r\ny\nz'>\r\np\rq\n r</a>",
    "<a b='é𝄞x y\tz'>é<!-- pqr > -->p<?q r > ?><![CDATA[]]>q<![CDATA[<&\r\n]]]>r</a>",
    "<a b='x' c='>'><b>pq</b>p<c d='/>'><e/>q<!-- </c> --><![CDATA[</c>]]></c>q<f/>r</a>",
    "<a b=''/>",
  ])
  func lettersStandWhereTheySay(text: String) throws {
    let root = try parse(text).root
    let attribute = try #require(root.attribute("b"))
    let value = Array(attribute.value.utf8)
    let content = Array(root.text.utf8)
    for (bytes, place) in [
      (value, attribute.location(ofByte:)), (content, root.textLocation(ofByte:)),
    ] {
      var previous = place(0)
      for (number, byte) in bytes.enumerated() {
        let found = place(number)
        #expect(found >= previous)
        previous = found
        guard "xyzpqr".utf8.contains(byte) else { continue }
        let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
          .split(separator: "\n", omittingEmptySubsequences: false)
        let scalars = Array(lines[found.line - 1].unicodeScalars)
        #expect(scalars[found.column - 1].value == UInt32(byte))
      }
      #expect(place(bytes.count) >= previous)
      #expect(place(bytes.count + 9) == place(bytes.count))
    }
  }

  @Test func attributesAndContent() throws {
    let root = try parse("<p:a\n xmlns:p='u' b = \"é\"\tp:c='x>y' >text</p:a>").root
    #expect(root.attributes.map(\.location.description) == ["a.xml:2:14", "a.xml:2:22"])
    #expect(root.attributes.map(\.valueLocation.description) == ["a.xml:2:19", "a.xml:2:27"])
    #expect(root.contentLocation.description == "a.xml:2:33")
    #expect(try parse("<a b='c'/>").root.contentLocation.description == "a.xml:1:11")
  }
}

/// A small generator with a seed, so that a failure can be had again.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state &* 0x2545_F491_4F6C_DD1D
  }
}
