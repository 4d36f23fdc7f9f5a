import Foundation
import Seals
import Testing

@Suite struct SHA256Tests {
  /// Known answers: FIPS 180-4 examples and the NIST long one.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func knownAnswers(text: String, digest: String) throws {
    #expect(Seals.sha256(text).hex == digest)
    #expect(Seals.sha256(Array(text.utf8)).description == digest)
  }

  /// Every way to cut the bytes gives the same digest.
  @Test func piecesDoNotMatter() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let whole = Seals.sha256(bytes)
    for cut in 0...bytes.count {
      var hasher = SHA256Hasher()
      hasher.update(Array(bytes[..<cut]))
      for byte in bytes[cut...].prefix(3) { hasher.update(byte) }
      hasher.update(Array(bytes[cut...].dropFirst(3)))
      #expect(hasher.finalize() == whole)
    }
  }

  /// `sha256sum` is the oracle, for lengths around the block and page sizes.
  @Test(arguments: [1, 55, 56, 63, 64, 65, 119, 120, 4095, 4096, 4097, 70_000])
  func agreesWithTheSystemTool(length: Int) throws {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: ($0 &* 31) ^ ($0 >> 3)) }
    let file = FileManager.default.temporaryDirectory.appending(path: "seal-\(UUID())")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    process.arguments = [file.path()]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try #require(try pipe.fileHandleForReading.readToEnd())
    process.waitUntilExit()
    #expect(String(decoding: output, as: UTF8.self).hasPrefix(Seals.sha256(bytes).hex + " "))
  }

  @Test func digitsAreReadInEitherCaseAndNothingElseIs() throws {
    let digest = Seals.sha256("abc")
    #expect(SHA256Digest(hex: digest.hex) == digest)
    #expect(SHA256Digest(hex: digest.hex.uppercased()) == digest)
    for wrong in ["", "ba78", digest.hex + "0", "g" + digest.hex.dropFirst(), " " + digest.hex] {
      #expect(SHA256Digest(hex: wrong) == nil)
    }
    #expect(SHA256Digest(bytes: [1, 2, 3]) == nil)
    #expect(SHA256Digest(bytes: digest.bytes) == digest)
  }

  @Test func isCodedAsDigits() throws {
    let digest = Seals.sha256("abc")
    let json = try JSONEncoder().encode([digest])
    #expect(String(decoding: json, as: UTF8.self) == "[\"\(digest.hex)\"]")
    #expect(try JSONDecoder().decode([SHA256Digest].self, from: json) == [digest])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([SHA256Digest].self, from: Data("[\"12\"]".utf8))
    }
  }
}
