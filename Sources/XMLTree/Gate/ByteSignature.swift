/// What the first bytes of a file say about it.
enum ByteSignature {
  /// The byte order mark of UTF-8.
  static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// A byte order mark that is accepted.
  enum Mark: Hashable {
    case utf8
    case utf16(bigEndian: Bool)
  }

  /// The byte order mark at the start; `nil` when there is none.
  static func mark(of bytes: [UInt8]) -> Mark? {
    if bytes.starts(with: utf8Mark) { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16(bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16(bigEndian: true) }
    return nil
  }

  /// What the file is when it is surely not XML; `nil` otherwise.
  ///
  /// Archives matter most: libxml2 would inflate them (29 kB can become 6 GiB).
  static func kind(of bytes: [UInt8]) -> String? {
    signatures.first { bytes.starts(with: $0.bytes) }?.kind
  }

  /// The name of an encoding that is recognised and not accepted; `nil` otherwise.
  static func refusedEncoding(of bytes: [UInt8]) -> String? {
    encodings.first { bytes.starts(with: $0.bytes) }?.kind
  }

  private static let signatures: [(kind: String, bytes: [UInt8])] = [
    ("gzip", [0x1F, 0x8B]),
    ("xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A]),
    ("bzip2", Array("BZh".utf8)),
    ("zip", Array("PK\u{3}\u{4}".utf8)),
    ("zip", Array("PK\u{5}\u{6}".utf8)),
    ("zstd", [0x28, 0xB5, 0x2F, 0xFD]),
    ("PDF", Array("%PDF".utf8)),
    ("SQLite", Array("SQLite format 3".utf8)),
  ]

  /// Longer marks stand before the shorter ones that they begin with.
  private static let encodings: [(kind: String, bytes: [UInt8])] = [
    ("UTF-32", [0x00, 0x00, 0xFE, 0xFF]),
    ("UTF-32", [0xFF, 0xFE, 0x00, 0x00]),
    ("UTF-32", [0x00, 0x00, 0x00, 0x3C]),
    ("UTF-32", [0x3C, 0x00, 0x00, 0x00]),
    ("UTF-16 without a byte order mark", [0x00, 0x3C]),
    ("UTF-16 without a byte order mark", [0x3C, 0x00]),
    ("EBCDIC", [0x4C, 0x6F, 0xA7, 0x94]),
    ("UTF-7", Array("+ADw-".utf8)),
  ]
}
