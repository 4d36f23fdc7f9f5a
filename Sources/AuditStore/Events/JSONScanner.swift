/// Reads the plain form of JSON into the values of a tape.
struct JSONScanner {
  /// The depth of nesting that is read.
  static let depth = 64

  private let bytes: [UInt8]
  private var values: [JSONTape.Value] = []
  private var place = 0
  private var hasOnlyASCII = true

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    values.reserveCapacity(40)
  }

  /// The values; `nil` for a document that is not of the plain form.
  mutating func scan() -> [JSONTape.Value]? {
    guard UInt32(exactly: bytes.count) != nil else { return nil }
    guard read(key: 0..<0, depth: 0), place == bytes.count else { return nil }
    if !hasOnlyASCII, String(validating: bytes, as: UTF8.self) == nil { return nil }
    return values
  }

  private mutating func read(key: Range<Int>, depth: Int) -> Bool {
    guard place < bytes.count, depth < Self.depth else { return false }
    let start = place
    switch bytes[place] {
    case UInt8(ascii: "\""):
      guard let (range, isEscaped) = string() else { return false }
      add(isEscaped ? .escapedString : .string, key, range)
      return true
    case UInt8(ascii: "{"): return object(key, depth)
    case UInt8(ascii: "["): return array(key, depth)
    case UInt8(ascii: "t"): return literal("true", .true, key)
    case UInt8(ascii: "f"): return literal("false", .false, key)
    case UInt8(ascii: "n"): return literal("null", .null, key)
    default:
      guard number() else { return false }
      add(.number, key, start..<place)
      return true
    }
  }

  private mutating func add(_ kind: JSONTape.Kind, _ key: Range<Int>, _ range: Range<Int>) {
    values.append(JSONTape.Value(kind: kind, key: key, bytes: range, next: values.count + 1))
  }

  private mutating func literal(_ word: String, _ kind: JSONTape.Kind, _ key: Range<Int>) -> Bool {
    let end = place + word.utf8.count
    guard end <= bytes.count, bytes[place..<end].elementsEqual(word.utf8) else { return false }
    add(kind, key, place..<end)
    place = end
    return true
  }

  /// At most 18 digits, so that they fit a whole number.
  private mutating func number() -> Bool {
    if bytes[place] == UInt8(ascii: "-") { place += 1 }
    let start = place
    while place < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) {
      place += 1
    }
    let count = place - start
    guard count > 0, count <= 18 else { return false }
    // No leading zeros, and no negative zero.
    if bytes[start] == UInt8(ascii: "0") {
      return count == 1 && (start == 0 || bytes[start - 1] != UInt8(ascii: "-"))
    }
    return true
  }

  private mutating func string() -> (Range<Int>, isEscaped: Bool)? {
    place += 1
    let start = place
    var isEscaped = false
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        place += 1
        return (start..<place - 1, isEscaped)
      case UInt8(ascii: "\\"):
        isEscaped = true
        guard place + 1 < bytes.count else { return nil }
        if bytes[place + 1] == UInt8(ascii: "u") {
          guard Self.unit(bytes, at: place + 2) != nil else { return nil }
          place += 6
        } else {
          guard Self.escapes[bytes[place + 1]] != nil else { return nil }
          place += 2
        }
      case 0..<0x20: return nil
      case let byte:
        if byte >= 0x80 { hasOnlyASCII = false }
        place += 1
      }
    }
    return nil
  }

  static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12,
    UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9,
  ]

  /// The scalar of four hexadecimal digits; halves of surrogate pairs are left to `JSONDecoder`.
  static func unit(_ bytes: [UInt8], at start: Int) -> Unicode.Scalar? {
    guard start + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[start..<start + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return Unicode.Scalar(value)
  }

  private mutating func array(_ key: Range<Int>, _ depth: Int) -> Bool {
    let position = open(.array, key)
    if place < bytes.count, bytes[place] == UInt8(ascii: "]") { return close(position) }
    while read(key: 0..<0, depth: depth + 1), place < bytes.count {
      if bytes[place] == UInt8(ascii: "]") { return close(position) }
      guard bytes[place] == UInt8(ascii: ",") else { return false }
      place += 1
    }
    return false
  }

  private mutating func object(_ key: Range<Int>, _ depth: Int) -> Bool {
    let position = open(.object, key)
    if place < bytes.count, bytes[place] == UInt8(ascii: "}") { return close(position) }
    var last = 0..<0
    // Sorted keys are different from each other; others are compared one by one, if they are few.
    var isSorted = true
    while let name = memberName() {
      if isSorted { isSorted = bytes[last].lexicographicallyPrecedes(bytes[name]) }
      guard isSorted || isNew(name, in: position), read(key: name, depth: depth + 1),
        place < bytes.count
      else { return false }
      if bytes[place] == UInt8(ascii: "}") { return close(position) }
      guard bytes[place] == UInt8(ascii: ",") else { return false }
      place += 1
      last = name
    }
    return false
  }

  /// Whether none of the members so far has a key.
  private func isNew(_ name: Range<Int>, in object: Int) -> Bool {
    var seen = 0
    var child = object + 1
    while child < values.count {
      if seen == 64 || bytes[values[child].key].elementsEqual(bytes[name]) { return false }
      seen += 1
      child = values[child].next
    }
    return true
  }

  /// A key with its colon, if it is plain.
  private mutating func memberName() -> Range<Int>? {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\""), let (name, isEscaped) = string(),
      !isEscaped, place < bytes.count, bytes[place] == UInt8(ascii: ":"),
      bytes[name].allSatisfy({ $0 < 0x80 })
    else { return nil }
    place += 1
    return name
  }

  private mutating func open(_ kind: JSONTape.Kind, _ key: Range<Int>) -> Int {
    add(kind, key, place..<place)
    place += 1
    return values.count - 1
  }

  private mutating func close(_ position: Int) -> Bool {
    place += 1
    values[position].next = values.count
    return true
  }
}
