public import AuditModel
public import Diagnostics
internal import GRDB

extension StoreSession {
  // MARK: - Reading

  /// The evidence of an engagement in the order in which it was added.
  public func evidence(of id: EngagementID) throws(DiagnosticsError) -> [StoredEvidence] {
    try read { database, access in
      let (engagement, extent) = try readable(id, database, access)
      return try Self.evidence(
        extent == .issued ? Self.issuedEvidence : "engagement = ?", [engagement.id.rawValue],
        database)
    }
  }

  /// SQL that is true for the evidence of an engagement that an auditee may see: that of issued findings and their
  /// actions, and that of items with an issued finding.
  static let issuedEvidence = """
    engagement = ? AND (finding IN (SELECT id FROM finding WHERE issued IS NOT NULL)
      OR finding IS NULL AND item IN (
        SELECT item FROM finding
        WHERE finding.engagement = evidence.engagement AND issued IS NOT NULL
          AND (evidence.checklist IS NULL OR finding.checklist IS NULL
            OR finding.checklist = evidence.checklist)))
    """

  static func evidence(
    _ condition: String, _ arguments: StatementArguments, _ database: Database
  ) throws -> [StoredEvidence] {
    try database.rows(
      "SELECT * FROM evidence WHERE \(condition) ORDER BY engagement, number", arguments
    ) { row in
      StoredEvidence(
        file: Evidence(
          id: try row.id("id"), engagement: try row.id("engagement"),
          sha256: try row.text("sha256"), size: try row.int("size"), name: try row.text("name"),
          date: try row.day("date"), source: try row.optionalText("source"),
          checklist: try row.optionalID("checklist"), item: try row.optionalID("item"),
          finding: try row.optionalID("finding"),
          action: try row.optionalID("action"), mediaType: try row.optionalText("media_type"),
          expires: try row.day("expires")),
        author: try row.id("author"), at: try row.moment("at"),
        removed: try row.optionalText("removed"))
    }
  }

  // MARK: - Changing

  /// Records files of evidence, all or none.
  ///
  /// Proof of an action is added by its owner, auditees and managers of the unit, and auditors of the team, until the
  /// finding is verified, in closed engagements too; other evidence only by auditors of the team.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - copy: Puts their bytes beside the store; runs when nothing else can refuse them, and cancels by throwing.
  /// - Returns: The ids that they get.
  /// - Throws: `DiagnosticsError` if the person may not add one of them, or what it belongs to is unknown.
  @discardableResult
  public func add(
    _ files: [Evidence],
    copying copy: () throws(DiagnosticsError) -> Void = { () throws(DiagnosticsError) in }
  ) throws(DiagnosticsError) -> [EvidenceID] {
    try transact { transaction in
      let ids = try files.map { try transaction.add($0) }
      try copy()
      return ids
    }
  }

  /// Records that a file no longer counts; its bytes stay, so that the trail can be checked.
  public func removeEvidence(_ id: EvidenceID, reason: String) throws(DiagnosticsError) {
    try transact { transaction in
      guard
        let found = try Self.evidence("id = ?", [id.rawValue], transaction.database).first
      else { throw DiagnosticsError.unknown(.evidence, id.rawValue) }
      let engagement = try transaction.engagement(found.file.engagement)
      try transaction.require(.lead, in: engagement.plan.unit)
      try transaction.requireText(reason)
      guard found.removed == nil else {
        throw DiagnosticsError([.wrongState(.evidence, id.rawValue, "removed", ["kept"])])
      }
      try transaction.append(.evidenceRemoved(evidence: id, reason: reason))
    }
  }
}

extension AuditStore {
  /// The evidence of the store or of one engagement, for checks of the files beside it.
  ///
  /// - Throws: `DiagnosticsError` (`store.unknown`) if there is no such engagement.
  public func allEvidence(
    of engagement: EngagementID? = nil
  ) throws(DiagnosticsError) -> [StoredEvidence] {
    try readTimeless { database in
      guard let engagement else { return try StoreSession.evidence("1", [], database) }
      let id = try Self.resolve(engagement.rawValue, .engagement, database)
      guard try database.finds("SELECT 1 FROM engagement WHERE id = ?", [id]) else {
        throw DiagnosticsError.unknown(.engagement, engagement.rawValue)
      }
      return try StoreSession.evidence("engagement = ?", [id], database)
    }
  }
}

extension Transaction {
  func add(_ file: Evidence) throws -> EvidenceID {
    var file = file
    let engagement: Engagement
    if let action = file.action {
      let finding = try finding(of: action)
      engagement = try self.engagement(finding.engagement)
      let named = try AuditStore.resolve(file.engagement.rawValue, .engagement, database)
      guard named.isEmpty || named == engagement.id.rawValue else {
        throw DiagnosticsError.unknown(.action, action.rawValue)
      }
      try requireProof(of: action, finding, in: engagement)
      guard finding.state == .agreed || finding.state == .implemented else {
        throw finding.wrongState([.agreed, .implemented])
      }
      file.finding = finding.id
    } else {
      engagement = try auditable(
        file.engagement, in: [.planned, .fieldwork, .review, .reported])
      try engagement.requireChecklists(file.checklist.map { [$0] } ?? [])
      if let id = file.finding {
        guard try finding(id).engagement == engagement.id else {
          throw DiagnosticsError.unknown(.finding, id.rawValue)
        }
      }
    }
    file.engagement = engagement.id
    file.id = try newEvidenceID(in: engagement.id)
    try append(.evidenceAdded(file))
    return file.id
  }

  private func requireProof(
    of action: ActionID, _ finding: EngagementFinding, in engagement: Engagement
  ) throws {
    if finding.actions.contains(where: { $0.id == action && $0.owner == actor }) { return }
    try require(.prove, in: finding.unit)
    if try !access.permits(.respond, in: finding.unit) { try requireMembership(of: engagement) }
  }

  private func newEvidenceID(in engagement: EngagementID) throws -> EvidenceID {
    var number =
      try Int.fetchOne(
        database.cachedStatement(sql: "SELECT count(*) FROM evidence WHERE engagement = ?"),
        arguments: [engagement.rawValue]) ?? 0
    var id: EvidenceID
    repeat {
      number += 1
      id = EvidenceID("\(engagement)/e\(number)")
    } while try database.finds("SELECT 1 FROM evidence WHERE id = ?", [id.rawValue])
    return id
  }
}
