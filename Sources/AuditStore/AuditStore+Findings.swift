public import Diagnostics
internal import Foundation
internal import GRDB

/// A finding as it stands.
public struct StoredFinding: Hashable, Sendable {
  /// What was raised, with the grade as it is now.
  public var record: FindingRecord
  /// The grade it was raised with.
  public var firstGrade: String
  /// Where it stands.
  public var state: FindingState
  /// When it was raised, RFC 3339.
  public var raised: String
  /// When it was issued.
  public var issued: String?
  /// When it last went to another state.
  public var moved: String
  /// Until when the risk is accepted.
  public var acceptedUntil: String?
  /// What management answered, the first answer first.
  public var responses: [Response] = []
  /// What was agreed on.
  public var actions: [Action] = []
  /// What others saw of it.
  public var verifications: [Verification] = []

  /// An answer of management.
  public struct Response: Hashable, Sendable {
    /// Whether management agrees.
    public var agrees: Bool
    /// What it says.
    public var text: String
    /// Who.
    public var author: String
    /// When.
    public var at: String
  }

  /// An action.
  public struct Action: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// What is to be done.
    public var text: String
    /// Who does it.
    public var owner: String
    /// Until when, `YYYY-MM-DD`.
    public var due: String
    /// How far it is, 0...100.
    public var percent: Int
    /// What its owner said last.
    public var progress: String?
  }

  /// What somebody other than the owners saw.
  public struct Verification: Hashable, Sendable {
    /// Whether what was done works.
    public var isEffective: Bool
    /// What was seen.
    public var note: String
    /// Who.
    public var author: String
    /// When.
    public var at: String
  }

  /// Whether it is due before a day and not done.
  public func isOverdue(on day: String) -> Bool {
    guard !state.isDone, let due = record.due else { return false }
    return due < day
  }
}

/// Which findings are wanted.
public struct FindingFilter: Hashable, Sendable {
  /// Of this engagement.
  public var engagement: String?
  /// Of this unit.
  public var unit: String?
  /// Of this grade.
  public var grade: String?
  /// In this state.
  public var state: FindingState?
  /// Neither closed nor accepted.
  public var isOpen = false
  /// Due before this day and not done.
  public var overdueOn: String?
  /// Found more than once.
  public var isRepeated = false
  /// With an action of this owner.
  public var owner: String?

  /// Makes a filter that lets everything through.
  public init() {}
}

extension AuditStore {
  // MARK: - Reading

