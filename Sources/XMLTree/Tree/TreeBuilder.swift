import Diagnostics

/// Keeps everything of a document.
final class TreeBuilder: XMLSession {
  private(set) var parts = TreeParts()

  /// Makes a builder for a document in memory, which must be smaller than 4 GiB.
  convenience init(_ bytes: [UInt8], source: String, limits: XMLLimits, locks: XMLLocks = .all) {
    var rest: [UInt8]? = bytes
    var limits = limits
    // Offsets are kept in 32 bits.
    limits.bytes = min(limits.bytes, Int(UInt32.max))
    self.init(source: source, limits: limits, locks: locks) { () throws(DiagnosticsError) in
      defer { rest = nil }
      return rest ?? []
    }
    parts.reserve(bytes.count)
  }

  override func startElement(_ tag: borrowing StartTag) {
    parts.begin(tag, at: ledger.offset)
  }

  override func endElement() {
    parts.end()
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    unsafe parts.append(bytes)
  }

  override func instruction(target: String, data: [UInt8]) {
    parts.instruct(target: target, data: data)
  }
}

/// The growing parts of a tree.
struct TreeParts {
  private(set) var nodes: [XMLStorage.Node] = []
  private(set) var attributes: [XMLStorage.Attribute] = []
  private(set) var declarations: [XMLStorage.Declaration] = []
  private(set) var instructions: [XMLStorage.Instruction] = []
  private(set) var text: [UInt8] = []
  private(set) var values: [UInt8] = []
  private var open: [Int] = []
  private var tags = 0

  /// Makes room for the text of a document with so many bytes.
  ///
  /// Text is never longer than its source; memory that is not touched costs nothing, but growing
  /// costs a copy.
  mutating func reserve(_ count: Int) { text.reserveCapacity(count) }

  mutating func begin(_ tag: borrowing StartTag, at offset: Int) {
    let index = nodes.count
    tags += 1
    nodes.append(
      XMLStorage.Node(
        name: UInt32(tag.number), parent: UInt32(open.last ?? index), end: 0,
        offset: UInt32(offset), firstAttribute: UInt32(attributes.count),
        textAtStart: UInt32(text.count), textAtEnd: 0))
    open.append(index)
    for attribute in 0..<tag.attributeCount {
      attributes.append(
        XMLStorage.Attribute(
          name: UInt32(tag.attributeNumber(attribute)), valueStart: UInt32(values.count)))
      unsafe tag.withValue(attribute) { value in unsafe values.append(contentsOf: value) }
    }
    for namespace in 0..<tag.namespaceCount {
      let (prefix, uri) = tag.namespace(namespace)
      declarations.append(
        XMLStorage.Declaration(element: UInt32(index), prefix: prefix, uri: uri))
    }
  }

  mutating func end() {
    guard let index = open.popLast() else { return }
    tags += 1
    nodes[index].end = UInt32(nodes.count)
    nodes[index].textAtEnd = UInt32(text.count)
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    // White space around the root is no content.
    if !open.isEmpty { unsafe text.append(contentsOf: bytes) }
  }

  mutating func instruct(target: String, data: [UInt8]) {
    instructions.append(
      XMLStorage.Instruction(
        tagsBefore: tags, textBefore: text.count, target: target, data: data))
  }
}
