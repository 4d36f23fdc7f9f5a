package import Diagnostics
import FileAccess

/// The folder in which a store lies: for its owner only.
package enum StoreFolder {
  /// Makes the folder of a file, and those above it, where there are none.
  package static func prepare(_ path: String) throws(DiagnosticsError) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    try make(String(path[..<slash]))
  }

  /// Makes a folder, and those above it.
  package static func make(_ folder: String) throws(DiagnosticsError) { try Folder.make(folder) }
}
