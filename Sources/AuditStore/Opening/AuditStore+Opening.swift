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
  ///   `store.full`).
  public static func create(
    at path: String, id: String, title: String, owner: (id: PersonID, name: String),
    zone: OrganisationZone, now: Timestamp
  ) throws(DiagnosticsError) -> AuditStore {
    let partial = try PartialDatabase(path)
    try guarded(path) {
      let pool = try pool(partial.file)
      try pool.write { database in
        try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      }
      try Schema.migrator.migrate(pool)
      try pool.write { database in
        try database.execute(
          sql: "INSERT INTO store (id, created) VALUES (?, ?)", arguments: [id, now.rfc3339])
        try database.execute(
          sql: "INSERT INTO frontier (one, size, hashes) VALUES (1, 0, '[]')")
        var trail = try TrailWriter(database, store: id)
        for change in [
          Change.storeCreated(title: title), .timeZoneSet(zone: zone.name),
          .personAdded(id: owner.id, name: owner.name),
          .roleGranted(person: owner.id, role: .administrator, unit: nil),
        ] {
          try trail.append(change, by: owner.id, at: now, way: .cli)
        }
        try trail.finish()
      }
      try pool.close()
    }
    try partial.publish()
    return try open(path, zone: zone)
  }

  /// Opens a store.
  ///
  /// A store that may not be written, or lies on a read-only medium, is opened for reading. If its log was not
  /// merged, or it has an earlier form, a temporary copy is read in its place.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - zone: The time zone for a store whose trail does not say one; the system's at the edge.
  ///   - patience: The seconds to wait for a lock.
  /// - Returns: The store.
  /// - Throws: `DiagnosticsError` if there is no file (`store.missing`), it is not a store (`store.foreign`,
  ///   `file.not-regular`), or is from a newer program (`store.newer`); the file is not touched.
  public static func open(
    _ path: String, zone: OrganisationZone, patience: Double = 10
  ) throws(DiagnosticsError) -> AuditStore {
    try DatabaseFile.require(path)
    guard DatabaseFile.isWritable(path) else {
      return try openReadOnly(path, zone: zone, patience: patience)
    }
    return try open(path, at: path, zone: zone, patience: patience)
  }

  /// Opens the file at `place`, which may be written; messages and the store name it `path`.
  static func open(
    _ path: String, at place: String, zone: OrganisationZone, patience: Double = 10
  ) throws(DiagnosticsError) -> AuditStore {
    _ = try form(of: path, at: place, patience)
    return try guarded(path) {
      let pool = try pool(place, patience: patience)
      try Schema.migrator.migrate(pool)
      return try named(path, zone, pool)
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

  /// Opens a store for reading alone; it is not touched, whatever its form.
  ///
  /// - Throws: As ``open(_:zone:patience:)``.
  public static func openReadOnly(
    _ path: String, zone: OrganisationZone, patience: Double = 10
  ) throws(DiagnosticsError) -> AuditStore {
    try DatabaseFile.require(path)
    var (place, copy) = try readable(path, patience)
    if try form(of: path, at: place, patience) < newestForm {
      let folder: TemporaryFolder
      if let copy { folder = copy } else { folder = try copied(path) }
      (place, copy) = (folder.path + "/store.sqlite", folder)
      try guarded(path) {
        let pool = try pool(folder.path + "/store.sqlite", patience: patience)
        try Schema.migrator.migrate(pool)
        try pool.close()
      }
    }
    return try guarded(path) {
      // A copy, too, is opened without the right to write: nothing may seem to be recorded.
      try named(path, zone, try reader(place, patience), copy)
    }
  }

  /// The name under which a store can be read: its own; its own with the promise that nobody changes it, where
  /// SQLite may write nothing beside it; or that of a copy.
  private static func readable(
    _ path: String, _ patience: Double
  ) throws(DiagnosticsError) -> (place: String, copy: TemporaryFolder?) {
    if DatabaseFile.isWritable(path) { return (path, nil) }
    if canRead(path, patience) { return (path, nil) }
    if DatabaseFile.size(path + "-wal") == 0, DatabaseFile.size(path + "-journal") == 0 {
      let plain = path.addingPercentEncoding(
        withAllowedCharacters: CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "/._-")))
      if let plain { return ("file:\(plain)?immutable=1", nil) }
    }
    let folder = try copied(path)
    return (folder.path + "/store.sqlite", folder)
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

  private static func copied(_ path: String) throws(DiagnosticsError) -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try DatabaseFile.copy(path, to: folder.path + "/store.sqlite")
    return folder
  }

  /// The form of the file at `place`; messages name it `path`.
  static func form(
    of path: String, at place: String, _ patience: Double = 10
  ) throws(DiagnosticsError) -> Int {
    try guarded(path) {
      // Without the right to write: a foreign or newer file must stay as it is.
      let queue = try reader(place, patience)
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

  private static func named(
    _ path: String, _ zone: OrganisationZone, _ pool: any DatabaseWriter,
    _ copy: TemporaryFolder? = nil
  ) throws -> AuditStore {
    let (id, recorded) = try pool.read { database in
      let rows = try RowCursor(database, "SELECT id FROM store")
      let id = try rows.next() && rows.storageClass(0) == .text ? rows.text(0) : nil
      return (id, try recordedZone(database))
    }
    guard let id else { throw error(.storeForeign, ["path": path]) }
    return AuditStore(
      path: path, id: id, zone: recorded ?? zone, isZoneAssumed: recorded == nil, pool: pool,
      copy: copy)
  }

  /// A connection without the right to write.
  private static func reader(_ place: String, _ patience: Double) throws -> DatabaseQueue {
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

  static func pool(_ path: String, patience: Double = 10) throws -> DatabasePool {
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
