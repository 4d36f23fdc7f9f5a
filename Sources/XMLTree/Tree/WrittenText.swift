/// Finds where a byte of a text or value stands in the source, where references, line ends and
/// comments make it longer than it reads.
///
/// Works on documents that have been read, so the markup is known to be well-formed.
struct WrittenText {
  private let bytes: [UInt8]
  private var index: Int
  /// How many bytes of the text are still to be passed.
  private var rest: Int

  private init(_ bytes: [UInt8], from start: Int, passing count: Int) {
    self.bytes = bytes
    index = start
    rest = count
  }

  /// The offset at which a byte of an attribute value is written; the end of the value for a byte
  /// beyond it.
  static func offset(ofByte number: Int, inValue value: Range<Int>, of bytes: [UInt8]) -> Int {
    var walk = WrittenText(bytes, from: value.lowerBound, passing: number)
    while walk.rest > 0, walk.index < value.upperBound { walk.passUnit() }
    return min(walk.index, value.upperBound)
  }

  /// The offset at which a byte of an element's own text is written; the end of the element's
  /// content for a byte beyond it.
  static func offset(ofByte number: Int, inContentAt start: Int, of bytes: [UInt8]) -> Int {
    var walk = WrittenText(bytes, from: start, passing: number)
    var depth = 0
    while walk.index < bytes.count {
      if walk.starts(with: "<!--") {
        walk.skip(past: "-->")
      } else if walk.starts(with: "<![CDATA[") {
        walk.index += 9
        if walk.passSection(counting: depth == 0) { return walk.index }
      } else if walk.starts(with: "<?") {
        walk.skip(past: "?>")
      } else if walk.starts(with: "</") {
        if depth == 0 { return walk.index }
        depth -= 1
        walk.skip(past: ">")
      } else if bytes[walk.index] == 0x3C {
        var reader = TagReader(bytes, at: walk.index)
        while reader.next() != nil {}
        walk.index = reader.end
        if bytes[walk.index - 2] != 0x2F { depth += 1 }
      } else if depth > 0 {
        walk.index += 1
      } else {
        if walk.rest == 0 { return walk.index }
        walk.passUnit()
      }
    }
    return walk.index
  }

  /// Passes a CDATA section; says whether the byte was found in it.
  private mutating func passSection(counting: Bool) -> Bool {
    while index < bytes.count, !starts(with: "]]>") {
      if counting, rest == 0 { return true }
      if counting { passBytes() } else { index += 1 }
    }
    index += 3
    return false
  }

  /// Passes a reference, or what else stands for at least one byte.
  private mutating func passUnit() {
    guard bytes[index] == 0x26 else { return passBytes() }
    let inside = bytes[(index + 1)...]
    let end = inside.firstIndex(of: 0x3B) ?? bytes.count
    let name = inside[..<end]
    var length = 1
    if name.first == 0x23 {
      let digits = String(decoding: name.dropFirst(), as: UTF8.self)
      let value =
        digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
      length = value.flatMap { Unicode.Scalar($0) }.map { UTF8.width($0) } ?? 1
    }
    // A byte inside what a reference stands for is at the reference.
    if rest < length {
      rest = 0
      return
    }
    rest -= length
    index = min(end + 1, bytes.count)
  }

  /// Passes a byte, or a line end of two.
  private mutating func passBytes() {
    let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
    index += isPair ? 2 : 1
    rest -= 1
  }

  private func starts(with text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  private mutating func skip(past text: String) {
    while index < bytes.count, !starts(with: text) { index += 1 }
    index = min(index + text.utf8.count, bytes.count)
  }
}
