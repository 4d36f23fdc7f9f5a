/// The Merkle tree hash of RFC 6962 over a list of leaves, with proofs.
///
/// A leaf is SHA-256(0x00 ‖ bytes), a node SHA-256(0x01 ‖ left ‖ right); the tree of nothing is the hash of
/// nothing.
///
/// - Note: Source: RFC 6962, section 2.1; verification by RFC 9162, section 2.1.
public enum MerkleTree {
  /// The hash of a leaf.
  public static func leaf(_ bytes: [UInt8]) -> SHA256Digest {
    var hasher = SHA256Hasher()
    hasher.update(0)
    hasher.update(bytes)
    return hasher.finalize()
  }

  /// The hash of a node.
  public static func node(_ left: SHA256Digest, _ right: SHA256Digest) -> SHA256Digest {
    var hasher = SHA256Hasher()
    hasher.update(1)
    hasher.update(left.bytes)
    hasher.update(right.bytes)
    return hasher.finalize()
  }

  /// The hash of the tree over leaves.
  public static func root(of leaves: some Collection<SHA256Digest>) -> SHA256Digest {
    var frontier = MerkleFrontier()
    for leaf in leaves { frontier.append(leaf) }
    return frontier.root
  }

  /// The proof that a leaf is in the tree: the hashes of the other halves, from the leaf up.
  ///
  /// - Parameters:
  ///   - index: The position of the leaf.
  ///   - leaves: The leaves; more than `index`.
  /// - Returns: At most 64 hashes; none for a tree of one leaf.
  public static func inclusionProof(
    of index: Int, in leaves: ArraySlice<SHA256Digest>
  ) -> [SHA256Digest] {
    guard leaves.count > 1 else { return [] }
    let split = largestPower(below: leaves.count)
    let middle = leaves.startIndex + split
    return index < split
      ? inclusionProof(of: index, in: leaves[..<middle]) + [root(of: leaves[middle...])]
      : inclusionProof(of: index - split, in: leaves[middle...]) + [root(of: leaves[..<middle])]
  }

  /// The hash of the tree and the proofs of many leaves, with the work of the hash alone: every half is hashed once.
  ///
  /// - Parameters:
  ///   - indices: The positions, each once, in ascending order; less than the number of leaves.
  ///   - leaves: The leaves.
  /// - Returns: What ``root(of:)`` gives, and for each position what ``inclusionProof(of:in:)`` gives.
  public static func inclusionProofs(
    of indices: [Int], in leaves: [SHA256Digest]
  ) -> (root: SHA256Digest, proofs: [[SHA256Digest]]) {
    proofs(indices[...], leaves[...])
  }

  private static func proofs(
    _ indices: ArraySlice<Int>, _ leaves: ArraySlice<SHA256Digest>
  ) -> (root: SHA256Digest, proofs: [[SHA256Digest]]) {
    guard !indices.isEmpty else { return (root(of: leaves), []) }
    guard leaves.count > 1 else { return (leaves[leaves.startIndex], indices.map { _ in [] }) }
    let middle = leaves.startIndex + largestPower(below: leaves.count)
    let cut = indices.firstIndex { $0 >= middle } ?? indices.endIndex
    let left = proofs(indices[..<cut], leaves[..<middle])
    let right = proofs(indices[cut...], leaves[middle...])
    return (
      node(left.root, right.root),
      left.proofs.map { $0 + [right.root] } + right.proofs.map { $0 + [left.root] }
    )
  }

  /// Whether a proof shows that a leaf is in a tree.
  ///
  /// - Parameters:
  ///   - proof: The hashes.
  ///   - leaf: The hash of the leaf.
  ///   - index: Its position.
  ///   - size: The number of leaves of the tree.
  ///   - root: The hash of the tree.
  /// - Returns: False for anything that does not fit exactly: a hash too many or too few, another size.
  public static func verifyInclusion(
    _ proof: [SHA256Digest], of leaf: SHA256Digest, at index: Int, size: Int, root: SHA256Digest
  ) -> Bool {
    guard index >= 0, index < size else { return false }
    var position = index
    var last = size - 1
    var hash = leaf
    for sibling in proof {
      guard last > 0 else { return false }
      if position & 1 == 1 || position == last {
        hash = node(sibling, hash)
        while position & 1 == 0, position != 0 {
          position >>= 1
          last >>= 1
        }
      } else {
        hash = node(hash, sibling)
      }
      position >>= 1
      last >>= 1
    }
    return last == 0 && hash == root
  }

  /// The largest power of two below a number of at least 2.
  private static func largestPower(below count: Int) -> Int {
    1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
  }
}

/// The right edge of a Merkle tree: enough to append leaves and to know the root, at most 64 hashes.
public struct MerkleFrontier: Hashable, Sendable, Codable {
  /// The number of leaves.
  public private(set) var size = 0
  /// The hashes of the full subtrees, the largest first.
  public private(set) var hashes: [SHA256Digest] = []

  /// Makes the edge of an empty tree.
  public init() {}

  /// Makes the edge that was written down; nothing checks that it fits a tree.
  public init(size: Int, hashes: [SHA256Digest]) {
    self.size = size
    self.hashes = hashes
  }

  /// Appends a leaf.
  public mutating func append(_ leaf: SHA256Digest) {
    var hash = leaf
    // Every trailing one of the size is a full subtree that the new leaf completes.
    var rest = size
    while rest & 1 == 1, let left = hashes.popLast() {
      hash = MerkleTree.node(left, hash)
      rest >>= 1
    }
    hashes.append(hash)
    size += 1
  }

  /// The hash of the tree.
  public var root: SHA256Digest {
    guard var hash = hashes.last else { return Seals.sha256([]) }
    for left in hashes.dropLast().reversed() { hash = MerkleTree.node(left, hash) }
    return hash
  }
}
