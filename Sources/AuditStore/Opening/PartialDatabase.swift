internal import Diagnostics

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// A database that is written under a name of its own and takes its final name when it is whole.
///
/// If the process is killed, the next attempt replaces what was left; two attempts at once do not meet.
final class PartialDatabase {
  /// The final name.
  let path: String
  /// The name until then.
  let file: String
  private let descriptor: Int32
  // Whether what has the name is this one's, to be removed unless it was published.
  private var isOwned = false

  /// Takes the name, and removes what a killed process left under it.
  ///
  /// - Throws: `store.exists` if the final name is taken, `store.locked` if another process is writing it, or
  ///   `store.unwritable`; what has the name stays then.
  init(_ path: String) throws(DiagnosticsError) {
    self.path = path
    file = path + ".partial"
    guard !DatabaseFile.isTaken(path) else { throw AuditStore.error(.storeExists, ["path": path]) }
    descriptor = unsafe Glibc.open(file, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw DatabaseFile.failure(path) }
    // SQLite's own locks are of another kind. The file stays open until the end, because closing it would drop those.
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw AuditStore.error(.storeLocked, ["path": file])
    }
    var (held, named) = (stat(), stat())
    guard unsafe fstat(descriptor, &held) == 0, unsafe lstat(file, &named) == 0,
      held.st_ino == named.st_ino, held.st_dev == named.st_dev
    else {
      // The one that held the lock has just given the file its final name.
      throw AuditStore.error(.storeLocked, ["path": file])
    }
    isOwned = true
    for ending in DatabaseFile.companions { unsafe unlink(file + ending) }
    guard ftruncate(descriptor, 0) == 0 else { throw DatabaseFile.failure(path) }
  }

  /// Gives the database its final name; it must be closed.
  ///
  /// - Throws: `store.exists` if somebody else took the name meanwhile.
  func publish() throws(DiagnosticsError) {
    try DatabaseFile.synchronize(file)
    // Not rename alone: that would overwrite.
    if unsafe link(file, path) == 0 {
      unsafe unlink(file)
    } else if errno == EEXIST || DatabaseFile.isTaken(path) {
      throw AuditStore.error(.storeExists, ["path": path])
    } else if unsafe rename(file, path) != 0 {
      // A file system without hard links.
      throw DatabaseFile.failure(path)
    }
    isOwned = false
    try DatabaseFile.synchronize(DatabaseFile.folder(of: path))
  }

  deinit {
    if isOwned { DatabaseFile.remove(file) }
    if descriptor >= 0 { _ = Glibc.close(descriptor) }
  }
}
