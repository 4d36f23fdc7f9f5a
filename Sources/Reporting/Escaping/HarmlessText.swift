/// Text from outside with everything in it made visible that steers a reader unseen.
enum HarmlessText {
  /// Whether a scalar steers terminals or readers without being seen: control characters other than
  /// line breaks and tabs, directional overrides, and code points that are no characters.
  ///
  /// Joiners and the soft directional marks stay: languages need them, and they cannot hide text.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x202A...0x202E, 0x2066...0x2069: true
    case 0xFDD0...0xFDEF, 0xFEFF, 0xFFF9...0xFFFB: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// How a hidden scalar is shown: `\u{202e}`.
  static func shown(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16))}"
  }

  /// The text with hidden scalars shown.
  static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isHidden(scalar) {
        scalars.append(contentsOf: shown(scalar).unicodeScalars)
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Whether words end at a scalar; the no-break space is none of them.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x2028, 0x2029, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// The words of a text: what stands between blanks and line breaks, hidden scalars shown.
  static func words(of text: String) -> [String] {
    text.unicodeScalars.split(whereSeparator: isBlank).map { visible(String($0)) }
  }

  /// The text on one line: every run of blanks and line breaks is one space.
  static func oneLine(_ text: String) -> String { words(of: text).joined(separator: " ") }
}
