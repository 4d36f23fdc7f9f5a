internal import AuditModel
public import Diagnostics
internal import GRDB

/// A filter of findings saved under a name.
public struct SavedView: Hashable, Sendable {
  /// Its name, unique for its owner.
  public var name: String
  /// The options of the list by their names, as they were given.
  public var filter: [String: String]
}

extension StoreSession {
  /// The views of the person, by name.
  public func views() throws(DiagnosticsError) -> [SavedView] {
    try read { database, access in
      try database.rows(
        "SELECT name, filter FROM view WHERE owner = ? ORDER BY name",
        [access.person.id.rawValue]
      ) { SavedView(name: try $0.text("name"), filter: try $0.json("filter")) }
    }
  }

  /// Saves a filter under a name for the person.
  ///
  /// - Parameters:
  ///   - filter: The filter; a view that has the name is replaced, `nil` removes it.
  ///   - name: The name, unique for the person.
  /// - Throws: `DiagnosticsError` if there is no view to remove (`store.unknown`), or the name is blank
  ///   (`store.name-blank`).
  public func save(
    _ filter: [String: String]?, as name: String
  ) throws(DiagnosticsError) {
    try transact { transaction in
      if filter != nil, name.allSatisfy(\.isWhitespace) {
        throw AuditStore.error(.storeNameBlank)
      }
      let isThere = try transaction.database.finds(
        "SELECT 1 FROM view WHERE owner = ? AND name = ?", [transaction.actor.rawValue, name])
      guard filter != nil || isThere else {
        throw DiagnosticsError.unknown(.view, name)
      }
      try transaction.append(.viewSaved(name: name, filter: filter))
    }
  }
}
