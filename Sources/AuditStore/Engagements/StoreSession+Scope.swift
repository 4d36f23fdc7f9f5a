public import AuditModel
public import Diagnostics
internal import GRDB

extension StoreSession {
  /// Who is to answer what, by checklist, section and item.
  ///
  /// It says who is expected to answer; everybody on the team still may.
  public func scopes(of id: EngagementID) throws(DiagnosticsError) -> [ScopeAssignment] {
    try read { database, access in
      let known = try readable(id, database, access).engagement.id
      return try database.rows(
        "SELECT * FROM scope WHERE engagement = ? ORDER BY checklist, section, item",
        [known.rawValue]
      ) { row in
        let section = try row.text("section")
        return ScopeAssignment(
          checklist: try row.id("checklist"),
          place: section.isEmpty ? .item(try row.id("item")) : .section(SectionID(section)),
          person: try row.id("person"))
      }
    }
  }

  /// Assigns sections and items to members of the team, all or none.
  ///
  /// The places are sections and items of the frozen checklists, which the caller has looked up.
  public func assign(
    _ places: [ScopeAssignment], in id: EngagementID
  ) throws(DiagnosticsError) {
    try transact { transaction in
      let engagement = try transaction.assignable(id)
      for place in places {
        let person = try transaction.known(place.person).id
        guard engagement.hasMember(person) else {
          throw DiagnosticsError.unknown(.member, place.person.rawValue, of: id.rawValue)
        }
        guard engagement.plan.checklists.contains(where: { $0.id == place.checklist }) else {
          throw DiagnosticsError.unknown(.checklist, place.checklist.rawValue)
        }
        try transaction.append(place.change(in: engagement.id, to: person))
      }
    }
  }

  /// Releases sections and items from the people to whom they were assigned, all or none.
  public func release(
    _ places: [ScopeAssignment], in id: EngagementID
  ) throws(DiagnosticsError) {
    try transact { transaction in
      let engagement = try transaction.assignable(id)
      for place in places {
        let (section, item) = place.columns
        let has = try transaction.database.finds(
          """
          SELECT 1 FROM scope WHERE engagement = ? AND checklist = ? AND section = ?
            AND item = ? AND person = ?
          """,
          [
            engagement.id.rawValue, place.checklist.rawValue, section?.rawValue ?? "",
            item?.rawValue ?? "", try transaction.known(place.person).id.rawValue,
          ])
        guard has else {
          let place = section?.rawValue ?? item?.rawValue ?? place.checklist.rawValue
          throw DiagnosticsError.unknown(.assignment, place, of: id.rawValue)
        }
        try transaction.append(place.change(in: engagement.id, to: nil))
      }
    }
  }
}

extension ScopeAssignment {
  fileprivate var columns: (section: SectionID?, item: ItemID?) {
    switch place {
    case .section(let section): (section, nil)
    case .item(let item): (nil, item)
    }
  }

  fileprivate func change(in engagement: EngagementID, to person: PersonID?) -> Change {
    .scopeAssigned(
      engagement: engagement, checklist: checklist, section: columns.section,
      item: columns.item, person: person)
  }
}

extension Transaction {
  fileprivate func assignable(_ id: EngagementID) throws -> Engagement {
    let engagement = try engagement(id)
    try require(.lead, in: engagement.plan.unit)
    guard engagement.state == .planned || engagement.state == .fieldwork else {
      throw engagement.wrongState([.planned, .fieldwork])
    }
    return engagement
  }
}
