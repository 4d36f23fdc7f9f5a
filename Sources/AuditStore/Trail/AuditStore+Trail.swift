public import AuditModel
public import Diagnostics
internal import Foundation
internal import GRDB
public import Seals

extension AuditStore {
  // MARK: - Reading

  /// The head of the trail as the events give it.
  public func head() throws(DiagnosticsError) -> TrailHead {
    var frontier = MerkleFrontier()
    try readLeaves { frontier.append($0) }
    return TrailHead(store: id, size: frontier.size, root: frontier.root)
  }

  func leaves() throws(DiagnosticsError) -> [SHA256Digest] {
    var leaves: [SHA256Digest] = []
    try readLeaves { leaves.append($0) }
    return leaves
  }

  private func readLeaves(_ body: (SHA256Digest) -> Void) throws(DiagnosticsError) {
    try read { database in
      let rows = try RowCursor(database, "SELECT seq, leaf FROM event ORDER BY seq")
      while try rows.next() {
        guard let leaf = SHA256Digest(hex: rows.text(1)) else {
          throw Self.error(.storeCorrupt, ["path": path, "reason": "event \(rows.int(0)): leaf"])
        }
        body(leaf)
      }
    }
  }

  /// The proof that an event is in the trail.
  ///
  /// - Throws: When there is no such event.
  public func proof(
    of number: Int
  ) throws(DiagnosticsError) -> (event: [UInt8], hashes: [SHA256Digest], head: TrailHead) {
    let leaves = try leaves()
    guard number >= 1, number <= leaves.count else {
      throw DiagnosticsError.unknown(.event, String(number))
    }
    let data = try read { database in
      try database.rows("SELECT bytes FROM event WHERE seq = ?", [number]) {
        try $0.bytes("bytes")
      }.first
    }
    return (
      data ?? [], MerkleTree.inclusionProof(of: number - 1, in: leaves[...]),
      TrailHead(store: id, size: leaves.count, root: MerkleTree.root(of: leaves))
    )
  }

  /// The proofs that every event about an engagement, its answers, findings, actions and evidence is in the trail.
  ///
  /// - Parameter engagement: The engagement.
  /// - Returns: The events in their order with their proofs, and the head that these lead to.
  /// - Throws: `DiagnosticsError` if the store cannot be read (`store.locked`, `store.corrupt`).
  public func proofs(
    about engagement: EngagementID
  ) throws(DiagnosticsError) -> (
    events: [(number: Int, event: [UInt8], hashes: [SHA256Digest])], head: TrailHead
  ) {
    let leaves = try leaves()
    let found = try read { database in
      let id = try Self.resolve(engagement.rawValue, .engagement, database)
      // The object of an event names the engagement as it was called then, but the same text may be part of another id:
      // the key decides.
      return try database.rows(
        """
        SELECT seq, bytes FROM event WHERE seq <= ?
          AND EXISTS (SELECT 1 FROM json_each(?) WHERE instr(object, value) > 0)
        ORDER BY seq
        """,
        [leaves.count, try Projection.json(Self.names(of: id, .engagement, database))]
      ) { row -> (number: Int, event: [UInt8])? in
        let event = try row.event()
        guard try Projection.engagement(of: event.change, database)?.rawValue == id else {
          return nil
        }
        return (try row.int("seq"), try row.bytes("bytes"))
      }.compactMap(\.self)
    }
    let (root, hashes) = MerkleTree.inclusionProofs(of: found.map { $0.number - 1 }, in: leaves)
    return (
      zip(found, hashes).map { ($0.number, $0.event, $1) },
      TrailHead(store: id, size: leaves.count, root: root)
    )
  }
}
