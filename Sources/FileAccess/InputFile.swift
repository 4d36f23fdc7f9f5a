public import Diagnostics

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Files that are read.
///
/// Only regular files: a folder, a pipe or a device named by mistake or by malice is refused, and
/// opening it never waits. What is read is read once, so that what was hashed is what was used.
public enum InputFile {
  /// The largest file that is read whole unless the caller says otherwise: 64 MiB.
  public static let usualLimit = 64 << 20

  /// Reads a whole file.
  ///
  /// - Parameters:
  ///   - path: The file as the user named it; `-` is a file of that name.
  ///   - limit: How many bytes it may have.
  /// - Returns: Its bytes.
  /// - Throws: One diagnostic `file.…`; it has no place, because the file as such is meant.
  public static func read(
    _ path: String, limit: Int = usualLimit
  ) throws(DiagnosticsError) -> [UInt8] {
    let stream = try InputStream(path)
    if stream.size > limit { throw tooLarge(path, limit: limit) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(stream.size)
    while true {
      let piece = try stream.next()
      if piece.isEmpty { break }
      if piece.count > limit - bytes.count { throw tooLarge(path, limit: limit) }
      bytes += piece
    }
    if try stream.hasChanged() {
      throw DiagnosticsError([Diagnostic(.fileChanged, at: nil, ["file": path])])
    }
    return bytes
  }

  /// Reads standard input to its end; a pipe or a terminal is fine here.
  ///
  /// - Parameter limit: How many bytes may come.
  /// - Returns: The bytes.
  /// - Throws: `file.too-large` or `file.read-failed`, with the name `-`.
  public static func readStandardInput(
    limit: Int = usualLimit
  ) throws(DiagnosticsError) -> [UInt8] {
    let stream = InputStream(standardInput: ())
    var bytes: [UInt8] = []
    while true {
      let piece = try stream.next()
      if piece.isEmpty { return bytes }
      if piece.count > limit - bytes.count { throw tooLarge("-", limit: limit) }
      bytes += piece
    }
  }

  /// Whether there is a regular file of that name, links followed.
  public static func exists(_ path: String) -> Bool {
    FileKind.of(path, followingLinks: true) == .file
  }

  private static func tooLarge(_ path: String, limit: Int) -> DiagnosticsError {
    DiagnosticsError([Diagnostic(.fileTooLarge, at: nil, ["file": path, "limit": "\(limit)"])])
  }
}
