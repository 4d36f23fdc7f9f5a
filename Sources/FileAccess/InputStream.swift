public import Diagnostics

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file that is read piece by piece, for event logs larger than memory.
///
/// Not for several threads at a time.
public final class InputStream {
  /// How many bytes a piece has at most: large enough that calls cost nothing, small enough to stay
  /// in the processor's cache.
  public static let pieceSize = 128 << 10

  /// The bytes of the file when it was opened; 0 for standard input.
  public let size: Int

  private let path: String
  private let file: SystemFile
  private let opened: FileStamp

  /// Opens a regular file; refuses anything else without waiting for it.
  ///
  /// - Throws: One diagnostic `file.…`.
  public init(_ path: String) throws(DiagnosticsError) {
    try FilePath.check(path)
    self.path = path
    file = try SystemFailure.told(.reading, path) { () throws(SystemFailure) in
      // Without O_NONBLOCK, opening a pipe waits for a writer that may never come.
      try SystemFile.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    }
    let status = try Self.status(of: file, path)
    size = Int(status.st_size)
    opened = FileStamp(status)
    if let refusal = FileKind(status).refusal(of: path) { throw refusal }
  }

  /// Reads standard input, whatever it is.
  public init(standardInput: Void) {
    path = "-"
    // A copy, because the stream closes what it holds.
    file = SystemFile(descriptor: dup(STDIN_FILENO))
    size = 0
    opened = FileStamp(stat())
  }

  /// The next bytes; empty at the end.
  ///
  /// - Throws: `file.read-failed`.
  public func next() throws(DiagnosticsError) -> [UInt8] {
    try SystemFailure.told(.reading, path) { () throws(SystemFailure) in
      try file.read(most: Self.pieceSize)
    }
  }

  /// All bytes that are left.
  ///
  /// - Parameter limit: How many they may be.
  /// - Returns: The bytes.
  /// - Throws: `file.too-large`, also when the file grows beyond the limit meanwhile, or
  ///   `file.read-failed`.
  public func readAll(limit: Int) throws(DiagnosticsError) -> [UInt8] {
    var bytes: [UInt8] = []
    if size <= limit { bytes.reserveCapacity(size) }
    while true {
      let piece = size > limit ? [] : try next()
      if size > limit || piece.count > limit - bytes.count {
        throw DiagnosticsError([
          Diagnostic(.fileTooLarge, at: nil, ["file": path, "limit": "\(limit)"])
        ])
      }
      if piece.isEmpty { return bytes }
      bytes += piece
    }
  }

  /// Refuses a file that was written to while it was read, because what was read may be a mixture.
  ///
  /// - Throws: `file.changed`, or `file.read-failed`.
  public func requireUnchanged() throws(DiagnosticsError) {
    if try hasChanged() {
      throw DiagnosticsError([Diagnostic(.fileChanged, at: nil, ["file": path])])
    }
  }

  /// Whether the file was written to since it was opened, so that what was read may be a mixture.
  ///
  /// - Throws: `file.read-failed`.
  public func hasChanged() throws(DiagnosticsError) -> Bool {
    FileStamp(try Self.status(of: file, path)) != opened
  }

  private static func status(
    of file: borrowing SystemFile, _ path: String
  ) throws(DiagnosticsError) -> stat {
    do throws(SystemFailure) {
      return try file.status()
    } catch {
      throw error.told(.reading, path)
    }
  }
}

/// By what a change of a file is noticed.
private struct FileStamp: Equatable {
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  init(_ status: stat) {
    size = Int(status.st_size)
    #if canImport(Darwin)
    let time = status.st_mtimespec
    #else
    let time = status.st_mtim
    #endif
    seconds = Int(time.tv_sec)
    nanoseconds = Int(time.tv_nsec)
  }
}
