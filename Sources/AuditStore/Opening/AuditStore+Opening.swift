public import AuditModel
public import Diagnostics
internal import Foundation
internal import GRDB

extension AuditStore {
  /// The number of the form that this program writes.
  public static let newestForm = Schema.version

  /// Makes a new store with its first administrator.
  ///
  /// The file takes its name only when it is whole; a failure leaves nothing.
  ///
  /// - Parameters:
  ///   - path: The file; there must be none yet.
  ///   - id: The id, 32 hexadecimal digits, not used before.
  ///   - title: The title of the store.
  ///   - owner: The first administrator, with the name that people read.
  ///   - zone: The time zone in which the organisation counts its days.
  ///   - now: Now, in UTC.
  /// - Returns: The store.
  /// - Throws: `DiagnosticsError` if the file exists (`store.exists`) or cannot be written (`store.unwritable`,
  ///   `store.full`), or the id of the administrator is refused (`store.id-…`).
  public static func create(
    at path: String, id: String, title: String, owner: (id: PersonID, name: String),
    zone: OrganisationZone, now: Timestamp
  ) throws(DiagnosticsError) -> AuditStore {
    if let problem = NewIdentifier.check(owner.id.rawValue) {
      throw DiagnosticsError([problem.diagnostic(about: owner.id.rawValue)])
    }
    try make(
      path, id,
      [
        .storeCreated(title: title), .timeZoneSet(zone: zone.name),
        .personAdded(id: owner.id, name: owner.name),
        .roleGranted(person: owner.id, role: .administrator, unit: nil),
      ], by: owner.id, at: now)
    return try open(path, zone: zone)
  }

  /// Makes the file of a new store with its first changes.
  ///
  /// The partial database must not outlive this: closing its descriptor would drop the locks that SQLite holds on the
  /// same file once the store is open.
  private static func make(
    _ path: String, _ id: String, _ changes: [Change], by owner: PersonID, at now: Timestamp
  ) throws(DiagnosticsError) {
    let partial = try PartialDatabase(path)
    try guarded(path) {
      let pool = try pool(partial.file)
      try pool.write { database in
        try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      }
      try Schema.migrate(pool)
      try pool.write { database in
        try database.execute(
          sql: "INSERT INTO store (id, created) VALUES (?, ?)", arguments: [id, now.rfc3339])
        try database.execute(
          sql: "INSERT INTO frontier (one, size, hashes) VALUES (1, 0, '[]')")
        var trail = try TrailWriter(database, store: id)
        for change in changes { try trail.append(change, by: owner, at: now, way: .cli) }
        try trail.finish()
      }
      try pool.close()
    }
    try partial.publish()
  }

  /// Opens a store.
  ///
  /// A store that may not be written, or lies on a read-only medium, is opened for reading. If its log was not
  /// merged, or it has an earlier form, a temporary copy is read in its place; the file is not touched.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - zone: The time zone for a store whose trail does not say one; the system's at the edge, `nil` if it has none.
  ///   - patience: The seconds to wait for a lock.
  /// - Returns: The store.
  /// - Throws: `DiagnosticsError` if there is no file (`store.missing`), it is not a store (`store.foreign`,
  ///   `file.not-regular`), or is from a newer program (`store.newer`); the file is not touched.
  public static func open(
    _ path: String, zone: OrganisationZone?, patience: Double = 10
  ) throws(DiagnosticsError) -> AuditStore {
    try DatabaseFile.require(path)
    return try open(path, at: path, zone: zone, patience: patience)
  }

  /// Opens `file`; messages and the store name it `path`.
  static func open(
    _ path: String, at file: String, zone: OrganisationZone?,
    patience: Double = LockPatience.seconds
  ) throws(DiagnosticsError) -> AuditStore {
    let (place, copy) = try readable(file, patience)
    let form = try form(of: path, at: place, patience)
    guard form == Schema.version else {
      return try openEarlier(path, form, place, copy, zone, patience)
    }
    return try guarded(path, else: .storeUnreadable) {
      let store: any DatabaseWriter =
        DatabaseFile.isWritable(file)
        ? try pool(file, patience: patience) : try reader(place, patience)
      return try named(path, zone, form, store, copy: copy)
    }
  }

