/// A group of letters that are written together in one word.
///
/// The groups follow Unicode's blocks; letters of all other blocks form the group `other`.
enum LetterScript: String, CaseIterable {
  case latin = "Latin"
  case greek = "Greek"
  case cyrillic = "Cyrillic"
  case armenian = "Armenian"
  case hebrew = "Hebrew"
  case arabic = "Arabic"
  case devanagari = "Devanagari"
  case bengali = "Bengali"
  case tamil = "Tamil"
  case thai = "Thai"
  case lao = "Lao"
  case myanmar = "Myanmar"
  case georgian = "Georgian"
  case khmer = "Khmer"
  case balinese = "Balinese"
  case sundanese = "Sundanese"
  case batak = "Batak"
  case buginese = "Buginese"
  case javanese = "Javanese"
  /// Chinese characters with both kana, as Japanese mixes them; Chinese has no other letters.
  case hanAndKana = "Han and Kana"
  case hangul = "Hangul"
  case other

  /// The group of a letter; `nil` for a modifier letter that every script uses.
  init?(of letter: Unicode.Scalar) {
    // U+02BC and its neighbours are apostrophes and accents in words of any script.
    if (0x02B9...0x02DF).contains(letter.value) || letter.value == 0x02EC || letter.value == 0x02EE
    {
      return nil
    }
    let group = Self.allCases.first { group in
      group.ranges.contains { $0.contains(letter.value) }
    }
    self = group ?? .other
  }

  private var ranges: [ClosedRange<UInt32>] {
    switch self {
    case .latin:
      [
        0x0041...0x007A, 0x00AA...0x00AA, 0x00BA...0x02B8, 0x02E0...0x02E4, 0x1D00...0x1D25,
        0x1D2C...0x1D5C, 0x1D62...0x1D65, 0x1D6B...0x1D77, 0x1D79...0x1DBE, 0x1E00...0x1EFF,
        0x2C60...0x2C7F, 0xA722...0xA787, 0xA78B...0xA7FF, 0xAB30...0xAB64,
      ]
    case .greek:
      [0x00B5...0x00B5, 0x0370...0x03E1, 0x03F0...0x03FF, 0x1D26...0x1D2A, 0x1F00...0x1FFF]
    case .cyrillic: [0x0400...0x052F, 0x1C80...0x1C8F, 0x1D2B...0x1D2B, 0xA640...0xA69F]
    case .armenian: [0x0531...0x058F, 0xFB13...0xFB17]
    case .hebrew: [0x0590...0x05FF, 0xFB1D...0xFB4F]
    case .arabic:
      [0x0600...0x06FF, 0x0750...0x077F, 0x0870...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC]
    case .devanagari: [0x0900...0x097F, 0xA8E0...0xA8FF]
    case .bengali: [0x0980...0x09FF]
    case .tamil: [0x0B80...0x0BFF]
    case .thai: [0x0E01...0x0E7F]
    case .lao: [0x0E80...0x0EFF]
    case .myanmar: [0x1000...0x109F, 0xA9E0...0xA9FF, 0xAA60...0xAA7F]
    case .georgian: [0x10A0...0x10FF, 0x1C90...0x1CBF, 0x2D00...0x2D2F]
    case .khmer: [0x1780...0x17FF]
    case .balinese: [0x1B00...0x1B7F]
    case .sundanese: [0x1B80...0x1BBF, 0x1CC0...0x1CCF]
    case .batak: [0x1BC0...0x1BFF]
    case .buginese: [0x1A00...0x1A1F]
    case .javanese: [0xA980...0xA9DF]
    case .hanAndKana:
      [
        0x3005...0x3006, 0x3031...0x3035, 0x303B...0x303C, 0x3041...0x30FF, 0x31F0...0x31FF,
        0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x1AFF0...0x1B16F,
        0x20000...0x323AF,
      ]
    case .hangul: [0x1100...0x11FF, 0x3131...0x318E, 0xA960...0xA97F, 0xAC00...0xD7FF]
    case .other: []
    }
  }
}
