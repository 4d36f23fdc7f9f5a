/// What the XML declaration says about the encoding.
struct EncodingDeclaration: Hashable {
  /// The encoding as written.
  let name: String
  /// Where the value begins.
  let valueOffset: Int
  /// The bytes of `encoding="…"` with what it follows; the parser reads blanks instead, because the
  /// decoding has been done before and libxml2 must not start one of its own.
  let range: Range<Int>

  /// How far a declaration may reach: no real one is longer than 100 bytes.
  static let most = 1_024

  /// Finds the encoding in the XML declaration at the very start of UTF-8 bytes; `nil` when there is
  /// none, or when the declaration is malformed, which the parser tells.
  init?(in bytes: ArraySlice<UInt8>) {
    var scanner = Scanner(bytes: bytes.prefix(Self.most))
    guard scanner.skip("<?xml"), scanner.skipSpace() else { return nil }
    while true {
      let start = scanner.index
      let name = scanner.takeName()
      guard !name.isEmpty else { return nil }
      _ = scanner.skipSpace()
      guard scanner.skip("=") else { return nil }
      _ = scanner.skipSpace()
      guard let value = scanner.takeQuoted() else { return nil }
      if name.elementsEqual("encoding".utf8) {
        self.name = String(decoding: value, as: UTF8.self)
        valueOffset = value.startIndex
        range = start..<scanner.index
        return
      }
      guard scanner.skipSpace() else { return nil }
    }
  }

  private struct Scanner {
    let bytes: ArraySlice<UInt8>
    var index: Int

    init(bytes: ArraySlice<UInt8>) {
      self.bytes = bytes
      index = bytes.startIndex
    }

    mutating func skip(_ text: String) -> Bool {
      guard bytes[index...].starts(with: text.utf8) else { return false }
      index += text.utf8.count
      return true
    }

    mutating func skipSpace() -> Bool {
      let start = index
      while index < bytes.endIndex, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
      return index > start
    }

    mutating func takeName() -> ArraySlice<UInt8> {
      let start = index
      while index < bytes.endIndex, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[index]) {
        index += 1
      }
      return bytes[start..<index]
    }

    mutating func takeQuoted() -> ArraySlice<UInt8>? {
      guard index < bytes.endIndex, [0x22, 0x27].contains(bytes[index]) else { return nil }
      let quote = bytes[index]
      let inside = bytes[(index + 1)...]
      guard let end = inside.firstIndex(of: quote) else { return nil }
      index = end + 1
      return inside[..<end]
    }
  }
}
