/// How many columns text takes on a terminal.
///
/// Wide characters take two, combining marks and format characters none (Unicode Standard Annex
/// 11); an emoji built of several scalars takes two.
package enum DisplayWidth {
  /// The columns of a text.
  package static func of(_ text: String) -> Int {
    var isPlain = true
    var count = 0
    for byte in text.utf8 {
      guard (0x20...0x7E).contains(byte) else {
        isPlain = false
        break
      }
      count += 1
    }
    if isPlain { return count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The columns of one character as people see it.
  static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    if scalars.count > 1, scalars.contains(where: joinsEmoji) { return 2 }
    return scalars.reduce(0) { $0 + of($1) }
  }

  /// The columns of one scalar.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    if isWide(value) || scalar.properties.isEmojiPresentation { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default:
      // The vowels and final consonants of Hangul join the syllable before them.
      return (0x1160...0x11FF).contains(value) ? 0 : 1
    }
  }

  private static func joinsEmoji(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Variation selector 16, regional indicators and skin tones. What U+200D joins counts as its
    // parts, as most terminals draw it.
    case 0xFE0F, 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF: true
    default: false
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x3029, 0x302E...0x303E, 0x3041...0x3098,
      0x309B...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
      0xF900...0xFAFF,
      0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x16FE3,
      0x16FF0...0x16FF1, 0x17000...0x18CD5,
      0x18D00...0x18D08, 0x1AFF0...0x1B2FB, 0x1F200...0x1F202, 0x1F210...0x1F23B,
      0x1F240...0x1F248, 0x1F250...0x1F251, 0x1F260...0x1F265, 0x20000...0x2FFFD,
      0x30000...0x3FFFD:
      true
    default: false
    }
  }
}
