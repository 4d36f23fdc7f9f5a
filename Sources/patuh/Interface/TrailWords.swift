import AuditStore
import Foundation
import Seals

/// The trail for people and programs.
enum TrailWords {
  static func line(_ problem: TrailProblem) -> String {
    [
      problem.kind.rawValue, problem.event.map { "#\($0)" }, problem.place.map(harmless),
    ].compactMap(\.self).joined(separator: " ")
  }

  static func sound(_ head: TrailHead) -> String {
    CommandText.text(store: .sound, ["count": "\(head.size)", "root": head.root.hex])
  }

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
  static func lines(
    _ events: [(number: Int, event: [UInt8], hashes: [SHA256Digest])], _ head: TrailHead
  ) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try events.flatMap { number, event, hashes in
      try Array(encoder.encode(Proof(number, event, hashes, head))) + [UInt8(ascii: "\n")]
    }
  }

  /// The first line that does not prove that its event is in the trail of a head; `nil` when all do.
  static func firstUnproved(_ lines: [UInt8], _ head: TrailHead) -> Int? {
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

  static func proof(
    _ number: Int, _ proof: (event: [UInt8], hashes: [SHA256Digest], head: TrailHead)
  ) -> [UInt8] {
    let text = try? storeJSON(Proof(number, proof.event, proof.hashes, proof.head))
    return Array((text ?? "").utf8)
  }
}
