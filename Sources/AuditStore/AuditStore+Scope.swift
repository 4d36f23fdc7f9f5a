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
      let status = try Self.engagement(engagement, database)
      try Self.require(.lead, of: actor, in: status.plan.unit, database)
      guard status.state == .planned || status.state == .fieldwork else {
        throw Self.wrongState(
          "engagement", engagement, status.state.rawValue, ["planned", "fieldwork"])
      }
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
}
