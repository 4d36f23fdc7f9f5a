public import AuditModel
public import Diagnostics
internal import GRDB

extension StoreSession {
  // MARK: - Reading

  /// The person of this session, with roles.
  public func person() throws(DiagnosticsError) -> Person {
    try read { _, access in access.person }
  }

  /// Everybody, by login name; for administrators.
  public func people() throws(DiagnosticsError) -> [Person] {
    try read { database, access in
      try access.requireReading(.people)
      return try database.rows("SELECT id FROM person ORDER BY id") { row in
        try Access.person(row.id("id"), database)
      }
    }
  }

  /// The names that people read, by login name; reports and lists name people by them.
  public func names() throws(DiagnosticsError) -> [PersonID: String] {
    try read { database, _ in
      Dictionary(
        uniqueKeysWithValues: try database.rows("SELECT id, name FROM person") {
          (try $0.id("id"), try $0.text("name"))
        })
    }
  }

  /// All units, by id.
  public func units() throws(DiagnosticsError) -> [OrganisationUnit] {
    try read { database, _ in
      try database.rows("SELECT id, parent, title FROM unit ORDER BY id") {
        OrganisationUnit(
          id: try $0.id("id"), parent: try $0.optionalID("parent"), title: try $0.text("title"))
      }
    }
  }

  /// Requires that a role of the person permits an operation in a unit, or in the whole organisation.
  ///
  /// - Throws: `DiagnosticsError` (`store.forbidden`) if none does.
  public func require(
    _ operation: Permission, in unit: UnitID? = nil
  ) throws(DiagnosticsError) {
    try read { _, access in try access.require(operation, in: unit) }
  }

  // MARK: - Changing

  /// Adds a person, without any role.
  ///
  /// - Parameters:
  ///   - id: The id, not used before.
  ///   - name: The name that people read.
  /// - Throws: `DiagnosticsError` if the actor is no administrator (`store.forbidden`), or the id is refused.
  public func addPerson(_ id: PersonID, name: String) throws(DiagnosticsError) {
    try transact { transaction in
      try transaction.require(.administer, in: nil)
      try transaction.requireNew(id.rawValue, .person)
      try transaction.append(.personAdded(id: id, name: name))
    }
  }

  /// Adds a unit, below another or at the top.
  ///
  /// - Parameters:
  ///   - id: The id, not used before.
  ///   - title: The title that people read.
  ///   - parent: The unit above; `nil`: none.
  /// - Throws: `DiagnosticsError` if the actor is no administrator (`store.forbidden`), the id is refused, or there is no
  ///   such unit above.
  public func addUnit(
    _ id: UnitID, title: String, below parent: UnitID?
  ) throws(DiagnosticsError) {
    try transact { transaction in
      try transaction.require(.administer, in: nil)
      try transaction.requireNew(id.rawValue, .unit)
      let parent = try parent.map { try transaction.known($0) }
      try transaction.append(.unitAdded(id: id, parent: parent, title: title))
    }
  }

  /// Grants a role, for a unit and everything below it, or for all.
  ///
  /// - Parameters:
  ///   - role: The role.
  ///   - person: Who gets it.
  ///   - unit: The unit; `nil`: the whole organisation.
  /// - Throws: `DiagnosticsError` if the actor is no administrator (`store.forbidden`), there is no such person or unit, or
  ///   the person has the role already.
  public func grant(
    _ role: Role, to person: PersonID, in unit: UnitID?
  ) throws(DiagnosticsError) {
    try change(role, of: person, in: unit, isHeld: false)
  }

  /// Revokes a role.
  public func revoke(
    _ role: Role, from person: PersonID, in unit: UnitID?
  ) throws(DiagnosticsError) {
    try change(role, of: person, in: unit, isHeld: true)
  }

  private func change(
    _ role: Role, of person: PersonID, in unit: UnitID?, isHeld: Bool
  ) throws(DiagnosticsError) {
    try transact { transaction in
      try transaction.require(.administer, in: nil)
      let holder = try transaction.known(person)
      let unit = try unit.map { try transaction.known($0) }
      guard holder.grants.contains(Person.Grant(role: role, unit: unit)) == isHeld else {
        let id = "\(person) \(role.rawValue) \(unit?.rawValue ?? "*")"
        throw isHeld ? DiagnosticsError.unknown(.role, id) : .twice(.role, id)
      }
      try transaction.append(
        isHeld
          ? .roleRevoked(person: holder.id, role: role, unit: unit)
          : .roleGranted(person: holder.id, role: role, unit: unit))
    }
  }

