public import Diagnostics
internal import GRDB

/// Somebody whom the store knows.
public struct Person: Hashable, Sendable {
  /// The login name.
  public var id: String
  /// The name that people read.
  public var name: String
  /// The roles.
  public var grants: [Actor.Grant]
}

/// A unit of the organisation.
public struct StoredUnit: Hashable, Sendable {
  /// Its id.
  public var id: String
  /// The unit it belongs to; `nil` at the top.
  public var parent: String?
  /// Its name.
  public var title: String
}

extension AuditStore {
  // MARK: - Who acts

  /// Somebody with the roles that he has.
  ///
  /// - Parameter id: The login name.
  /// - Returns: The actor.
  /// - Throws: When the store does not know him.
  public func actor(_ id: String) throws(DiagnosticsError) -> Actor {
    try read { database in try Self.actor(id, database) }
  }

  static func actor(_ id: String, _ database: Database) throws -> Actor {
    guard
      try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM person WHERE id = ?)", arguments: [id])
        ?? false
    else { throw error(.storePersonUnknown, ["person": id]) }
    let rows = try Row.fetchAll(
      database, sql: "SELECT role, unit FROM grant_of_role WHERE person = ? ORDER BY role, unit",
      arguments: [id])
    return Actor(
      id: id,
      grants: rows.compactMap { row in
        let unit: String = row["unit"]
        return Role(rawValue: row["role"]).map {
          Actor.Grant(role: $0, unit: unit.isEmpty ? nil : unit)
        }
      })
  }

  /// A unit with everything above it, itself first.
  static func line(of unit: String, _ database: Database) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        WITH RECURSIVE line(id, parent, depth) AS (
          SELECT id, parent, 0 FROM unit WHERE id = ?
          UNION ALL
          SELECT unit.id, unit.parent, depth + 1 FROM unit JOIN line ON unit.id = line.parent
          WHERE depth < 100
        ) SELECT id FROM line ORDER BY depth
        """, arguments: [unit])
  }

  /// Refuses what somebody may not do in a unit; `nil` is the whole organisation.
  static func require(
    _ operation: Operation, of id: String, in unit: String?, _ database: Database
  ) throws {
    let actor = try actor(id, database)
    let line = try unit.map { try Self.line(of: $0, database) } ?? []
    let isPermitted = actor.grants.contains { grant in
      Authority.permits(grant.role, operation)
        && (grant.unit.map { line.contains($0) } ?? true)
    }
    guard isPermitted else {
      let roles = Role.allCases.filter { Authority.permits($0, operation) }.map(\.rawValue)
      throw error(
        .storeForbidden,
        ["person": id, "unit": unit ?? "*", "roles": roles.joined(separator: " / ")])
    }
  }

  static func exists(_ table: String, _ id: String, _ database: Database) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM \(table) WHERE id = ?)", arguments: [id])
      ?? false
  }

  // MARK: - People and units

  /// Everybody, by login name.
  public func people() throws(DiagnosticsError) -> [Person] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT id, name FROM person ORDER BY id").map { row in
        let id: String = row["id"]
        return Person(id: id, name: row["name"], grants: try Self.actor(id, database).grants)
      }
    }
  }

  /// All units, by id.
  public func units() throws(DiagnosticsError) -> [StoredUnit] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT id, parent, title FROM unit ORDER BY id").map {
        StoredUnit(id: $0["id"], parent: $0["parent"], title: $0["title"])
      }
    }
  }

  /// Adds somebody.
  public func addPerson(
    _ id: String, name: String, by actor: String, at: String
  ) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      try Self.require(.administer, of: actor, in: nil, database)
      guard try !Self.exists("person", id, database) else {
        throw Self.error(.storeTwice, ["thing": "person", "id": id])
      }
      try append(.personAdded(id: id, name: name))
    }
  }

  /// Adds a unit, below another or at the top.
  public func addUnit(
    _ id: String, title: String, below parent: String?, by actor: String, at: String
  ) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      try Self.require(.administer, of: actor, in: nil, database)
      guard try !Self.exists("unit", id, database) else {
        throw Self.error(.storeTwice, ["thing": "unit", "id": id])
      }
      if let parent, try !Self.exists("unit", parent, database) {
        throw Self.error(.storeUnknown, ["thing": "unit", "id": parent])
      }
      try append(.unitAdded(id: id, parent: parent, title: title))
    }
  }

  /// Gives somebody a role, for a unit and everything below it, or for all.
  public func grant(
    _ role: Role, to person: String, in unit: String?, by actor: String, at: String
  ) throws(DiagnosticsError) {
    try change(role, of: person, in: unit, by: actor, at: at, isHeld: false)
  }

  /// Takes a role from somebody.
  public func revoke(
    _ role: Role, from person: String, in unit: String?, by actor: String, at: String
  ) throws(DiagnosticsError) {
    try change(role, of: person, in: unit, by: actor, at: at, isHeld: true)
  }

  private func change(
    _ role: Role, of person: String, in unit: String?, by actor: String, at: String, isHeld: Bool
  ) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      try Self.require(.administer, of: actor, in: nil, database)
      let grants = try Self.actor(person, database).grants
      if let unit, try !Self.exists("unit", unit, database) {
        throw Self.error(.storeUnknown, ["thing": "unit", "id": unit])
      }
      guard grants.contains(Actor.Grant(role: role, unit: unit)) == isHeld else {
        throw Self.error(
          isHeld ? .storeUnknown : .storeTwice,
          ["thing": "role", "id": "\(person) \(role.rawValue) \(unit ?? "*")"])
      }
      try append(
        isHeld
          ? .roleRevoked(person: person, role: role, unit: unit)
          : .roleGranted(person: person, role: role, unit: unit))
    }
  }
}
