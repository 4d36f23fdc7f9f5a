import Seals

/// Takes in bytes that a writer gives out.
protocol ByteSink: ~Copyable {
  mutating func take(_ bytes: [UInt8])
}

/// Keeps the bytes.
struct ArraySink: ByteSink {
  private(set) var bytes: [UInt8] = []

  mutating func take(_ bytes: [UInt8]) { self.bytes += bytes }
}

/// Keeps only their hash, so that a canonical form need not be held in memory.
struct DigestSink: ByteSink, ~Copyable {
  private var hasher = SHA256Hasher()

  mutating func take(_ bytes: [UInt8]) { hasher.update(bytes) }

  consuming func digest() -> SHA256Digest { hasher.finalize() }
}
