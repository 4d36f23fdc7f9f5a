public import Diagnostics
internal import Foundation
internal import GRDB

/// What there is in a store.
public struct StoreInfo: Hashable, Sendable {
  /// The id.
  public var id: String
  /// What it is called.
  public var title: String
  /// When it was made, RFC 3339.
  public var created: String
  /// The number of the form of its tables.
  public var form: Int
  /// How many events there are.
  public var events: Int
  /// How many people, units, engagements, answers, findings and files of evidence.
  public var counts: [(thing: String, count: Int)]

  /// Whether two say the same.
  public static func == (left: StoreInfo, right: StoreInfo) -> Bool {
    left.id == right.id && left.title == right.title && left.created == right.created
      && left.form == right.form && left.events == right.events
      && left.counts.elementsEqual(right.counts, by: ==)
  }

  /// Feeds what two that are the same share.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(events)
  }
}

extension AuditStore {
  /// The places of people, units, engagements, answers, findings and evidence.
  private static let counted = ["person", "unit", "engagement", "answer", "finding", "evidence"]

  /// What there is in the store.
  public func info() throws(DiagnosticsError) -> StoreInfo {
    let first = try events(limit: 1).first
    let title: String
    if case .storeCreated(let given)? = first?.change { title = given } else { title = "" }
    return try read { database in
      func count(_ table: String) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
      }
      return StoreInfo(
        id: self.id, title: title,
        created: try String.fetchOne(database, sql: "SELECT created FROM store") ?? "",
        form: Schema.version, events: try count("event"),
        counts: try Self.counted.map { ($0, try count($0)) })
    }
  }

  /// What is to be said of a clock that stands before the last event.
  ///
  /// Events are in the order of their numbers, whatever the clock says; what is recorded now gets an earlier time
  /// than what was recorded before it.
  ///
  /// - Parameter at: Now, RFC 3339 in UTC.
  /// - Returns: A warning; `nil` when the clock went on.
  /// - Throws: What stands against reading.
  public func clockWarning(at: String) throws(DiagnosticsError) -> Diagnostic? {
    let last = try read { database in
      try String.fetchOne(database, sql: "SELECT at FROM event ORDER BY seq DESC LIMIT 1")
    }
    guard let last, at < last else { return nil }
    return Diagnostic(.storeClockBehind, at: nil, ["now": at, "last": last])
  }

  /// What SQLite finds wrong with the file, one line each; none when it is sound.
  ///
  /// This sees damage, not changes: for those, verify the trail.
  public func check() throws(DiagnosticsError) -> [String] {
    try read { database in
      var lines = try String.fetchAll(database, sql: "PRAGMA integrity_check(100)")
      if lines == ["ok"] { lines = [] }
      lines += try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { row in
        let table: String = row["table"]
        let parent: String = row["parent"]
        return "\(table) → \(parent)"
      }
      return lines
    }
  }

  /// Writes a consistent copy of the store while it is in use, and verifies the copy.
  ///
  /// - Parameter path: The file of the copy; there must be none yet.
  /// - Throws: What stands against writing, and when the copy is not sound.
  public func backUp(to path: String) throws(DiagnosticsError) {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Self.error(.storeExists, ["path": path])
    }
    try Self.guarded(path) {
      let copy = try DatabaseQueue(path: path)
      try pool.backup(to: copy)
      // One file, without a log beside it.
      try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try copy.close()
    }
    let copy = try AuditStore.open(path)
    let problems = try copy.verify()
    let lines = try copy.check()
    try Self.guarded(path) { try copy.pool.close() }
    guard problems.isEmpty, lines.isEmpty else {
      throw Self.error(
        .storeCorrupt,
        ["path": path, "reason": lines.first ?? problems.first?.kind.rawValue ?? "-"])
    }
  }

  /// Writes a consistent copy of a store in the form that it has, whatever program it is from; it is not touched.
  ///
  /// - Parameters:
  ///   - path: The store.
  ///   - copy: The file of the copy; there must be none yet.
  /// - Throws: What stands against reading or writing.
  public static func copy(_ path: String, to copy: String) throws(DiagnosticsError) {
    guard !FileManager.default.fileExists(atPath: copy) else {
      throw error(.storeExists, ["path": copy])
    }
    try guarded(copy) {
      var look = Configuration()
      look.readonly = true
      let from = try DatabaseQueue(path: path, configuration: look)
      let to = try DatabaseQueue(path: copy)
      try from.backup(to: to)
      try to.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try to.close()
      try from.close()
    }
  }

  /// Ends the use of the store.
  public func close() throws(DiagnosticsError) {
    try Self.guarded(path) { try pool.close() }
  }
}
