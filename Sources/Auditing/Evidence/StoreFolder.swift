package import Diagnostics
import FileAccess

/// The folder in which a store, its evidence or a key lies: for its owner only.
package enum StoreFolder {
  /// Makes the folder of a file, and those above it, where there are none.
  ///
  /// - Returns: The folders that were made, for ``Folder/remove(_:)``.
  static func prepare(_ path: String) throws(DiagnosticsError) -> [String] {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return [] }
    return try Folder.make(String(path[..<slash]))
  }

  /// Makes the folder of a file for what follows; if that fails, no new folder is left.
  package static func preparing<Value>(
    _ path: String, _ body: () throws(DiagnosticsError) -> Value
  ) throws(DiagnosticsError) -> Value {
    let made = try prepare(path)
    do throws(DiagnosticsError) {
      return try body()
    } catch {
      Folder.remove(made)
      throw error
    }
  }

  /// Makes a folder, and those above it.
  package static func make(_ folder: String) throws(DiagnosticsError) { try Folder.make(folder) }
}
