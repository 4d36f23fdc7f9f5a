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
    let bytes = try stream.readAll(limit: limit)
    try stream.requireUnchanged()
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
    try InputStream(standardInput: ()).readAll(limit: limit)
  }

  /// Whether there is a regular file of that name, links followed.
  public static func exists(_ path: String) -> Bool {
    FileKind.of(path, followingLinks: true) == .file
  }
}
