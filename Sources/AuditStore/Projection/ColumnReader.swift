internal import GRDB
internal import GRDBSQLite

/// The columns of the row that a statement is at, read by position from SQLite itself.
///
/// A long list has hundreds of thousands of columns; rows that look at the type of each take twice as long.
@safe struct ColumnReader {
  private let statement: OpaquePointer

  fileprivate init(statement: OpaquePointer) { unsafe self.statement = statement }

  /// Text; what is `NULL` is empty.
  func text(_ column: Int32) -> String { optionalText(column) ?? "" }

  /// Text, or `nil` for `NULL`.
  func optionalText(_ column: Int32) -> String? {
    guard let bytes = unsafe sqlite3_column_text(statement, column) else { return nil }
    let count = unsafe Int(sqlite3_column_bytes(statement, column))
    return unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// A whole number; what is `NULL` is 0.
  func int(_ column: Int32) -> Int { unsafe Int(sqlite3_column_int64(statement, column)) }
}

extension Statement {
  /// What every row gives, in the order in which SQLite finds them.
  ///
  /// - Parameters:
  ///   - arguments: The values of the statement's parameters.
  ///   - body: Makes an element of a row; the reader is valid for this call.
  /// - Returns: The elements.
  /// - Throws: What SQLite reports.
  func mapRows<Element>(
    _ arguments: StatementArguments, _ body: (ColumnReader) -> Element
  ) throws -> [Element] {
    try setArguments(arguments)
    unsafe sqlite3_reset(sqliteStatement)
    defer { unsafe sqlite3_reset(sqliteStatement) }
    var elements: [Element] = []
    while true {
      let code = unsafe sqlite3_step(sqliteStatement)
      if code == SQLITE_DONE { return elements }
      guard code == SQLITE_ROW else {
        throw DatabaseError(
          resultCode: ResultCode(rawValue: code),
          message: unsafe String(cString: sqlite3_errmsg(sqlite3_db_handle(sqliteStatement))))
      }
      elements.append(body(unsafe ColumnReader(statement: sqliteStatement)))
    }
  }
}
