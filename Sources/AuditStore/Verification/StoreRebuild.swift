internal import GRDB
internal import Seals

/// A store made again from events, in a temporary database that SQLite keeps partly in memory.
struct StoreRebuild {
  let queue: DatabaseQueue

  /// Makes the tables.
  ///
  /// - Parameter checksReferences: Whether a row must have the rows that it refers to.
  /// - Throws: `DatabaseError`.
  init(checksReferences: Bool) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = checksReferences
    // One transaction spans all batches of events: SQLite looks at every page in its cache when one ends.
    configuration.allowsUnsafeTransactions = true
    // An empty name: pages beyond the cache go to a file that nobody else can open.
    queue = try DatabaseQueue(path: "", configuration: configuration)
    try queue.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          PRAGMA page_size = 16384;
          PRAGMA journal_mode = OFF;
          PRAGMA synchronous = OFF;
          PRAGMA cache_size = -65536;
          """)
    }
    try Schema.migrate(queue)
  }

  /// The indices that applying events asks.
  private static let asked = ["finding_engagement", "action_finding", "evidence_engagement"]

  /// Removes the indices that no event asks, once they were compared: keeping them up would take time.
  func removeIndices() throws {
    try queue.write { database in
      let names = try database.rows(
        "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
      ) {
        try $0.text("name")
      }
      for name in names where !Self.asked.contains(name) {
        try database.execute(sql: "DROP INDEX \"\(name)\"")
      }
    }
  }

  /// The row of the store itself, which its first event gives.
  static func addStore(_ first: EventRecord, to database: Database) throws {
    try database.run(
      sql: "INSERT INTO store (id, created) VALUES (?, ?)",
      arguments: [first.store, first.columns.at])
  }

  /// The right edge of the tree over all events.
  static func addFrontier(_ frontier: MerkleFrontier, to database: Database) throws {
    try database.run(
      sql: "INSERT INTO frontier (one, size, hashes) VALUES (1, ?, ?)",
      arguments: [frontier.size, try Projection.json(frontier.hashes)])
  }
}
