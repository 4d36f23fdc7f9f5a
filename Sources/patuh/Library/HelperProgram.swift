import Diagnostics
import Foundation

/// A program of somebody else that turns one document into another: bytes in, bytes out.
struct HelperProgram {
  /// Its name, as it is looked for in `PATH`.
  let name: String
  /// What installs it.
  let package: String

  /// The file of the program; `nil` where it is not installed.
  private var file: String? {
    let folders = Environment.variable("PATH")?.split(separator: ":").map(String.init)
    return (folders ?? ["/usr/local/bin", "/usr/bin", "/bin"]).map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs the program.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - input: Its standard input.
  /// - Returns: Its standard output.
  /// - Throws: When it is not installed, or fails; then nothing was written.
  func run(_ arguments: [String], input: [UInt8]) throws -> [UInt8] {
    guard let file else {
      throw DiagnosticsError([
        Diagnostic(.commandHelperMissing, at: nil, ["program": name, "package": package])
      ])
    }
    let process = Process()
    process.executableURL = URL(filePath: file)
    process.arguments = arguments
    var environment = ProcessInfo.processInfo.environment
    // The same input gives the same bytes: no clock in what is made.
    environment["SOURCE_DATE_EPOCH"] = environment["SOURCE_DATE_EPOCH"] ?? "0"
    process.environment = environment
    let (into, out, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = into
    process.standardOutput = out
    process.standardError = errors
    try process.run()
    // All three are emptied at once: a program that waits on one of them would never end.
    let said = Reading(errors.fileHandleForReading)
    let made = Reading(out.fileHandleForReading)
    try? into.fileHandleForWriting.write(contentsOf: Data(input))
    try? into.fileHandleForWriting.close()
    let bytes = made.bytes()
    let words = String(decoding: said.bytes(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0, !bytes.isEmpty else {
      let reason = words.split(separator: "\n").last.map(String.init) ?? "-"
      throw DiagnosticsError([
        Diagnostic(
          .commandHelperFailed, at: nil,
          [
            "program": name, "status": "\(process.terminationStatus)", "reason": harmless(reason),
          ])
      ])
    }
    return bytes
  }

  /// What comes out of a pipe, read on a thread of its own.
  private final class Reading: @unchecked Sendable {
    // Written by the thread before it signals, read after the signal.
    private var data = Data()
    private let done = DispatchSemaphore(value: 0)

    init(_ handle: FileHandle) {
      Thread.detachNewThread { [self] in
        data = (try? handle.readToEnd()) ?? Data()
        done.signal()
      }
    }

    func bytes() -> [UInt8] {
      done.wait()
      return Array(data)
    }
  }
}
