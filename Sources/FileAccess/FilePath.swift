import Diagnostics

/// Names of files, as text.
enum FilePath {
  /// Refuses names that the operating system would read differently than they are written: it stops
  /// at a NUL.
  static func check(_ path: String) throws(DiagnosticsError) {
    if path.isEmpty || path.utf8.contains(0) {
      throw DiagnosticsError([Diagnostic(.fileNameInvalid, at: nil, ["file": path])])
    }
  }

  /// The folder and the last part of a path; the folder of a bare name is `.`.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let name = String(path[path.utf8.index(after: slash)...])
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, name)
  }

  /// A name inside a folder.
  static func join(_ folder: String, _ name: String) -> String {
    folder.utf8.last == UInt8(ascii: "/") ? folder + name : "\(folder)/\(name)"
  }
}
