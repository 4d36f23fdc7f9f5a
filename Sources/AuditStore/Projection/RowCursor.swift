internal import Foundation
internal import GRDB
internal import GRDBSQLite

/// The rows of a query, one at a time, read from SQLite itself whatever types their columns hold.
///
/// Nothing is converted: a value of an unexpected type is seen as what it is, and never ends the program.
@safe final class RowCursor {
  /// The storage classes of SQLite, in its order of sorting.
  enum StorageClass: Int {
    case null, number, text, blob
  }

  private let statement: Statement
  private let handle: OpaquePointer

  /// Prepares a query.
  ///
  /// - Throws: `DatabaseError`, also when a table or column does not exist.
  convenience init(
    _ database: Database, _ sql: String, _ arguments: StatementArguments = []
  ) throws {
    try self.init(database.makeStatement(sql: sql), arguments)
  }

  /// Reads the rows of a statement from the first on.
  init(_ statement: Statement, _ arguments: StatementArguments) throws {
    self.statement = statement
    unsafe handle = statement.sqliteStatement
    unsafe sqlite3_reset(handle)
    try statement.setArguments(arguments)
  }

  deinit { reset() }

  /// Ends reading, so that the statement holds no lock.
  func reset() { unsafe sqlite3_reset(handle) }

  /// Goes to the next row; false after the last.
  ///
  /// - Throws: `DatabaseError`; `SQLITE_TOOBIG` for a row beyond the limit of the connection.
  func next() throws -> Bool {
    let code = unsafe sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    guard code == SQLITE_DONE else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code),
        message: unsafe String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))))
    }
    return false
  }

  // MARK: - Columns

  func storageClass(_ column: Int32) -> StorageClass {
    switch unsafe sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER, SQLITE_FLOAT: .number
    case SQLITE_TEXT: .text
    case SQLITE_BLOB: .blob
    default: .null
    }
  }

  func isInteger(_ column: Int32) -> Bool {
    unsafe sqlite3_column_type(handle, column) == SQLITE_INTEGER
  }

  func int(_ column: Int32) -> Int { unsafe Int(sqlite3_column_int64(handle, column)) }

  /// The bytes of a text or a blob; those of the digits of a number.
  func withBytes<Value>(_ column: Int32, _ body: (UnsafeRawBufferPointer) -> Value) -> Value {
    unsafe withBytes(column, storageClass(column), body)
  }

  private func withBytes<Value>(
    _ column: Int32, _ kind: StorageClass, _ body: (UnsafeRawBufferPointer) -> Value
  ) -> Value {
    // Text first: SQLite converts a number in place, which is then read again as text.
    let start =
      kind == .blob
      ? unsafe sqlite3_column_blob(handle, column)
      : unsafe UnsafeRawPointer(sqlite3_column_text(handle, column))
    let count = unsafe Int(sqlite3_column_bytes(handle, column))
    return unsafe body(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count))
  }

  func bytes(_ column: Int32) -> [UInt8] { unsafe withBytes(column) { unsafe Array($0) } }

  func text(_ column: Int32) -> String {
    unsafe withBytes(column) { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a column holds exactly this text.
  func holds(_ column: Int32, _ text: String) -> Bool {
    guard storageClass(column) == .text else { return false }
    var text = text
    return text.withUTF8 { wanted in
      unsafe withBytes(column, .text) {
        unsafe Self.order($0, UnsafeRawBufferPointer(wanted)) == 0
      }
    }
  }

  // MARK: - Comparing

  /// The order of the values of two cursors in a column, as SQLite sorts them: negative, 0 or positive.
  func order(_ column: Int32, _ other: RowCursor) -> Int {
    let (kind, otherKind) = (storageClass(column), other.storageClass(column))
    guard kind == otherKind else { return kind.rawValue - otherKind.rawValue }
    switch kind {
    case .null: return 0
    case .number:
      if isInteger(column), other.isInteger(column) {
        let (value, otherValue) = (int(column), other.int(column))
        return value < otherValue ? -1 : value == otherValue ? 0 : 1
      }
      let value = unsafe sqlite3_column_double(handle, column)
      let otherValue = unsafe sqlite3_column_double(other.handle, column)
      // A number with a fraction where a whole one belongs is not the same, even if it is equal.
      if value == otherValue { return isInteger(column) ? -1 : other.isInteger(column) ? 1 : 0 }
      return value < otherValue ? -1 : 1
    case .text, .blob:
      return unsafe withBytes(column, kind) { left in
        unsafe other.withBytes(column, kind) { right in unsafe Self.order(left, right) }
      }
    }
  }

  private static func order(
    _ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer
  ) -> Int {
    let shared = min(left.count, right.count)
    if shared > 0, let a = left.baseAddress, let b = right.baseAddress {
      let order = unsafe memcmp(a, b, shared)
      if order != 0 { return Int(order) }
    }
    return left.count - right.count
  }
}

extension Statement {
  /// Runs a statement that gives no rows, with the values of its parameters by position.
  ///
  /// The texts are bound to SQLite itself: a verification runs as many statements as a store has events.
  ///
  /// - Throws: `DatabaseError`.
  func run(_ values: [(any DatabaseValueConvertible)?]) throws {
    let handle = unsafe sqliteStatement
    unsafe sqlite3_reset(handle)
    defer { unsafe sqlite3_reset(handle) }
    guard unsafe values.count == Int(sqlite3_bind_parameter_count(handle)) else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "wrong number of values", sql: sql)
    }
    for (place, value) in values.enumerated() { try bind(value, Int32(place) + 1) }
    var code = unsafe sqlite3_step(handle)
    while code == SQLITE_ROW { code = unsafe sqlite3_step(handle) }
    guard code == SQLITE_DONE else { throw failure(code) }
  }

  private func bind(_ value: (any DatabaseValueConvertible)?, _ place: Int32) throws {
    let handle = unsafe sqliteStatement
    // SQLite copies the bytes.
    let transient = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    let code: CInt
    switch value?.databaseValue.storage ?? .null {
    case .null: code = unsafe sqlite3_bind_null(handle, place)
    case .int64(let number): code = unsafe sqlite3_bind_int64(handle, place, number)
    case .double(let number): code = unsafe sqlite3_bind_double(handle, place, number)
    case .string(var text):
      code = text.withUTF8 { bytes in
        unsafe bytes.withMemoryRebound(to: CChar.self) {
          // Without bytes SQLite would bind NULL.
          $0.isEmpty
            ? unsafe sqlite3_bind_text(handle, place, "", 0, transient)
            : unsafe sqlite3_bind_text(handle, place, $0.baseAddress, CInt($0.count), transient)
        }
      }
    case .blob(let data):
      code =
        data.isEmpty
        ? unsafe sqlite3_bind_zeroblob(handle, place, 0)
        : unsafe data.withUnsafeBytes {
          unsafe sqlite3_bind_blob(handle, place, $0.baseAddress, CInt($0.count), transient)
        }
    }
    guard code == SQLITE_OK else { throw failure(code) }
  }

  private func failure(_ code: CInt) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: unsafe String(cString: sqlite3_errmsg(sqlite3_db_handle(sqliteStatement))), sql: sql)
  }
}

extension Database {
  /// Runs a statement that was prepared before, if it was.
  func run(sql: String, arguments: StatementArguments = []) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// A line for each reference to a row that does not exist: its table and the one that it refers to.
  func danglingReferences() throws -> [String] {
    let rows = try RowCursor(self, "PRAGMA foreign_key_check")
    var lines: [String] = []
    while try rows.next() { lines.append("\(rows.text(0)) → \(rows.text(2))") }
    return lines
  }

  /// Limits the bytes of a row and of a value while something is read, so that none fills the memory.
  func withLimit<Value>(_ bytes: Int, _ body: () throws -> Value) rethrows -> Value {
    guard let connection = unsafe sqliteConnection else { return try body() }
    let before = unsafe sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, Int32(clamping: bytes))
    defer { unsafe sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, before) }
    return try body()
  }
}
