public import Diagnostics
internal import Foundation
internal import GRDB
internal import Seals

/// An engagement as it stands.
public struct EngagementStatus: Hashable, Sendable {
  /// What was planned.
  public var plan: Engagement
  /// Where it stands.
  public var state: EngagementState
  /// Since when, RFC 3339.
  public var moved: String
  /// The team.
  public var team: [Member]
  /// How many items were answered.
  public var answers: Int
  /// How many answers were accepted, and returned.
  public var accepted: Int
  /// How many answers were returned.
  public var returned: Int
  /// How many findings there are.
  public var findings: Int
  /// How many of them are neither closed nor accepted.
  public var openFindings: Int

  /// The day for which it is audited: the last day of the plan, else the day on which it came to its state.
  public var day: String { plan.end ?? String(moved.prefix(10)) }

  /// A member of the team.
  public struct Member: Hashable, Sendable {
    /// The login name.
    public var person: String
    /// What he does.
    public var duty: Duty
    /// Whether he belongs to another unit than the audited one.
    public var isIndependent: Bool
  }
}

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

  var sha256: String { Seals.sha256(bytes).hex }
}

extension AuditStore {
  // MARK: - Reading

  /// The engagements, newest period first, then by id.
  ///
  /// - Parameters:
  ///   - unit: Only those of a unit; `nil`: of all.
  ///   - state: Only those in a state.
  /// - Returns: The engagements with what there is of them.
  /// - Throws: What stands against reading.
  public func engagements(
    unit: String? = nil, state: EngagementState? = nil
  ) throws(DiagnosticsError) -> [EngagementStatus] {
    try read { database in
      try Self.engagements(
        "(:unit IS NULL OR unit = :unit) AND (:state IS NULL OR state = :state)",
        ["unit": unit, "state": state?.rawValue], database)
    }
  }

  /// An engagement.
  ///
  /// - Throws: When there is none with the id.
  public func engagement(_ id: String) throws(DiagnosticsError) -> EngagementStatus {
    try read { database in try Self.engagement(id, database) }
  }

  static func engagement(_ id: String, _ database: Database) throws -> EngagementStatus {
    guard let status = try engagements("id = :id", ["id": id], database).first else {
      throw error(.storeUnknown, ["thing": "engagement", "id": id])
    }
    return status
  }

  /// The engagements that a condition lets through, with everything that belongs to them, in three queries
  /// however many there are.
  private static func engagements(
    _ condition: String, _ values: [String: (any DatabaseValueConvertible)?],
    _ database: Database
  ) throws -> [EngagementStatus] {
    let arguments = StatementArguments(values)
    let chosen = "engagement IN (SELECT id FROM engagement WHERE \(condition))"
    let decoder = JSONDecoder()
    var checklists: [String: [Engagement.FrozenChecklist]] = [:]
    for row in try Row.fetchAll(
      database,
      sql: "SELECT * FROM engagement_checklist WHERE \(chosen) ORDER BY engagement, checklist",
      arguments: arguments)
    {
      let documents: String = row["documents"]
      checklists[row["engagement"], default: []].append(
        Engagement.FrozenChecklist(
          id: row["checklist"], version: row["version"], canonicalHash: row["canonical"],
          documents: try decoder.decode(
            [Engagement.FrozenChecklist.Document].self, from: Data(documents.utf8))))
    }
    var teams: [String: [EngagementStatus.Member]] = [:]
    for row in try Row.fetchAll(
      database, sql: "SELECT * FROM member WHERE \(chosen) ORDER BY engagement, person",
      arguments: arguments)
    {
      guard let duty = Duty(rawValue: row["duty"]) else { continue }
      teams[row["engagement"], default: []].append(
        EngagementStatus.Member(
          person: row["person"], duty: duty, isIndependent: row["independent"] == 1))
    }
    return try Row.fetchAll(
      database,
      sql: """
        SELECT *,
          (SELECT count(*) FROM answer WHERE engagement = outside.id) AS answers,
          (SELECT count(*) FROM answer WHERE engagement = outside.id AND review = 'accepted')
            AS accepted,
          (SELECT count(*) FROM answer WHERE engagement = outside.id AND review = 'returned')
            AS returned,
          (SELECT count(*) FROM finding WHERE engagement = outside.id) AS findings,
          (SELECT count(*) FROM finding WHERE engagement = outside.id
            AND state NOT IN ('closed', 'accepted')) AS open_findings
        FROM engagement AS outside WHERE \(condition) ORDER BY period DESC, id
        """, arguments: arguments
    ).map { row in
      let id: String = row["id"]
      return EngagementStatus(
        plan: Engagement(
          id: id, title: row["title"], unit: row["unit"], period: row["period"],
          objective: row["objective"], start: row["starts"], end: row["ends"],
          checklists: checklists[id] ?? []),
        state: EngagementState(rawValue: row["state"]) ?? .planned, moved: row["moved"],
        team: teams[id] ?? [], answers: row["answers"], accepted: row["accepted"],
        returned: row["returned"], findings: row["findings"], openFindings: row["open_findings"])
    }
  }

  /// The bytes of a document that was kept; checked against their hash.
  ///
  /// - Throws: When there is none, or it was changed.
  public func document(_ sha256: String) throws(DiagnosticsError) -> [UInt8] {
    try read { database in
      guard
        let data = try Data.fetchOne(
          database, sql: "SELECT bytes FROM blob WHERE sha256 = ?", arguments: [sha256])
      else { throw Self.error(.storeUnknown, ["thing": "document", "id": sha256]) }
      let bytes = Array(data)
      guard Seals.sha256(bytes).hex == sha256 else {
        throw Self.error(.storeCorrupt, ["path": self.path, "reason": "document \(sha256)"])
      }
      return bytes
    }
  }

