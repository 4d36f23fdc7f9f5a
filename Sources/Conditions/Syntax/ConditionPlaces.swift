import Diagnostics

/// Turns offsets in a condition's text into places in the user's file.
struct ConditionPlaces {
  private let bytes: [UInt8]
  private let origin: SourceLocation

  /// The places of a text whose first scalar stands at `origin`.
  init(_ bytes: [UInt8], origin: SourceLocation) {
    self.bytes = bytes
    self.origin = origin
  }

  /// The place of the scalar at a UTF-8 offset; columns count scalars, a line break starts a line.
  func location(_ offset: Int) -> SourceLocation {
    var place = origin
    for index in 0..<min(offset, bytes.count) {
      let byte = bytes[index]
      let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if (byte == 0x0A || byte == 0x0D) && !isPair {
        place.line += 1
        place.column = 1
      } else if byte & 0xC0 != 0x80 {
        place.column += 1
      }
    }
    return place
  }
}
