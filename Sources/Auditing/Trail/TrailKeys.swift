package import AuditStore
package import Diagnostics
import FileAccess
package import Seals

/// Signed heads of the trail, and the key that signs them.
///
/// A head is three lines of text (origin, size, hash), a blank line, and a line with the signature and the
/// public key in hexadecimal digits. The key's file holds 64 digits and is for its owner only.
package enum TrailKeys {
  /// The key of a file.
  ///
  /// - Throws: `store.key-missing` if there is no file: a misspelt name must not become a new signer.
  package static func key(at path: String) throws(DiagnosticsError) -> SigningKey {
    guard InputFile.exists(path) else {
      throw DiagnosticsError([Diagnostic(.storeKeyMissing, at: nil, ["path": path])])
    }
    let text = String(decoding: try InputFile.read(path), as: UTF8.self)
    guard let digest = SHA256Digest(hex: text.filter { !$0.isWhitespace }),
      let key = SigningKey(seed: digest.bytes)
    else { throw unreadable(path) }
    return key
  }

  /// A head with its signature.
  package static func note(_ head: TrailHead, _ key: SigningKey) -> [UInt8] {
    let signature = key.sign(Array(head.text.utf8))
    return Array("\(head.text)\n\(hex(signature)) \(hex(key.verifyingKey.bytes))\n".utf8)
  }

  /// Reads a head; refuses one whose signature is not that of its text.
  package static func read(
    _ path: String
  ) throws(DiagnosticsError) -> (head: TrailHead, key: VerifyingKey) {
    guard let signed = read(try InputFile.read(path)) else { throw unreadable(path) }
    return signed
  }

  /// A head with the key that signed it; `nil` when the signature is not that of its text.
  package static func read(_ note: [UInt8]) -> (head: TrailHead, key: VerifyingKey)? {
    let text = String(decoding: note, as: UTF8.self)
    let parts = text.split(separator: "\n\n", maxSplits: 1).map(String.init)
    guard parts.count == 2, let head = TrailHead(text: parts[0] + "\n") else { return nil }
    let signed = parts[1].split(whereSeparator: \.isWhitespace).map { bytes(String($0)) }
    guard signed.count == 2, let key = VerifyingKey(bytes: signed[1]),
      key.isValid(signed[0], of: Array(head.text.utf8))
    else { return nil }
    return (head, key)
  }

  static func unreadable(_ path: String) -> DiagnosticsError {
    DiagnosticsError([Diagnostic(.storeKeyUnreadable, at: nil, ["path": path])])
  }

  /// Bytes as hexadecimal digits.
  package static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The bytes of hexadecimal digits; none where there is anything else.
  package static func bytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex.utf8).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count == hex.utf8.count, digits.count % 2 == 0 else { return [] }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }
}
