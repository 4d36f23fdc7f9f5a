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
        sql:
          "SELECT * FROM evidence WHERE (? IS NULL OR engagement = ?) ORDER BY at, length(id), id",
        arguments: [engagement, engagement]
      ).map(Self.evidence)
    }
  }

  static func evidence(_ row: Row) -> StoredEvidence {
    StoredEvidence(
      record: EvidenceRecord(
        id: row["id"], engagement: row["engagement"], sha256: row["sha256"], size: row["size"],
        name: row["name"], date: row["date"], source: row["source"], item: row["item"],
        finding: row["finding"], action: row["action"], mediaType: row["media_type"],
        expires: row["expires"]), author: row["author"], at: row["at"], removed: row["removed"])
  }

  /// Records a file of evidence whose bytes lie beside the store already.
  ///
  /// Proof of an action is added by whoever carries out or audits it, until the finding is done, in closed engagements
  /// too; other evidence by auditors alone.
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
      try Self.add(record, by: actor, database, append)
    }
  }

  static func add(
    _ record: EvidenceRecord, by actor: String, _ database: Database,
    _ append: (Change) throws -> Void
  ) throws -> String {
    let status = try engagement(record.engagement, database)
    var evidence = record
    if let action = record.action {
      evidence.finding = try proof(of: action, in: status, by: actor, database)
    } else {
      try require(.audit, of: actor, in: status.plan.unit, database)
      guard status.state != .closed else {
        throw wrongState(
          "engagement", record.engagement, status.state.rawValue, ["planned … reported"])
      }
      if let id = record.finding {
        guard try finding(id, database).record.engagement == record.engagement else {
          throw error(.storeUnknown, ["thing": "finding", "id": id])
        }
      }
    }
    let count =
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM evidence WHERE engagement = ?",
        arguments: [record.engagement]) ?? 0
    evidence.id = "\(record.engagement)/e\(count + 1)"
    try append(.evidenceAdded(evidence))
    return evidence.id
  }

  /// The finding of an action that somebody may prove now.
  private static func proof(
    of action: String, in status: EngagementStatus, by actor: String, _ database: Database
  ) throws -> String {
    guard
      let id = try String.fetchOne(
        database, sql: "SELECT finding FROM action WHERE id = ?", arguments: [action]),
      case let finding = try finding(id, database),
      finding.record.engagement == status.plan.id
    else { throw error(.storeUnknown, ["thing": "action", "id": action]) }
    try require(.prove, of: actor, in: finding.record.unit, database)
    guard finding.state == .agreed || finding.state == .implemented else {
      throw wrongState("finding", id, finding.state.rawValue, ["agreed", "implemented"])
    }
    return id
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
