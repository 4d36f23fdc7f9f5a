public import AuditModel
public import Diagnostics
internal import GRDB

/// The ids that people, units and engagements of a store have and had, and the present id of each.
public struct KnownNames: Hashable, Sendable {
  private var people: [String: PersonID] = [:]
  /// The people by folded id; those of older stores whose ids differ in capitals only are left out.
  private var folded: [String: PersonID] = [:]
  private var units: [UnitID: UnitID] = [:]
  private var engagements: [EngagementID: EngagementID] = [:]

  /// No names: nobody is known, and every other id is the present one.
  public init() {}

  /// The person with an id, or who had it; `nil`: nobody.
  ///
  /// Capitals make no difference, unless ids of several people differ in nothing else.
  public func person(_ name: String) -> PersonID? {
    people[name] ?? folded[NewIdentifier.foldedKey(name)]
  }

  /// The present id of a unit.
  public func present(_ unit: UnitID) -> UnitID { units[unit] ?? unit }

  /// The present id of an engagement.
  public func present(_ engagement: EngagementID) -> EngagementID {
    engagements[engagement] ?? engagement
  }

  fileprivate init(_ database: Database) throws {
    for id in try database.rows("SELECT id FROM person", [], { try $0.text("id") }) {
      people[id] = PersonID(id)
    }
    try database.eachRow("SELECT kind, alias, id FROM alias", []) { row in
      let (alias, id) = (try row.text("alias"), try row.text("id"))
      switch RenamedKind(rawValue: try row.text("kind")) {
      case .person: people[alias] = PersonID(id)
      case .unit: units[UnitID(alias)] = UnitID(id)
      case .engagement: engagements[EngagementID(alias)] = EngagementID(id)
      case nil: break
      }
      return true
    }
    for (_, people) in Dictionary(grouping: people, by: { NewIdentifier.foldedKey($0.key) }) {
      if let one = people.first, people.allSatisfy({ $0.value == one.value }) {
        folded[NewIdentifier.foldedKey(one.key)] = one.value
      }
    }
  }
}

extension StoreSession {
  /// The names under which files may name people, units and engagements.
  ///
  /// - Throws: `DiagnosticsError` if the store cannot be read.
  public func knownNames() throws(DiagnosticsError) -> KnownNames {
    try read { database, _ in try KnownNames(database) }
  }
}
