internal import GRDB

/// Compares a table of the store with the same table made again from the events.
struct TableComparison {
  /// The name of the table.
  let table: String
  /// The columns that make a row unique.
  let keys: [String]
  /// The other columns.
  let others: [String]
  /// Limits both tables to some rows; `nil` compares all.
  var condition: String?
  var arguments: StatementArguments = []

  /// A row that is not the same in both tables.
  enum Difference {
    case differs(key: String, columns: [String])
    case missing(key: String)
    case extra(key: String)
    case tooLarge
    /// The table or one of its columns does not exist.
    case unreadable
  }

  private var columns: [String] { keys + others }

  /// Reports each difference.
  ///
  /// Both tables are read in the order in which their rows were added, which is the same unless something is wrong or
  /// a migration made the table anew; only then are they sorted, to name the rows. No index is used: one that was
  /// tampered with hides nothing.
  func run(
    store: Database, made: Database, _ report: (Difference) -> Void
  ) throws {
    do {
      if try !isSame(store, made) { try merge(store, made, report) }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_TOOBIG {
      report(.tooLarge)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
      report(.unreadable)
    }
  }

  private func cursor(_ database: Database, order: Bool) throws -> RowCursor {
    // With the table's name, a column that does not exist is an error and no text.
    let list = columns.map { "\"\(table)\".\"\($0)\"" }
    var sql = "SELECT \(list.joined(separator: ", ")) FROM \"\(table)\""
    if condition == nil { sql += " NOT INDEXED" }
    if let condition { sql += " WHERE \(condition)" }
    if order || condition != nil {
      sql +=
        " ORDER BY "
        + list.prefix(keys.count).map { "\($0) COLLATE BINARY" }.joined(separator: ", ")
    }
    return try RowCursor(database, sql, arguments)
  }

  private func isSame(_ store: Database, _ made: Database) throws -> Bool {
    let (kept, said) = (
      try cursor(store, order: false), try cursor(made, order: false)
    )
    let places = Int32(0)..<Int32(columns.count)
    while true {
      let (hasKept, hasSaid) = (try kept.next(), try said.next())
      guard hasKept, hasSaid else { return hasKept == hasSaid }
      guard places.allSatisfy({ kept.order($0, said) == 0 }) else { return false }
    }
  }

  private func merge(
    _ store: Database, _ made: Database, _ report: (Difference) -> Void
  ) throws {
    let (kept, said) = (try cursor(store, order: true), try cursor(made, order: true))
    var (hasKept, hasSaid) = (try kept.next(), try said.next())
    while hasKept || hasSaid {
      let order = !hasSaid ? -1 : !hasKept ? 1 : keyOrder(kept, said)
      if order < 0 {
        report(.extra(key: name(kept)))
      } else if order > 0 {
        report(.missing(key: name(said)))
      } else {
        let different = others.indices.filter {
          kept.order(Int32(keys.count + $0), said) != 0
        }
        if !different.isEmpty {
          report(.differs(key: name(kept), columns: different.map { others[$0] }))
        }
      }
      if order <= 0 { hasKept = try kept.next() }
      if order >= 0 { hasSaid = try said.next() }
    }
  }

  private func keyOrder(_ kept: RowCursor, _ said: RowCursor) -> Int {
    for column in 0..<Int32(keys.count) {
      let order = kept.order(column, said)
      if order != 0 { return order }
    }
    return 0
  }

  /// The key of a row in words; long ones are cut.
  private func name(_ row: RowCursor) -> String {
    (0..<Int32(keys.count)).map { column in
      row.storageClass(column) == .null ? "NULL" : String(row.text(column).prefix(200))
    }.joined(separator: " ")
  }
}
