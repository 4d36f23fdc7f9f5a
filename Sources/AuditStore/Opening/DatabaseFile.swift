internal import Diagnostics
internal import Foundation

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// The files of a database: what SQLite is not asked about.
enum DatabaseFile {
  /// The endings of the files that SQLite keeps beside a database.
  static let companions = ["-wal", "-shm", "-journal"]

  /// Refuses what is no regular file: opening a pipe would wait for a writer that never comes.
  ///
  /// - Throws: `store.missing`, `file.is-folder`, `file.not-regular`, or `store.unwritable` if the folder cannot be
  ///   entered.
  static func require(_ path: String) throws(DiagnosticsError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR {
        throw AuditStore.error(.storeMissing, ["path": path])
      }
      throw AuditStore.error(.storeUnwritable, ["path": path, "reason": reason()])
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw AuditStore.error(.fileIsFolder, ["file": path])
    default: throw AuditStore.error(.fileNotRegular, ["file": path])
    }
  }

  /// Whether anything has this name, a dangling link included.
  static func isTaken(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }

  /// The bytes of a file; 0 where there is none.
  static func size(_ path: String) -> Int {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Whether the file and its folder may be written, so that SQLite can keep its log beside it.
  static func isWritable(_ path: String) -> Bool {
    unsafe access(path, W_OK) == 0 && access(folder(of: path), W_OK) == 0
  }

  /// Whether the disk of a file has no room for what SQLite keeps beside a database in use: 32 kB, here doubled.
  static func isDiskFull(at path: String) -> Bool {
    var status = statvfs()
    guard unsafe statvfs(folder(of: path), &status) == 0 else { return false }
    return status.f_favail == 0 || UInt64(status.f_bavail) * UInt64(status.f_frsize) < 64 << 10
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Removes a database with the files beside it.
  static func remove(_ path: String) {
    for name in companions.map({ path + $0 }) + [path] { unsafe unlink(name) }
  }

  /// Waits until a file, or the names in a folder, are on the medium.
  static func synchronize(_ path: String) throws(DiagnosticsError) {
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { _ = Glibc.close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(path) }
  }

  /// Copies the bytes of a database and of its log, if it has one.
  ///
  /// - Throws: `store.…`, also when the files change meanwhile (`store.locked`); it names the file that cannot be read, or else
  ///   the copy.
  static func copy(_ path: String, to copy: String) throws(DiagnosticsError) {
    try unchanged(path) { () throws(DiagnosticsError) in
      do {
        remove(copy)
        for ending in ["", "-wal"] where isTaken(path + ending) {
          guard unsafe access(path + ending, R_OK) == 0 else { throw failure(path + ending) }
          try FileManager.default.copyItem(atPath: path + ending, toPath: copy + ending)
          // A copy of a file that nobody may write is still one's own.
          unsafe chmod(copy + ending, 0o600)
        }
      } catch let error as DiagnosticsError {
        throw error
      } catch {
        remove(copy)
        throw AuditStore.error(
          .storeUnwritable, ["path": copy, "reason": error.localizedDescription])
      }
    }
  }

  /// Does something with a database and its log until neither was changed meanwhile.
  ///
  /// - Throws: `store.locked` if they change each time, or what `body` throws.
  static func unchanged(
    _ path: String, _ body: () throws(DiagnosticsError) -> Void
  ) throws(DiagnosticsError) {
    for _ in 0..<10 {
      let before = stamps(path)
      try body()
      if stamps(path) == before { return }
      usleep(20_000)
    }
    throw AuditStore.error(.storeLocked, ["path": path])
  }

  /// File, size and time of change of a database and of its log; they change with every write.
  private static func stamps(_ path: String) -> [[Int]] {
    ["", "-wal"].map { ending in
      var status = stat()
      guard unsafe stat(path + ending, &status) == 0 else { return [] }
      return [
        Int(status.st_ino), Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec,
      ]
    }
  }

  static func failure(_ path: String) -> DiagnosticsError {
    AuditStore.error(
      errno == ENOSPC || errno == EDQUOT ? .storeFull : .storeUnwritable,
      ["path": path, "reason": reason()])
  }

  private static func reason() -> String { unsafe String(cString: strerror(errno)) }
}

/// A folder for private copies, removed when it is no longer used.
final class TemporaryFolder: Sendable {
  let path: String
  /// The name of the copy of a database in it.
  var database: String { path + "/store.sqlite" }

  init() throws(DiagnosticsError) {
    let place = FileManager.default.temporaryDirectory.appending(
      path: "patuh-\(UUID().uuidString)")
    path = place.path
    guard unsafe mkdir(path, 0o700) == 0 else { throw DatabaseFile.failure(path) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
