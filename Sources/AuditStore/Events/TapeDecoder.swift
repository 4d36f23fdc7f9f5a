internal import Foundation

/// Decodes values from a JSON tape: some ten times as fast as `JSONDecoder`, for the same results.
///
/// Every refusal is an error without detail: the caller asks `JSONDecoder` then, which decides and explains.
struct TapeDecoder: Decoder {
  /// The document is not of the plain form, or does not hold what is asked for.
  struct Refused: Error {}

  let tape: JSONTape
  let position: Int

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// Decodes a value; `nil` where `JSONDecoder` must decide.
  static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) -> Value? {
    JSONTape(bytes).flatMap { decode(type, from: $0) }
  }

  static func decode<Value: Decodable>(_ type: Value.Type, from tape: JSONTape) -> Value? {
    try? Value(from: TapeDecoder(tape: tape, position: 0))
  }

  func container<Key: CodingKey>(
    keyedBy type: Key.Type
  ) throws -> KeyedDecodingContainer<Key> {
    guard tape.values[position].kind == .object else { throw Refused() }
    return KeyedDecodingContainer(TapeMembers<Key>(tape: tape, object: position))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard tape.values[position].kind == .array else { throw Refused() }
    return TapeElements(tape: tape, array: position)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

  fileprivate func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
    // `JSONDecoder` reads these in forms of its own.
    if type == Date.self || type == Data.self || type == URL.self || type == Decimal.self {
      throw Refused()
    }
    return try Value(from: self)
  }

  fileprivate func text() throws -> String {
    guard let text = tape.text(tape.values[position]) else { throw Refused() }
    return text
  }

  fileprivate func truth() throws -> Bool {
    switch tape.values[position].kind {
    case .true: true
    case .false: false
    default: throw Refused()
    }
  }

  fileprivate func whole<Number: FixedWidthInteger>(_ type: Number.Type) throws -> Number {
    guard let number = tape.number(tape.values[position]), let value = Number(exactly: number)
    else { throw Refused() }
    return value
  }

  fileprivate var isNull: Bool { tape.values[position].kind == .null }
}

extension TapeDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { isNull }
  func decode(_ type: Bool.Type) throws -> Bool { try truth() }
  func decode(_ type: String.Type) throws -> String { try text() }
  func decode(_ type: Int.Type) throws -> Int { try whole(type) }
  func decode(_ type: Int8.Type) throws -> Int8 { try whole(type) }
  func decode(_ type: Int16.Type) throws -> Int16 { try whole(type) }
  func decode(_ type: Int32.Type) throws -> Int32 { try whole(type) }
  func decode(_ type: Int64.Type) throws -> Int64 { try whole(type) }
  func decode(_ type: UInt.Type) throws -> UInt { try whole(type) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try whole(type) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try whole(type) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try whole(type) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try whole(type) }
  func decode(_ type: Double.Type) throws -> Double { throw Refused() }
  func decode(_ type: Float.Type) throws -> Float { throw Refused() }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try value(type) }
}

