public import AuditModel
public import Diagnostics
internal import GRDB

/// The part of a store that a verification compares with the trail.
///
/// The events are checked as a whole each time, because any of them may have changed any row.
public enum VerificationScope: Hashable, Sendable {
  /// Every row.
  case store
  /// The rows of engagements, and every row that belongs to none: people, units, plans, documents.
  case engagements(Set<EngagementID>)
}

extension AuditStore {
  /// Compares the store with its trail: events, tables, triggers, documents.
  ///
  /// Streams events and rows: the memory that is needed does not grow with the store.
  ///
  /// - Parameters:
  ///   - scope: The rows that are compared.
  ///   - checkpoints: Heads that were kept elsewhere.
  /// - Returns: The head and the problems; none when the store is sound as far as its own trail can tell.
  /// - Throws: `DiagnosticsError` if the store cannot be read (`store.locked`, `store.corrupt`).
  public func verdict(
    _ scope: VerificationScope = .store, against checkpoints: [TrailHead] = []
  ) throws(DiagnosticsError) -> TrailVerdict {
    try inspect { database in
      try database.withLimit(EventCheck.limit) {
        try StoreCheck(id: self.id, scope: scope, checkpoints: checkpoints).run(database)
      }
    }
  }

  /// The problems of ``verdict(_:against:)``.
  public func verify(
    _ scope: VerificationScope = .store, against checkpoints: [TrailHead] = []
  ) throws(DiagnosticsError) -> [TrailProblem] {
    try verdict(scope, against: checkpoints).problems
  }
}

/// The verification of a store.
private struct StoreCheck {
  let id: String
  let scope: VerificationScope
  let checkpoints: [TrailHead]

  func run(_ store: Database) throws -> TrailVerdict {
    let reach = VerificationReach(scope, store)
    let rebuild = try StoreRebuild(checksReferences: scope == .store)
    var events = EventCheck(store: id, against: checkpoints)
    try rebuild.queue.read { try compareSchema(store, $0, &events.verdict) }
    try rebuild.removeIndices()
    let applier = try EventApplier(rebuild, reach)
    var batch = EventApplier.Batch()
    do {
      try events.run(store) { event, bytes in
        batch.append(event, bytes: bytes)
        if batch.isFull { applier.submit(&batch) }
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
      // The table of events is not what it should be; the comparison of the tables says so.
    }
    applier.submit(&batch)
    var verdict = events.verdict
    let failed = try applier.finish()
    if let failed { verdict.report(.historyImpossible, event: failed.event, place: failed.place) }
    // Without a journal, a statement that failed may have spoilt the tables.
    let sound = try failed == nil ? rebuild : StoreRebuild(checksReferences: false)
    try sound.queue.write { try StoreRebuild.addFrontier(events.frontier, to: $0) }
    try sound.queue.read { made in
      if failed != nil {
        try compareTables(store, made, nil, only: "frontier", &verdict)
      } else {
        try compareTables(store, made, reach, &verdict)
        try BlobCheck.run(store: store, made: made) { verdict.report($0) }
      }
    }
    verdict.sort()
    return verdict
  }

  private func compareSchema(
    _ store: Database, _ made: Database, _ verdict: inout TrailVerdict
  ) throws {
    // Statistics that somebody let SQLite gather change no answer.
    let comparison = TableComparison(
      table: "sqlite_master", keys: ["type", "name"], others: ["tbl_name", "sql"],
      condition: "name NOT GLOB 'sqlite_stat[0-9]'")
    try comparison.run(store: store, made: made) { difference in
      switch difference {
      case .differs(let key, _): verdict.report(.schemaDiffers, place: key)
      case .missing(let key): verdict.report(.schemaMissing, place: key)
      case .extra(let key): verdict.report(.schemaExtra, place: key)
      case .tooLarge, .unreadable: verdict.report(.rowTooLarge, place: "sqlite_master")
      }
    }
  }

  private func compareTables(
    _ store: Database, _ made: Database, _ reach: VerificationReach?, only name: String? = nil,
    _ verdict: inout TrailVerdict
  ) throws {
    for table in try Self.tables(made) where name.map({ $0 == table.table }) ?? true {
      var comparison = table
      reach?.restrict(&comparison)
      let name = table.table
      try comparison.run(store: store, made: made) { difference in
        switch difference {
        case _ where name == "frontier": verdict.report(.headMismatch)
        case .differs(let key, let columns):
          verdict.report(
            .rowDiffers, place: "\(name) \(key): \(columns.joined(separator: ", "))")
        case .missing(let key): verdict.report(.rowMissing, place: "\(name) \(key)")
        case .extra(let key): verdict.report(.rowWithoutEvent, place: "\(name) \(key)")
        case .tooLarge: verdict.report(.rowTooLarge, place: name)
        case .unreadable: verdict.report(.schemaDiffers, place: "table \(name)")
        }
      }
    }
  }

  /// All tables but those whose rows are checked in another way.
  private static func tables(_ made: Database) throws -> [TableComparison] {
    let names = try RowCursor(
      made,
      """
      SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('event', 'blob')
        AND name NOT GLOB 'sqlite_*' ORDER BY name
      """)
    var tables: [TableComparison] = []
    while try names.next() {
      let name = names.text(0)
      let rows = try RowCursor(made, "SELECT name, pk FROM pragma_table_info(?)", [name])
      var columns: [(name: String, key: Int)] = []
      while try rows.next() { columns.append((rows.text(0), rows.int(1))) }
      tables.append(
        TableComparison(
          table: name,
          keys: columns.filter { $0.key > 0 }.sorted { $0.key < $1.key }.map(\.name),
          others: columns.filter { $0.key == 0 }.map(\.name)))
    }
    return tables
  }
}

extension TrailVerdict {
  fileprivate mutating func sort() {
    problems.sort { ($0.event ?? .max, $0.place ?? "") < ($1.event ?? .max, $1.place ?? "") }
  }
}
