import Diagnostics
import Testing

@testable import XMLTree

/// One limit: a document that is just within it, and one that is just beyond.
struct LimitCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let expected: String
  let within: @Sendable () -> String
  let beyond: @Sendable () -> String
  var limits = XMLLimits.document

  init(
    _ name: String, _ expected: String, limits: XMLLimits = .document,
    within: @escaping @Sendable () -> String, beyond: @escaping @Sendable () -> String
  ) {
    testDescription = name
    self.expected = expected
    self.limits = limits
    self.within = within
    self.beyond = beyond
  }

  static func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  static func numbered(_ count: Int, _ item: (Int) -> String) -> String {
    (0..<count).map(item).joined()
  }

  static func limits(_ change: (inout XMLLimits) -> Void) -> XMLLimits {
    var limits = XMLLimits.document
    change(&limits)
    return limits
  }

  static let all: [LimitCase] = [
    LimitCase(
      "depth", "xml.limit.depth@1:301 found=5000 limit=100",
      within: { times(100, "<a>") + times(100, "</a>") },
      beyond: { times(5_000, "<a>") + times(5_000, "</a>") }),
    LimitCase(
      "attributes", "xml.limit.attributes@1:4 found=90000 limit=256",
      within: { "<r><b\(numbered(256) { " a\($0)='1'" })/></r>" },
      beyond: { "<r><b\(numbered(90_000) { " a\($0)='1'" })/></r>" }),
    LimitCase(
      "namespaces", "xml.limit.namespaces@1:1 found=45000 limit=256",
      within: { "<b\(numbered(256) { " xmlns:a\($0)='urn:\($0)'" })/>" },
      beyond: { "<b\(numbered(45_000) { " xmlns:a\($0)='urn:\($0)'" })/>" }),
    LimitCase(
      "namespaces in scope", "xml.limit.namespaces-in-scope@3:1 limit=512",
      within: {
        "<a\(numbered(256) { " xmlns:a\($0)='urn:\($0)'" })>"
          + times(9, "<b\(numbered(256) { " xmlns:b\($0)='urn:\($0)'" })></b>") + "</a>"
      },
      beyond: {
        "<a\(numbered(256) { " xmlns:a\($0)='urn:\($0)'" })>\n"
          + "<b\(numbered(256) { " xmlns:b\($0)='urn:\($0)'" })>\n<c xmlns:c='urn:c'/></b></a>"
      }),
    LimitCase(
      "elements", "xml.limit.elements@2:37 found=11 limit=10",
      limits: limits { $0.elements = 10 },
      within: { "<r>" + times(9, "<b/>") + "</r>" },
      beyond: { "<r>\n" + times(10, "<b/>") + "</r>" }),
    LimitCase(
      "name", "xml.limit.name@1:2 limit=1024",
      within: { "<\(times(1_024, "n"))/>" }, beyond: { "<\(times(1_025, "n"))/>" }),
    LimitCase(
      "attribute name", "xml.limit.name@1:4 limit=1024",
      within: { "<a \(times(1_024, "n"))=''/>" }, beyond: { "<a \(times(1_025, "n"))=''/>" }),
    LimitCase(
      "distinct names", "xml.limit.distinct-names@20001:1 limit=20000",
      within: { "<r>" + numbered(19_999) { "<n\($0)/>" } + "</r>" },
      beyond: { "<r>\n" + numbered(30_000) { "<n\($0)/>\n" } + "</r>" }),
    LimitCase(
      "attribute value", "xml.limit.attribute-value@1:7 limit=1048576",
      within: { "<a b='\(times(1 << 20, "v"))'/>" },
      beyond: { "<a b='\(times((1 << 20) + 1, "v"))'/>" }),
    LimitCase(
      "text", "xml.limit.text@1:4 limit=8388608",
      within: { "<a>\(times(1 << 20, "t"))</a>" }, beyond: { "<a>\(times((8 << 20) + 1, "t"))</a>" }
    ),
    LimitCase(
      "text in sections and around comments", "xml.limit.text@1:4 limit=10",
      limits: limits { $0.textBytes = 10 },
      within: { "<a>12345<!-- comment --><![CDATA[6789]]>0<b/>1234567890</a>" },
      beyond: { "<a>12345<!-- comment --><![CDATA[6789]]>01<b/></a>" }),
    LimitCase(
      "section", "xml.limit.text@1:4 limit=1000", limits: limits { $0.textBytes = 1_000 },
      within: { "<a><![CDATA[\(times(1_000, "t"))]]></a>" },
      beyond: { "<a><![CDATA[\(times(1_001, "t"))]]></a>" }),
    LimitCase(
      "comment", "xml.limit.comment@1:4 limit=1048576",
      within: { "<a><!--\(times((1 << 20) - 7, "t"))--></a>" },
      beyond: { "<a><!--\(times((1 << 20) - 6, "t"))--></a>" }),
    LimitCase(
      "instruction", "xml.limit.instruction@1:4 limit=65536",
      within: { "<a><?p \(times((1 << 16) - 6, "t"))?></a>" },
      beyond: { "<a><?p \(times((1 << 16) - 5, "t"))?></a>" }),
    LimitCase(
      "instructions", "xml.limit.instructions@1:60004 limit=10000",
      within: { "<a>" + times(10_000, "<?p?>") + "</a>" },
      beyond: { "<a>" + numbered(20_000) { _ in "<?p ?>" } + "</a>" }),
    LimitCase(
      "bytes", "xml.limit.bytes@1:1 found=21 limit=20", limits: limits { $0.bytes = 20 },
      within: { "<a>\(times(13, " "))</a>" }, beyond: { "<a>\(times(14, " "))</a>" }),
  ]
}