/// The members of an object.
private struct TapeMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let tape: JSONTape
  let object: Int

  var codingPath: [any CodingKey] { [] }

  var allKeys: [Key] {
    var keys: [Key] = []
    var child = object + 1
    while child < tape.values[object].next {
      let name = String(decoding: tape.bytes[tape.values[child].key], as: UTF8.self)
      if let key = Key(stringValue: name) { keys.append(key) }
      child = tape.values[child].next
    }
    return keys
  }

  private func find(_ key: Key) -> TapeDecoder? {
    let name = key.stringValue.utf8
    var child = object + 1
    while child < tape.values[object].next {
      let range = tape.values[child].key
      if range.count == name.count, tape.bytes[range].elementsEqual(name) {
        return TapeDecoder(tape: tape, position: child)
      }
      child = tape.values[child].next
    }
    return nil
  }

  private func member(_ key: Key) throws -> TapeDecoder {
    guard let found = find(key) else { throw TapeDecoder.Refused() }
    return found
  }

  func contains(_ key: Key) -> Bool { find(key) != nil }
  func decodeNil(forKey key: Key) throws -> Bool { try member(key).isNull }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try member(key).truth() }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try member(key).text() }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try member(key).whole(type) }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double {
    throw TapeDecoder.Refused()
  }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { throw TapeDecoder.Refused() }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try member(key).whole(type) }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try member(key).whole(type) }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try member(key).whole(type) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try member(key).whole(type) }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try member(key).whole(type) }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try member(key).whole(type) }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 {
    try member(key).whole(type)
  }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 {
    try member(key).whole(type)
  }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 {
    try member(key).whole(type)
  }
  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try member(key).value(type)
  }
  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    guard let found = find(key), !found.isNull else { return nil }
    return try found.text()
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<NestedKey> { try member(key).container(keyedBy: type) }
  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try member(key).unkeyedContainer()
  }
  func superDecoder() throws -> any Decoder { throw TapeDecoder.Refused() }
  func superDecoder(forKey key: Key) throws -> any Decoder { throw TapeDecoder.Refused() }
}

/// The elements of an array.
private struct TapeElements: UnkeyedDecodingContainer {
  private let tape: JSONTape
  private let end: Int
  private var position: Int

  let count: Int?
  private(set) var currentIndex = 0
  var codingPath: [any CodingKey] { [] }
  var isAtEnd: Bool { position >= end }

  init(tape: JSONTape, array: Int) {
    self.tape = tape
    end = tape.values[array].next
    position = array + 1
    var count = 0
    var child = position
    while child < end {
      count += 1
      child = tape.values[child].next
    }
    self.count = count
  }

  /// The element that is next; it is passed only when decoding it succeeds.
  private mutating func pass<Value>(_ body: (TapeDecoder) throws -> Value) throws -> Value {
    guard !isAtEnd else { throw TapeDecoder.Refused() }
    let value = try body(TapeDecoder(tape: tape, position: position))
    position = tape.values[position].next
    currentIndex += 1
    return value
  }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd else { throw TapeDecoder.Refused() }
    guard tape.values[position].kind == .null else { return false }
    return try pass { _ in true }
  }
  mutating func decode(_ type: Bool.Type) throws -> Bool { try pass { try $0.truth() } }
  mutating func decode(_ type: String.Type) throws -> String { try pass { try $0.text() } }
  mutating func decode(_ type: Int.Type) throws -> Int { try pass { try $0.whole(type) } }
  mutating func decode(_ type: Double.Type) throws -> Double { throw TapeDecoder.Refused() }
  mutating func decode(_ type: Float.Type) throws -> Float { throw TapeDecoder.Refused() }
  mutating func decode(_ type: Int8.Type) throws -> Int8 { try pass { try $0.whole(type) } }
  mutating func decode(_ type: Int16.Type) throws -> Int16 { try pass { try $0.whole(type) } }
  mutating func decode(_ type: Int32.Type) throws -> Int32 { try pass { try $0.whole(type) } }
  mutating func decode(_ type: Int64.Type) throws -> Int64 { try pass { try $0.whole(type) } }
  mutating func decode(_ type: UInt.Type) throws -> UInt { try pass { try $0.whole(type) } }
  mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try pass { try $0.whole(type) } }
  mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try pass { try $0.whole(type) } }
  mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try pass { try $0.whole(type) } }
  mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try pass { try $0.whole(type) } }
  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try pass { try $0.value(type) }
  }
  mutating func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type
  ) throws -> KeyedDecodingContainer<NestedKey> { try pass { try $0.container(keyedBy: type) } }
  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try pass { try $0.unkeyedContainer() }
  }
  mutating func superDecoder() throws -> any Decoder { throw TapeDecoder.Refused() }
}
