internal import AuditModel
internal import Diagnostics
internal import GRDB

/// What a store says about itself, as far as it can be read.
struct StoreIdentity {
  /// The id of the store.
  let id: String
  /// The time zone that its trail records.
  let zone: OrganisationZone?
  /// Why it cannot be used but for verification: a table is missing.
  let fault: DiagnosticsError?
  /// Why days cannot be counted: the recorded zone is not known here.
  let zoneFault: DiagnosticsError?

  /// Reads the id, from the first event where its own table does not give it, and the time zone.
  ///
  /// - Throws: `DatabaseError`, or `store.foreign` if nothing gives an id.
  init(_ database: Database, path: String) throws {
    var fault: DiagnosticsError?
    func text(_ sql: String) throws -> String? {
      do {
        let rows = try RowCursor(database, sql)
        guard try rows.next() else { return nil }
        if rows.storageClass(0) == .text { return rows.text(0) }
        fault = AuditStore.error(.storeCorrupt, ["path": path, "reason": "no text: \(sql)"])
        return nil
      } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
        fault = AuditStore.error(
          .storeCorrupt, ["path": path, "reason": error.message ?? "\(error.resultCode)"])
        return nil
      }
    }
    let kept = try text("SELECT id FROM store")
    if kept == nil, fault == nil {
      fault = AuditStore.error(.storeCorrupt, ["path": path, "reason": "no row in store"])
    }
    guard let id = kept ?? Self.firstEvent(database)?.store else {
      throw AuditStore.error(.storeForeign, ["path": path])
    }
    let name = try text(Self.zoneQuery)
    zone = name.flatMap { OrganisationZone($0) }
    zoneFault =
      name == nil || zone != nil
      ? nil : AuditStore.error(.storeZoneUnknown, ["path": path, "zone": name ?? ""])
    self.id = id
    self.fault = fault
  }

  /// The name of the time zone that the trail records; `nil` if it says none.
  static func zoneName(_ database: Database) throws -> String? {
    try String.fetchOne(database.cachedStatement(sql: zoneQuery))
  }

  private static let zoneQuery = "SELECT value FROM setting WHERE name = 'time-zone'"

  private static func firstEvent(_ database: Database) -> EventRecord? {
    try? database.rows("SELECT seq, bytes FROM event ORDER BY seq LIMIT 1") { try $0.event() }.first
  }
}
