public import AuditModel
internal import Diagnostics
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
  /// The time zone in which the organisation counts its days.
  public let zone: OrganisationZone
  /// Whether the trail does not say the zone yet; the next change records the one that was passed in.
  public let isZoneAssumed: Bool
  /// The number of the form that the file has; one of an earlier form is read through a migrated copy and not changed.
  public let form: Int
  let pool: any DatabaseWriter

  /// The zone that was passed in, for a store whose trail does not say one.
  let givenZone: OrganisationZone?
  /// Why the tables are not what they should be; verification alone goes on then.
  private let fault: DiagnosticsError?
  /// Why days cannot be counted; what needs none goes on then.
  private let zoneFault: DiagnosticsError?
  /// A private copy that is read in place of the file.
  private let copy: TemporaryFolder?

  init(
    path: String, identity: StoreIdentity, givenZone: OrganisationZone?, form: Int,
    pool: any DatabaseWriter, fault: DiagnosticsError?, copy: TemporaryFolder?
  ) {
    self.path = path
    id = identity.id
    zone = identity.zone ?? givenZone ?? .utc
    isZoneAssumed = identity.zone == nil
    self.form = form
    self.pool = pool
    self.givenZone = givenZone
    self.fault = fault ?? identity.fault
    zoneFault = identity.zoneFault
    self.copy = copy
  }

  // MARK: - Errors

  static func error(_ message: Message, _ facts: [String: String] = [:]) -> DiagnosticsError {
    DiagnosticsError([Diagnostic(message, at: nil, facts)])
  }

  /// Runs database work; what SQLite says against it becomes a message.
  ///
  /// - Parameters:
  ///   - path: The file that the message names.
  ///   - other: The message for errors that have none of their own.
  ///   - body: The work.
  /// - Returns: What `body` gives.
  /// - Throws: `DiagnosticsError`.
  static func guarded<Value>(
    _ path: String, else other: Message = .storeFailed, _ body: () throws -> Value
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
        // SQLite calls it an I/O error when the index of its log finds no room.
        case .SQLITE_IOERR where DatabaseFile.isDiskFull(at: path): .storeFull
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_IOERR: .storeUnwritable
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: .storeCorrupt
        default: other
        }
      throw Self.error(
        message, ["path": path, "reason": error.message ?? "\(error.resultCode)"])
    } catch let error as RowReader.Fault {
      throw Self.error(.storeCorrupt, ["path": path, "reason": "\(error)"])
    } catch let error as UnreadableEvent {
      throw Self.error(.storeCorrupt, ["path": path, "reason": "\(error)"])
    } catch {
      throw Self.error(other, ["path": path, "reason": "\(error)"])
    }
  }

  func read<Value>(
    _ body: (Database) throws -> Value
  ) throws(DiagnosticsError) -> Value {
    if let fault = fault ?? zoneFault { throw fault }
    return try inspect(body)
  }

  /// Reads something in which there are no days.
  func readTimeless<Value>(
    _ body: (Database) throws -> Value
  ) throws(DiagnosticsError) -> Value {
    if let fault { throw fault }
    return try inspect(body)
  }

  /// Reads whatever the file holds: for verification.
  func inspect<Value>(
    _ body: (Database) throws -> Value
  ) throws(DiagnosticsError) -> Value {
    try Self.guarded(path, else: .storeUnreadable) { try pool.read(body) }
  }

  // MARK: - Writing

  func write<Value>(_ body: (Database) throws -> Value) throws(DiagnosticsError) -> Value {
    if let fault = fault ?? zoneFault { throw fault }
    guard form == Schema.version else {
      throw Self.error(
        .storeOlder, ["path": path, "found": String(form), "known": String(Schema.version)])
    }
    return try Self.guarded(path) { try pool.write(body) }
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
    let kept = try database.rows("SELECT size, hashes FROM frontier WHERE one = 1") {
      (try $0.int("size"), try $0.json("hashes", as: [SHA256Digest].self))
    }
    let (size, hashes) = kept.first ?? (0, [])
    frontier = MerkleFrontier(size: size, hashes: hashes)
    previous =
      try String.fetchOne(
        database.cachedStatement(sql: "SELECT leaf FROM event ORDER BY seq DESC LIMIT 1"))
      ?? Seals.sha256([]).hex
  }

  mutating func append(
    _ change: Change, by actor: PersonID, at: Timestamp, way: EntryWay, isDependent: Bool = false
  ) throws {
    let event = EventRecord(
      store: store, number: frontier.size + 1, at: at, actor: actor, way: way, change: change,
      previous: previous, isDependent: isDependent)
    let bytes = try event.bytes()
    let leaf = MerkleTree.leaf(bytes)
    let (verb, object) = event.summary
    try database.cachedStatement(
      sql: """
        INSERT INTO event (seq, bytes, leaf, at, actor, verb, object) VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        event.number, Data(bytes), leaf.hex, at.rfc3339, actor.rawValue, verb, object,
      ])
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
