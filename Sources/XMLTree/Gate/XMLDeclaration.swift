/// The XML declaration at the very start of a document, read in full.
///
/// libxml2 must not act on the encoding, because the decoding has been done before; so it is shown
/// blanks there. Blanks would make a malformed declaration look well-formed, and libxml2 is lax about
/// some of them, so the whole declaration is checked here.
///
/// - Note: Source: XML 1.0 (fifth edition), productions 23 to 26, 32, 80 and 81.
struct XMLDeclaration: Hashable {
  /// The encoding as written; `nil` when none is declared.
  private(set) var encoding: String?
  /// Where the encoding's value begins.
  private(set) var valueOffset = 0
  /// The bytes of `encoding="…"`; empty when none is declared.
  private(set) var range = 0..<0
  /// Where the declaration ceases to be one; `nil` when it is sound.
  private(set) var fault: Int?

  /// How many bytes a declaration may have: no real one is longer than 100.
  static let most = 1_024

  /// Reads the declaration; `nil` when the bytes do not begin with one.
  init?(in bytes: ArraySlice<UInt8>) {
    var scanner = Scanner(bytes: bytes.prefix(Self.most))
    guard scanner.skip("<?xml"), scanner.skipSpace() else { return nil }
    if !read(&scanner) { fault = scanner.index }
  }

  private mutating func read(_ scanner: inout Scanner) -> Bool {
    guard scanner.skip("version"), let version = scanner.takeValue(), Self.isVersion(version)
    else { return false }
    var spaced = scanner.skipSpace()
    let start = scanner.index
    if spaced, scanner.skip("encoding") {
      guard let value = scanner.takeValue(), Self.isEncodingName(value) else { return false }
      encoding = String(decoding: value, as: UTF8.self)
      valueOffset = value.startIndex
      range = start..<scanner.index
      spaced = scanner.skipSpace()
    }
    if spaced, scanner.skip("standalone") {
      guard let value = scanner.takeValue(),
        value.elementsEqual("yes".utf8) || value.elementsEqual("no".utf8)
      else { return false }
      _ = scanner.skipSpace()
    }
    return scanner.skip("?>")
  }

  /// `1.` and digits: a reader of 1.0 reads every 1.x as 1.0.
  private static func isVersion(_ value: ArraySlice<UInt8>) -> Bool {
    value.starts(with: "1.".utf8) && value.count > 2
      && value.dropFirst(2).allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func isEncodingName(_ value: ArraySlice<UInt8>) -> Bool {
    guard let first = value.first, isLetter(first) else { return false }
    return value.allSatisfy { byte in
      isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private struct Scanner {
    let bytes: ArraySlice<UInt8>
    private(set) var index: Int

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
      while index < bytes.endIndex, MarkupByte.isSpace(bytes[index]) { index += 1 }
      return index > start
    }

    /// The value after `=`, without its quotation marks.
    mutating func takeValue() -> ArraySlice<UInt8>? {
      _ = skipSpace()
      guard skip("=") else { return nil }
      _ = skipSpace()
      guard index < bytes.endIndex, bytes[index] == 0x22 || bytes[index] == 0x27 else {
        return nil
      }
      let inside = bytes[(index + 1)...]
      guard let end = inside.firstIndex(of: bytes[index]) else { return nil }
      index = end + 1
      return inside[..<end]
    }
  }
}
