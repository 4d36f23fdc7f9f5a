public import Diagnostics

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Files that are written.
public enum OutputFile {
  /// Writes a file so that at any moment, power cut included, either the old or the new content is
  /// there, never a part.
  ///
  /// The bytes go to a new file in the same folder, to the medium, and only then take the name. A
  /// file that is there keeps its permissions; a link is followed, so that the file behind it is
  /// replaced and not the link. A failed write leaves the old file and nothing else.
  ///
  /// - Parameters:
  ///   - bytes: The whole content.
  ///   - path: The file as the user named it; its folder must exist.
  /// - Throws: One diagnostic `file.…`.
  public static func write(_ bytes: [UInt8], to path: String) throws(DiagnosticsError) {
    try FilePath.check(path)
    let target = try resolved(path)
    var permissions: mode_t?
    var status = stat()
    if unsafe stat(target, &status) == 0 {
      if let refusal = FileKind(status).refusal(of: path) { throw refusal }
      // Renaming needs no right to the old file, so a write protection would be passed over.
      if unsafe access(target, W_OK) != 0 { throw SystemFailure.current.told(.writing, path) }
      permissions = status.st_mode & 0o7777
    }
    do throws(SystemFailure) {
      try replace(target, with: bytes, permissions: permissions, owner: status)
    } catch {
      throw error.told(.writing, path)
    }
  }

  /// Makes a new file that only its owner may read.
  ///
  /// - Parameters:
  ///   - bytes: The whole content.
  ///   - path: The file; nothing of that name may be there, and its folder must exist.
  /// - Throws: One diagnostic `file.…`; no file is left then, unless it was there before.
  public static func create(_ bytes: [UInt8], at path: String) throws(DiagnosticsError) {
    try FilePath.check(path)
    let remove: @Sendable () -> Void = { unsafe unlink(path) }
    try SystemFailure.told(.writing, path) { () throws(SystemFailure) in
      let file = try SystemFile.open(
        path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOCTTY, mode: 0o600)
      try Unfinished.during(undo: remove) { () throws(SystemFailure) in
        do throws(SystemFailure) {
          try file.write(bytes)
          try file.synchronize()
        } catch {
          remove()
          throw error
        }
      }
    }
    try Folder.synchronize(FilePath.split(path).folder)
  }

  /// Removes files without a word about those that cannot be removed.
  public static func remove(_ paths: [String]) { for path in paths { unsafe unlink(path) } }

  /// Follows links to the file that is to be replaced.
  private static func resolved(_ path: String) throws(DiagnosticsError) -> String {
    guard FileKind.of(path, followingLinks: false) == .link else { return path }
    guard let found = unsafe realpath(path, nil) else {
      throw SystemFailure.current.told(.writing, path)
    }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  private static func replace(
    _ target: String, with bytes: [UInt8], permissions: mode_t?, owner: stat
  ) throws(SystemFailure) {
    let folder = FilePath.split(target).folder
    let temporary = FilePath.join(folder, temporaryName())
    let remove: @Sendable () -> Void = { unsafe unlink(temporary) }
    try Unfinished.during(undo: remove) { () throws(SystemFailure) in
      try write(bytes, through: temporary, to: target, permissions: permissions, owner: owner)
    }
    // The name is on the medium only when its folder is.
    try SystemFile.open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY).synchronize()
  }

  private static func write(
    _ bytes: [UInt8], through temporary: String, to target: String, permissions: mode_t?,
    owner: stat
  ) throws(SystemFailure) {
    do throws(SystemFailure) {
      // A new file gets what the user's mask allows; one that replaces another is closed to others
      // until it has that one's permissions.
      let file = try SystemFile.open(
        temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOCTTY,
        mode: permissions == nil ? 0o666 : 0o600)
      try file.write(bytes)
      if let permissions {
        // Another owner can only be kept by the superuser; failing to is no reason not to write.
        _ = fchown(file.descriptor, owner.st_uid, owner.st_gid)
        _ = try retrying { Int(fchmod(file.descriptor, permissions)) }
      }
      try file.synchronize()
      _ = try retrying { unsafe Int(rename(temporary, target)) }
    } catch {
      // O_EXCL: when the name was taken, the file is somebody else's.
      if error.number != EEXIST { unsafe unlink(temporary) }
      throw error
    }
  }

  /// A name that nobody else uses, hidden in listings.
  private static func temporaryName() -> String {
    var generator = SystemRandomNumberGenerator()
    return ".patuh-\(String(generator.next() as UInt64, radix: 16)).tmp"
  }
}
