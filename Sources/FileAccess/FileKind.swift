import Diagnostics

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What a name in the file system stands for.
enum FileKind: Hashable {
  case file
  case folder
  case link
  case other

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }

  /// The kind of what is at a path; `nil` when there is nothing, or it cannot be seen.
  static func of(_ path: String, followingLinks: Bool) -> FileKind? {
    guard !path.isEmpty, !path.utf8.contains(0) else { return nil }
    var status = stat()
    let result = unsafe followingLinks ? stat(path, &status) : lstat(path, &status)
    return result == 0 ? FileKind(status) : nil
  }

  /// The error when a file is needed and this is there; `nil` for a file.
  func refusal(of path: String) -> DiagnosticsError? {
    let (message, reason): (Message, String)
    switch self {
    case .file: return nil
    case .folder: (message, reason) = (.fileIsFolder, "Is a directory")
    case .link, .other: (message, reason) = (.fileNotRegular, "Not a regular file")
    }
    return DiagnosticsError([Diagnostic(message, at: nil, ["file": path, "reason": reason])])
  }
}
