public import Diagnostics
internal import GRDB

/// A file of evidence as it stands; its bytes lie beside the store.
public struct StoredEvidence: Hashable, Sendable {
  /// What was added.
  public var record: EvidenceRecord
  /// Who added it.
  public var author: String
  /// When, RFC 3339.
  public var at: String
  /// Why it was removed; `nil` while it counts.
  public var removed: String?

  /// Whether it counts on a day: it was not removed, and its last day is not past.
  public func isValid(on day: String) -> Bool {
    removed == nil && (record.expires.map { day <= $0 } ?? true)
  }
}

extension AuditStore {
  /// The evidence of an engagement, or of all, in the order in which it was added.
  public func evidence(of engagement: String? = nil) throws(DiagnosticsError) -> [StoredEvidence] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT * FROM evidence WHERE (? IS NULL OR engagement = ?) ORDER BY at, id",
        arguments: [engagement, engagement]
      ).map { row in
        StoredEvidence(
          record: EvidenceRecord(
            id: row["id"], engagement: row["engagement"], sha256: row["sha256"],
            size: row["size"], name: row["name"], date: row["date"], source: row["source"],
            item: row["item"], finding: row["finding"], mediaType: row["media_type"],
            expires: row["expires"]), author: row["author"], at: row["at"],
          removed: row["removed"])
      }
    }
  }

  /// Records a file of evidence whose bytes lie beside the store already.
  ///
  /// - Parameters:
  ///   - record: The file; its id is given here.
  ///   - actor: Who adds it.
  ///   - at: Now.
  /// - Returns: Its id.
  /// - Throws: What stands against it: authority, state, or the file.
  public func add(
    _ record: EvidenceRecord, by actor: String, at: String
  ) throws(DiagnosticsError) -> String {
    try transact(by: actor, at: at) { database, append in
      let status = try Self.engagement(record.engagement, database)
      try Self.require(.audit, of: actor, in: status.plan.unit, database)
      guard status.state != .closed else {
        throw Self.wrongState(
          "engagement", record.engagement, status.state.rawValue, ["planned … reported"])
      }
      if let finding = record.finding { _ = try Self.finding(finding, database) }
      let count =
        try Int.fetchOne(
          database, sql: "SELECT count(*) FROM evidence WHERE engagement = ?",
          arguments: [record.engagement]) ?? 0
      var evidence = record
      evidence.id = "\(record.engagement)/e\(count + 1)"
      try append(.evidenceAdded(evidence))
      return evidence.id
    }
  }

  /// Records that a file no longer counts; its bytes stay, so that the trail can be checked.
  public func removeEvidence(
    _ id: String, reason: String, by actor: String, at: String
  ) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      guard
        let row = try Row.fetchOne(
          database, sql: "SELECT engagement, removed FROM evidence WHERE id = ?",
          arguments: [id])
      else { throw Self.error(.storeUnknown, ["thing": "evidence", "id": id]) }
      let status = try Self.engagement(row["engagement"], database)
      try Self.require(.lead, of: actor, in: status.plan.unit, database)
      guard !reason.isEmpty else { throw Self.error(.storeMissingText) }
      let removed: String? = row["removed"]
      guard removed == nil else {
        throw Self.wrongState("evidence", id, "removed", ["kept"])
      }
      try append(.evidenceRemoved(evidence: id, reason: reason))
    }
  }
}
