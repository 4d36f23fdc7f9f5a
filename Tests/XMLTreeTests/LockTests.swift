import CLibXML2
import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import XMLTree

/// A document must not make the reader open anything.
///
/// Four locks see to it: the scanner, the stop at a document type, the loader that gives nothing,
/// and the option that refuses the network. Each is tested with the others off.
@Suite(.serialized) struct LockTests {
  static let documents = DocumentCase.all.filter {
    $0.name.hasPrefix("doctype ") && $0.expected.hasPrefix("xml.doctype")
  }

  @Test func thereAreDocuments() { #expect(Self.documents.count > 15) }

  /// The scanner refuses each before the parser sees a byte.
  @Test(arguments: documents) func theScannerAlone(_ entry: DocumentCase) {
    let before = ParserProcess.outsideRequests.load(ordering: .relaxed)
    #expect(read(entry, [.scanner]) == entry.expected)
    #expect(ParserProcess.outsideRequests.load(ordering: .relaxed) == before)
  }

  /// The stop refuses each before a declaration is read; then nobody asks for anything outside.
  @Test(arguments: documents) func theStopAlone(_ entry: DocumentCase) {
    let before = ParserProcess.outsideRequests.load(ordering: .relaxed)
    let found = read(entry, [.doctype])
    // A declaration in the wrong place is no document type to the parser.
    #expect(
      found.hasPrefix("xml.doctype@") || found.hasPrefix("xml.name-malformed@")
        || found.hasPrefix("xml.content-after-root@"))
    #expect(ParserProcess.outsideRequests.load(ordering: .relaxed) == before)
  }

  /// With everything else off the parser asks for the file, and the loader gives nothing.
  @Test func theLoaderAlone() throws {
    let secret = FileManager.default.temporaryDirectory.appending(path: "secret-\(UUID())")
    try Data("<!ENTITY q 'SECRET'>SECRET".utf8).write(to: secret)
    defer { try? FileManager.default.removeItem(at: secret) }
    let path = secret.path()
    for document in [
      "<!DOCTYPE a [<!ENTITY e SYSTEM 'file://\(path)'>]><a>&e;</a>",
      "<!DOCTYPE a [<!ENTITY e SYSTEM '\(path)'>]><a>x&e;y</a>",
      "<!DOCTYPE a [<!ENTITY % p SYSTEM '\(path)'> %p;]><a/>",
      "<!DOCTYPE a [<!ENTITY % p SYSTEM '\(path)'> %p;]><a>&q;</a>",
    ] {
      let before = ParserProcess.outsideRequests.load(ordering: .relaxed)
      var said = ""
      do throws(DiagnosticsError) {
        let read = try XMLDocument.parse(
          Array(document.utf8), name: "a.xml", limits: .document, locks: [])
        said = read.root.text
      } catch {
        said = error.diagnostics.map(XMLSchemaTests.show).joined()
      }
      #expect(!said.contains("SECRET"))
      #expect(ParserProcess.outsideRequests.load(ordering: .relaxed) > before)
    }
  }

  /// The control: without any lock, in a process of its own, the file is read; so the tests above
  /// test something.
  @Test func withoutAnyLockTheFileIsRead() async {
    await #expect(processExitsWith: .success) {
      let secret = FileManager.default.temporaryDirectory.appending(path: "secret-\(UUID())")
      try Data("SECRET".utf8).write(to: secret)
      defer { try? FileManager.default.removeItem(at: secret) }
      let usual = unsafe xmlGetExternalEntityLoader()
      ParserProcess.prepare()
      unsafe xmlSetExternalEntityLoader(usual)
      let text = "<!DOCTYPE a [<!ENTITY e SYSTEM 'file://\(secret.path())'>]><a>&e;</a>"
      let document = try XMLDocument.parse(
        Array(text.utf8), name: "a.xml", limits: .document, locks: [])
      exit(document.root.text == "SECRET" ? 0 : 1)
    }
  }

  /// The network option alone, with libxml2's own loader, in a process of its own: nothing connects;
  /// without it, as the control, the parser connects and reads.
  @Test func theNetworkOptionAlone() async {
    await #expect(processExitsWith: .success) {
      let usual = unsafe xmlGetExternalEntityLoader()
      ParserProcess.prepare()
      unsafe xmlSetExternalEntityLoader(usual)
      for variable in ["http_proxy", "HTTP_PROXY"] { unsafe unsetenv(variable) }
      guard let server = OneAnswerServer("SECRET") else { exit(3) }
      let text = "<!DOCTYPE a [<!ENTITY e SYSTEM 'http://127.0.0.1:\(server.port)/x'>]><a>&e;</a>"
      let bytes = Array(text.utf8)
      let closed = try XMLDocument.parse(
        bytes, name: "a.xml", limits: .document, locks: [.network])
      guard closed.root.text.isEmpty, server.connections == 0 else { exit(1) }
      let open = try XMLDocument.parse(bytes, name: "a.xml", limits: .document, locks: [])
      exit(open.root.text == "SECRET" && server.connections == 1 ? 0 : 2)
    }
  }

  /// No catalog redirects a name, and no document brings one.
  @Test func noCatalogIsUsed() throws {
    ParserProcess.prepare()
    let allowed = xmlCatalogGetDefaults()
    #expect(allowed == XML_CATA_ALLOW_NONE)
    let before = ParserProcess.outsideRequests.load(ordering: .relaxed)
    _ = try parse("<?oasis-xml-catalog catalog='file:///etc/c.xml'?><a/>")
    #expect(ParserProcess.outsideRequests.load(ordering: .relaxed) == before)
  }

  private func read(_ entry: DocumentCase, _ locks: XMLLocks) -> String {
    outcome { () throws(DiagnosticsError) in
      _ = try XMLDocument.parse(entry.document, name: "a.xml", limits: .document, locks: locks)
    }
  }
}

