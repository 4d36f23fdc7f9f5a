internal import Diagnostics

/// Walks over UTF-8 bytes and knows the line and the column, in Unicode scalars.
struct ByteCursor {
  let bytes: [UInt8]
  let name: String
  private(set) var index = 0
  private var line = 1
  private var lineStart = 0
  /// How many continuation bytes were passed on this line; they are no columns.
  private var continuations = 0

  /// Begins after a byte order mark, if there is one.
  init(_ bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      index = 3
      lineStart = 3
    }
  }

  var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  var next: UInt8? { index + 1 < bytes.count ? bytes[index + 1] : nil }

  var location: SourceLocation {
    SourceLocation(file: name, line: line, column: index - lineStart - continuations + 1)
  }

  /// Goes one byte on; line feed, carriage return and both together end a line.
  mutating func advance() {
    let byte = bytes[index]
    index += 1
    if byte == 0x0A || (byte == 0x0D && self.byte != 0x0A) {
      line += 1
      lineStart = index
      continuations = 0
    } else if byte & 0xC0 == 0x80 {
      continuations += 1
    }
  }

  /// Goes to an index that lies ahead.
  mutating func advance(to end: Int) {
    while index < end { advance() }
  }

  /// The place of the first byte that is no UTF-8, or that is a control character which no text
  /// holds; `nil` when there is none.
  ///
  /// The form of UTF-8 is that of the Unicode Standard, table 3-7: no overlong form, no surrogate.
  static func fault(in bytes: [UInt8], name: String) -> (SourceLocation, isEncoding: Bool)? {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        let isAllowed = byte >= 0x20 && byte != 0x7F || ValueForm.isSpace(byte)
        guard isAllowed else { return (place(of: index, in: bytes, name), false) }
        index += 1
        continue
      }
      let (length, range): (Int, ClosedRange<UInt8>) =
        switch byte {
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xE1...0xEF: (3, 0x80...0xBF)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: (0, 0x80...0xBF)
        }
      guard length > 0, index + length <= bytes.count, range.contains(bytes[index + 1]),
        bytes[(index + 2)..<max(index + length, index + 2)].allSatisfy({ $0 & 0xC0 == 0x80 })
      else { return (place(of: index, in: bytes, name), true) }
      index += length
    }
    return nil
  }

  private static func place(of index: Int, in bytes: [UInt8], _ name: String) -> SourceLocation {
    var cursor = ByteCursor(bytes, name: name)
    cursor.advance(to: index)
    return cursor.location
  }
}
