public import AuditModel
public import Diagnostics
internal import Foundation
internal import GRDB

/// What there is in a store.
public struct StoreInfo: Hashable, Sendable {
  /// The id.
  public var id: String
  /// What it is called.
  public var title: String
  /// When it was made.
  public var created: Timestamp
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

  /// Hashes the fields that `==` compares first.
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
    try read { database in
      let first = try database.rows("SELECT seq, bytes FROM event WHERE seq = 1") {
        try $0.event()
      }.first
      let title: String
      if case .storeCreated(let given)? = first?.change { title = given } else { title = "" }
      func count(_ table: String) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
      }
      let created = try database.rows("SELECT created FROM store") { try $0.moment("created") }
        .first
      guard let created else {
        throw Self.error(.storeCorrupt, ["path": path, "reason": "no row in store"])
      }
      return StoreInfo(
        id: self.id, title: title, created: created, form: form, events: try count("event"),
        counts: try Self.counted.map { ($0, try count($0)) })
    }
  }

  /// Warns if the clock is before the last event; `nil` if it is not.
  ///
  /// Events are in the order of their numbers, whatever the clock says; what is recorded now gets an earlier time
  /// than what was recorded before it.
  public func clockWarning(at now: Timestamp) throws(DiagnosticsError) -> Diagnostic? {
    let last = try read { database in
      try database.rows("SELECT at FROM event ORDER BY seq DESC LIMIT 1") { try $0.moment("at") }
    }.first
    // A change takes its moment before it waits for the lock.
    guard let last, last.epochSecond - now.epochSecond > Int(LockPatience.seconds) else {
      return nil
    }
    return Diagnostic(
      .storeClockBehind, at: nil, ["now": zone.local(now), "last": zone.local(last)])
  }

  /// What SQLite finds wrong with the file, one line each; none when it is sound.
  ///
  /// This sees damage, not changes: for those, verify the trail.
  public func check() throws(DiagnosticsError) -> [String] {
    try inspect { database in
      var lines = try String.fetchAll(database, sql: "PRAGMA integrity_check(100)")
      if lines == ["ok"] { lines = [] }
      return try lines + database.danglingReferences()
    }
  }

  /// Writes a consistent copy of the store while it is in use, verifies the copy, and gives it its name.
  ///
  /// The copy has the form of the store.
  ///
  /// - Parameters:
  ///   - path: The file of the copy; there must be none yet.
  ///   - beside: Runs before the copy gets its name, with the copy opened; if it throws, nothing is left of the copy.
  /// - Returns: The head of the trail of the copy.
  /// - Throws: `DiagnosticsError` if the copy cannot be written (`store.exists`, `store.full`) or is not sound
  ///   (`store.unsound`).
  @discardableResult
  public func backUp(
    to path: String,
    beside: (AuditStore) throws(DiagnosticsError) -> Void = { _ throws(DiagnosticsError) in }
  ) throws(DiagnosticsError) -> TrailHead {
    let partial = try PartialDatabase(path)
    try Self.copyPages(of: self.path, to: partial)
    return try Self.finish(partial, from: self.path, zone: zone, beside)
  }

  /// Makes a store from a backup, which is not touched, and verifies it before it gets its name.
  ///
  /// - Parameters:
  ///   - backup: The file of the backup.
  ///   - path: The file of the store; there must be none yet.
  ///   - beside: Runs before the store gets its name, with the store opened; if it throws, nothing is left of it.
  /// - Returns: The head of the trail.
  /// - Throws: `DiagnosticsError` if the backup cannot be read or is not sound (`store.unsound`), or the store cannot be
  ///   written (`store.exists`, `store.full`).
  @discardableResult
  public static func restore(
    _ backup: String, to path: String,
    beside: (AuditStore) throws(DiagnosticsError) -> Void = { _ throws(DiagnosticsError) in }
  ) throws(DiagnosticsError) -> TrailHead {
    try DatabaseFile.require(backup)
    let partial = try PartialDatabase(path)
    let folder = try TemporaryFolder()
    let bytes = folder.path + "/store.sqlite"
    // Bytes, not pages: SQLite would leave its files beside the backup.
    try DatabaseFile.copy(backup, to: bytes)
    // Messages name the backup, not the private copy that is read in its place.
    _ = try form(of: backup, at: bytes)
    let from = try guarded(backup) { try DatabaseQueue(path: bytes) }
    try guarded(path) {
      let to = try DatabaseQueue(path: partial.file)
      try from.backup(to: to)
      try to.close()
      try from.close()
    }
    return try finish(partial, from: backup, zone: .utc, beside)
  }

  /// Verifies a copy, has done what belongs beside it, and publishes it as one file without a log.
  private static func finish(
    _ partial: PartialDatabase, from source: String, zone: OrganisationZone,
    _ beside: (AuditStore) throws(DiagnosticsError) -> Void
  ) throws(DiagnosticsError) -> TrailHead {
    let copy = try open(source, at: partial.file, zone: zone)
    let lines = try copy.check()
    let verdict = try copy.verdict()
    guard lines.isEmpty, verdict.isSound else {
      try copy.close()
      throw error(
        .storeUnsound,
        ["path": source, "reason": lines.first ?? verdict.problems.first?.kind.rawValue ?? "-"])
    }
    try beside(copy)
    try copy.close()
    try publish(partial)
    return verdict.head
  }

  /// Brings a store of an earlier form to the newest.
  ///
  /// - Parameters:
  ///   - path: The store.
  ///   - actor: Who migrates it: an administrator.
  ///   - now: Now, in UTC.
  ///   - zone: The time zone of the organisation if the trail does not say one.
  ///   - copy: A file for a copy of the store as it is, whatever its form; there must be none yet. `nil`: none.
  /// - Returns: The store in use by the administrator, and the form that it had.
  /// - Throws: `DiagnosticsError` if the person is no administrator (`store.forbidden`), neither the trail nor the caller
  ///   says a zone (`store.zone-needed`), the store cannot be read or migrated, or the copy cannot be written; the store
  ///   is as it was then.
  public static func migrate(
    _ path: String, as actor: PersonID, at now: Timestamp, zone: OrganisationZone?,
    keeping copy: String? = nil
  ) throws(DiagnosticsError) -> (session: StoreSession, before: Int) {
    // An earlier form is read through a copy: nothing is changed before the person is known.
    let before = try open(path, zone: zone)
    let session = try before.session(as: actor, at: now)
    try session.require(.administer)
    guard zone != nil || !before.isZoneAssumed else { throw error(.storeZoneNeeded) }
    if let copy {
      let partial = try PartialDatabase(copy)
      try copyPages(of: path, to: partial)
      try publish(partial)
    }
    guard before.form < Schema.version else { return (session, before.form) }
    try before.close()
    try guarded(path) {
      let pool = try pool(path)
      try Schema.migrate(pool)
      try pool.close()
    }
    return (try open(path, zone: zone).session(as: actor, at: now), before.form)
  }

  /// Gives a copy its name, as one file without a log.
  private static func publish(_ partial: PartialDatabase) throws(DiagnosticsError) {
    try guarded(partial.path) {
      let queue = try DatabaseQueue(path: partial.file)
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try queue.close()
    }
    try partial.publish()
  }

  /// Copies the pages of a store in the form that it has.
  private static func copyPages(
    of path: String, to partial: PartialDatabase
  ) throws(DiagnosticsError) {
    let (place, copy) = try readable(path, 10)
    defer { withExtendedLifetime(copy) {} }
    try guarded(partial.path) {
      let from = try reader(place, 10)
      let to = try DatabaseQueue(path: partial.file)
      try from.backup(to: to)
      try to.close()
      try from.close()
    }
  }

  /// Ends the use of the store.
  public func close() throws(DiagnosticsError) {
    try Self.guarded(path) { try pool.close() }
  }
}