  /// The findings that a filter lets through: gravest first, then by due day, then by id.
  public func findings(_ filter: FindingFilter) throws(DiagnosticsError) -> [StoredFinding] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT * FROM finding
          WHERE (:engagement IS NULL OR engagement = :engagement)
            AND (:unit IS NULL OR unit = :unit) AND (:grade IS NULL OR grade = :grade)
            AND (:state IS NULL OR state = :state)
            AND (:open = 0 OR state NOT IN ('closed', 'accepted'))
            AND (:overdue IS NULL OR (due < :overdue AND state NOT IN ('closed', 'accepted')))
            AND (:repeated = 0 OR occurrences > 1)
            AND (:owner IS NULL OR id IN (SELECT finding FROM action WHERE owner = :owner))
          ORDER BY CASE grade WHEN 'major' THEN 0 WHEN 'minor' THEN 1 ELSE 2 END,
            due IS NULL, due, id
          """,
        arguments: [
          "engagement": filter.engagement, "unit": filter.unit, "grade": filter.grade,
          "state": filter.state?.rawValue, "open": filter.isOpen ? 1 : 0,
          "overdue": filter.overdueOn, "repeated": filter.isRepeated ? 1 : 0,
          "owner": filter.owner,
        ])
      return rows.map(Self.finding)
    }
  }

  /// A finding with its responses, actions and verifications.
  public func finding(_ id: String) throws(DiagnosticsError) -> StoredFinding {
    try read { database in try Self.finding(id, database) }
  }

  static func finding(_ id: String, _ database: Database) throws -> StoredFinding {
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT * FROM finding WHERE id = ?", arguments: [id])
    else { throw error(.storeUnknown, ["thing": "finding", "id": id]) }
    var finding = finding(row)
    finding.responses = try Row.fetchAll(
      database, sql: "SELECT * FROM response WHERE finding = ? ORDER BY seq", arguments: [id]
    ).map {
      StoredFinding.Response(
        agrees: $0["agrees"] == 1, text: $0["text"], author: $0["author"], at: $0["at"])
    }
    finding.actions = try Row.fetchAll(
      database, sql: "SELECT * FROM action WHERE finding = ? ORDER BY id", arguments: [id]
    ).map(Self.action)
    finding.verifications = try Row.fetchAll(
      database, sql: "SELECT * FROM verification WHERE finding = ? ORDER BY seq", arguments: [id]
    ).map {
      StoredFinding.Verification(
        isEffective: $0["effective"] == 1, note: $0["note"], author: $0["author"], at: $0["at"])
    }
    return finding
  }

  private static func action(_ row: Row) -> StoredFinding.Action {
    StoredFinding.Action(
      id: row["id"], text: row["text"], owner: row["owner"], due: row["due"],
      percent: row["percent"], progress: row["progress"])
  }

  private static func finding(_ row: Row) -> StoredFinding {
    StoredFinding(
      record: FindingRecord(
        id: row["id"], engagement: row["engagement"], checklist: row["checklist"],
        fingerprint: row["fingerprint"], unit: row["unit"], item: row["item"],
        side: row["side"], requirement: row["requirement"], grade: row["grade"],
        condition: row["condition"], criteria: row["criteria"], cause: row["cause"],
        effect: row["effect"], recommendation: row["recommendation"], due: row["due"],
        occurrences: row["occurrences"]),
      firstGrade: row["first_grade"], state: FindingState(rawValue: row["state"]) ?? .draft,
      raised: row["raised"], issued: row["issued"], moved: row["moved"],
      acceptedUntil: row["accepted_until"])
  }

  // MARK: - Raising

  /// Raises findings; those whose fingerprint the engagement has already are passed over.
  ///
  /// - Parameters:
  ///   - records: The findings; ids and occurrences are given here.
  ///   - engagement: The engagement, in fieldwork or review.
  ///   - actor: Who raises them.
  ///   - at: Now.
  /// - Returns: The ids of those that were new.
  /// - Throws: What stands against it: authority, state, or the file.
  public func raise(
    _ records: [FindingRecord], in engagement: String, by actor: String, at: String
  ) throws(DiagnosticsError) -> [String] {
    try transact(by: actor, at: at) { database, append in
      let status = try Self.engagement(engagement, database)
      try Self.require(.audit, of: actor, in: status.plan.unit, database)
      guard status.state == .fieldwork || status.state == .review else {
        throw Self.wrongState(
          "engagement", engagement, status.state.rawValue, ["fieldwork", "review"])
      }
      var number = status.findings
      var ids: [String] = []
      for record in records {
        let isKnown = try Bool.fetchOne(
          database,
          sql: """
            SELECT EXISTS (SELECT 1 FROM finding WHERE engagement = ? AND fingerprint = ?)
            """, arguments: [engagement, record.fingerprint])
        if isKnown == true { continue }
        let before =
          try Int.fetchOne(
            database, sql: "SELECT count(DISTINCT engagement) FROM finding WHERE fingerprint = ?",
            arguments: [record.fingerprint]) ?? 0
        number += 1
        var finding = record
        finding.id = "\(engagement)/\(number)"
        finding.engagement = engagement
        finding.unit = status.plan.unit
        finding.occurrences = before + 1
        try append(.findingRaised(finding))
        ids.append(finding.id)
      }
      return ids
    }
  }

  /// Gives a finding another grade; the first one stays known.
  public func regrade(
    _ id: String, to grade: String, reason: String, by actor: String, at: String
  ) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      let finding = try Self.finding(id, database)
      try Self.require(.judge, of: actor, in: finding.record.unit, database)
      guard !reason.isEmpty else { throw Self.error(.storeMissingText) }
      guard !finding.state.isDone else {
        throw Self.wrongState("finding", id, finding.state.rawValue, ["draft … verified"])
      }
      try append(
        .findingRegraded(finding: id, from: finding.record.grade, to: grade, reason: reason))
    }
  }

  // MARK: - Follow-up

  private static func move(
    _ finding: StoredFinding, to state: FindingState, reason: String? = nil,
    _ append: (Change) throws -> Void
  ) throws {
    guard finding.state.next.contains(state) else {
      throw wrongState(
        "finding", finding.record.id, finding.state.rawValue,
        FindingState.allCases.filter { $0.next.contains(state) }.map(\.rawValue))
    }
    try append(
      .findingMoved(finding: finding.record.id, from: finding.state, to: state, reason: reason))
  }

  /// Tells a finding to the auditee.
  public func issue(_ id: String, by actor: String, at: String) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      let finding = try Self.finding(id, database)
      try Self.require(.judge, of: actor, in: finding.record.unit, database)
      guard finding.state == .draft else {
        throw Self.wrongState("finding", id, finding.state.rawValue, ["draft"])
      }
      guard !finding.record.cause.isEmpty else {
        throw Self.error(.storeIncomplete, ["what": "\(id): cause"])
      }
      try Self.move(finding, to: .issued, append)
    }
  }

  /// Records what management answers.
  public func respond(
    to id: String, agrees: Bool, text: String, by actor: String, at: String
  ) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      let finding = try Self.finding(id, database)
      try Self.require(.respond, of: actor, in: finding.record.unit, database)
      guard !text.isEmpty else { throw Self.error(.storeMissingText) }
      guard finding.state == .issued || finding.state == .responded else {
        throw Self.wrongState("finding", id, finding.state.rawValue, ["issued", "responded"])
      }
      try append(.findingAnswered(finding: id, agrees: agrees, text: text))
      if finding.state == .issued { try Self.move(finding, to: .responded, append) }
    }
  }

  /// Agrees on an action.
  ///
  /// - Returns: The id of the action.
  public func agree(
    on text: String, for id: String, owner: String, due: String, by actor: String, at: String
  ) throws(DiagnosticsError) -> String {
    try transact(by: actor, at: at) { database, append in
      let finding = try Self.finding(id, database)
      try Self.require(.respond, of: actor, in: finding.record.unit, database)
      guard !text.isEmpty else { throw Self.error(.storeMissingText) }
      _ = try Self.actor(owner, database)
      guard finding.state == .responded || finding.state == .agreed else {
        throw Self.wrongState("finding", id, finding.state.rawValue, ["responded", "agreed"])
      }
      let action = "\(id).\(finding.actions.count + 1)"
      try append(.actionAgreed(id: action, finding: id, text: text, owner: owner, due: due))
      if finding.state == .responded { try Self.move(finding, to: .agreed, append) }
      return action
    }
  }

  /// Says how far an action is; with all at 100 the finding counts as implemented.
  public func progress(
    _ action: String, percent: Int, text: String, by actor: String, at: String
  ) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      guard
        let row = try Row.fetchOne(
          database, sql: "SELECT * FROM action WHERE id = ?", arguments: [action])
      else { throw Self.error(.storeUnknown, ["thing": "action", "id": action]) }
      let finding = try Self.finding(row["finding"], database)
      try Self.require(.respond, of: actor, in: finding.record.unit, database)
      guard finding.state == .agreed else {
        throw Self.wrongState("finding", finding.record.id, finding.state.rawValue, ["agreed"])
      }
      try append(.actionProgressed(action: action, percent: percent, text: text))
      let rest = finding.actions.filter { $0.id != action && $0.percent < 100 }
      if percent == 100, rest.isEmpty { try Self.move(finding, to: .implemented, append) }
    }
  }

  /// Records whether what was done works, by somebody who owns no action; effective ones are closed.
  public func verify(
    _ id: String, isEffective: Bool, note: String, by actor: String, at: String
  ) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      var finding = try Self.finding(id, database)
      try Self.require(.judge, of: actor, in: finding.record.unit, database)
      guard !finding.actions.contains(where: { $0.owner == actor }) else {
        throw Self.error(.storeOwnWork, ["person": actor])
      }
      guard !note.isEmpty else { throw Self.error(.storeMissingText) }
      guard finding.state == .implemented else {
        throw Self.wrongState("finding", id, finding.state.rawValue, ["implemented"])
      }
      try append(.findingVerified(finding: id, isEffective: isEffective, note: note))
      guard isEffective else { return try Self.move(finding, to: .agreed, reason: note, append) }
      try Self.move(finding, to: .verified, append)
      finding.state = .verified
      try Self.move(finding, to: .closed, append)
    }
  }

  /// Accepts the risk until a day.
  public func accept(
    _ id: String, reason: String, until: String, by actor: String, at: String
  ) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      let finding = try Self.finding(id, database)
      try Self.require(.accept, of: actor, in: finding.record.unit, database)
      guard !reason.isEmpty else { throw Self.error(.storeMissingText) }
      try append(.riskAccepted(finding: id, reason: reason, until: until))
      try Self.move(finding, to: .accepted, reason: reason, append)
    }
  }

  /// Opens a closed or accepted finding again.
  public func reopen(
    _ id: String, reason: String, by actor: String, at: String
  ) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      let finding = try Self.finding(id, database)
      try Self.require(.judge, of: actor, in: finding.record.unit, database)
      guard !reason.isEmpty else { throw Self.error(.storeMissingText) }
      guard finding.state.isDone else {
        throw Self.wrongState("finding", id, finding.state.rawValue, ["closed", "accepted"])
      }
      try Self.move(finding, to: .issued, reason: reason, append)
    }
  }
}
