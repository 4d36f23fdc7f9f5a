internal import AuditModel
internal import Foundation
internal import GRDB

/// A row whose columns are decoded checked: one that is missing or holds something else is an error, never a trap.
struct RowReader {
  private let cursor: RowCursor
  private let columns: [String: Int32]

  fileprivate init(_ cursor: RowCursor, _ columns: [String: Int32]) {
    self.cursor = cursor
    self.columns = columns
  }

  /// A column that does not hold what it should.
  struct Fault: Error, CustomStringConvertible {
    let column: String
    var description: String { "column \(column)" }
  }

  private func place(_ column: String) throws -> Int32 {
    guard let place = columns[column] else { throw Fault(column: column) }
    return place
  }

  func text(_ column: String) throws -> String {
    let place = try place(column)
    guard cursor.storageClass(place) == .text else { throw Fault(column: column) }
    return cursor.text(place)
  }

  func optionalText(_ column: String) throws -> String? {
    try isNull(column) ? nil : text(column)
  }

  func int(_ column: String) throws -> Int {
    let place = try place(column)
    guard cursor.isInteger(place) else { throw Fault(column: column) }
    return cursor.int(place)
  }

  func optionalInt(_ column: String) throws -> Int? { try isNull(column) ? nil : int(column) }

  func bytes(_ column: String) throws -> [UInt8] {
    let place = try place(column)
    guard cursor.storageClass(place) == .blob else { throw Fault(column: column) }
    return cursor.bytes(place)
  }

  /// The event of a row of `event` with the columns `seq` and `bytes`.
  ///
  /// - Throws: ``UnreadableEvent`` if the bytes hold none.
  func event() throws -> EventRecord {
    let number = try int("seq")
    guard let bytes = try? bytes("bytes"), let event = try? EventRecord.read(bytes) else {
      throw UnreadableEvent(number: number)
    }
    return event
  }

  func flag(_ column: String) throws -> Bool { try int(column) != 0 }

  private func isNull(_ column: String) throws -> Bool {
    try cursor.storageClass(place(column)) == .null
  }

  func id<ID: Identifier>(_ column: String, as type: ID.Type = ID.self) throws -> ID {
    ID(try text(column))
  }

  func optionalID<ID: Identifier>(_ column: String, as type: ID.Type = ID.self) throws -> ID? {
    try optionalText(column).map { ID($0) }
  }

  func choice<Value: RawRepresentable<String>>(_ column: String) throws -> Value {
    guard let value = Value(rawValue: try text(column)) else { throw Fault(column: column) }
    return value
  }

  func optionalChoice<Value: RawRepresentable<String>>(_ column: String) throws -> Value? {
    guard let text = try optionalText(column) else { return nil }
    guard let value = Value(rawValue: text) else { throw Fault(column: column) }
    return value
  }

  func day(_ column: String) throws -> CalendarDate? {
    guard let text = try optionalText(column) else { return nil }
    guard let day = CalendarDate(iso: text) else { throw Fault(column: column) }
    return day
  }

  func moment(_ column: String) throws -> Timestamp {
    guard let moment = Timestamp(rfc3339: try text(column)) else { throw Fault(column: column) }
    return moment
  }

  func optionalMoment(_ column: String) throws -> Timestamp? {
    try optionalText(column) == nil ? nil : moment(column)
  }

  func json<Value: Decodable>(_ column: String, as type: Value.Type = Value.self) throws -> Value {
    let text = try text(column)
    if let value = TapeDecoder.decode(Value.self, from: Array(text.utf8)) { return value }
    do {
      return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    } catch is DecodingError {
      throw Fault(column: column)
    }
  }

  func number(_ column: String) throws -> Rational? {
    guard let text = try optionalText(column) else { return nil }
    if let whole = Rational(decimal: text) { return whole }
    let parts = text.split(separator: "/")
    guard let top = parts.first.flatMap({ Rational(decimal: String($0)) }) else {
      throw Fault(column: column)
    }
    guard parts.count > 1 else { return top }
    guard parts.count == 2, let bottom = Rational(decimal: String(parts[1])), bottom != 0 else {
      throw Fault(column: column)
    }
    return top / bottom
  }
}

/// A row of `event` that holds no event, or one that cannot follow the events before it.
struct UnreadableEvent: Error, CustomStringConvertible {
  let number: Int
  var description: String { "event \(number)" }
}

extension Database {
  /// The rows of a statement, decoded one by one.
  func rows<Element>(
    _ sql: String, _ arguments: StatementArguments = StatementArguments(),
    _ body: (RowReader) throws -> Element
  ) throws -> [Element] {
    var elements: [Element] = []
    try eachRow(sql, arguments) { row in
      elements.append(try body(row))
      return true
    }
    return elements
  }

  /// Reads the rows of a statement until the body returns false.
  func eachRow(
    _ sql: String, _ arguments: StatementArguments, _ body: (RowReader) throws -> Bool
  ) throws {
    let statement = try cachedStatement(sql: sql)
    let cursor = try RowCursor(statement, arguments)
    defer { cursor.reset() }
    var columns: [String: Int32] = [:]
    for (place, name) in statement.columnNames.enumerated() where columns[name] == nil {
      columns[name] = Int32(place)
    }
    let row = RowReader(cursor, columns)
    while try cursor.next(), try body(row) {}
  }

  /// Whether a query finds anything.
  func finds(_ sql: String, _ arguments: StatementArguments) throws -> Bool {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments) != nil
  }
}
