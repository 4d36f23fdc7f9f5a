import Diagnostics
import Testing

@testable import XMLTree

/// Documents cut and damaged: never a crash, never a different reading in silence.
@Suite struct MutationTests {
  static let seeds = [
    XMLStreamTests.document,
    "<a xmlns='urn:a' xmlns:p='urn:p' p:b='1' b=\"2\"><p:c xml:lang='id'>x &amp; &#65;</p:c><d/></a>",
    "<a>1<!-- c -->2<?p q?><![CDATA[3]]>\r\n<b c='&lt;&#9;'/></a>\n",
    "<été ü='𝄞'>é<b><c><d/></c></b></été>",
  ]

  /// Cut at any byte before its end, a document is refused.
  @Test(arguments: seeds) func aCutDocumentIsRefused(text: String) throws {
    for bytes in [Array(text.utf8), utf16(text.replacing("UTF-8", with: "UTF-16"))] {
      let complete = try XMLDocument.parse(bytes, name: "a.xml")
      var shortest = bytes.count
      for length in 0..<bytes.count {
        let cut = Array(bytes[..<length])
        let found = outcome { () throws(DiagnosticsError) in
          let document = try XMLDocument.parse(cut, name: "a.xml")
          shortest = min(shortest, length)
          // What is accepted lacks only what follows the root.
          #expect(document.canonicalBytes() == complete.canonicalBytes())
        }
        let streamed = outcome { () throws(DiagnosticsError) in
          var recorder = Recorder()
          var rest = cut[...]
          try XMLStreamReader.read(name: "a.xml", handler: &recorder) {
            () throws(DiagnosticsError) in
            defer { rest = rest.dropFirst(5) }
            return Array(rest.prefix(5))
          }
        }
        #expect((found == "ok") == (streamed == "ok"))
        if shortest == bytes.count { #expect(found != "ok") }
      }
    }
  }

  /// Damaged at random, a document is refused, or read as libxml2's own tree reads it.
  @Test(arguments: [1, 2, 3, 4]) func aDamagedDocumentIsRefusedOrReadAsTheOracleReadsIt(
    seed: UInt64
  ) throws {
    var generator = Seeded(seed: seed)
    let pool = Self.seeds.map { Array($0.utf8) }
    var accepted = 0
    for _ in 0..<1_000 {
      var bytes = pool[Int(generator.next() % UInt64(pool.count))]
      for _ in 0..<(1 + generator.next() % 3) { Self.damage(&bytes, &generator) }
      guard let document = try? XMLDocument.parse(bytes, name: "a.xml") else { continue }
      accepted += 1
      let canonical = document.canonicalBytes()
      // Canonical XML keeps no document type, so the oracle must see one where we refuse it.
      if let text = String(validating: bytes, as: UTF8.self), let oracle = Oracle(text),
        let expected = oracle.canonical(ofElement: nil)
      {
        #expect(String(decoding: canonical, as: UTF8.self) == expected)
      }
      let again = try XMLDocument.parse(canonical, name: "b.xml")
      #expect(again.canonicalBytes() == canonical)
      var recorder = Recorder()
      try XMLStreamReader.read(bytes, name: "a.xml", handler: &recorder)
      #expect(
        recorder.events.filter { $0.contains("<") && !$0.hasPrefix("\"") }.count
          == document.storage.nodes.count)
    }
    // Some damage does no harm; without such cases nothing would be compared.
    #expect(accepted > 20)
  }

  private static let pieces: [[UInt8]] = [
    "<", ">", "/", "&", ";", "\"", "'", "=", "]]>", "<![CDATA[", "<!--", "-->", "<?", "?>",
    "<!DOCTYPE a>", "&#0;", "&#x10FFFF;", "xmlns:q='urn:q'", " a='b'", "<a>", "</a>", "<a/>",
    "\0", "\u{FEFF}", "\r", "\u{FFFF}", "é", ":",
  ].map { Array($0.utf8) }

  private static func damage(_ bytes: inout [UInt8], _ generator: inout Seeded) {
    let place = bytes.isEmpty ? 0 : Int(generator.next() % UInt64(bytes.count))
    switch generator.next() % 6 {
    case 0: if !bytes.isEmpty { bytes.remove(at: place) }
    case 1: if !bytes.isEmpty { bytes[place] = UInt8(truncatingIfNeeded: generator.next()) }
    case 2: if !bytes.isEmpty { bytes[place] ^= 1 << (generator.next() % 8) }
    case 3:
      let piece = pieces[Int(generator.next() % UInt64(pieces.count))]
      bytes.insert(contentsOf: piece, at: place)
    case 4:
      let end = min(bytes.count, place + Int(generator.next() % 12))
      bytes.removeSubrange(place..<end)
    default:
      let end = min(bytes.count, place + Int(generator.next() % 20))
      bytes.insert(
        contentsOf: bytes[place..<end], at: Int(generator.next() % UInt64(bytes.count + 1)))
    }
  }
}
