/// Turns UTF-16 into UTF-8, strictly: a lone surrogate or half a unit is an error.
///
/// libxml2 is not trusted with this: its push parser loses text at a lone surrogate and still calls
/// the document well-formed.
struct UTF16Decoder {
  /// What ends the decoding.
  enum Fault: Hashable {
    /// A surrogate without its partner.
    case loneSurrogate(UInt16)
    /// The bytes end inside a unit or a pair.
    case cut
  }

  /// Whether the more significant byte comes first.
  let bigEndian: Bool
  /// The first fault; nothing is decoded after it.
  private(set) var fault: Fault?

  private var firstByte: UInt8?
  private var high: UInt16?

  init(bigEndian: Bool) { self.bigEndian = bigEndian }

  /// Decodes more bytes and appends what they say.
  mutating func decode(_ bytes: ArraySlice<UInt8>, into output: inout [UInt8]) {
    output.reserveCapacity(output.count + bytes.count)
    for byte in bytes {
      guard fault == nil else { return }
      guard let first = firstByte else {
        firstByte = byte
        continue
      }
      firstByte = nil
      let unit =
        bigEndian
        ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first)
      take(unit, into: &output)
    }
  }

  /// Says that no more bytes come.
  mutating func finish() {
    if fault == nil, firstByte != nil || high != nil { fault = .cut }
  }

  private mutating func take(_ unit: UInt16, into output: inout [UInt8]) {
    switch (high, unit) {
    case (let first?, 0xDC00...0xDFFF):
      high = nil
      let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
      output.append(UInt8(0xF0 | value >> 18))
      output.append(UInt8(0x80 | value >> 12 & 0x3F))
      output.append(UInt8(0x80 | value >> 6 & 0x3F))
      output.append(UInt8(0x80 | value & 0x3F))
    case (let first?, _): fault = .loneSurrogate(first)
    case (nil, 0xD800...0xDBFF): high = unit
    case (nil, 0xDC00...0xDFFF): fault = .loneSurrogate(unit)
    case (nil, 0..<0x80): output.append(UInt8(unit))
    case (nil, 0x80..<0x800):
      output.append(UInt8(0xC0 | unit >> 6))
      output.append(UInt8(0x80 | unit & 0x3F))
    default:
      output.append(UInt8(0xE0 | unit >> 12))
      output.append(UInt8(0x80 | unit >> 6 & 0x3F))
      output.append(UInt8(0x80 | unit & 0x3F))
    }
  }
}
