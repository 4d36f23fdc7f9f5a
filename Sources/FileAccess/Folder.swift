public import Diagnostics

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Folders and what is in them.
public enum Folder {
  /// One entry of a folder.
  public struct Entry: Hashable, Sendable {
    /// What an entry is; a link counts as what it leads to.
    public enum Kind: Sendable {
      /// A regular file.
      case file
      /// A folder.
      case folder
      /// A device, a pipe, a socket, or a link that leads nowhere.
      case other
    }

    /// The name, without the folder.
    public let name: String
    /// The folder as given, and the name.
    public let path: String
    /// What it is.
    public let kind: Kind
    /// Whether the name is a link.
    public let isLink: Bool
  }

  /// Whether there is a folder of that name, links followed.
  public static func exists(_ path: String) -> Bool {
    FileKind.of(path, followingLinks: true) == .folder
  }

  /// Makes a folder and those above it, where there are none, for their owner only.
  ///
  /// A new folder is on the medium when this returns: after a power cut, nothing in it is lost with its name.
  ///
  /// - Returns: The folders that were made, the outermost first.
  /// - Throws: One diagnostic `file.…`; no new folder is left then.
  @discardableResult
  public static func make(_ path: String) throws(DiagnosticsError) -> [String] {
    try FilePath.check(path)
    guard !exists(path) else { return [] }
    let (folder, name) = FilePath.split(path)
    if name.isEmpty || name == "." { return try make(folder) }
    var made = folder == path ? [] : try make(folder)
    do throws(DiagnosticsError) {
      try SystemFailure.told(.writing, path) { () throws(SystemFailure) in
        if unsafe mkdir(path, 0o700) == 0 {
          made.append(path)
        } else if errno != EEXIST {
          throw SystemFailure.current
        }
      }
      guard exists(path) else { throw SystemFailure(number: ENOTDIR).told(.writing, path) }
      try synchronize(folder)
      return made
    } catch {
      remove(made)
      throw error
    }
  }

  /// Removes folders that are empty, the last first, without a word about those that cannot be removed.
  ///
  /// - Parameter made: What ``make(_:)`` returned.
  public static func remove(_ made: [String]) {
    for folder in made.reversed() { unsafe rmdir(folder) }
  }

  /// Makes a folder of a new name in another one, for its owner only.
  ///
  /// - Parameter parent: The other folder; it must exist.
  /// - Returns: The path of the new one.
  /// - Throws: One diagnostic `file.…`.
  public static func makeTemporary(in parent: String) throws(DiagnosticsError) -> String {
    try FilePath.check(parent)
    var generator = SystemRandomNumberGenerator()
    let name = "patuh-\(String(generator.next() as UInt64, radix: 16))"
    let path = FilePath.join(parent, name)
    try SystemFailure.told(.writing, path) { () throws(SystemFailure) in
      if unsafe mkdir(path, 0o700) != 0 { throw SystemFailure.current }
    }
    return path
  }

  /// Waits until the names in a folder are on the medium.
  ///
  /// - Throws: One diagnostic `file.…`.
  public static func synchronize(_ path: String) throws(DiagnosticsError) {
    try SystemFailure.told(.writing, path) { () throws(SystemFailure) in
      try SystemFile.open(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY).synchronize()
    }
  }

  /// What is in a folder, sorted by the bytes of the names; `.` and `..` left out.
  ///
  /// - Throws: One diagnostic `file.…`; also when a name is not UTF-8, because it could not be
  ///   opened under the text that stands for it.
  public static func entries(of path: String) throws(DiagnosticsError) -> [Entry] {
    try FilePath.check(path)
    guard let handle = unsafe opendir(path) else {
      throw SystemFailure.current.told(.listing, path)
    }
    defer { unsafe closedir(handle) }
    var found: [Entry] = []
    while true {
      errno = 0
      guard let next = unsafe readdir(handle) else {
        if errno != 0 { throw SystemFailure.current.told(.listing, path) }
        break
      }
      let name = unsafe withUnsafePointer(to: &next.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(validatingCString: $0)
        }
      }
      guard let name else {
        throw DiagnosticsError([Diagnostic(.fileNameNotText, at: nil, ["file": path])])
      }
      if name != ".", name != ".." { found.append(entry(name, in: path)) }
    }
    return found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The regular files in a folder and the folders below it, sorted by the bytes of their paths.
  ///
  /// Links to folders are not followed, so the walk ends; hidden entries (`.…`) are left out.
  ///
  /// - Parameters:
  ///   - path: The folder as the user named it; the paths found begin with it.
  ///   - suffix: How the names end, such as `.xml`.
  /// - Returns: The paths.
  /// - Throws: One diagnostic `file.…`.
  public static func files(
    below path: String, suffix: String = ""
  ) throws(DiagnosticsError) -> [String] {
    var found: [String] = []
    var waiting = [path]
    while let folder = waiting.popLast() {
      for entry in try entries(of: folder) where entry.name.utf8.first != UInt8(ascii: ".") {
        switch entry.kind {
        case .folder where !entry.isLink: waiting.append(entry.path)
        case .file where entry.name.utf8.reversed().starts(with: suffix.utf8.reversed()):
          found.append(entry.path)
        default: break
        }
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func entry(_ name: String, in folder: String) -> Entry {
    let path = FilePath.join(folder, name)
    let kind: Entry.Kind =
      switch FileKind.of(path, followingLinks: true) {
      case .file?: .file
      case .folder?: .folder
      default: .other
      }
    return Entry(
      name: name, path: path, kind: kind,
      isLink: FileKind.of(path, followingLinks: false) == .link)
  }
}
