import Glibc

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

  private static let blockShift = 7
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
    let span = bytes.span
    for index in (block << Self.blockShift)..<offset { cursor.advance(over: span[index]) }
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
    guard !afterReturn, !bytes.hasReturn, let last = bytes.lastLineFeed else {
      var cursor = self
      for byte in bytes { cursor.advance(over: byte) }
      return cursor
    }
    var cursor = PlaceIndex.Cursor()
    cursor.line = line + bytes.lineFeeds
    for byte in bytes[(last + 1)...] { cursor.advance(over: byte) }
    return cursor
  }
}

extension [UInt8] {
  /// Whether a CR is among the bytes.
  fileprivate var hasReturn: Bool {
    unsafe withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return false }
      return unsafe memchr(start, 0x0D, buffer.count) != nil
    }
  }

  /// The index of the last LF; `nil` when there is none.
  fileprivate var lastLineFeed: Int? {
    var index = count - 1
    while index >= 0 {
      if self[index] == 0x0A { return index }
      index -= 1
    }
    return nil
  }

  /// How many LF there are; counted in blocks that fit a byte, so that the compiler can take many
  /// bytes at a time.
  fileprivate var lineFeeds: Int {
    unsafe withUnsafeBufferPointer { buffer in
      var total = 0
      var index = 0
      while index < buffer.count {
        let stop = Swift.min(index + 255, buffer.count)
        var block: UInt8 = 0
        while index < stop {
          block &+= unsafe buffer[index] == 0x0A ? 1 : 0
          index += 1
        }
        total += Int(block)
      }
      return total
    }
  }
}
