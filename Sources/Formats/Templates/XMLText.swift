/// Text as XML holds it; works on bytes, so that no two of them count as one character.
enum XMLText {
  /// The text as the content of an element.
  ///
  /// A carriage return is written by number, since a reader would make it a line feed.
  static func content(_ text: String) -> String {
    escaped(text) { byte in
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case 0x0D: "&#13;"
      default: nil
      }
    }
  }

  /// The text as the value of an attribute within quotation marks.
  ///
  /// Tabs and line ends are written by number, since a reader would make them blanks.
  static func attribute(_ text: String) -> String {
    escaped(text) { byte in
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: "\""): "&quot;"
      case 0x09: "&#9;"
      case 0x0A: "&#10;"
      case 0x0D: "&#13;"
      default: nil
      }
    }
  }

  /// The text as part of a comment: a hyphen that follows another, or begins or ends the text, is
  /// set off by a blank, for two in a row would end the comment.
  static func comment(_ text: String) -> String {
    var bytes: [UInt8] = []
    var previous = UInt8(ascii: "-")
    for byte in escaped(text, { _ in nil }).utf8 {
      if byte == UInt8(ascii: "-"), previous == byte { bytes.append(0x20) }
      // A carriage return has no other way to be written here.
      bytes.append(byte == 0x0D ? 0x20 : byte)
      previous = byte
    }
    if bytes.last == UInt8(ascii: "-") { bytes.append(0x20) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What stands for a character that XML cannot hold in any way (XML 1.0, production 2).
  private static let replacement = Array("\u{FFFD}".utf8)

  private static func escaped(_ text: String, _ reference: (UInt8) -> String?) -> String {
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count + 16)
    var index = 0
    while index < source.count {
      let byte = source[index]
      if let reference = reference(byte) {
        bytes.append(contentsOf: reference.utf8)
      } else if byte < 0x20, !ValueForm.isSpace(byte) {
        bytes.append(contentsOf: replacement)
      } else if byte == 0xEF, index + 2 < source.count, source[index + 1] == 0xBF,
        source[index + 2] >= 0xBE
      {
        // U+FFFE and U+FFFF.
        bytes.append(contentsOf: replacement)
        index += 2
      } else {
        bytes.append(byte)
      }
      index += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
