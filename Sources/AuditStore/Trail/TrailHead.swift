internal import Foundation
public import Seals

/// The head of a trail: how many events there are, and the hash of the tree over them.
public struct TrailHead: Hashable, Sendable {
  /// The store.
  public var store: String
  /// How many events.
  public var size: Int
  /// The hash of the tree.
  public var root: SHA256Digest

  /// Makes a head.
  public init(store: String, size: Int, root: SHA256Digest) {
    self.store = store
    self.size = size
    self.root = root
  }

  /// The text that is signed: origin, size, hash in base64, each on a line.
  ///
  /// - Note: Source: C2SP tlog-checkpoint, the note text.
  public var text: String {
    "patuh/\(store)\n\(size)\n\(Data(root.bytes).base64EncodedString())\n"
  }

  /// Reads such a text; `nil` for anything else.
  public init?(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == 4, lines[3].isEmpty, lines[0].hasPrefix("patuh/"),
      let size = Int(lines[1]), size >= 0,
      let bytes = Data(base64Encoded: String(lines[2])).map(Array.init),
      let root = SHA256Digest(bytes: bytes)
    else { return nil }
    self.init(store: String(lines[0].dropFirst(6)), size: size, root: root)
  }
}
