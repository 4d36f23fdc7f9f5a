internal import Foundation

/// Letters of Latin, Greek and Cyrillic that look the same.
///
/// A part of the table of Unicode Technical Standard 39 (confusables.txt): single letters that are hard to tell apart between
/// these scripts in common fonts. Digits and letters of one script, such as 0 and O, are left as they are.
enum Lookalikes {
  /// The letters that look like the first of each group.
  private static let groups = [
    // Capitals.
    "A\u{0391}\u{0410}", "B\u{0392}\u{0412}", "C\u{03F9}\u{0421}", "E\u{0395}\u{0415}", "F\u{03DC}",
    "G\u{050C}", "H\u{0397}\u{041D}", "I\u{0399}\u{0406}\u{04C0}", "J\u{037F}\u{0408}",
    "K\u{039A}\u{041A}", "M\u{039C}\u{03FA}\u{041C}", "N\u{039D}", "O\u{039F}\u{041E}",
    "P\u{03A1}\u{0420}", "Q\u{051A}", "S\u{0405}", "T\u{03A4}\u{0422}", "V\u{0474}", "W\u{051C}",
    "X\u{03A7}\u{0425}", "Y\u{03A5}\u{03D2}\u{0423}\u{04AE}", "Z\u{0396}",
    "\u{0393}\u{0413}", "\u{03A0}\u{041F}", "\u{03A6}\u{0424}",
    // Small letters.
    "a\u{0251}\u{03B1}\u{0430}", "c\u{03F2}\u{0441}", "d\u{0501}", "e\u{0435}\u{04BD}", "g\u{0261}",
    "h\u{04BB}", "i\u{0131}\u{03B9}\u{0456}\u{04CF}", "j\u{03F3}\u{0458}",
    "o\u{03BF}\u{03C3}\u{043E}",
    "p\u{03C1}\u{03F1}\u{0440}", "q\u{051B}", "r\u{0433}", "s\u{0455}", "u\u{028B}\u{03C5}",
    "v\u{03BD}\u{0475}", "w\u{051D}", "x\u{0445}", "y\u{03B3}\u{0443}\u{04AF}",
  ]

  private static let prototypes: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: groups.flatMap { group in
      let letters = Array(group.unicodeScalars)
      return letters.dropFirst().map { ($0, letters[0]) }
    })

  /// The text with each letter replaced by the one that it looks like, in Unicode's form NFD.
  static func skeleton(of text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      scalars.append(prototypes[scalar] ?? scalar)
    }
    return String(scalars)
  }

  /// The plain form of a letter or digit that is a variant for older character sets, such as a full-width one; `nil` for
  /// all others.
  static func plainForm(of scalar: Unicode.Scalar) -> String? {
    // Thai and Lao write AM as one letter; its two parts are not how anybody types it.
    if scalar.value == 0x0E33 || scalar.value == 0x0EB3 { return nil }
    let text = String(scalar)
    let plain = text.precomposedStringWithCompatibilityMapping
    return plain.unicodeScalars.elementsEqual(
      text.precomposedStringWithCanonicalMapping.unicodeScalars) ? nil : plain
  }
}
