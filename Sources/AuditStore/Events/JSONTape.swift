/// The values of a JSON document as a flat list in document order, each with the number of the value after it.
///
/// Reads only the plain form in which events are written: no white space, whole numbers, unescaped ASCII keys
/// that are different. For anything else there is no tape, and the caller uses `JSONDecoder`.
final class JSONTape: Sendable {
  enum Kind: UInt8 {
    case null, `true`, `false`, number, string, escapedString, array, object
  }

  struct Value {
    let kind: Kind
    /// The position of the next value that is not inside this one.
    var next: Int {
      get { Int(end) }
      set { end = UInt32(newValue) }
    }
    /// The bytes of the key; empty where the value is no member of an object.
    var key: Range<Int> { Int(keyStart)..<Int(keyEnd) }
    /// The bytes of the value; those of a string without its quotes.
    var bytes: Range<Int> { Int(start)..<Int(stop) }

    // Small, because one is made for every value of every event.
    private let (keyStart, keyEnd): (UInt32, UInt32)
    private let (start, stop): (UInt32, UInt32)
    private var end: UInt32

    init(kind: Kind, key: Range<Int>, bytes: Range<Int>, next: Int) {
      self.kind = kind
      (keyStart, keyEnd) = (UInt32(key.lowerBound), UInt32(key.upperBound))
      (start, stop) = (UInt32(bytes.lowerBound), UInt32(bytes.upperBound))
      end = UInt32(next)
    }
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

  /// Visits the members of an object in their order; the position is that of the value.
  ///
  /// - Throws: `TapeDecoder.Refused` if there is no object at the position, or what the body throws.
  func eachMember(
    of object: Int, _ body: (_ key: String, _ position: Int) throws -> Void
  ) throws {
    guard values[object].kind == .object else { throw TapeDecoder.Refused() }
    let end = values[object].next
    var child = object + 1
    while child < end {
      try body(String(decoding: bytes[values[child].key], as: UTF8.self), child)
      child = values[child].next
    }
  }

  // MARK: - Values by position

  func isNull(_ position: Int) -> Bool { values[position].kind == .null }

  func text(_ position: Int) throws -> String {
    guard let text = text(values[position]) else { throw TapeDecoder.Refused() }
    return text
  }

  func optionalText(_ position: Int) throws -> String? {
    isNull(position) ? nil : try text(position)
  }

  func number(_ position: Int) throws -> Int {
    guard let number = number(values[position]) else { throw TapeDecoder.Refused() }
    return number
  }

  func optionalTruth(_ position: Int) throws -> Bool? {
    switch values[position].kind {
    case .null: nil
    case .true: true
    case .false: false
    default: throw TapeDecoder.Refused()
    }
  }

  func choice<Value: RawRepresentable<String>>(_ position: Int) throws -> Value {
    guard let value = Value(rawValue: try text(position)) else { throw TapeDecoder.Refused() }
    return value
  }

  func decoded<Value: Decodable>(_ position: Int) throws -> Value {
    try Value(from: TapeDecoder(tape: self, position: position))
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
