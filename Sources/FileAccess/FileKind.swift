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

  /// What to say when a file is needed and this is there; `nil` for a file.
  var refusal: Message? {
    switch self {
    case .file: nil
    case .folder: .fileIsFolder
    case .link, .other: .fileNotRegular
    }
  }
}
