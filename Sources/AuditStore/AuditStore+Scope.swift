public import Diagnostics
internal import GRDB

/// Who answers a section or an item of an engagement.
public struct ScopeAssignment: Hashable, Sendable {
  /// The checklist.
  public var checklist: String
  /// The section, with those inside it; `nil` when it is an item.
  public var section: String?
  /// The item; `nil` when it is a section.
  public var item: String?
  /// Who answers it.
  public var person: String

  /// Makes an assignment.
  public init(checklist: String, section: String?, item: String?, person: String) {
    self.checklist = checklist
    self.section = section
    self.item = item
    self.person = person
  }
}

extension AuditStore {
  /// Who answers what, by checklist, section and item.
  ///
  /// It says who is expected to answer; whoever is on the team still may.
  public func scopes(of engagement: String) throws(DiagnosticsError) -> [ScopeAssignment] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT * FROM scope WHERE engagement = ? ORDER BY checklist, section, item",
        arguments: [engagement]
      ).map { row in
        let section: String = row["section"]
        let item: String = row["item"]
        return ScopeAssignment(
          checklist: row["checklist"], section: section.isEmpty ? nil : section,
          item: item.isEmpty ? nil : item, person: row["person"])
      }
    }
  }

  /// Gives somebody of the team sections and items to answer, all or none.
  ///
  /// - Parameters:
  ///   - places: Sections and items of the frozen checklists, which the caller has looked up; `person` of each is
  ///     who gets it.
  ///   - engagement: The engagement, not closed.
  ///   - actor: Who assigns.
  ///   - at: Now.
  /// - Throws: What stands against it: authority, state, somebody who is not on the team, or the file.
  public func assign(
    _ places: [ScopeAssignment], in engagement: String, by actor: String, at: String
  ) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      let status = try Self.assignable(engagement, by: actor, database)
      for place in places {
        guard status.team.contains(where: { $0.person == place.person }) else {
          throw Self.error(
            .storeUnknown, ["thing": "member of \(engagement)", "id": place.person])
        }
        guard status.plan.checklists.contains(where: { $0.id == place.checklist }) else {
          throw Self.error(.storeUnknown, ["thing": "checklist", "id": place.checklist])
        }
        try append(
          .scopeAssigned(
            engagement: engagement, checklist: place.checklist, section: place.section,
            item: place.item, person: place.person))
      }
    }
  }

  /// Takes sections and items away from whom they were given, all or none.
  ///
  /// - Parameters:
  ///   - places: What was given, with whom it was given to.
  ///   - engagement: The engagement, not closed.
  ///   - actor: Who takes it away.
  ///   - at: Now.
  /// - Throws: What stands against it: authority, state, a place that the person has not, or the file.
  public func release(
    _ places: [ScopeAssignment], in engagement: String, by actor: String, at: String
  ) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      _ = try Self.assignable(engagement, by: actor, database)
      for place in places {
        let has = try Bool.fetchOne(
          database,
          sql: """
            SELECT EXISTS (SELECT 1 FROM scope WHERE engagement = ? AND checklist = ? AND section = ?
              AND item = ? AND person = ?)
            """,
          arguments: [
            engagement, place.checklist, place.section ?? "", place.item ?? "", place.person,
          ])
        guard has == true else {
          throw Self.error(
            .storeUnknown,
            [
              "thing": "assignment of \(place.person)",
              "id": place.section ?? place.item ?? place.checklist,
            ])
        }
        try append(
          .scopeAssigned(
            engagement: engagement, checklist: place.checklist, section: place.section,
            item: place.item, person: nil))
      }
    }
  }

  private static func assignable(
    _ engagement: String, by actor: String, _ database: Database
  ) throws -> EngagementStatus {
    let status = try Self.engagement(engagement, database)
    try require(.lead, of: actor, in: status.plan.unit, database)
    guard status.state == .planned || status.state == .fieldwork else {
      throw wrongState("engagement", engagement, status.state.rawValue, ["planned", "fieldwork"])
    }
    return status
  }
}