@Suite struct LimitTests {
  @Test(arguments: LimitCase.all) func isReadWithinAndRefusedBeyond(_ entry: LimitCase) {
    #expect(outcome(entry.within(), entry.limits) == "ok")
    #expect(outcome(entry.beyond(), entry.limits) == entry.expected)
  }

  /// A stream sees only a piece at a time and refuses all the same, for documents in small pieces.
  @Test(arguments: LimitCase.all) func aStreamHasTheSameLimits(_ entry: LimitCase) {
    for size in [7, 4_099] where size > 7 || entry.beyond().utf8.count < 100_000 {
      #expect(streamCode(entry.within(), entry.limits, size) == "ok")
      let code = entry.expected.prefix { $0 != "@" }
      #expect(streamCode(entry.beyond(), entry.limits, size) == code)
    }
  }

  /// All that one document exceeds is told, sorted by place.
  @Test func severalLimitsAreToldTogether() {
    var limits = XMLLimits.document
    limits.depth = 2
    limits.attributesPerElement = 1
    limits.textBytes = 3
    #expect(
      outcome("<a b='1' c='2'>\n<b>text<c/></b></a>\u{1}", limits)
        == "xml.limit.attributes@1:1 found=2 limit=1 xml.limit.text@2:4 limit=3 "
        + "xml.limit.depth@2:8 found=3 limit=2 xml.character-forbidden@2:20 character=U+0001")
  }

  /// A limit can be raised under the name that its diagnostic gives.
  @Test func everyLimitHasTheNameThatItsMessageGives() throws {
    let messages = Message.xmlMessages.filter {
      $0.code.hasPrefix("xml.limit.") && $0.code != "xml.limit.parser"
    }
    #expect(messages.count == XMLLimits.names.count)
    for message in messages {
      for language in InterfaceLanguage.allCases {
        let cure = message.wording(in: language).cure
        let name = try #require(cure.split(separator: "`").last.map(String.init))
        var limits = XMLLimits.document
        let known = limits.set(name, to: 7)
        #expect(known)
        #expect(limits != .document)
        #expect(limits.value(of: name) == 7)
      }
    }
    var limits = XMLLimits.document
    let misspelt = limits.set("bites", to: 7)
    let negative = limits.set("bytes", to: -1)
    #expect(!misspelt && !negative)
    #expect(limits == .document)
    #expect(limits.value(of: "bites") == nil)
  }

  private func outcome(_ text: String, _ limits: XMLLimits) -> String {
    do throws(DiagnosticsError) {
      _ = try XMLDocument.parse(Array(text.utf8), name: "a.xml", limits: limits)
      return "ok"
    } catch {
      return error.diagnostics.map(XMLSchemaTests.show).joined(separator: " ")
    }
  }

  private func streamCode(_ text: String, _ limits: XMLLimits, _ size: Int) -> String {
    var handler = Recorder()
    var rest = Array(text.utf8)[...]
    do throws(DiagnosticsError) {
      try XMLStreamReader.read(name: "a.xml", limits: limits, handler: &handler) {
        () throws(DiagnosticsError) in
        defer { rest = rest.dropFirst(size) }
        return Array(rest.prefix(size))
      }
      return "ok"
    } catch {
      return error.diagnostics.first?.code ?? ""
    }
  }
}
