/// Text with named places, such as `{deviations} of {size} files`, as checklist authors write it.
///
/// A place is a name in braces: letters, digits, `-`, `_` and `.`. Braces around anything else are
/// ordinary text; `{{` and `}}` stand for one brace each.
public enum TextTemplate {
  /// A piece of a template.
  public enum Piece: Hashable, Sendable {
    /// Text as it is.
    case literal(String)
    /// A place to fill.
    case place(String)
  }

  /// The pieces of a template, in order.
  public static func pieces(_ template: String) -> [Piece] {
    guard template.utf8.contains(UInt8(ascii: "{")) || template.utf8.contains(UInt8(ascii: "}"))
    else { return template.isEmpty ? [] : [.literal(template)] }
    let bytes = Array(template.utf8)
    var pieces: [Piece] = []
    var literal: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if byte == UInt8(ascii: "{"), next != byte, let end = placeEnd(bytes, from: index + 1) {
        if !literal.isEmpty { pieces.append(.literal(String(decoding: literal, as: UTF8.self))) }
        literal = []
        pieces.append(.place(String(decoding: bytes[(index + 1)..<end], as: UTF8.self)))
        index = end + 1
      } else {
        literal.append(byte)
        let doubled = (byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")) && next == byte
        index += doubled ? 2 : 1
      }
    }
    if !literal.isEmpty { pieces.append(.literal(String(decoding: literal, as: UTF8.self))) }
    return pieces
  }

  /// The names of a template's places, in order, with repetitions.
  public static func places(in template: String) -> [String] {
    guard template.utf8.contains(UInt8(ascii: "{")) else { return [] }
    let bytes = Array(template.utf8)
    var places: [String] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") else {
        index += 1
        continue
      }
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if byte == UInt8(ascii: "{"), next != byte, let end = placeEnd(bytes, from: index + 1) {
        places.append(String(decoding: bytes[(index + 1)..<end], as: UTF8.self))
        index = end + 1
      } else {
        index += next == byte ? 2 : 1
      }
    }
    return places
  }

  /// The template with every place filled; a place without a value stays as it was written.
  public static func fill(_ template: String, _ value: (String) -> String?) -> String {
    pieces(template).map { piece in
      switch piece {
      case .literal(let text): text
      case .place(let name): value(name) ?? "{\(name)}"
      }
    }.joined()
  }

  private static func placeEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "}"): return index > start ? index : nil
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."):
        index += 1
      default: return nil
      }
    }
    return nil
  }
}