  /// Sets the time zone in which the organisation counts its days; open the store anew to use it.
  ///
  /// Nothing is recorded if it is the zone that the trail says already.
  public func setTimeZone(_ zone: OrganisationZone) throws(DiagnosticsError) {
    try transact(zone: zone) { transaction in
      try transaction.require(.administer, in: nil)
      guard try StoreIdentity.zoneName(transaction.database) != zone.name else { return }
      try transaction.append(.timeZoneSet(zone: zone.name))
    }
  }

  /// Gives a person another id; the old one stays an alias.
  public func rename(_ person: PersonID, to new: PersonID) throws(DiagnosticsError) {
    try transact { transaction in
      try transaction.require(.administer, in: nil)
      let old = try transaction.known(person).id
      try transaction.rename(.person, old.rawValue, to: new.rawValue)
    }
  }

  /// Gives a unit another id; the old one stays an alias.
  public func rename(_ unit: UnitID, to new: UnitID) throws(DiagnosticsError) {
    try transact { transaction in
      try transaction.require(.administer, in: nil)
      let old = try transaction.known(unit)
      try transaction.rename(.unit, old.rawValue, to: new.rawValue)
    }
  }

  /// Gives an engagement another id; the old one stays an alias.
  ///
  /// Ids of its findings, actions and evidence stay.
  public func rename(
    _ engagement: EngagementID, to new: EngagementID
  ) throws(DiagnosticsError) {
    try transact { transaction in
      let old = try transaction.engagement(engagement)
      try transaction.require(.lead, in: old.plan.unit)
      try transaction.rename(.engagement, old.id.rawValue, to: new.rawValue)
    }
  }
}

extension Transaction {
  /// Checks an id that is given for the first time: its grammar, and that no id in use or given up looks like it.
  ///
  /// - Throws: `DiagnosticsError` (`store.id-…`, `store.twice`).
  func requireNew(_ id: String, _ kind: RenamedKind) throws {
    if let problem = NewIdentifier.check(id) {
      throw DiagnosticsError([problem.diagnostic(about: id)])
    }
    let folded = NewIdentifier.foldedKey(id)
    let known = try database.rows(
      """
      SELECT id FROM \(kind.rawValue) UNION ALL SELECT alias FROM alias WHERE kind = ?
      """, [kind.rawValue]
    ) { try $0.text("id") }
    if let taken = known.first(where: { $0 == id || NewIdentifier.foldedKey($0) == folded }) {
      throw taken == id
        ? DiagnosticsError.twice(kind.thing, id)
        : AuditStore.error(.storeIDTaken, ["id": id, "existing": taken])
    }
    if let existing = known.first(where: { NewIdentifier.isLookalike(id, of: $0) }) {
      throw AuditStore.error(.storeIDLookalike, ["id": id, "existing": existing])
    }
  }

  func rename(_ kind: RenamedKind, _ old: String, to new: String) throws {
    try requireNew(new, kind)
    try append(.renamed(kind: kind, from: old, to: new))
  }

  /// The unit that an id or an alias names.
  func known(_ unit: UnitID) throws -> UnitID {
    let id = try AuditStore.resolve(unit.rawValue, .unit, database)
    guard try database.finds("SELECT 1 FROM unit WHERE id = ?", [id]) else {
      throw DiagnosticsError.unknown(.unit, unit.rawValue)
    }
    return UnitID(id)
  }

  /// The person that an id or an alias names.
  func known(_ person: PersonID) throws -> Person {
    try Access.person(
      PersonID(AuditStore.resolve(person.rawValue, .person, database)), database)
  }

  /// The engagement that an id or an alias names.
  func engagement(_ id: EngagementID) throws -> Engagement {
    try EngagementRows(database, zone: session.store.zone, today: today).engagement(id)
  }
}
