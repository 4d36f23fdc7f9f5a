import AuditStore
import Diagnostics
import FileAccess

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The folder in which a store lies: for its owner only.
enum StoreFolder {
  /// Makes the folder of a file, and those above it, where there are none.
  static func prepare(_ path: String) throws(DiagnosticsError) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    try make(String(path[..<slash]))
  }

  /// Makes a folder, and those above it.
  static func make(_ folder: String) throws(DiagnosticsError) {
    var made = ""
    for part in folder.split(separator: "/", omittingEmptySubsequences: false) {
      made += part
      if !made.isEmpty, unsafe mkdir(made, 0o700) != 0, errno != EEXIST {
        throw DiagnosticsError([
          Diagnostic(
            .storeUnwritable, at: nil, ["path": made, "reason": "errno \(errno)"])
        ])
      }
      made += "/"
    }
  }
}