/// Listens on this machine and answers one connection.
private final class OneAnswerServer: Sendable {
  let port: UInt16
  private let count = Mutex(0)

  init?(_ answer: String) {
    #if canImport(Darwin)
    let kind = SOCK_STREAM
    #else
    let kind = Int32(SOCK_STREAM.rawValue)
    #endif
    let listener = socket(AF_INET, kind, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(listener, $0, size) == 0 && getsockname(listener, $0, &size) == 0
      }
    }
    guard bound, listen(listener, 4) == 0 else { return nil }
    port = UInt16(bigEndian: address.sin_port)
    let reply = Array(
      "HTTP/1.0 200 OK\r\nContent-Length: \(answer.utf8.count)\r\n\r\n\(answer)".utf8)
    Thread.detachNewThread { [self] in
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return }
        count.withLock { $0 += 1 }
        var request = [UInt8](repeating: 0, count: 1_000)
        _ = unsafe read(connection, &request, request.count)
        _ = unsafe write(connection, reply, reply.count)
        close(connection)
      }
    }
  }

  /// How often somebody connected.
  var connections: Int { count.withLock { $0 } }
}

@Suite struct SessionTests {
  /// A parser that tells other tags than the scanner found is not believed.
  @Test func readersThatDisagree() {
    let builder = TreeBuilder(Array("<a><b/></a>".utf8), source: "a.xml", limits: .document)
    builder.ledger.await([99])
    #expect(
      outcome { () throws(DiagnosticsError) in try builder.run() } == "xml.readers-disagree@1:1")
  }

  /// Where our limits are raised, those of the parser remain.
  @Test func limitsOfTheParser() {
    var limits = XMLLimits.document
    limits.depth = 1_000
    let text = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    #expect(
      outcome { () throws(DiagnosticsError) in
        _ = try XMLDocument.parse(Array(text.utf8), name: "a.xml", limits: limits)
      } == "xml.limit.parser@1:772")
  }

  /// Many threads read at once; none sees what another reads.
  @Test func manyThreadsReadAtOnce() async throws {
    let pool = DocumentCase.all
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<32 {
        group.addTask {
          for step in 0..<60 {
            let entry = pool[(number * 7 + step * 13) % pool.count]
            let found = outcome { () throws(DiagnosticsError) in
              let document = try XMLDocument.parse(entry.document, name: "a.xml")
              _ = document.canonicalHash
              _ = document.root.location
            }
            if found != entry.expected { return false }
          }
          return true
        }
      }
      for await agrees in group { #expect(agrees) }
    }
  }

  /// Several threads ask one document for places, which it indexes when first asked.
  @Test func manyThreadsReadOneDocument() async throws {
    let document = try parse("<a>\(String(repeating: "<b c='d'/>\n", count: 500))</a>")
    let expected = document.root.children.map(\.location)
    let fresh = try parse("<a>\(String(repeating: "<b c='d'/>\n", count: 500))</a>")
    await withTaskGroup(of: [Diagnostics.SourceLocation].self) { group in
      for _ in 0..<8 { group.addTask { fresh.root.children.map(\.location) } }
      for await found in group { #expect(found == expected) }
    }
  }

  /// An element keeps its document alive.
  @Test func anElementOutlivesItsDocument() throws {
    let child = try parse("<a><b c='d'>e</b></a>").root.children[0]
    #expect(child.attribute("c")?.value == "d")
    #expect(child.text == "e")
    #expect(child.parent?.name.local == "a")
  }

  /// Every message of the family is provoked somewhere in these tests.
  @Test func everyMessageIsTested() throws {
    var text = ""
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path())
    where name.hasSuffix(".swift") {
      text += try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    text += try String(
      contentsOf: folder.appending(path: "Fixtures/documents.tsv"), encoding: .utf8)
    for message in Message.xmlMessages {
      #expect(text.contains(message.code), "\(message.code) has no test")
    }
  }
}
