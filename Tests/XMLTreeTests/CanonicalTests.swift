import CLibXML2
import Seals
import Testing

@testable import XMLTree

/// libxml2's own canonical form is the oracle; we write ours without it.
@Suite struct CanonicalTests {
  static let documents = [
    "<a/>", "<a></a>", "<a b='1' a=\"2\" B='3'/>",
    "<?xml version='1.0'?>\n<?p  one ?>\n<!-- c -->\n<a>\n  <b/>\n</a>\n<?q?>\n<!-- c -->\n",
    "<a>x<!-- c -->y<?p d?>z<![CDATA[<&>\"]]>&lt;&amp;&gt;&quot;&#13;&#9;&#10;</a>",
    "<a b='&lt;&amp;&gt;&quot;&apos;&#13;&#9;&#10; x\n\ty'/>",
    "<a b=\"'\" c='\"'/>", "<a>\r\n\r\t</a>",
    "<p:a xmlns:p='urn:p' xmlns='urn:d' xmlns:z='urn:z' z:b='1' b='2' p:b='3' p:a='4'><c/></p:a>",
    "<a xmlns='urn:a'><b xmlns=''><c xmlns='urn:a'><d xmlns='urn:a'/></c></b></a>",
    "<a xmlns:p='urn:u'><b xmlns:p='urn:u'><p:c xmlns:p='urn:v'><p:d xmlns:p='urn:u'/></p:c></b></a>",
    "<a xmlns:b='urn:u1' xmlns:a='urn:u2' xmlns:B='urn:u3' a:x='1' b:x='2' B:x='3' x='4'/>",
    "<a xml:lang='id' xml:space='preserve'><b xml:lang='en'><c><d xml:space='default'/></c></b></a>",
    "<a xml:lang='id' xml:id='i1'><b><c xml:id='i2'/></b></a>",
    "<a><b xmlns='urn:x'/><c xmlns=''/></a>",
    "<a xmlns=''><b/></a>", "<a xmlns:xml='http://www.w3.org/XML/1998/namespace' xml:lang='x'/>",
    "<été ü='𝄞é' xmlns:ñ='urn:e' ñ:ö='1'>é&#x1D11E;</été>",
    "<a><b>1</b> 2 <b>3</b>4<b/><b><c>5</c></b></a>",
    "<a><?p?><b><?q r?></b><?s t?></a>", "<a>a<?p?><?q?>b<b/><?r?>c</a>",
    "<a xmlns:p='urn:u'><p:b><p:c xmlns:q='urn:v' q:d='1'/></p:b></a>",
    "<a \u{E000}='1'/>".replacing("\u{E000}", with: "\u{3400}"),
    "<a>\u{7F}\u{85}\u{2028}\u{FFFD}\u{10FFFF}</a>",
  ]

  @Test(
    arguments: documents
      + DocumentCase.all.compactMap { entry in
        // libxml2 gives no canonical form when a namespace is relative.
        entry.expected == "ok" && !entry.name.hasSuffix("relative")
          ? String(validating: entry.document, as: UTF8.self) : nil
      })
  func documentsAgreeWithTheOracle(text: String) throws {
    let document = try parse(text)
    let expected = try #require(Oracle(text)?.canonical(ofElement: nil))
    #expect(String(decoding: document.canonicalBytes(), as: UTF8.self) == expected)
    #expect(document.canonicalHash == Seals.sha256(expected))
  }

  @Test(arguments: documents) func elementsAgreeWithTheOracle(text: String) throws {
    let document = try parse(text)
    let oracle = try #require(Oracle(text))
    for index in document.storage.nodes.indices {
      let element = XMLElement(storage: document.storage, index: index)
      let expected = try #require(oracle.canonical(ofElement: index))
      #expect(String(decoding: element.canonicalBytes(), as: UTF8.self) == expected)
      #expect(element.canonicalHash == Seals.sha256(expected))
    }
  }

