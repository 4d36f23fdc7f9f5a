import Diagnostics

/// Escapes what has a meaning in XML, byte by byte.
enum XMLEscape {
  /// Refuses a text with a character that XML cannot hold, not even as a reference.
  static func check(_ text: String) throws(DiagnosticsError) {
    var check = CharacterCheck()
    var text = text
    text.withUTF8 { unsafe check.check($0.span) }
    guard case .forbidden(_, let scalar)? = check.problems.first else { return }
    throw DiagnosticsError([
      Diagnostic(
        .xmlWriteCharacterForbidden, at: nil,
        ["character": "U+\(hexadecimal(scalar, digits: 4))"])
    ])
  }

  /// Appends a text as content of an element.
  ///
  /// A carriage return becomes a reference, because a reader takes it for a line feed; `>` does, so
  /// that `]]>` never stands in text.
  static func text(_ text: String, into bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case 0x0D: bytes += "&#13;".utf8
      default: bytes.append(byte)
      }
    }
  }

  /// Appends a text as an attribute value between double quotation marks.
  ///
  /// Tabs and line ends become references, because a reader takes them for blanks.
  static func attribute(_ text: String, into bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case 0x09: bytes += "&#9;".utf8
      case 0x0A: bytes += "&#10;".utf8
      case 0x0D: bytes += "&#13;".utf8
      default: bytes.append(byte)
      }
    }
  }
}

/// What names look like.
///
/// - Note: Source: XML 1.0 (fifth edition), productions 4 and 4a; Namespaces in XML 1.0, section 4.
enum XMLNameSyntax {
  /// The prefix, empty for none, and the local part of a qualified name; `nil` when it is none.
  static func split(_ name: String) -> (prefix: String, local: String)? {
    let parts = name.unicodeScalars.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ isName($0) }) else { return nil }
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : ("", name)
  }

  private static func isName(_ scalars: Substring.UnicodeScalarView) -> Bool {
    guard let first = scalars.first, isStart(first) else { return false }
    return scalars.allSatisfy { isStart($0) || isInside($0) }
  }

  private static func isStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0x5F, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
      0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF,
      0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }

  private static func isInside(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: false
    }
  }
}
