import CCrypto

/// A private key that signs with Ed25519.
///
/// - Note: Source: RFC 8032; the work is done by libcrypto (decision 0002).
public struct SigningKey: Sendable {
  /// The 32 bytes that the key is made from: the secret itself.
  public let seed: [UInt8]
  /// The public half.
  public let verifyingKey: VerifyingKey

  /// Makes the key of a seed; `nil` when it has not 32 bytes.
  public init?(seed: [UInt8]) {
    guard seed.count == 32, let key = PrivateKeyHandle(seed: seed),
      let verifyingKey = VerifyingKey(bytes: key.publicBytes)
    else { return nil }
    self.seed = seed
    self.verifyingKey = verifyingKey
  }

  /// A new key from the system's random numbers; `nil` when there are none.
  public static func generate() -> SigningKey? {
    var seed = [UInt8](repeating: 0, count: 32)
    let filled = unsafe seed.withUnsafeMutableBufferPointer { buffer in
      unsafe RAND_bytes(buffer.baseAddress, Int32(buffer.count))
    }
    return filled == 1 ? SigningKey(seed: seed) : nil
  }

  /// The signature of bytes: 64 bytes, always the same for the same bytes.
  public func sign(_ bytes: [UInt8]) -> [UInt8] {
    guard let key = PrivateKeyHandle(seed: seed) else {
      preconditionFailure("a key that was made once can be made again")
    }
    return key.sign(bytes)
  }
}

/// A public key that verifies Ed25519 signatures.
public struct VerifyingKey: Hashable, Sendable {
  /// Its 32 bytes.
  public let bytes: [UInt8]

  /// Makes a key from its 32 bytes; `nil` when there are more or fewer.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// Whether a signature of bytes was made with the private half of this key.
  public func isValid(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    guard signature.count == 64 else { return false }
    return unsafe bytes.withUnsafeBufferPointer { raw in
      guard
        let key = unsafe EVP_PKEY_new_raw_public_key(
          EVP_PKEY_ED25519, nil, raw.baseAddress, raw.count)
      else { return false }
      defer { unsafe EVP_PKEY_free(key) }
      guard let context = unsafe EVP_MD_CTX_new() else { return false }
      defer { unsafe EVP_MD_CTX_free(context) }
      guard unsafe EVP_DigestVerifyInit(context, nil, nil, nil, key) == 1 else { return false }
      return unsafe signature.withUnsafeBufferPointer { signature in
        unsafe message.withUnsafeBufferPointer { message in
          unsafe EVP_DigestVerify(
            context, signature.baseAddress, signature.count, message.baseAddress, message.count)
            == 1
        }
      }
    }
  }
}

/// A private key as libcrypto holds it, for one use.
@safe private struct PrivateKeyHandle: ~Copyable {
  private let key: OpaquePointer

  init?(seed: [UInt8]) {
    let made = unsafe seed.withUnsafeBufferPointer { buffer in
      unsafe EVP_PKEY_new_raw_private_key(
        EVP_PKEY_ED25519, nil, buffer.baseAddress, buffer.count)
    }
    guard let made = unsafe made else { return nil }
    unsafe self.key = made
  }

  deinit { unsafe EVP_PKEY_free(key) }

  var publicBytes: [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      var length = 32
      let done = unsafe EVP_PKEY_get_raw_public_key(key, buffer.baseAddress, &length)
      precondition(done == 1 && length == 32, "an Ed25519 key has 32 public bytes")
      count = length
    }
  }

  func sign(_ message: [UInt8]) -> [UInt8] {
    guard let context = unsafe EVP_MD_CTX_new() else {
      preconditionFailure("libcrypto has no memory for a signature")
    }
    defer { unsafe EVP_MD_CTX_free(context) }
    let started = unsafe EVP_DigestSignInit(context, nil, nil, nil, key)
    precondition(started == 1, "libcrypto cannot start a signature")
    return unsafe [UInt8](unsafeUninitializedCapacity: 64) { buffer, count in
      var length = 64
      let done = unsafe message.withUnsafeBufferPointer { message in
        unsafe EVP_DigestSign(
          context, buffer.baseAddress, &length, message.baseAddress, message.count)
      }
      precondition(done == 1 && length == 64, "an Ed25519 signature has 64 bytes")
      count = length
    }
  }
}
