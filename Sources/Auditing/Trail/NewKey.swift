package import Diagnostics
import FileAccess
package import Seals

/// A new signing key, which gets its file only with what it signs.
package struct NewKey {
  /// The key.
  package let key: SigningKey
  private let path: String

  /// Makes a key; nothing is written yet.
  ///
  /// - Parameter path: The file that it is to have.
  /// - Throws: `store.key-exists` if there is a file of that name.
  package init(at path: String) throws(DiagnosticsError) {
    try Self.requireNothing(at: path)
    guard let key = SigningKey.generate() else { throw TrailKeys.unreadable(path) }
    (self.key, self.path) = (key, path)
  }

  /// Writes the file of the key, for its owner only, then what the key signed.
  ///
  /// - Parameter write: Writes what the key signed. If it throws, or ends the process after calling its parameter, no
  ///   file of the key is left.
  /// - Throws: `store.key-exists`, `file.…`, or what `write` throws.
  package func keep(with write: (_ undo: () -> Void) throws -> Void) throws {
    let path = path
    let folders = try StoreFolder.prepare(path)
    do {
      try writeKey()
    } catch {
      Folder.remove(folders)
      throw error
    }
    let undo: @Sendable () -> Void = {
      OutputFile.remove([path])
      Folder.remove(folders)
    }
    try Unfinished.during(undo: undo) {
      do {
        try write(undo)
      } catch {
        undo()
        throw error
      }
    }
  }

  private func writeKey() throws(DiagnosticsError) {
    try Self.requireNothing(at: path)
    guard let digest = SHA256Digest(bytes: key.seed) else { throw TrailKeys.unreadable(path) }
    try OutputFile.create(Array((digest.hex + "\n").utf8), at: path)
  }

  private static func requireNothing(at path: String) throws(DiagnosticsError) {
    guard !InputFile.exists(path) else {
      throw DiagnosticsError([Diagnostic(.storeKeyExists, at: nil, ["path": path])])
    }
  }
}
