internal import GRDB
internal import GRDBSQLite
internal import Seals

/// Hashes the documents of a store piece by piece, whatever their size.
enum BlobCheck {
  private static let piece = 1 << 20

  /// The SHA-256 of a document; `nil` when its bytes cannot be read as such.
  static func hash(_ database: Database, row: Int) -> SHA256Digest? {
    var handle: OpaquePointer?
    guard let connection = unsafe database.sqliteConnection,
      unsafe sqlite3_blob_open(connection, "main", "blob", "bytes", Int64(row), 0, &handle)
        == SQLITE_OK
    else {
      unsafe sqlite3_blob_close(handle)
      return nil
    }
    defer { unsafe sqlite3_blob_close(handle) }
    let size = unsafe Int(sqlite3_blob_bytes(handle))
    var hasher = SHA256Hasher()
    var buffer = [UInt8](repeating: 0, count: min(size, piece))
    var place = 0
    while place < size {
      let count = min(buffer.count, size - place)
      if count < buffer.count { buffer.removeLast(buffer.count - count) }
      guard unsafe sqlite3_blob_read(handle, &buffer, Int32(count), Int32(place)) == SQLITE_OK
      else { return nil }
      hasher.update(buffer)
      place += count
    }
    return hasher.finalize()
  }

  /// Reports documents that are missing or altered, and those that no event tells of.
  static func run(
    store: Database, made: Database, _ report: (TrailProblem) -> Void
  ) throws {
    do {
      try compare(store: store, made: made, report)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_TOOBIG {
      report(TrailProblem(.rowTooLarge, place: "blob"))
    } catch let error as DatabaseError where error.resultCode == .SQLITE_ERROR {
      report(TrailProblem(.schemaDiffers, place: "table blob"))
    }
  }

  private static func compare(
    store: Database, made: Database, _ report: (TrailProblem) -> Void
  ) throws {
    let documents = try RowCursor(made, "SELECT sha256 FROM document ORDER BY sha256")
    while try documents.next() {
      let name = documents.text(0)
      let row = try RowCursor(store, "SELECT rowid FROM blob WHERE sha256 = ?", [name])
      guard try row.next(), hash(store, row: row.int(0))?.hex == name else {
        report(TrailProblem(.documentAltered, place: name))
        continue
      }
    }
    let kept = try RowCursor(store, "SELECT sha256 FROM blob NOT INDEXED")
    while try kept.next() {
      let name = kept.text(0)
      let document = try RowCursor(made, "SELECT 1 FROM document WHERE sha256 = ?", [name])
      if try kept.storageClass(0) != .text || !document.next() {
        report(TrailProblem(.rowWithoutEvent, place: "blob \(name.prefix(200))"))
      }
    }
  }
}
