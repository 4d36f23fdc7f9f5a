public import Diagnostics
internal import Foundation
internal import GRDB

/// A filter of findings that somebody kept under a name.
public struct SavedView: Hashable, Sendable {
  /// Its name, unique for its owner.
  public var name: String
  /// The options of the list by their names, as they were given.
  public var filter: [String: String]
}

extension AuditStore {
  /// The views of somebody, by name.
  public func views(of owner: String) throws(DiagnosticsError) -> [SavedView] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT name, filter FROM view WHERE owner = ? ORDER BY name",
        arguments: [owner]
      ).map { row in
        let text: String = row["filter"]
        return SavedView(
          name: row["name"],
          filter: try JSONDecoder().decode([String: String].self, from: Data(text.utf8)))
      }
    }
  }

  /// Keeps a filter under a name, for whoever keeps it; everybody whom the store knows may.
  ///
  /// - Parameters:
  ///   - filter: The filter; `nil` takes the view away.
  ///   - name: The name; a view that has it already is replaced.
  ///   - actor: Whose view it is.
  ///   - at: Now.
  /// - Throws: When there is no such view to take away, or the file refuses.
  public func save(
    _ filter: [String: String]?, as name: String, by actor: String, at: String
  ) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      _ = try Self.actor(actor, database)
      let isThere = try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM view WHERE owner = ? AND name = ?)",
        arguments: [actor, name])
      guard filter != nil || isThere == true else {
        throw Self.error(.storeUnknown, ["thing": "view", "id": name])
      }
      try append(.viewSaved(name: name, filter: filter))
    }
  }
}
