/// Text made safe for HTML, in elements and in quoted attributes alike.
public enum HTMLText {
  /// The text with everything escaped that could end a text or an attribute.
  ///
  /// Works on scalars, never on characters as people see them: a quotation mark with a combining
  /// mark is one character and still ends an attribute. Hidden control characters are shown, for
  /// HTML forbids them and directional overrides turn sentences round.
  public static func escape(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the escaped text as UTF-8.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    guard text.utf8.allSatisfy(isPlain) else {
      for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
      return
    }
    bytes.append(contentsOf: text.utf8)
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case "&": bytes.append(contentsOf: "&amp;".utf8)
    case "<": bytes.append(contentsOf: "&lt;".utf8)
    case ">": bytes.append(contentsOf: "&gt;".utf8)
    case "\"": bytes.append(contentsOf: "&quot;".utf8)
    case "'": bytes.append(contentsOf: "&#39;".utf8)
    // What readers make of it anyway; as a reference it would be an error.
    case "\r": bytes.append(0x0A)
    default:
      if HarmlessText.isHidden(scalar) {
        bytes.append(contentsOf: HarmlessText.shown(scalar).utf8)
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// Whether a byte is printable ASCII that means nothing in HTML.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      false
    default: (0x20...0x7E).contains(byte) || byte == 0x0A
    }
  }
}
