public import AuditModel
public import Diagnostics
internal import Foundation
internal import GRDB
internal import Seals

extension StoreSession {
  // MARK: - Reading

  /// The engagements that the person may read, newest period first, then by id; of one unit or in one state where it
  /// is given.
  public func engagements(
    unit: UnitID? = nil, state: EngagementState? = nil
  ) throws(DiagnosticsError) -> [Engagement] {
    try read { database, access in
      try access.requireReading(.engagements)
      var conditions: [String] = []
      var values: [String: (any DatabaseValueConvertible)?] = [:]
      if let unit {
        conditions.append("unit = :unit")
        values["unit"] = try AuditStore.resolve(unit.rawValue, .unit, database)
      }
      if let state {
        conditions.append("state = :state")
        values["state"] = state.rawValue
      }
      if let reach = try Self.reach(access) {
        conditions.append(reach.sql)
        values.merge(reach.values) { first, _ in first }
      }
      return try rows(database, access).engagements(
        conditions.isEmpty ? "1" : conditions.joined(separator: " AND "), values)
    }
  }

  private static func reach(
    _ access: Access
  ) throws -> SQLCondition? {
    try access.condition(
      .engagements, unit: "engagement.unit", engagement: "engagement.id",
      issued: "engagement.state IN \(EngagementState.issuedSQL)")
  }

  private func rows(_ database: Database, _ access: Access) throws -> EngagementRows {
    EngagementRows(
      database, zone: store.zone, today: today, counting: try Self.findingReach(access))
  }

  /// An engagement that the person may read.
  ///
  /// - Throws: `DiagnosticsError` (`store.unknown`) if there is none, or none that the person may read.
  public func engagement(_ id: EngagementID) throws(DiagnosticsError) -> Engagement {
    try read { database, access in try readable(id, database, access).engagement }
  }

  /// An engagement with the extent to which the person may read it.
  func readable(
    _ id: EngagementID, _ database: Database, _ access: Access
  ) throws -> (engagement: Engagement, extent: ReadingExtent) {
    let engagement = try rows(database, access).engagement(id)
    let extent = try access.extent(of: .engagements, in: engagement)
    guard extent > .none else {
      if access.widest(.engagements) == .none { throw access.refusal(.engagements) }
      throw DiagnosticsError.unknown(.engagement, id.rawValue)
    }
    return (engagement, extent)
  }

  /// The acts in an engagement by people who were not independent of the audited unit at that moment.
  public func dependentActs(
    in id: EngagementID
  ) throws(DiagnosticsError) -> [Engagement.DependentAct] {
    try read { database, access in
      let known = try readable(id, database, access).engagement.id
      return try database.rows(
        "SELECT seq, person, verb, at FROM dependent_act WHERE engagement = ? ORDER BY seq",
        [known.rawValue]
      ) {
        Engagement.DependentAct(
          event: try $0.int("seq"), person: try $0.id("person"), kind: try $0.choice("verb"),
          at: try $0.moment("at"))
      }
    }
  }

  /// The bytes of a document that was kept, checked against their hash.
  ///
  /// - Throws: `DiagnosticsError` if there is none, or it is an assessment that the person may not read
  ///   (`store.unknown`), or it was changed (`store.corrupt`).
  public func document(_ sha256: String) throws(DiagnosticsError) -> [UInt8] {
    try read { database, access in
      let engagements = try database.rows(
        "SELECT DISTINCT engagement FROM assessment WHERE sha256 = ?", [sha256]
      ) { try $0.id("engagement", as: EngagementID.self) }
      let isHidden =
        try !engagements.isEmpty
        && engagements.allSatisfy { id in
          try access.extent(of: .engagements, in: rows(database, access).engagement(id)) <= .issued
        }
      guard !isHidden else {
        throw DiagnosticsError.unknown(.document, sha256)
      }
      return try store.document(sha256, database)
    }
  }

  // MARK: - Changing

  /// Plans an engagement; its checklists are frozen as they are now, and the person becomes its lead.
  ///
  /// - Parameters:
  ///   - plan: The plan; the hashes of its documents are those of `documents`.
  ///   - documents: The bytes of the checklists and their SOPs.
  /// - Returns: A warning if the lead is not independent of the unit.
  /// - Throws: `DiagnosticsError` if no role permits it (`store.forbidden`), there is no such unit, or the id is refused.
  public func plan(
    _ plan: EngagementPlan, documents: [KeptDocument]
  ) throws(DiagnosticsError) -> [Diagnostic] {
    try transact { transaction in
      var plan = plan
      plan.unit = try transaction.known(plan.unit)
      try transaction.require(.lead, in: plan.unit)
      try transaction.requireNew(plan.id.rawValue, .engagement)
      for document in documents { try transaction.keep(document) }
      try transaction.append(.engagementPlanned(plan))
      return try transaction.assign(
        transaction.access.person, .lead, to: transaction.engagement(plan.id))
    }
  }

