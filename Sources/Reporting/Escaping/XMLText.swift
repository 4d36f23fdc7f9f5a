/// Text within XML 1.0: markup escaped, and what XML cannot hold replaced by U+FFFD.
enum XMLText {
  /// Appends text that stands in an element or in an attribute between double quotes.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += Array("&amp;".utf8)
      case "<": bytes += Array("&lt;".utf8)
      case ">": bytes += Array("&gt;".utf8)
      case "\"": bytes += Array("&quot;".utf8)
      // In an attribute these would arrive as blanks.
      case "\n": bytes += Array("&#10;".utf8)
      case "\r": bytes += Array("&#13;".utf8)
      case "\t": bytes += Array("&#9;".utf8)
      default: bytes += Array(String(isAllowed(scalar) ? scalar : "\u{fffd}").utf8)
      }
    }
  }

  /// Whether XML 1.0 can hold a character.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }
}
