/// Turns byte offsets into lines and columns, without walking from the start each time.
///
/// Lines end as XML 1.0 section 2.11 says: at LF, at CR LF and at a CR alone. Columns count Unicode
/// scalars. For each block of bytes the index keeps the place where the block begins, so that a
/// look-up walks less than one block, however long the lines are.
struct PlaceIndex: Sendable {
  /// Where the walk stands: the place of the next scalar.
  struct Cursor: Hashable, Sendable {
    var line = 1
    var column = 1
    /// A CR was the last byte: it ends the line unless LF follows.
    var afterReturn = false

    /// Takes in one byte.
    mutating func advance(over byte: UInt8) {
      if afterReturn {
        afterReturn = false
        if byte != 0x0A {
          line += 1
          column = 1
        }
      }
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte == 0x0D {
        afterReturn = true
        column += 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }

    /// Line and column of the next scalar.
    var place: (line: Int, column: Int) { afterReturn ? (line + 1, 1) : (line, column) }
  }

  private static let blockShift = 10
  private var blocks: [Cursor] = []
  /// The place after the last byte.
  private(set) var end: Cursor

  /// Indexes bytes that begin at a place.
  init(_ bytes: [UInt8], from start: Cursor = Cursor()) {
    var cursor = start
    blocks.reserveCapacity(bytes.count >> Self.blockShift + 1)
    let span = bytes.span
    var index = 0
    while index < span.count {
      blocks.append(cursor)
      let stop = min(index + 1 << Self.blockShift, span.count)
      while index < stop {
        cursor.advance(over: span[index])
        index += 1
      }
    }
    end = cursor
  }

  /// Line and column of the scalar that begins at an offset; the bytes are those of the index.
  ///
  /// The end of the bytes is a place, too.
  func place(at offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), bytes.count)
    let block = offset >> Self.blockShift
    guard block < blocks.count else { return end.place }
    var cursor = blocks[block]
    for byte in bytes[(block << Self.blockShift)..<offset] { cursor.advance(over: byte) }
    // Between CR and LF the line has not ended yet.
    if cursor.afterReturn, offset < bytes.count, bytes[offset] == 0x0A {
      return (cursor.line, cursor.column)
    }
    return cursor.place
  }
}

extension PlaceIndex.Cursor {
  /// The place after more bytes.
  func advanced(over bytes: [UInt8]) -> PlaceIndex.Cursor {
    var cursor = self
    for byte in bytes { cursor.advance(over: byte) }
    return cursor
  }
}
