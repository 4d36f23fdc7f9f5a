public import Diagnostics
internal import Foundation
internal import GRDB
internal import Seals

/// The store of an audit department: one SQLite file that holds people, engagements, answers, findings, and
/// the trail of everything that ever changed.
///
/// Everything happens through operations that check authority first, then append events, then change the
/// tables that the events speak of, all in one transaction that is on the disk when the operation returns.
public final class AuditStore: Sendable {
  /// The file, as named.
  public let path: String
  /// The id of the store, 32 hexadecimal digits.
  public let id: String
  let pool: DatabasePool

  private init(path: String, id: String, pool: DatabasePool) {
    self.path = path
    self.id = id
    self.pool = pool
  }

  // MARK: - Opening

  /// Makes a new store; whoever makes it is its first administrator.
  ///
  /// - Parameters:
  ///   - path: The file; there must be none yet.
  ///   - id: The id, 32 hexadecimal digits, not used before.
  ///   - title: What the store is called.
  ///   - owner: The login name of the first administrator, with the name that people read.
  ///   - at: Now, RFC 3339 in UTC.
  /// - Returns: The store.
  /// - Throws: What stands against the file.
  public static func create(
    at path: String, id: String, title: String, owner: (id: String, name: String), now at: String
  ) throws(DiagnosticsError) -> AuditStore {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Self.error(.storeExists, ["path": path])
    }
    return try Self.guarded(path) {
      let pool = try Self.pool(path)
      try pool.write { database in
        try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      }
      try Schema.migrator.migrate(pool)
      try pool.write { database in
        try database.execute(
          sql: "INSERT INTO store (id, created) VALUES (?, ?)", arguments: [id, at])
        try database.execute(
          sql: "INSERT INTO frontier (one, size, hashes) VALUES (1, 0, '[]')")
      }
      let store = AuditStore(path: path, id: id, pool: pool)
      try store.write(
        [
          .storeCreated(title: title), .personAdded(id: owner.id, name: owner.name),
          .roleGranted(person: owner.id, role: .administrator, unit: nil),
        ], by: owner.id, at: at)
      return store
    }
  }

  /// Opens a store.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - patience: How many seconds to wait for others who write.
  /// - Returns: The store.
  /// - Throws: When there is no file, it is no store, or it is from a newer program: it is not touched.
  public static func open(
    _ path: String, patience: Double = 10
  ) throws(DiagnosticsError) -> AuditStore {
    _ = try form(of: path)
    return try Self.guarded(path) {
      let pool = try Self.pool(path, patience: patience)
      try Schema.migrator.migrate(pool)
      let id = try pool.read { try String.fetchOne($0, sql: "SELECT id FROM store") }
      guard let id else { throw Self.error(.storeForeign, ["path": path]) }
      return AuditStore(path: path, id: id, pool: pool)
    }
  }

  /// The form that this program writes.
  public static let newestForm = Schema.version

  /// The form that a store has; it is not touched.
  ///
  /// - Parameter path: The file.
  /// - Returns: The number of its newest migration.
  /// - Throws: When there is no file, it is no store, or it is from a newer program.
  public static func form(of path: String) throws(DiagnosticsError) -> Int {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Self.error(.storeMissing, ["path": path])
    }
    return try Self.guarded(path) {
      // Without the right to write: a foreign or newer file must stay as it is.
      var look = Configuration()
      look.readonly = true
      let queue = try DatabaseQueue(path: path, configuration: look)
      let (application, applied) = try queue.read { database in
        (
          try Int64.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
          try Schema.migrator.appliedIdentifiers(database)
        )
      }
      try queue.close()
      guard application == Schema.applicationID else {
        throw Self.error(.storeForeign, ["path": path])
      }
      let form = applied.compactMap(Int.init).max() ?? 0
      guard form <= Schema.version else {
        throw Self.error(
          .storeNewer,
          ["path": path, "found": String(form), "known": String(Schema.version)])
      }
      return form
    }
  }

  private static func pool(_ path: String, patience: Double = 10) throws -> DatabasePool {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA recursive_triggers = ON;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA cache_size = -65536;
          """)
    }
    let pool = try DatabasePool(path: path, configuration: configuration)
    // The pool sets NORMAL after preparing; an answer that was acknowledged must survive a power cut.
    let mode = try pool.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
      return try Int.fetchOne(database, sql: "PRAGMA synchronous")
    }
    precondition(mode == 2, "the store must write through")
    return pool
  }

  // MARK: - Errors

  static func error(_ message: Message, _ facts: [String: String] = [:]) -> DiagnosticsError {
    DiagnosticsError([Diagnostic(message, at: nil, facts)])
  }

  /// Runs database work; what SQLite says against it becomes a message.
  static func guarded<Value>(
    _ path: String, _ body: () throws -> Value
  ) throws(DiagnosticsError) -> Value {
    do {
      return try body()
    } catch let error as DiagnosticsError {
      throw error
    } catch let error as DatabaseError {
      let message: Message =
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: .storeLocked
        case .SQLITE_FULL: .storeFull
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_IOERR: .storeUnwritable
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: .storeCorrupt
        default: .storeFailed
        }
      throw Self.error(
        message, ["path": path, "reason": error.message ?? "\(error.resultCode)"])
    } catch {
      throw Self.error(.storeFailed, ["path": path, "reason": "\(error)"])
    }
  }

  func read<Value>(
    _ body: (Database) throws -> Value
  ) throws(DiagnosticsError) -> Value {
    try Self.guarded(path) { try pool.read(body) }
  }

  // MARK: - Writing

  /// Appends events and does what they say, in one transaction.
  func write(
    _ changes: [Change], by actor: String, at: String, way: String = "cli",
    blobs: [(sha256: String, bytes: [UInt8])] = []
  ) throws(DiagnosticsError) {
    try transact(by: actor, at: at, way: way) { _, append in
      for change in changes { try append(change) }
    } blobs: {
      blobs
    }
  }

  /// Reads, decides and appends within one transaction, so that nothing can come between.
  func transact<Value>(
    by actor: String, at: String, way: String = "cli",
    _ body: (Database, (Change) throws -> Void) throws -> Value,
    blobs: () -> [(sha256: String, bytes: [UInt8])] = { [] }
  ) throws(DiagnosticsError) -> Value {
    try Self.guarded(path) {
      try pool.write { database in
        for blob in blobs() {
          try database.execute(
            sql: "INSERT INTO blob (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING",
            arguments: [blob.sha256, Data(blob.bytes)])
        }
        var trail = try TrailWriter(database, store: id)
        let value = try body(database) { change in
          try trail.append(change, by: actor, at: at, way: way)
        }
        try trail.finish()
        return value
      }
    }
  }
}

/// Appends events to the trail within a transaction.
struct TrailWriter {
  private let database: Database
  private let store: String
  private var frontier: MerkleFrontier
  private var previous: String

  init(_ database: Database, store: String) throws {
    self.database = database
    self.store = store
    let row = try Row.fetchOne(database, sql: "SELECT hashes FROM frontier WHERE one = 1")
    let text: String = row?["hashes"] ?? "[]"
    let size = try Int.fetchOne(database, sql: "SELECT size FROM frontier WHERE one = 1") ?? 0
    let hashes = try JSONDecoder().decode([SHA256Digest].self, from: Data(text.utf8))
    frontier = MerkleFrontier(size: size, hashes: hashes)
    previous =
      try String.fetchOne(database, sql: "SELECT leaf FROM event ORDER BY seq DESC LIMIT 1")
      ?? Seals.sha256([]).hex
  }

  mutating func append(_ change: Change, by actor: String, at: String, way: String) throws {
    let event = EventRecord(
      store: store, number: frontier.size + 1, at: at, actor: actor, way: way, change: change,
      previous: previous)
    let bytes = try event.bytes()
    let leaf = MerkleTree.leaf(bytes)
    let (verb, object) = event.summary
    try database.execute(
      sql: """
        INSERT INTO event (seq, bytes, leaf, at, actor, verb, object) VALUES (?, ?, ?, ?, ?, ?, ?)
        """, arguments: [event.number, Data(bytes), leaf.hex, at, actor, verb, object])
    try Projection.apply(event, to: database)
    frontier.append(leaf)
    previous = leaf.hex
  }

  func finish() throws {
    try database.execute(
      sql: "UPDATE frontier SET size = ?, hashes = ? WHERE one = 1",
      arguments: [frontier.size, try Projection.json(frontier.hashes)])
  }
}