  /// A namespace is escaped like an attribute value; libxml2 2.9 leaves the sign bare there, which
  /// is not even well-formed.
  @Test func aNamespaceIsEscaped() throws {
    let document = try parse("<a xmlns:p='urn:x?a=1&amp;b=2'/>")
    #expect(
      String(decoding: document.canonicalBytes(), as: UTF8.self)
        == "<a xmlns:p=\"urn:x?a=1&amp;b=2\"></a>")
  }

  /// What may differ without a difference, and what may not.
  @Test func whatTheHashSees() throws {
    let hash = try parse("<a b='1' c='2'>x<d/></a>").canonicalHash
    for same in [
      "<?xml version='1.0'?><!-- c --><a c=\"2\"\n b='1'>x<d></d></a>\n",
      "<a b='&#49;' c='2'><![CDATA[x]]><d/><!-- c --></a>",
    ] {
      #expect(try parse(same).canonicalHash == hash)
    }
    for other in [
      "<a b='1' c='2'>x<d/> </a>", "<a b='1' c='3'>x<d/></a>", "<a b='1' c='2'>x<e/></a>",
      "<a b='1' c='2' xmlns='urn:u'>x<d/></a>", "<a b='1' c='2'>x<d/><?p?></a>",
    ] {
      #expect(try parse(other).canonicalHash != hash)
    }
  }
}

/// A document as libxml2 builds it.
@safe private final class Oracle {
  private let document: xmlDocPtr

  init?(_ text: String) {
    var bytes = Array(text.utf8).map { CChar(bitPattern: $0) }
    let options = Int32(
      XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_NOERROR.rawValue
        | XML_PARSE_NOWARNING.rawValue)
    let count = Int32(bytes.count)
    bytes.append(0)
    guard let document = unsafe xmlReadMemory(bytes, count, nil, "UTF-8", options) else {
      return nil
    }
    unsafe self.document = document
  }

  deinit { unsafe xmlFreeDoc(document) }

  /// The canonical form without comments, of everything or of an element by its number.
  func canonical(ofElement number: Int?) -> String? {
    var target: xmlNodePtr?
    if let number {
      var rest = number
      unsafe target = Self.find(xmlDocGetRootElement(document), &rest)
      guard unsafe target != nil else { return nil }
    }
    guard let output = unsafe xmlAllocOutputBuffer(nil) else { return nil }
    defer { unsafe xmlOutputBufferClose(output) }
    let result = unsafe xmlC14NExecute(
      document,
      { target, node, parent in
        guard let target = unsafe target, let node = unsafe node else { return 1 }
        let kind = unsafe node.pointee.type
        let outer = kind == XML_NAMESPACE_DECL || kind == XML_ATTRIBUTE_NODE
        var next = unsafe outer ? parent : node
        while let current = unsafe next {
          if unsafe UnsafeMutableRawPointer(current) == target { return 1 }
          unsafe next = current.pointee.parent
        }
        return 0
      }, target, Int32(XML_C14N_1_0.rawValue), nil, 0, output)
    guard result >= 0 else { return nil }
    let length = unsafe xmlOutputBufferGetSize(output)
    guard let content = unsafe xmlOutputBufferGetContent(output) else { return nil }
    return unsafe String(
      decoding: UnsafeBufferPointer(start: content, count: Int(length)), as: UTF8.self)
  }

  private static func find(_ node: xmlNodePtr?, _ rest: inout Int) -> xmlNodePtr? {
    guard let node = unsafe node else { return nil }
    if unsafe node.pointee.type == XML_ELEMENT_NODE {
      if rest == 0 { return unsafe node }
      rest -= 1
    }
    var child = unsafe node.pointee.children
    while let next = unsafe child {
      if let found = unsafe find(next, &rest) { return unsafe found }
      unsafe child = next.pointee.next
    }
    return nil
  }
}
