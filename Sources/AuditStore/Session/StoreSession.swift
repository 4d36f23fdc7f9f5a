public import AuditModel
public import Diagnostics
internal import Foundation
internal import GRDB

/// A store as one person uses it at one moment: every read and every change is decided by that person's roles.
public struct StoreSession: Sendable {
  /// The store.
  public let store: AuditStore
  /// Who reads and changes.
  public let actor: PersonID
  /// Now, in UTC: the time of every change made in this session.
  public let now: Timestamp
  /// How changes come in.
  public var way: EntryWay

  /// Today in the organisation's time zone.
  public var today: CalendarDate { store.zone.day(of: now) }

  func read<Value>(
    _ body: (Database, Access) throws -> Value
  ) throws(DiagnosticsError) -> Value {
    try store.read { database in try body(database, Access(resolved(database), database)) }
  }

  private func resolved(_ database: Database) throws -> PersonID {
    try PersonID(AuditStore.resolve(actor.rawValue, .person, database))
  }

  /// Reads, decides and appends events in one transaction, so that nothing can come between.
  func transact<Value>(
    zone: OrganisationZone? = nil,
    _ body: (Transaction) throws -> Value
  ) throws(DiagnosticsError) -> Value {
    try store.write { database in
      let access = try Access(resolved(database), database)
      let transaction = try Transaction(self, access, zone, database)
      let value = try body(transaction)
      try transaction.finish()
      return value
    }
  }
}

extension AuditStore {
  /// Uses the store as a person at a moment.
  ///
  /// - Parameters:
  ///   - actor: Who reads and changes; the person's roles decide what is permitted.
  ///   - now: The time of every change made in the session, in any offset.
  ///   - way: How changes come in; the trail records it.
  /// - Returns: The session.
  /// - Throws: `DiagnosticsError` (`store.person-unknown`) if the store does not know the person.
  public func session(
    as actor: PersonID, at now: Timestamp, way: EntryWay = .cli
  ) throws(DiagnosticsError) -> StoreSession {
    // Moments are compared as text: all are in UTC.
    let utc = Timestamp(epochSecond: now.epochSecond) ?? now
    let session = StoreSession(store: self, actor: actor, now: utc, way: way)
    _ = try session.read { _, _ in }
    return session
  }

  /// The id that a name stands for: itself, or the id that an alias leads to.
  static func resolve(
    _ name: String, _ kind: RenamedKind, _ database: Database
  ) throws -> String {
    try String.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM alias WHERE kind = ? AND alias = ?"),
      arguments: [kind.rawValue, name]) ?? name
  }

  /// Every name that leads to an id: the id and its aliases.
  static func names(
    of id: String, _ kind: RenamedKind, _ database: Database
  ) throws -> [String] {
    try [id]
      + database.rows(
        "SELECT alias FROM alias WHERE kind = ? AND id = ? ORDER BY alias", [kind.rawValue, id]
      ) { try $0.text("alias") }
  }
}

/// A transaction of one person: appends events, and knows whether the person is independent of the unit it is about.
final class Transaction {
  let database: Database
  let access: Access
  let session: StoreSession
  private var trail: TrailWriter
  private var isDependent = false

  /// - Parameters:
  ///   - session: Who changes the store.
  ///   - access: What that person may do.
  ///   - zone: The time zone that is recorded if the trail says none; `nil`: the one with which the store was opened.
  ///   - database: The store.
  /// - Throws: `store.zone-needed` if the trail says no zone and none was given.
  init(
    _ session: StoreSession, _ access: Access, _ zone: OrganisationZone?, _ database: Database
  ) throws {
    self.session = session
    self.access = access
    self.database = database
    trail = try TrailWriter(database, store: session.store.id)
    if try StoreIdentity.zoneName(database) == nil {
      guard let zone = zone ?? session.store.givenZone else {
        throw AuditStore.error(.storeZoneNeeded)
      }
      try append(.timeZoneSet(zone: zone.name))
    }
  }

  var actor: PersonID { access.person.id }
  var today: CalendarDate { session.today }

  /// Requires a role that permits an operation in a unit; acts of an auditor that is not independent of it are marked.
  func require(_ operation: Permission, in unit: UnitID?) throws {
    try access.require(operation, in: unit)
    switch operation {
    case .lead, .audit, .review, .judge:
      if let unit { isDependent = try !Access.isIndependent(access.person, of: unit, database) }
    case .administer, .respond, .prove, .accept: break
    }
  }

  /// Requires a day that is not past; events that were written before stay as they are.
  ///
  /// - Throws: `DiagnosticsError` (`store.day-past`).
  func requireComing(_ day: CalendarDate, _ option: String) throws {
    guard day < today else { return }
    throw AuditStore.error(
      .storeDayPast, ["day": day.iso, "today": today.iso, "option": option])
  }

  func append(_ change: Change) throws {
    try trail.append(
      change, by: actor, at: session.now, way: session.way, isDependent: isDependent)
  }

  /// Keeps a document with its event, unless it is kept already.
  func keep(_ document: KeptDocument) throws {
    try database.execute(
      sql: "INSERT INTO blob (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING",
      arguments: [document.sha256, Data(document.bytes)])
    guard try !database.finds("SELECT 1 FROM document WHERE sha256 = ?", [document.sha256]) else {
      return
    }
    try append(
      .documentKept(
        sha256: document.sha256, name: document.name, size: document.bytes.count))
  }

  func finish() throws { try trail.finish() }
}