  // MARK: - Changing

  /// Plans an engagement; its checklists are frozen as they are now.
  ///
  /// - Parameters:
  ///   - engagement: The plan; the hashes of its documents are those of `documents`.
  ///   - documents: The bytes of the checklists and their SOPs.
  ///   - actor: Who plans it; becomes its lead.
  ///   - at: Now.
  /// - Returns: Warnings: a lead who belongs to the audited unit.
  /// - Throws: What stands against it: authority, state, or the file.
  public func plan(
    _ engagement: Engagement, documents: [KeptDocument], by actor: String, at: String
  ) throws(DiagnosticsError) -> [Diagnostic] {
    let blobs = documents.map { (sha256: $0.sha256, bytes: $0.bytes) }
    return try transact(by: actor, at: at) { database, append in
      guard try Self.exists("unit", engagement.unit, database) else {
        throw Self.error(.storeUnknown, ["thing": "unit", "id": engagement.unit])
      }
      try Self.require(.lead, of: actor, in: engagement.unit, database)
      guard try !Self.exists("engagement", engagement.id, database) else {
        throw Self.error(.storeTwice, ["thing": "engagement", "id": engagement.id])
      }
      for document in documents {
        let sha256 = document.sha256
        let isKept = try Bool.fetchOne(
          database, sql: "SELECT EXISTS (SELECT 1 FROM document WHERE sha256 = ?)",
          arguments: [sha256])
        if isKept != true {
          try append(
            .documentKept(sha256: sha256, name: document.name, size: document.bytes.count))
        }
      }
      try append(.engagementPlanned(engagement))
      return try Self.assign(actor, .lead, to: engagement.id, engagement.unit, database, append)
    } blobs: {
      blobs
    }
  }

  /// Puts somebody on the team.
  ///
  /// - Returns: A warning when he belongs to the audited unit.
  public func assign(
    _ person: String, _ duty: Duty, to id: String, by actor: String, at: String
  ) throws(DiagnosticsError) -> [Diagnostic] {
    try transact(by: actor, at: at) { database, append in
      let status = try Self.engagement(id, database)
      try Self.require(.lead, of: actor, in: status.plan.unit, database)
      guard status.state != .closed else {
        throw Self.wrongState("engagement", id, status.state.rawValue, ["planned … reported"])
      }
      _ = try Self.actor(person, database)
      return try Self.assign(person, duty, to: id, status.plan.unit, database, append)
    }
  }

  /// An auditor who is an auditee of the unit, or of one above it, is not independent.
  private static func assign(
    _ person: String, _ duty: Duty, to engagement: String, _ unit: String, _ database: Database,
    _ append: (Change) throws -> Void
  ) throws -> [Diagnostic] {
    let line = try line(of: unit, database)
    let belongs = try actor(person, database).grants.contains { grant in
      (grant.role == .auditee || grant.role == .manager)
        && (grant.unit.map { line.contains($0) } ?? false)
    }
    try append(
      .memberAssigned(
        engagement: engagement, person: person, duty: duty, isIndependent: !belongs))
    return belongs
      ? [Diagnostic(.storeNotIndependent, at: nil, ["person": person, "unit": unit])] : []
  }

  /// Moves an engagement to the next state, or back from review to fieldwork.
  ///
  /// - Parameters:
  ///   - id: The engagement.
  ///   - state: The state it goes to.
  ///   - problems: What a check of completeness found; anything there stops the way forward.
  ///   - reason: Why; needed on the way back.
  ///   - actor: Who moves it.
  ///   - at: Now.
  /// - Throws: What stands against it: authority, state, or the file.
  public func move(
    _ id: String, to state: EngagementState, problems: [Diagnostic] = [], reason: String? = nil,
    by actor: String, at: String
  ) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      let status = try Self.engagement(id, database)
      try Self.require(.lead, of: actor, in: status.plan.unit, database)
      guard status.state.next.contains(state) else {
        throw Self.wrongState(
          "engagement", id, status.state.rawValue,
          EngagementState.allCases.filter { $0.next.contains(state) }.map(\.rawValue))
      }
      let goesBack = state == .fieldwork && status.state == .review
      if goesBack, reason?.isEmpty ?? true { throw Self.error(.storeMissingText) }
      if !goesBack, !problems.isEmpty { throw DiagnosticsError(problems) }
      if state == .closed, status.openFindings > 0 {
        throw Self.error(
          .storeIncomplete, ["what": "\(status.openFindings) findings are open"])
      }
      try append(
        .engagementMoved(engagement: id, from: status.state, to: state, reason: reason))
    }
  }

  /// Keeps an assessment as evaluated.
  public func keepAssessment(
    _ document: KeptDocument, of checklist: String, score: String?, rating: String?,
    in engagement: String, by actor: String, at: String
  ) throws(DiagnosticsError) {
    let sha256 = document.sha256
    try transact(by: actor, at: at) { database, append in
      let status = try Self.engagement(engagement, database)
      try Self.require(.audit, of: actor, in: status.plan.unit, database)
      let isKept = try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM document WHERE sha256 = ?)",
        arguments: [sha256])
      if isKept != true {
        try append(
          .documentKept(sha256: sha256, name: document.name, size: document.bytes.count))
      }
      try append(
        .assessmentKept(
          engagement: engagement, checklist: checklist, sha256: sha256, score: score,
          rating: rating))
    } blobs: {
      [(sha256, document.bytes)]
    }
  }

  static func wrongState(
    _ thing: String, _ id: String, _ state: String, _ expected: [String]
  ) -> DiagnosticsError {
    error(
      .storeState,
      [
        "thing": thing, "id": id, "state": state,
        "expected": expected.joined(separator: " / "),
      ])
  }
}
