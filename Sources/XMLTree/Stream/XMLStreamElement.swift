public import Diagnostics

/// The start of an element in a stream: a view of the parser's memory that cannot be kept.
///
/// Nothing is copied unless it is asked for as a text.
@safe public struct XMLStreamElement: ~Copyable {
  private let session: XMLSession
  // Safe: the element is lent to the handler for one call, during which the tag stays where it is.
  private let tag: UnsafePointer<StartTag>
  private let offset: Int

  /// How many elements are around this one; the root has 0.
  public let level: Int

  init(_ session: XMLSession, _ tag: UnsafePointer<StartTag>, level: Int) {
    self.session = session
    unsafe self.tag = unsafe tag
    offset = session.ledger.offset
    self.level = level
  }

  /// The name.
  public var name: XMLName { session.entry(nameNumber).name }
  /// The number of the name: equal for equal names with equal prefixes, within one reading.
  public var nameNumber: Int { unsafe tag.pointee.number }
  /// The place of the tag's `<`.
  public var location: SourceLocation { session.window.location(of: offset) }

  /// How many attributes it has, namespace declarations not counted.
  public var attributeCount: Int { unsafe tag.pointee.attributeCount }

  /// The name of an attribute; attributes are counted from 0 in document order.
  public func attributeName(_ index: Int) -> XMLName {
    session.entry(attributeNumber(index)).name
  }

  /// The number of the name of an attribute, from the same count as ``nameNumber``.
  public func attributeNumber(_ index: Int) -> Int { unsafe tag.pointee.attributeNumber(index) }

  /// The value of an attribute, as a text of its own.
  public func attributeValue(_ index: Int) -> String {
    withAttributeValue(index) { value in text(of: value) }
  }

  /// Lends the UTF-8 bytes of an attribute's value; allocates nothing.
  public func withAttributeValue<Result>(
    _ index: Int, _ body: (borrowing Span<UInt8>) -> Result
  ) -> Result {
    unsafe tag.pointee.withValue(index) { value in unsafe body(value.span) }
  }

  /// The position of the attribute with a name in no namespace; `nil` when there is none.
  public func attributeIndex(_ local: String) -> Int? {
    for index in 0..<attributeCount {
      let name = session.entry(attributeNumber(index)).name
      if name.namespace.isEmpty, name.local.isIdentical(to: local) { return index }
    }
    return nil
  }

  /// The value of the attribute with a name in no namespace; `nil` when there is none.
  public func attribute(_ local: String) -> String? {
    attributeIndex(local).map { attributeValue($0) }
  }

  /// The place of an attribute's name; that of the tag when the tag spans two pieces.
  public func attributeLocation(_ index: Int) -> SourceLocation {
    let name = session.entry(attributeNumber(index))
    let written = name.prefix.isEmpty ? name.name.local : "\(name.prefix):\(name.name.local)"
    let place = session.window.attribute(inTagAt: offset) { $0.isIdentical(to: written) }
    return session.window.location(of: place ?? offset)
  }
}

/// A text in a stream: a view that cannot be kept.
public struct XMLStreamText: ~Copyable {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// How many UTF-8 bytes it has; at least one.
  public var count: Int { bytes.count }
  /// Whether it is white space only.
  public var isBlank: Bool { bytes.allSatisfy(MarkupByte.isSpace) }
  /// The text as a text of its own.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Lends the UTF-8 bytes; allocates nothing.
  public func withBytes<Result>(_ body: (borrowing Span<UInt8>) -> Result) -> Result {
    body(bytes.span)
  }
}

/// The text that UTF-8 bytes spell.
func text(of bytes: borrowing Span<UInt8>) -> String {
  unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
}
