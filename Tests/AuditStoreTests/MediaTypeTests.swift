import TestSupport
import Testing

@testable import AuditStore

@Suite struct MediaTypeTests {
  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  static let files: [(bytes: [UInt8], type: String)] = [
    (Array("%PDF-1.7\n".utf8), "application/pdf"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], "image/png"),
    ([0xFF, 0xD8, 0xFF, 0xE0], "image/jpeg"),
    (Array("RIFF0000WEBPVP8 ".utf8), "image/webp"),
    (Array("RIFF0000WAVE".utf8), "text/plain"),
    (zip + [1, 2, 3], "application/zip"),
    (
      zip + Array("....xl/workbook.xml....".utf8),
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    ),
    (
      zip + Array("....mimetypeapplication/vnd.oasis.opendocument.text".utf8),
      "application/vnd.oasis.opendocument.text"
    ),
    (Array("<?xml version=\"1.0\"?><a/>".utf8), "application/xml"),
    ([0xEF, 0xBB, 0xBF] + Array("<?xml?>".utf8), "application/xml"),
    (Array("item,side\r\nS-01,é\n".utf8), "text/plain"),
    ([], "text/plain"),
    (Array("a\0b".utf8), "application/octet-stream"),
    ([0xC3, 0x28], "application/octet-stream"),
  ]

  @Test(arguments: files.indices) func theBytesSayWhatItIs(index: Int) {
    let (bytes, type) = Self.files[index]
    #expect(MediaType.of(bytes) == type)
  }
}
