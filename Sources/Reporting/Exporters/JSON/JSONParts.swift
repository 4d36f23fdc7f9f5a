/// JSON of ours taken apart again: the members of an object and the elements of an array, each without line breaks.
///
/// It reads what ``JSONWriter`` writes and nothing else.
struct JSONParts {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// Whether it is an array.
  var isArray: Bool { bytes.first == UInt8(ascii: "[") }

  /// The text in one line.
  var line: [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(bytes.count)
    var isText = false
    var isEscaped = false
    var begins = false
    for byte in bytes {
      if isText {
        line.append(byte)
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isText = false
        }
        continue
      }
      // A line break, and what the next line is set in by, comes to one blank between elements and to none elsewhere.
      if byte == UInt8(ascii: "\n") {
        begins = true
        continue
      }
      if begins, byte == UInt8(ascii: " ") { continue }
      if begins, line.last == UInt8(ascii: ",") { line.append(UInt8(ascii: " ")) }
      begins = false
      isText = byte == UInt8(ascii: "\"")
      line.append(byte)
    }
    return line
  }

  /// The elements of an array.
  var elements: [JSONParts] { pieces.map { JSONParts($0) } }

  /// The members of an object, each as it stands, with its name.
  var members: [(name: String, whole: JSONParts, value: JSONParts)] {
    pieces.compactMap { piece in
      // A name of ours holds no quotation mark.
      guard let end = piece.dropFirst().firstIndex(of: UInt8(ascii: "\"")) else { return nil }
      let name = String(decoding: piece[piece.startIndex + 1..<end], as: UTF8.self)
      let value = piece[(end + 1)...].drop { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: " ") }
      return (name, JSONParts(piece), JSONParts(value))
    }
  }

  /// What stands between the brackets, by the commas between.
  private var pieces: [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var depth = 0
    var isText = false
    var isEscaped = false
    var start = bytes.startIndex + 1
    func add(_ end: Int) {
      let piece = bytes[start..<end]
      let blanks: Set<UInt8> = [UInt8(ascii: " "), UInt8(ascii: "\n")]
      let begun = piece.drop(while: blanks.contains)
      guard let last = begun.lastIndex(where: { !blanks.contains($0) }) else { return }
      pieces.append(begun[...last])
    }
    for place in bytes.indices {
      let byte = bytes[place]
      if isText {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isText = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isText = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { add(place) }
      case UInt8(ascii: ",") where depth == 1:
        add(place)
        start = place + 1
      default: break
      }
    }
    return pieces
  }
}
