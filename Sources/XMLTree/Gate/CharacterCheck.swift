/// Checks in one pass that bytes are UTF-8 and hold only characters that XML may hold.
///
/// Works on pieces: a sequence may begin in one and end in the next.
///
/// - Note: Source: Unicode 15, table 3-7 (well-formed UTF-8); XML 1.0, production 2 (Char).
struct CharacterCheck {
  /// What is wrong, and at which byte of the whole.
  enum Problem: Hashable {
    /// Bytes that are not UTF-8, or not ASCII where ASCII is declared.
    case malformed(offset: Int, bytes: [UInt8])
    /// A scalar that XML forbids.
    case forbidden(offset: Int, scalar: UInt32)
  }

  /// What was found; no more than ``most``.
  private(set) var problems: [Problem] = []
  /// How many problems are told: a file in another encoding has thousands of the same kind.
  static let most = 10
  /// Whether a byte above 127 is malformed.
  var asciiOnly = false

  private var base = 0
  private var pending: [UInt8] = []
  private var missing = 0
  private var lower: UInt8 = 0x80
  private var upper: UInt8 = 0xBF

  /// Takes in the next bytes.
  mutating func check(_ bytes: borrowing Span<UInt8>) {
    let count = bytes.count
    var index = 0
    while index < count, problems.count < Self.most {
      let byte = bytes[index]
      if missing == 0 {
        if byte < 0x80, byte >= 0x20 || MarkupByte.isSpace(byte) {
          index = Self.skipPlain(bytes, from: index + 1)
        } else {
          begin(byte, at: base + index)
          index += 1
        }
      } else if byte >= lower && byte <= upper {
        take(byte, at: base + index)
        index += 1
      } else {
        fail(at: base + index)
      }
    }
    base += count
  }

  /// Says that no more bytes come.
  mutating func finish() {
    if missing > 0 { fail(at: base) }
  }

  /// The first index from which a byte is no ASCII that XML allows; looks at eight at a time.
  private static func skipPlain(_ bytes: borrowing Span<UInt8>, from start: Int) -> Int {
    var index = start
    let raw = unsafe bytes.bytes
    while true {
      while index + 8 <= bytes.count {
        // Safe: the eight bytes lie inside the span, and any bytes make an integer.
        let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
        // A high bit, or a byte below 0x20, in any of the eight.
        let low = (word &- 0x2020_2020_2020_2020) & ~word
        if (word | low) & 0x8080_8080_8080_8080 != 0 { break }
        index += 8
      }
      while index < bytes.count, bytes[index] < 0x80, bytes[index] >= 0x20 { index += 1 }
      guard index < bytes.count, MarkupByte.isSpace(bytes[index]) else { return index }
      while index < bytes.count, MarkupByte.isSpace(bytes[index]) { index += 1 }
    }
  }

  private mutating func begin(_ byte: UInt8, at offset: Int) {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20...0x7F: return
    case 0x00..<0x20: return report(.forbidden(offset: offset, scalar: UInt32(byte)))
    case _ where asciiOnly: return report(.malformed(offset: offset, bytes: [byte]))
    case 0xC2...0xDF: expect(1, 0x80, 0xBF)
    case 0xE0: expect(2, 0xA0, 0xBF)
    case 0xED: expect(2, 0x80, 0x9F)
    case 0xE1...0xEF: expect(2, 0x80, 0xBF)
    case 0xF0: expect(3, 0x90, 0xBF)
    case 0xF1...0xF3: expect(3, 0x80, 0xBF)
    case 0xF4: expect(3, 0x80, 0x8F)
    default: return report(.malformed(offset: offset, bytes: [byte]))
    }
    pending.append(byte)
  }

  private mutating func expect(_ count: Int, _ low: UInt8, _ high: UInt8) {
    missing = count
    lower = low
    upper = high
  }

  private mutating func take(_ byte: UInt8, at offset: Int) {
    pending.append(byte)
    missing -= 1
    lower = 0x80
    upper = 0xBF
    guard missing == 0 else { return }
    if pending.count == 3, pending[0] == 0xEF, pending[1] == 0xBF, byte >= 0xBE {
      report(.forbidden(offset: offset - 2, scalar: 0xFF00 | UInt32(byte | 0x40)))
    }
    pending.removeAll(keepingCapacity: true)
  }

  /// The sequence breaks off before the byte at an offset.
  private mutating func fail(at offset: Int) {
    report(.malformed(offset: offset - pending.count, bytes: pending))
    pending.removeAll(keepingCapacity: true)
    missing = 0
  }

  private mutating func report(_ problem: Problem) {
    // Bytes in a row are one problem: an `é` in another encoding, not two riddles.
    if case .malformed(let offset, let bytes) = problem,
      case .malformed(let first, let before)? = problems.last, first + before.count == offset,
      before.count + bytes.count <= 6
    {
      problems[problems.count - 1] = .malformed(offset: first, bytes: before + bytes)
      return
    }
    if problems.count < Self.most { problems.append(problem) }
  }
}
