package import AuditStore
import Foundation
package import Seals

/// Proofs that events are in the trail, as files.
package enum TrailProofs {
  private struct Proof: Codable {
    var schema = "urn:patuh:trail-proof:1"
    let store: String
    let event: Int
    let bytes: String
    let size: Int
    let root: String
    let hashes: [String]

    init(_ number: Int, _ event: [UInt8], _ hashes: [SHA256Digest], _ head: TrailHead) {
      store = head.store
      self.event = number
      bytes = Data(event).base64EncodedString()
      size = head.size
      root = head.root.hex
      self.hashes = hashes.map(\.hex)
    }
  }

  /// Proofs of several events, a line for each, as ``proof(_:_:)`` writes one.
  package static func lines(
    _ events: [(number: Int, event: [UInt8], hashes: [SHA256Digest])], _ head: TrailHead
  ) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try events.flatMap { number, event, hashes in
      try Array(encoder.encode(Proof(number, event, hashes, head))) + [UInt8(ascii: "\n")]
    }
  }

  /// The first line that does not prove that its event is in the trail of a head; `nil` when all do.
  package static func firstUnproved(_ lines: [UInt8], _ head: TrailHead) -> Int? {
    for (index, line) in lines.split(separator: UInt8(ascii: "\n")).enumerated() {
      guard let proof = try? JSONDecoder().decode(Proof.self, from: Data(line)),
        let event = Data(base64Encoded: proof.bytes).map(Array.init),
        let record = try? EventRecord.read(event), record.number == proof.event,
        record.store == head.store, proof.store == head.store, proof.size == head.size,
        proof.root == head.root.hex
      else { return index + 1 }
      let hashes = proof.hashes.compactMap { SHA256Digest(hex: $0) }
      guard hashes.count == proof.hashes.count,
        MerkleTree.verifyInclusion(
          hashes, of: MerkleTree.leaf(event), at: proof.event - 1, size: head.size, root: head.root)
      else { return index + 1 }
    }
    return nil
  }

  /// The proof of one event as JSON.
  package static func proof(
    _ number: Int, _ proof: (event: [UInt8], hashes: [SHA256Digest], head: TrailHead)
  ) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let text = try encoder.encode(Proof(number, proof.event, proof.hashes, proof.head))
    return Array(text) + [0x0A]
  }
}