  /// Opens a copy of a store of an earlier form, brought to the newest form.
  private static func openEarlier(
    _ path: String, _ form: Int, _ place: String, _ copy: TemporaryFolder?,
    _ zone: OrganisationZone?, _ patience: Double
  ) throws(DiagnosticsError) -> AuditStore {
    let folder: TemporaryFolder
    if let copy { folder = copy } else { folder = try TemporaryFolder() }
    let file = folder.database
    var fault: DiagnosticsError?
    do throws(DiagnosticsError) {
      try guarded(path, else: .storeCorrupt) {
        let migrated = try DatabaseQueue(path: file, configuration: hardened)
        if copy == nil {
          let from = try reader(place, patience)
          try from.backup(to: migrated)
          try from.close()
        }
        try Schema.migrate(migrated)
        try migrated.close()
      }
    } catch {
      fault = error
      try? Schema.salvage(try DatabaseQueue(path: file))
    }
    return try guarded(path, else: .storeUnreadable) {
      // A copy, too, is opened without the right to write: nothing may seem to be recorded.
      try named(path, zone, form, try reader(file, patience), fault, copy: folder)
    }
  }

  /// The form of a store; it is not touched.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - patience: The seconds to wait for a lock.
  /// - Returns: The number of its newest migration.
  /// - Throws: `DiagnosticsError` if there is no file, it is not a store, or is from a newer program.
  public static func form(
    of path: String, patience: Double = 10
  ) throws(DiagnosticsError) -> Int {
    try DatabaseFile.require(path)
    let (place, copy) = try readable(path, patience)
    defer { withExtendedLifetime(copy) {} }
    return try form(of: path, at: place, patience)
  }

  /// The name under which a store can be read: its own; its own with the promise that nobody changes it, where
  /// SQLite may write nothing beside it; or that of a copy.
  static func readable(
    _ path: String, _ patience: Double
  ) throws(DiagnosticsError) -> (place: String, copy: TemporaryFolder?) {
    if DatabaseFile.isWritable(path) { return (path, nil) }
    if canRead(path, patience) { return (path, nil) }
    if DatabaseFile.size(path + "-wal") == 0, DatabaseFile.size(path + "-journal") == 0 {
      let plain = path.addingPercentEncoding(
        withAllowedCharacters: CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "/._-")))
      if let plain { return ("file:\(plain)?immutable=1", nil) }
    }
    let folder = try TemporaryFolder()
    try DatabaseFile.copy(path, to: folder.database)
    return (folder.database, folder)
  }

  private static func canRead(_ path: String, _ patience: Double) -> Bool {
    do {
      let queue = try reader(path, patience)
      let count = try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_master") }
      try queue.close()
      return count != nil
    } catch {
      return false
    }
  }

  /// The form of the file at `place`; messages name it `path`.
  static func form(
    of path: String, at place: String, _ patience: Double = LockPatience.seconds
  ) throws(DiagnosticsError) -> Int {
    try guarded(path, else: .storeUnreadable) {
      // Without the right to write: a foreign or newer file must stay as it is.
      let queue = try reader(place, patience)
      let (application, form) = try queue.read { database in
        (
          try Int64.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
          try Schema.form(of: database)
        )
      }
      try queue.close()
      guard application == Schema.applicationID else {
        throw Self.error(.storeForeign, ["path": path])
      }
      guard form <= Schema.version else {
        throw Self.error(
          .storeNewer,
          ["path": path, "found": String(form), "known": String(Schema.version)])
      }
      return form
    }
  }

  private static func named(
    _ path: String, _ zone: OrganisationZone?, _ form: Int, _ pool: any DatabaseWriter,
    _ fault: DiagnosticsError? = nil, copy: TemporaryFolder?
  ) throws -> AuditStore {
    AuditStore(
      path: path, identity: try pool.read { try StoreIdentity($0, path: path) }, givenZone: zone,
      form: form, pool: pool, fault: fault, copy: copy)
  }

  /// A connection without the right to write.
  static func reader(_ place: String, _ patience: Double) throws -> DatabaseQueue {
    var configuration = hardened
    configuration.readonly = true
    configuration.busyMode = LockPatience.mode(seconds: patience)
    return try DatabaseQueue(path: place, configuration: configuration)
  }

  private static var hardened: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA recursive_triggers = ON;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA cache_size = -65536;
          """)
    }
    return configuration
  }

  static func pool(_ path: String, patience: Double = LockPatience.seconds) throws -> DatabasePool {
    var configuration = hardened
    configuration.busyMode = LockPatience.mode(seconds: patience)
    let pool = try DatabasePool(path: path, configuration: configuration)
    // The pool sets NORMAL after preparing; an answer that was acknowledged must survive a power cut.
    let mode = try pool.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
      return try Int.fetchOne(database, sql: "PRAGMA synchronous")
    }
    precondition(mode == 2, "the store must write through")
    return pool
  }
}
