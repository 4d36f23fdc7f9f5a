/// The values of a JSON document as a flat list in document order, each with the number of the value after it.
///
/// Reads only the plain form in which events are written: no white space, whole numbers, unescaped ASCII keys
/// that are different. For anything else there is no tape, and the caller uses `JSONDecoder`.
final class JSONTape: Sendable {
  enum Kind: UInt8 {
    case null, `true`, `false`, number, string, escapedString, array, object
  }

  struct Value {
    var kind: Kind
    /// The bytes of the key; empty where the value is no member of an object.
    var key: Range<Int>
    /// The bytes of the value; those of a string without its quotes.
    var bytes: Range<Int>
    /// The position of the next value that is not inside this one.
    var next: Int
  }

  let bytes: [UInt8]
  let values: [Value]

  /// Reads a document; `nil` for one that is not of the plain form.
  init?(_ bytes: [UInt8]) {
    var scanner = JSONScanner(bytes)
    guard let values = scanner.scan() else { return nil }
    self.bytes = bytes
    self.values = values
  }

  /// The key of the first member of an object that is a member of the outermost one.
  func firstKey(of member: String) -> String? {
    guard values[0].kind == .object else { return nil }
    var child = 1
    while child < values.count {
      if bytes[values[child].key].elementsEqual(member.utf8) {
        guard values[child].kind == .object, values[child].next > child + 1 else { return nil }
        return String(decoding: bytes[values[child + 1].key], as: UTF8.self)
      }
      child = values[child].next
    }
    return nil
  }

  /// The text of a string.
  func text(_ value: Value) -> String? {
    switch value.kind {
    case .string: String(decoding: bytes[value.bytes], as: UTF8.self)
    case .escapedString: unescaped(value.bytes)
    default: nil
    }
  }

  /// The value of a whole number.
  func number(_ value: Value) -> Int? {
    guard value.kind == .number else { return nil }
    var result = 0
    var rest = bytes[value.bytes]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest = rest.dropFirst() }
    for digit in rest { result = result * 10 + Int(digit - UInt8(ascii: "0")) }
    return isNegative ? -result : result
  }

  private func unescaped(_ range: Range<Int>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var place = range.lowerBound
    while place < range.upperBound {
      guard bytes[place] == UInt8(ascii: "\\") else {
        text.append(bytes[place])
        place += 1
        continue
      }
      if let scalar = bytes[place + 1] == UInt8(ascii: "u")
        ? JSONScanner.unit(bytes, at: place + 2) : nil
      {
        text += Array(String(scalar).utf8)
        place += 6
      } else {
        text.append(JSONScanner.escapes[bytes[place + 1]] ?? bytes[place + 1])
        place += 2
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
