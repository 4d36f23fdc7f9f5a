/// Text as a workbook can hold it.
enum WorkbookText {
  /// Text of a cell: what XML 1.0 cannot hold becomes U+FFFD, and what is over the limit is cut off with `…`.
  ///
  /// A carriage return would come back as a line feed; it is written by its number, as Excel does.
  ///
  /// Text such as `_x000A_` is the format's own way to write a character; its underscore is written that way, so
  /// that it comes back as it was (ECMA-376 part 1, 22.9.2.19).
  static func cell(_ text: String) -> String { escaped(kept(text)) }

  /// What a cell holds of a text, as it comes back when the workbook is read.
  static func kept(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var units = 0
    var isCut = false
    for scalar in text.unicodeScalars {
      // The library counts what is written.
      let width = scalar.value > 0xFFFF ? 2 : scalar == "\r" ? 7 : 1
      guard units + width < Workbook.textLimit else {
        isCut = true
        break
      }
      units += width
      result.append(isWritable(scalar) ? scalar : "\u{fffd}")
    }
    if isCut { result.append("…") }
    return String(result)
  }

  private static func isWritable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD: true
    case 0..<0x20, 0x7F, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "_") || $0 == 0x0D }) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    for (place, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "_"), place + 6 < bytes.count, bytes[place + 1] == UInt8(ascii: "x"),
        bytes[place + 6] == UInt8(ascii: "_"), bytes[(place + 2)..<(place + 6)].allSatisfy(isDigit)
      {
        result += Array("_x005F_".utf8)
      } else if byte == 0x0D {
        result += Array("_x000D_".utf8)
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "F"),
      UInt8(ascii: "a")...UInt8(ascii: "f"):
      true
    default: false
    }
  }

  /// The name of a sheet: without `[]:*?/\`, not begun or ended by an apostrophe, 31 UTF-16 units at most, and unlike
  /// the names before it.
  static func sheetNames(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.enumerated().map { position, name in
      let kept = name.unicodeScalars.map { scalar -> Unicode.Scalar in
        "[]:*?/\\'".unicodeScalars.contains(scalar) || !isWritable(scalar) || scalar == "\t"
          || scalar == "\n" ? "-" : scalar
      }
      var text = String(String.UnicodeScalarView(kept.prefix(31)))
      while text.utf16.count > 31 { text.unicodeScalars.removeLast() }
      if text.isEmpty || !taken.insert(text.lowercased()).inserted {
        text = "\(position + 1) " + text.prefix(20)
        taken.insert(text.lowercased())
      }
      return text
    }
  }
}