  /// Puts a person on the team.
  ///
  /// - Parameters:
  ///   - person: The person.
  ///   - duty: What the person does in the engagement.
  ///   - id: The engagement, not closed.
  /// - Returns: A warning if the person is not independent of the unit.
  /// - Throws: `DiagnosticsError` if no role of the actor permits it (`store.forbidden`), there is no such person or
  ///   engagement, or the engagement is closed.
  public func assign(
    _ person: PersonID, _ duty: Duty, to id: EngagementID
  ) throws(DiagnosticsError) -> [Diagnostic] {
    try transact { transaction in
      let engagement = try transaction.engagement(id)
      try transaction.require(.lead, in: engagement.plan.unit)
      guard engagement.state != .closed else {
        throw engagement.wrongState([.planned, .fieldwork, .review, .reported])
      }
      return try transaction.assign(transaction.known(person), duty, to: engagement)
    }
  }

  /// Starts fieldwork, or returns an engagement from review to fieldwork with a reason, or closes it.
  ///
  /// Handing in for review and issuing evaluate too: see ``submit(_:evaluating:)`` and ``issue(_:evaluating:)``.
  ///
  /// - Parameters:
  ///   - id: The engagement.
  ///   - state: The new state, neither review nor reported.
  ///   - reason: Why it is returned to fieldwork.
  /// - Throws: `DiagnosticsError` if no role permits it (`store.forbidden`), or the engagement cannot go to that state.
  public func move(
    _ id: EngagementID, to state: EngagementState, reason: String? = nil
  ) throws(DiagnosticsError) {
    precondition(state != .review && state != .reported, "submit and issue evaluate")
    try transact { transaction in
      let engagement = try transaction.engagement(id)
      try transaction.require(.lead, in: engagement.plan.unit)
      try transaction.move(engagement, to: state, reason: reason)
    }
  }
}

extension Engagement {
  /// The error that it is in another state than expected (`store.state`).
  func wrongState(_ expected: [EngagementState]) -> DiagnosticsError {
    DiagnosticsError([
      .wrongState(.engagement, id.rawValue, state.rawValue, expected.map(\.rawValue))
    ])
  }
}

extension AuditStore {
  func document(_ sha256: String, _ database: Database) throws -> [UInt8] {
    guard
      let data = try Data.fetchOne(
        database.cachedStatement(sql: "SELECT bytes FROM blob WHERE sha256 = ?"),
        arguments: [sha256])
    else { throw DiagnosticsError.unknown(.document, sha256) }
    let bytes = Array(data)
    guard Seals.sha256(bytes).hex == sha256 else {
      throw Self.error(.storeCorrupt, ["path": path, "reason": "document \(sha256)"])
    }
    return bytes
  }
}

extension Transaction {
  func assign(
    _ person: Person, _ duty: Duty, to engagement: Engagement
  ) throws -> [Diagnostic] {
    let isIndependent = try Access.isIndependent(person, of: engagement.plan.unit, database)
    try append(
      .memberAssigned(
        engagement: engagement.id, person: person.id, duty: duty, isIndependent: isIndependent))
    return isIndependent
      ? []
      : [
        Diagnostic(
          .storeNotIndependent, at: nil,
          ["person": person.id.rawValue, "unit": engagement.plan.unit.rawValue])
      ]
  }

  /// Moves an engagement to a state that follows its own.
  func move(_ engagement: Engagement, to state: EngagementState, reason: String? = nil) throws {
    guard engagement.state.next.contains(state) else {
      throw engagement.wrongState(EngagementState.allCases.filter { $0.next.contains(state) })
    }
    if engagement.state == .review, state == .fieldwork { try requireText(reason) }
    if state == .closed, engagement.progress.openFindings > 0 {
      throw AuditStore.error(
        .storeFindingsOpen,
        [
          "engagement": engagement.id.rawValue,
          "count": String(engagement.progress.openFindings),
        ])
    }
    if state == .closed, !engagement.hasOwnDay {
      try append(.resultsDated(engagement: engagement.id, day: engagement.day))
    }
    try append(
      .engagementMoved(
        engagement: engagement.id, from: engagement.state, to: state, reason: reason))
  }

  /// - Throws: `DiagnosticsError` (`store.not-member`) if the person is not on the team.
  func requireMembership(of engagement: Engagement) throws {
    guard engagement.hasMember(actor) else {
      throw AuditStore.error(
        .storeNotMember,
        ["person": actor.rawValue, "engagement": engagement.id.rawValue])
    }
  }

  /// - Throws: `DiagnosticsError` (`store.reason-missing`) if there is no text.
  func requireText(_ text: String?) throws {
    guard let text, !text.allSatisfy(\.isWhitespace) else {
      throw AuditStore.error(.storeMissingText)
    }
  }

  /// An engagement in fieldwork whose team includes the person, who may audit.
  func auditable(
    _ id: EngagementID, in states: [EngagementState] = [.fieldwork]
  ) throws -> Engagement {
    let engagement = try engagement(id)
    try require(.audit, in: engagement.plan.unit)
    try requireMembership(of: engagement)
    guard states.contains(engagement.state) else { throw engagement.wrongState(states) }
    return engagement
  }
}
