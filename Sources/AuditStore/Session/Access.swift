internal import AuditModel
internal import Diagnostics
internal import GRDB

/// A condition of SQLite with the values of its parameters.
typealias SQLCondition = (sql: String, values: [String: (any DatabaseValueConvertible)?])

/// What a person may change and read, as the grants stand in a transaction.
struct Access {
  let person: Person
  private let database: Database

  /// - Throws: `DiagnosticsError` (`store.person-unknown`) if the store does not know the person.
  init(_ id: PersonID, _ database: Database) throws {
    self.database = database
    person = try Self.person(id, database)
  }

  static func person(_ id: PersonID, _ database: Database) throws -> Person {
    let names = try database.rows("SELECT name FROM person WHERE id = ?", [id.rawValue]) {
      try $0.text("name")
    }
    guard let name = names.first else {
      throw AuditStore.error(.storePersonUnknown, ["person": id.rawValue])
    }
    return Person(
      id: id, name: name,
      grants: try database.rows(
        "SELECT role, unit FROM grant_of_role WHERE person = ? ORDER BY role, unit",
        [id.rawValue]
      ) { row in
        let unit = try row.text("unit")
        return Person.Grant(role: try row.choice("role"), unit: unit.isEmpty ? nil : UnitID(unit))
      })
  }

  /// A unit with everything above it, itself first.
  static func line(of unit: UnitID, _ database: Database) throws -> [UnitID] {
    try database.rows(
      """
      WITH RECURSIVE line(id, parent, depth) AS (
        SELECT id, parent, 0 FROM unit WHERE id = ?
        UNION ALL
        SELECT unit.id, unit.parent, depth + 1 FROM unit JOIN line ON unit.id = line.parent
        WHERE depth < 100
      ) SELECT id FROM line ORDER BY depth
      """, [unit.rawValue]
    ) { try $0.id("id") }
  }

  // MARK: - Changing

  /// - Throws: `DiagnosticsError` (`store.forbidden`) if no role permits the operation in the unit; `nil` is the whole
  ///   organisation.
  func require(_ operation: Permission, in unit: UnitID?) throws {
    guard try permits(operation, in: unit) else {
      let roles = Role.allCases.filter { Authority.permits($0, operation) }.map(\.rawValue)
      throw AuditStore.error(
        .storeForbidden,
        [
          "person": person.id.rawValue, "unit": unit?.rawValue ?? "*",
          "roles": roles.joined(separator: " / "),
        ])
    }
  }

  /// Whether a role permits an operation in the unit; `nil` is the whole organisation.
  func permits(_ operation: Permission, in unit: UnitID?) throws -> Bool {
    let line = try unit.map { try Self.line(of: $0, database) } ?? []
    return person.grants.contains { grant in
      Authority.permits(grant.role, operation) && (grant.unit.map(line.contains) ?? true)
    }
  }

  /// Whether a person holds no role of an auditee or manager of a unit or of one above it.
  ///
  /// A role for the whole organisation does not make a person part of the unit.
  static func isIndependent(
    _ person: Person, of unit: UnitID, _ database: Database
  ) throws -> Bool {
    let line = try line(of: unit, database)
    return !person.grants.contains { grant in
      (grant.role == .auditee || grant.role == .manager)
        && (grant.unit.map(line.contains) ?? false)
    }
  }

  // MARK: - Reading

  /// The greatest extent to which any role shows a matter of an engagement.
  func extent(of matter: ReadableMatter, in engagement: Engagement) throws -> ReadingExtent {
    let line = try Self.line(of: engagement.plan.unit, database)
    return person.grants.filter { $0.unit.map(line.contains) ?? true }
      .map { Authority.reading(matter, as: $0.role) }
      .filter { extent in
        switch extent {
        case .none, .all: true
        case .team: engagement.hasMember(person.id)
        case .issued: engagement.state.isIssued
        }
      }.max() ?? .none
  }

  /// The greatest extent to which any role shows a matter anywhere.
  func widest(_ matter: ReadableMatter) -> ReadingExtent {
    person.grants.map { Authority.reading(matter, as: $0.role) }.max() ?? .none
  }

  /// - Throws: `DiagnosticsError` (`store.not-readable`) if no role shows anything of the matter.
  func requireReading(_ matter: ReadableMatter) throws {
    guard widest(matter) > .none else { throw refusal(matter) }
  }

  func refusal(_ matter: ReadableMatter) -> DiagnosticsError {
    let roles = Role.allCases.filter { Authority.reading(matter, as: $0) > .none }
    return AuditStore.error(
      .storeNotReadable,
      [
        "person": person.id.rawValue, "matter": matter.rawValue,
        "roles": roles.map(\.rawValue).joined(separator: " / "),
      ])
  }

  /// SQL that is true for rows of a matter that the person may read; `nil` if the person may read all.
  ///
  /// `unit` and `engagement` are the SQL of the row's unit and engagement; `issued` is true for rows that the auditee
  /// may see.
  func condition(
    _ matter: ReadableMatter, unit: String, engagement: String, issued: String
  ) throws -> SQLCondition? {
    func grants(_ extent: ReadingExtent) -> [Person.Grant] {
      person.grants.filter { Authority.reading(matter, as: $0.role) == extent }
    }
    if grants(.all).contains(where: { $0.unit == nil }) { return nil }
    var alternatives: [String] = []
    var values: [String: (any DatabaseValueConvertible)?] = [:]
    func add(_ extent: ReadingExtent, _ condition: String) throws {
      let held = grants(extent)
      guard !held.isEmpty else { return }
      var parts = [condition]
      if held.allSatisfy({ $0.unit != nil }) {
        let name = "\(matter.rawValue)\(extent.rawValue)"
        parts.append("\(unit) IN (SELECT value FROM json_each(:\(name)))")
        values[name] = try Projection.json(
          units(below: held.compactMap(\.unit)).map(\.rawValue))
      }
      alternatives.append("(\(parts.filter { !$0.isEmpty }.joined(separator: " AND ")))")
    }
    try add(.all, "")
    try add(.team, "\(engagement) IN (SELECT engagement FROM member WHERE person = :reader)")
    try add(.issued, issued)
    values["reader"] = person.id.rawValue
    return (alternatives.isEmpty ? "0" : "(\(alternatives.joined(separator: " OR ")))", values)
  }

  /// Units with everything below them.
  private func units(below roots: [UnitID]) throws -> [UnitID] {
    try database.rows(
      """
      WITH RECURSIVE reach(id, depth) AS (
        SELECT value, 0 FROM json_each(?)
        UNION
        SELECT unit.id, depth + 1 FROM unit JOIN reach ON unit.parent = reach.id
        WHERE depth < 100
      ) SELECT DISTINCT id FROM reach ORDER BY id
      """, [try Projection.json(roots.map(\.rawValue))]
    ) { try $0.id("id") }
  }
}
