import Diagnostics

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What the operating system said when it refused.
struct SystemFailure: Error, Hashable {
  /// What was being done.
  enum Act {
    case reading
    case writing
    case listing
  }

  /// The error number.
  let number: Int32

  /// The failure that has just happened.
  static var current: SystemFailure { SystemFailure(number: errno) }

  /// The failure as a diagnostic about a file.
  func told(_ act: Act, _ path: String) -> DiagnosticsError {
    let message: Message =
      switch (number, act) {
      case (ENOENT, .listing), (ENOTDIR, .listing): .fileFolderNotFound
      case (ENOENT, .reading), (ENOTDIR, .reading): .fileNotFound
      case (ENOENT, .writing), (ENOTDIR, .writing): .fileFolderMissing
      case (EACCES, .writing), (EPERM, .writing), (EROFS, .writing): .fileNotWritable
      case (EACCES, _), (EPERM, _): .fileNotReadable
      case (EISDIR, _): .fileIsFolder
      // A pipe without reader, or a device that is not there.
      case (ENXIO, _): .fileNotRegular
      case (ENAMETOOLONG, _): .fileNameInvalid
      case (_, .writing): .fileWriteFailed
      case (_, .reading), (_, .listing): .fileReadFailed
      }
    return DiagnosticsError([Diagnostic(message, at: nil, ["file": path, "reason": reason])])
  }

  /// Does something and tells its failure as a diagnostic.
  static func told<Result: ~Copyable>(
    _ act: Act, _ path: String, _ body: () throws(SystemFailure) -> Result
  ) throws(DiagnosticsError) -> Result {
    do throws(SystemFailure) {
      return try body()
    } catch {
      throw error.told(act, path)
    }
  }

  /// The system's sentence, in English.
  var reason: String { unsafe String(cString: strerror(number)) }
}
