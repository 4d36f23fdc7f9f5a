import Diagnostics
import Synchronization

/// What a document consists of, in flat arrays: about 28 bytes an element, and no object for any.
///
/// Elements stand in document order, so the descendants of an element follow it directly. All text
/// stands in one array; every tag notes how far the text had come, which gives each piece its place
/// between the tags.
final class XMLStorage: Sendable {
  /// An element.
  struct Node: Sendable {
    /// The number of its name.
    var name: UInt32
    /// Its parent; itself for the root.
    var parent: UInt32
    /// The element after its last descendant.
    var end: UInt32
    /// The byte of its `<`.
    var offset: UInt32
    /// The first of its attributes; those of the next element begin where its own end.
    var firstAttribute: UInt32
    /// How far the text had come at its start tag and at its end tag.
    var textAtStart: UInt32
    var textAtEnd: UInt32
  }

  /// An attribute; its value ends where that of the next begins.
  struct Attribute: Sendable {
    var name: UInt32
    var valueStart: UInt32
  }

  /// A namespace declaration.
  struct Declaration: Sendable {
    let element: UInt32
    let prefix: String
    let uri: String
  }

  /// A processing instruction; only canonical XML wants it.
  struct Instruction: Sendable {
    /// How many start and end tags stand before it.
    let tagsBefore: Int
    /// How far the text had come.
    let textBefore: Int
    let target: String
    let data: [UInt8]
  }

  let source: String
  let bytes: [UInt8]
  let names: [NameTable.Entry]
  let nodes: [Node]
  let attributes: [Attribute]
  let declarations: [Declaration]
  let instructions: [Instruction]
  let text: [UInt8]
  let values: [UInt8]
  private let places = Mutex<PlaceIndex?>(nil)

  init(_ builder: TreeBuilder) {
    source = builder.window.source
    bytes = builder.window.latest
    names = builder.ledger.names.entries
    nodes = builder.parts.nodes
    attributes = builder.parts.attributes
    declarations = builder.parts.declarations
    instructions = builder.parts.instructions
    text = builder.parts.text
    values = builder.parts.values
  }

  /// The place of a byte.
  func location(of offset: Int) -> SourceLocation {
    let index = places.withLock { places in
      if let known = places { return known }
      let made = PlaceIndex(bytes)
      places = made
      return made
    }
    let place = index.place(at: offset, in: bytes)
    return SourceLocation(file: source, line: place.line, column: place.column)
  }

  /// The attributes of an element, by number.
  func attributes(of element: Int) -> Range<Int> {
    let start = Int(nodes[element].firstAttribute)
    let next = element + 1
    return start..<(next < nodes.count ? Int(nodes[next].firstAttribute) : attributes.count)
  }

  /// The bytes of an attribute's value.
  func value(of attribute: Int) -> ArraySlice<UInt8> {
    let next = attribute + 1
    let end = next < attributes.count ? Int(attributes[next].valueStart) : values.count
    return values[Int(attributes[attribute].valueStart)..<end]
  }

  /// The namespace declarations of an element.
  func declarations(of element: Int) -> ArraySlice<Declaration> {
    var low = 0
    var high = declarations.count
    while low < high {
      let middle = (low + high) / 2
      if Int(declarations[middle].element) < element { low = middle + 1 } else { high = middle }
    }
    let rest = declarations[low...]
    return rest.prefix { Int($0.element) == element }
  }
}
