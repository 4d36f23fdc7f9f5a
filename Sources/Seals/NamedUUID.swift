import CCrypto

/// UUIDs made of names (RFC 9562, version 5): the same name gives the same id, everywhere.
public enum NamedUUID {
  /// The namespace of this project's names: the version 5 UUID of `urn:patuh` in the namespace for URLs.
  public static let patuh = of("urn:patuh", in: "6ba7b811-9dad-11d1-80b4-00c04fd430c8")

  /// The UUID of a name.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - namespace: A UUID as text; what is no hexadecimal digit in it does not count.
  /// - Returns: The UUID in lower case with its hyphens.
  public static func of(_ name: String, in namespace: String = patuh) -> String {
    var bytes: [UInt8] = []
    let digits = namespace.compactMap(\.hexDigitValue)
    for start in stride(from: 0, to: digits.count - 1, by: 2) {
      bytes.append(UInt8(digits[start] << 4 | digits[start + 1]))
    }
    bytes += Array(name.utf8)
    var hash = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var length: UInt32 = 0
    let done = unsafe EVP_Digest(bytes, bytes.count, &hash, &length, EVP_sha1(), nil)
    precondition(done == 1 && length == 20, "libcrypto cannot hash")
    var id = Array(hash.prefix(16))
    id[6] = id[6] & 0x0F | 0x50
    id[8] = id[8] & 0x3F | 0x80
    let hex = id.map { byte in
      let text = String(byte, radix: 16)
      return text.count == 1 ? "0" + text : text
    }.joined()
    var result = ""
    for (place, digit) in hex.enumerated() {
      if [8, 12, 16, 20].contains(place) { result += "-" }
      result.append(digit)
    }
    return result
  }
}
