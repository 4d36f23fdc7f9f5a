/// Hashes by which content is recognised: of checklists, of inputs, of evidence, of the trail.
public enum Seals {
  /// The SHA-256 of bytes.
  public static func sha256(_ bytes: [UInt8]) -> SHA256Digest {
    var hasher = SHA256Hasher()
    hasher.update(bytes)
    return hasher.finalize()
  }

  /// The SHA-256 of the UTF-8 bytes of a text.
  public static func sha256(_ text: String) -> SHA256Digest {
    var hasher = SHA256Hasher()
    hasher.update(text)
    return hasher.finalize()
  }
}
