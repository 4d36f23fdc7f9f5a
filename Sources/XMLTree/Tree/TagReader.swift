/// Reads the attributes of a start tag that is known to be well-formed, to find where they stand.
struct TagReader {
  /// An attribute as written.
  struct Attribute {
    /// The bytes of its name, with prefix.
    let name: Range<Int>
    /// The bytes of its value, without the quotation marks.
    let value: Range<Int>

    /// Whether it declares a namespace.
    func isNamespace(in bytes: [UInt8]) -> Bool {
      let written = bytes[name]
      return written.elementsEqual("xmlns".utf8) || written.starts(with: "xmlns:".utf8)
    }
  }

  private let bytes: [UInt8]
  private var index: Int

  /// Begins at the `<` of a start tag.
  init(_ bytes: [UInt8], at offset: Int) {
    self.bytes = bytes
    index = offset + 1
    skip { !MarkupByte.endsName($0) }
  }

  /// The next attribute; `nil` at the end of the tag.
  mutating func next() -> Attribute? {
    skip(while: MarkupByte.isSpace)
    let nameStart = index
    skip { !MarkupByte.endsName($0) }
    let name = nameStart..<index
    skip { MarkupByte.isSpace($0) || $0 == 0x3D }
    guard !name.isEmpty, index < bytes.count, bytes[index] == 0x22 || bytes[index] == 0x27 else {
      return nil
    }
    let quote = bytes[index]
    index += 1
    let valueStart = index
    skip { $0 != quote }
    let value = valueStart..<index
    index = min(index + 1, bytes.count)
    return Attribute(name: name, value: value)
  }

  /// The offset after the `>` of the tag; known after the last attribute has been read.
  var end: Int {
    var end = index
    while end < bytes.count, bytes[end] != 0x3E { end += 1 }
    return min(end + 1, bytes.count)
  }

  private mutating func skip(while holds: (UInt8) -> Bool) {
    while index < bytes.count, holds(bytes[index]) { index += 1 }
  }
}
