internal import GRDB

extension Schema {
  /// The number of the newest migration of a store.
  ///
  /// Where the file does not say, it counts as the newest: nothing is migrated then, and verification says what differs.
  static func form(of database: Database) throws -> Int {
    var newest: Int?
    do {
      let rows = try RowCursor(database, "SELECT identifier FROM grdb_migrations")
      while try rows.next() {
        if let form = Int(rows.text(0)) { newest = max(newest ?? form, form) }
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
      // No such table or column.
    }
    return newest ?? version
  }

  /// Makes the tables of a new store, or brings those of an earlier form to the newest.
  ///
  /// - Throws: ``UnreadableEvent`` if an event cannot be read or applied, or `DatabaseError`; the tables stay as they
  ///   are then.
  static func migrate(_ store: some DatabaseWriter) throws {
    try migrator(DatabaseMigrator()) { throw $0 }.migrate(store)
  }

  /// Makes the tables of the newest form from the events that can be read, up to one that cannot be applied.
  ///
  /// For verification, which reports what is wrong with the others.
  static func salvage(_ store: some DatabaseWriter) throws {
    try migrator(DatabaseMigrator().disablingDeferredForeignKeyChecks()) { _ in }.migrate(store)
  }

  private static func migrator(
    _ empty: DatabaseMigrator, _ failed: @escaping @Sendable (UnreadableEvent) throws -> Void
  ) -> DatabaseMigrator {
    var migrator = empty
    migrator.registerMigration("1") { database in
      // A store of an earlier form has these tables.
      try database.execute(sql: base)
    }
    // Forms 2 to 5 changed tables that form 6 makes again.
    for form in 2...5 { migrator.registerMigration("\(form)") { _ in } }
    migrator.registerMigration("6") { database in
      for (table, _) in projected.reversed() {
        try database.execute(sql: "DROP TABLE IF EXISTS \(table)")
      }
      try database.execute(sql: projection)
      try replay(database, failed)
    }
    return migrator
  }

  /// Makes the tables again from the events; goes on after `failed` where it does not throw.
  private static func replay(
    _ database: Database, _ failed: (UnreadableEvent) throws -> Void
  ) throws {
    try database.withLimit(EventCheck.limit) {
      var last = 0
      while true {
        do {
          let rows = try RowCursor(
            database, "SELECT seq, bytes FROM event WHERE seq > ? ORDER BY seq", [last])
          while try rows.next() {
            last = rows.int(0)
            guard let event = try? EventRecord.read(rows.bytes(1)) else {
              try failed(UnreadableEvent(number: last))
              continue
            }
            do {
              try Projection.apply(event, to: database)
            } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
              return try failed(UnreadableEvent(number: last))
            }
          }
          return
        } catch let error as DatabaseError where error.resultCode == .SQLITE_TOOBIG {
          // The row after the last one that could be read.
          let large = try RowCursor(database, "SELECT min(seq) FROM event WHERE seq > ?", [last])
          guard try large.next(), large.isInteger(0) else { throw error }
          last = large.int(0)
          try failed(UnreadableEvent(number: last))
        }
      }
    }
  }
}
