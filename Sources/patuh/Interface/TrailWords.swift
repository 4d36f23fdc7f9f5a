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

  private struct Proof: Encodable {
    let schema = "urn:patuh:trail-proof:1"
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

  static func proof(
    _ number: Int, _ proof: (event: [UInt8], hashes: [SHA256Digest], head: TrailHead)
  ) -> [UInt8] {
    let text = try? storeJSON(Proof(number, proof.event, proof.hashes, proof.head))
    return Array((text ?? "").utf8)
  }
}
