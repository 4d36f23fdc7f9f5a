internal import Seals

/// A document to keep: the bytes of a checklist, an SOP, an assessment.
public struct KeptDocument: Hashable, Sendable {
  /// The name by which others refer to it.
  public var name: String
  /// Its bytes.
  public var bytes: [UInt8]

  /// Makes a document.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// SHA-256 of its bytes, 64 hexadecimal digits.
  public var sha256: String { Seals.sha256(bytes).hex }
}
