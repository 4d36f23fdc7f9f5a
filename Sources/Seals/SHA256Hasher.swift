import CCrypto

/// Hashes bytes that come in pieces.
///
///     var hasher = SHA256Hasher()
///     hasher.update(first)
///     hasher.update(second)
///     let digest = hasher.finalize()
///
/// The work is done by Debian's libcrypto, which uses the processor's SHA instructions where there
/// are any (decision 0002).
@safe public struct SHA256Hasher: ~Copyable {
  private let context: OpaquePointer

  /// Makes a hasher that has seen nothing yet.
  public init() {
    guard let context = unsafe EVP_MD_CTX_new() else {
      preconditionFailure("libcrypto has no memory for a hash context")
    }
    unsafe self.context = context
    let started = unsafe EVP_DigestInit_ex2(context, Algorithm.sha256.handle, nil)
    precondition(started == 1, "libcrypto cannot start SHA-256")
  }

  deinit { unsafe EVP_MD_CTX_free(context) }

  /// Takes in more bytes.
  public mutating func update(_ bytes: borrowing Span<UInt8>) {
    let taken = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe EVP_DigestUpdate(context, buffer.baseAddress, buffer.count)
    }
    precondition(taken == 1, "libcrypto cannot go on with SHA-256")
  }

  /// Takes in more bytes.
  public mutating func update(_ bytes: [UInt8]) {
    update(bytes.span)
  }

  /// Takes in the UTF-8 bytes of a text.
  public mutating func update(_ text: String) {
    update(Array(text.utf8))
  }

  /// Takes in one byte.
  public mutating func update(_ byte: UInt8) {
    let taken = unsafe withUnsafePointer(to: byte) { pointer in
      unsafe EVP_DigestUpdate(context, pointer, 1)
    }
    precondition(taken == 1, "libcrypto cannot go on with SHA-256")
  }

  /// The digest of all bytes taken in; ends the hasher.
  public consuming func finalize() -> SHA256Digest {
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: SHA256Digest.byteCount) {
      buffer, count in
      let done = unsafe EVP_DigestFinal_ex(context, buffer.baseAddress, nil)
      precondition(done == 1, "libcrypto cannot end SHA-256")
      count = SHA256Digest.byteCount
    }
    guard let digest = SHA256Digest(bytes: bytes) else {
      preconditionFailure("SHA-256 gives 32 bytes")
    }
    return digest
  }
}

/// The algorithm as libcrypto knows it, looked up once: looking it up for each hash takes longer
/// than hashing a short text.
@safe private struct Algorithm: @unchecked Sendable {
  // Safe to share: libcrypto never changes a fetched algorithm, and this one is never freed.
  let handle: OpaquePointer

  static let sha256: Algorithm = {
    guard let handle = unsafe EVP_MD_fetch(nil, "SHA2-256", nil) else {
      preconditionFailure("libcrypto has no SHA-256")
    }
    return unsafe Algorithm(handle: handle)
  }()
}
