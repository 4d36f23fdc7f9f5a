import Diagnostics
import Testing

@testable import XMLTree

/// Writes down what it is told.
struct Recorder: XMLStreamHandler {
  var events: [String] = []
  /// Throws at the element of that name.
  var stopAt: String?

  mutating func startElement(_ element: borrowing XMLStreamElement) throws(DiagnosticsError) {
    var event =
      "\(element.level)<\(element.name)@\(element.location.line):\(element.location.column)"
    for index in 0..<element.attributeCount {
      let place = element.attributeLocation(index)
      event += " \(element.attributeName(index))=\(element.attributeValue(index))"
      event += "@\(place.line):\(place.column)"
    }
    events.append(event)
    if element.name.local == stopAt {
      throw DiagnosticsError([Diagnostic(.fileNotFound, at: element.location, ["file": "x"])])
    }
  }

  mutating func text(_ text: borrowing XMLStreamText) { events.append("\"\(text.string)\"") }

  mutating func endElement(_ name: XMLName) { events.append("\(name)>") }
}

@Suite struct XMLStreamTests {
  static let document = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- c --><p:log xmlns:p="urn:p" p:v="1">
    \t<é a='ü&amp;' b=''>x<!-- c -->y<![CDATA[<z>]]>&#65;𝄞</é><?q r?>
    </p:log>
    <!-- end -->
    """

  static let events = [
    "0<{urn:p}log@2:11 {urn:p}v=1@2:34", "\"\n\t\"", "1<é@3:2 a=ü&@3:5 b=@3:16",
    "\"xy<z>A𝄞\"", "é>", "\"\n\"", "{urn:p}log>",
  ]

  @Test func tellsEventsWithTheirPlaces() throws {
    var recorder = Recorder()
    try XMLStreamReader.read(Array(Self.document.utf8), name: "a.xml", handler: &recorder)
    #expect(recorder.events == Self.events)
  }

  /// Pieces may be cut anywhere, inside a character, a name or a reference; only the places of
  /// attributes may then be those of their tags.
  @Test(arguments: [1, 2, 3, 5, 7, 16, 64, 1_000]) func piecesDoNotMatter(size: Int) throws {
    for encoded in [
      Array(Self.document.utf8), utf16(Self.document.replacing("UTF-8", with: "UTF-16")),
    ] {
      var recorder = Recorder()
      var rest = encoded[...]
      try XMLStreamReader.read(name: "a.xml", handler: &recorder) { () throws(DiagnosticsError) in
        defer { rest = rest.dropFirst(size) }
        return Array(rest.prefix(size))
      }
      #expect(
        recorder.events.map(withoutAttributePlaces) == Self.events.map(withoutAttributePlaces))
    }
  }

  private func withoutAttributePlaces(_ event: String) -> String {
    event.split(separator: " ", omittingEmptySubsequences: false).enumerated().map { index, part in
      index == 0 ? String(part) : String(part.prefix { $0 != "@" })
    }.joined(separator: " ")
  }

  @Test func whatTheHandlerThrowsEndsTheReading() {
    var recorder = Recorder()
    recorder.stopAt = "é"
    let found = outcome { () throws(DiagnosticsError) in
      try XMLStreamReader.read(Array(Self.document.utf8), name: "a.xml", handler: &recorder)
    }
    #expect(found == "file.not-found@3:2")
    #expect(recorder.events == Array(Self.events.prefix(3)))
  }

  @Test func whatTheSourceThrowsEndsTheReading() {
    var recorder = Recorder()
    var pieces = [Array("<a><b/>".utf8)]
    let found = outcome { () throws(DiagnosticsError) in
      try XMLStreamReader.read(name: "a.xml", handler: &recorder) { () throws(DiagnosticsError) in
        if let piece = pieces.popLast() { return piece }
        throw DiagnosticsError([Diagnostic(.fileReadFailed, at: nil, ["file": "x"])])
      }
    }
    #expect(found == "file.read-failed@nowhere")
  }

  /// The table of documents gives the same through a stream in one piece, and in pieces of 3 bytes
  /// the same codes.
  @Test(arguments: DocumentCase.all) func readsAndRefusesLikeTheTree(_ entry: DocumentCase) {
    var recorder = Recorder()
    let whole = outcome { () throws(DiagnosticsError) in
      try XMLStreamReader.read(entry.document, name: "a.xml", handler: &recorder)
    }
    #expect(whole == entry.expected)
    var rest = entry.document[...]
    let cut = outcome { () throws(DiagnosticsError) in
      try XMLStreamReader.read(name: "a.xml", handler: &recorder) { () throws(DiagnosticsError) in
        defer { rest = rest.dropFirst(3) }
        return Array(rest.prefix(3))
      }
    }
    let firstCode = { (text: String) in text.prefix { $0 != "@" && $0 != " " } }
    #expect(firstCode(cut) == firstCode(entry.expected))
  }

  /// A log of 8 MB in pieces: the places are right to the end, beyond line 65 535.
  @Test func aLongLogIsReadToItsEnd() throws {
    struct Last: XMLStreamHandler {
      var count = 0
      var location: Diagnostics.SourceLocation?
      mutating func startElement(_ element: borrowing XMLStreamElement) {
        count += 1
        if element.attribute("last") != nil { location = element.location }
      }
    }
    var last = Last()
    var line = 0
    try XMLStreamReader.read(name: "log.xes", handler: &last) { () throws(DiagnosticsError) in
      defer { line += 1 }
      switch line {
      case 0: return Array("<log>\n".utf8)
      case 1...80:
        return Array(
          String(
            repeating: "<event k='é\(line)'>\(String(repeating: "x", count: 80))</event>\n",
            count: 1_000
          ).utf8)
      case 81: return Array("  <event last=''/></log>".utf8)
      default: return []
      }
    }
    #expect(last.count == 80_002)
    #expect(last.location?.description == "log.xes:80002:3")
  }
}

/// A text in UTF-16 with a byte order mark.
func utf16(_ text: String, bigEndian: Bool = false) -> [UInt8] {
  ("\u{FEFF}" + text).utf16.flatMap { unit in
    let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    return bigEndian ? bytes.reversed() : bytes
  }
}
