import Diagnostics
import FileAccess

/// Where services read the files that are named to them: the file system, or files in memory before it.
///
///     let files = FileSource.memory(["results.csv": uploaded])
///
/// Stores, evidence, keys and templates lie in the file system always.
public struct FileSource: Sendable {
  private let memory: [String: [UInt8]]

  /// The file system.
  public static let system = FileSource(memory: [:])

  /// Files in memory; any other path is one of the file system.
  ///
  /// - Parameter files: The contents by path.
  /// - Returns: The source.
  public static func memory(_ files: [String: [UInt8]]) -> FileSource { FileSource(memory: files) }

  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limit: How many bytes it may have.
  /// - Returns: The bytes.
  /// - Throws: `DiagnosticsError` (`file.…`) if it cannot be read, or has more bytes.
  func read(
    _ path: String, limit: Int = InputFile.usualLimit
  ) throws(DiagnosticsError) -> [UInt8] {
    guard let bytes = memory[path] else { return try InputFile.read(path, limit: limit) }
    guard bytes.count <= limit else {
      throw DiagnosticsError([
        Diagnostic(.fileTooLarge, at: nil, ["file": path, "limit": "\(limit)"])
      ])
    }
    return bytes
  }

  /// Whether there is such a file.
  func exists(_ path: String) -> Bool { memory[path] != nil || InputFile.exists(path) }
}
