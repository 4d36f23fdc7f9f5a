internal import AuditModel

/// An object as JSON, byte for byte as `JSONEncoder` with sorted keys writes it, some ten times as fast.
///
/// Members are added in the order of their keys. What `JSONEncoder` might write in another way is refused.
struct PlainJSON {
  /// `JSONEncoder` must write the value.
  struct Refused: Error {}

  private var bytes: [UInt8] = []
  private var isEmpty = true

  init() {
    bytes.reserveCapacity(384)
    bytes.append(UInt8(ascii: "{"))
  }

  /// The text of the object.
  consuming func text() -> String {
    bytes.append(UInt8(ascii: "}"))
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func begin(_ key: String) {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    bytes.append(UInt8(ascii: "\""))
    bytes += key.utf8
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  /// Adds a text, if there is one.
  mutating func add(_ key: String, _ text: String?) throws {
    guard let text else { return }
    begin(key)
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy(Self.isPlain) {
      bytes += text.utf8
    } else {
      try addEscaped(text)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds a whole number.
  mutating func add(_ key: String, _ number: Int) { add(key, json: "\(number)") }

  /// Adds what is JSON already.
  mutating func add(_ key: String, json: String) {
    begin(key)
    bytes += json.utf8
  }

  /// Adds an object of texts whose keys are small letters, which every order of sorting puts in the same order.
  mutating func add(_ key: String, _ members: [String: String]?) throws {
    guard let members else { return }
    begin(key)
    bytes.append(UInt8(ascii: "{"))
    isEmpty = true
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    for name in members.keys.sorted() {
      guard name.utf8.allSatisfy(letters.contains) else { throw Refused() }
      try add(name, members[name])
    }
    bytes.append(UInt8(ascii: "}"))
    isEmpty = false
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func addEscaped(_ text: String) throws {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      default:
        guard Self.isPlain(byte) else { throw Refused() }
        bytes.append(byte)
      }
    }
  }
}

extension EntryRecord {
  /// The record as JSON with sorted keys.
  func json() throws -> String {
    do {
      var object = PlainJSON()
      if let answer { object.add("answer", json: try Self.json(answer)) }
      try object.add("cause", cause)
      try object.add("checklist", checklist.rawValue)
      try object.add("engagement", engagement.rawValue)
      object.add("evidence", json: evidence.isEmpty ? "[]" : try Projection.json(evidence))
      try object.add("fields", fields)
      try object.add("item", item.rawValue)
      try object.add("note", note)
      if let observed { object.add("observed", json: try Projection.json(observed)) }
      try object.add("observer", observer?.rawValue)
      try object.add("observerText", observerText)
      object.add("revision", revision)
      try object.add("side", side.rawValue)
      if let synthetic { object.add("synthetic", json: synthetic ? "true" : "false") }
      return object.text()
    } catch is PlainJSON.Refused {
      return try Projection.json(self)
    }
  }

  private static func json(_ answer: Answer) throws -> String {
    guard case .conformity(let conformity) = answer else { return try Projection.json(answer) }
    return "{\"answer\":\"\(conformity.rawValue)\",\"kind\":\"conformity\"}"
  }
}
