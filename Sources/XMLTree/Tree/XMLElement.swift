public import Diagnostics

/// An element of a document: a handle that costs nothing to copy and keeps its document alive.
public struct XMLElement: Sendable {
  let storage: XMLStorage
  let index: Int

  private var node: XMLStorage.Node { storage.nodes[index] }

  /// The name: namespace and local part.
  public var name: XMLName { storage.names[Int(node.name)].name }

  /// The place of the start tag's `<`; columns count Unicode scalars.
  public var location: SourceLocation { storage.location(of: Int(node.offset)) }

  /// The place after the start tag, where the content begins.
  public var contentLocation: SourceLocation { storage.location(of: contentOffset) }

  /// The place where a byte of the element's own text is written, for naming a place inside it.
  ///
  /// References, comments, CDATA and child elements are taken into account.
  ///
  /// - Parameter number: A byte of the UTF-8 of ``text``, counted from 0; one beyond gives the end of
  ///   the content.
  /// - Returns: The place.
  public func textLocation(ofByte number: Int) -> SourceLocation {
    storage.location(
      of: WrittenText.offset(ofByte: number, inContentAt: contentOffset, of: storage.bytes))
  }

  private var contentOffset: Int {
    var reader = TagReader(storage.bytes, at: Int(node.offset))
    while reader.next() != nil {}
    return reader.end
  }

  /// The element around this one; `nil` for the root.
  public var parent: XMLElement? {
    index == 0 ? nil : XMLElement(storage: storage, index: Int(node.parent))
  }

  /// The attributes in document order, namespace declarations left out.
  public var attributes: [XMLAttribute] {
    let range = storage.attributes(of: index)
    return range.map { XMLAttribute(storage: storage, element: index, index: $0) }
  }

  /// The attribute with a name in no namespace; `nil` when there is none.
  public func attribute(_ local: String) -> XMLAttribute? {
    attribute(local, namespace: "")
  }

  /// The attribute with a name in a namespace; `nil` when there is none.
  public func attribute(_ local: String, namespace: String) -> XMLAttribute? {
    let wanted = XMLName(local, namespace: namespace)
    for attribute in storage.attributes(of: index)
    where storage.names[Int(storage.attributes[attribute].name)].name == wanted {
      return XMLAttribute(storage: storage, element: index, index: attribute)
    }
    return nil
  }

  /// The language of the content: `xml:lang` of this element or of the nearest one around it;
  /// `nil` when there is none, or when it was taken back by an empty one.
  public var language: String? {
    var element = self
    while true {
      if let found = element.attribute("lang", namespace: XMLName.xmlNamespace) {
        return found.value.isEmpty ? nil : found.value
      }
      guard let parent = element.parent else { return nil }
      element = parent
    }
  }

  /// The child elements in document order.
  public var children: [XMLElement] {
    var found: [XMLElement] = []
    forEachChild { found.append($0) }
    return found
  }

  /// The child elements with a local name, in the namespace of this element.
  public func children(_ local: String) -> [XMLElement] {
    let wanted = XMLName(local, namespace: name.namespace)
    var found: [XMLElement] = []
    forEachChild { if $0.name == wanted { found.append($0) } }
    return found
  }

  /// The element's own text, without that of its children; comments are dropped, CDATA is text.
  public var text: String {
    let node = node
    if Int(node.end) == index + 1 {
      return String(
        decoding: storage.text[Int(node.textAtStart)..<Int(node.textAtEnd)], as: UTF8.self)
    }
    var bytes: [UInt8] = []
    forEachPiece { bytes += storage.text[$0] }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the element's own text holds more than white space.
  public var hasText: Bool {
    var found = false
    forEachPiece { piece in
      found = found || storage.text[piece].contains { !MarkupByte.isSpace($0) }
    }
    return found
  }

  private func forEachChild(_ body: (XMLElement) -> Void) {
    var child = index + 1
    while child < Int(node.end) {
      body(XMLElement(storage: storage, index: child))
      child = Int(storage.nodes[child].end)
    }
  }

  /// The ranges of the element's own text, in document order.
  private func forEachPiece(_ body: (Range<Int>) -> Void) {
    var start = Int(node.textAtStart)
    forEachChild { child in
      let next = storage.nodes[child.index]
      body(start..<Int(next.textAtStart))
      start = Int(next.textAtEnd)
    }
    body(start..<Int(node.textAtEnd))
  }
}

extension XMLElement: Equatable {
  /// Whether both are the same element of the same document.
  public static func == (left: XMLElement, right: XMLElement) -> Bool {
    left.storage === right.storage && left.index == right.index
  }
}
