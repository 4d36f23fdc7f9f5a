/// What a file is, by its bytes and never by its name.
public enum MediaType {
  /// The beginnings of files by which their kind is known.
  private static let beginnings: [(bytes: [UInt8], type: String)] = [
    (Array("%PDF-".utf8), "application/pdf"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png"),
    ([0xFF, 0xD8, 0xFF], "image/jpeg"),
    (Array("GIF87a".utf8), "image/gif"), (Array("GIF89a".utf8), "image/gif"),
    ([0x49, 0x49, 0x2A, 0x00], "image/tiff"), ([0x4D, 0x4D, 0x00, 0x2A], "image/tiff"),
    ([0x1F, 0x8B], "application/gzip"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "application/x-ole-storage"),
    (Array("SQLite format 3\0".utf8), "application/vnd.sqlite3"),
    (Array("<?xml".utf8), "application/xml"),
  ]

  /// Names of parts by which a ZIP is known as a document; they stand uncompressed in its directory.
  private static let parts: [(name: String, type: String)] = [
    (
      "word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ),
    ("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (
      "ppt/presentation.xml",
      "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    ),
    (
      "mimetypeapplication/vnd.oasis.opendocument.text",
      "application/vnd.oasis.opendocument.text"
    ),
    (
      "mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
      "application/vnd.oasis.opendocument.spreadsheet"
    ),
  ]

  /// The media type of a file's bytes (RFC 6838 names).
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: Its type; `text/plain` for anything else that is UTF-8 without control characters,
  ///   `application/octet-stream` for the rest.
  public static func of(_ bytes: [UInt8]) -> String {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]
    if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return archive(bytes) }
    if bytes.count > 11, bytes.starts(with: Array("RIFF".utf8)),
      bytes[8..<12].elementsEqual("WEBP".utf8)
    {
      return "image/webp"
    }
    if let found = beginnings.first(where: { start.starts(with: $0.bytes) }) { return found.type }
    let isText = start.allSatisfy { $0 >= 0x20 && $0 != 0x7F || (9...13).contains($0) }
    return isText && String(validating: start, as: UTF8.self) != nil
      ? "text/plain" : "application/octet-stream"
  }

  private static func archive(_ bytes: [UInt8]) -> String {
    // The directory is at the end; the type of OpenDocument stands at the beginning.
    let seen = Array(bytes.prefix(256)) + Array(bytes.suffix(65_536))
    for (name, type) in parts where contains(seen, Array(name.utf8)) { return type }
    return "application/zip"
  }

  private static func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { start in
      bytes[start] == first && bytes[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
