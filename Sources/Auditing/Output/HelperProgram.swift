import Diagnostics
import FileAccess
import Foundation

/// An external converter run as a filter: bytes in, bytes out.
package struct HelperProgram {
  /// Its name, as it is looked for in `PATH`.
  package let name: String
  /// The package that installs it.
  package let package: String
  /// How long one run may take: 120 seconds, or what `PATUH_HELPER_SECONDS` of the environment says.
  package let limit: Duration
  /// The environment in which it runs.
  package let environment: [String: String]

  package init(
    name: String, package: String, environment: [String: String], limit: Duration? = nil
  ) {
    self.name = name
    self.package = package
    self.environment = environment
    self.limit = limit ?? Self.usualLimit(environment)
  }

  private static func usualLimit(_ environment: [String: String]) -> Duration {
    let seconds = environment["PATUH_HELPER_SECONDS"].flatMap { Int($0) }
    return .seconds(seconds.flatMap { (1...86_400).contains($0) ? $0 : nil } ?? 120)
  }

  /// The file of the program; `nil` where it is not installed.
  private var file: String? {
    let folders = environment["PATH"]?.split(separator: ":").map(String.init)
    return (folders ?? ["/usr/local/bin", "/usr/bin", "/bin"]).map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs the program; neither it nor its temporary files outlive the run or this process.
  ///
  /// - Parameters:
  ///   - arguments: Its arguments.
  ///   - input: Its standard input.
  /// - Returns: Its standard output.
  /// - Throws: `DiagnosticsError` if it is not installed (`command.helper-missing`), takes too long
  ///   (`command.helper-slow`) or fails (`command.helper-failed`), or its temporary folder cannot be made (`file.…`).
  package func run(_ arguments: [String], input: [UInt8]) throws -> [UInt8] {
    guard let file else { throw error(.commandHelperMissing, ["package": package]) }
    let parent = environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    let folder = try Folder.makeTemporary(in: parent)
    let remove: @Sendable () -> Void = { try? FileManager.default.removeItem(atPath: folder) }
    return try Unfinished.during(undo: remove) {
      defer { remove() }
      var environment = self.environment
      // The same input gives the same bytes: no clock in what is made.
      environment["SOURCE_DATE_EPOCH"] = environment["SOURCE_DATE_EPOCH"] ?? "0"
      environment["TMPDIR"] = folder
      let child = ChildProcess(
        file: file, arguments: arguments, environment: environment, temporaryFolder: folder)
      do throws(ChildProcess.Failure) {
        let bytes = try child.run(input: input, limit: limit)
        if bytes.isEmpty { throw .failed(status: 0, errors: "") }
        return bytes
      } catch {
        throw diagnosed(error)
      }
    }
  }

  private func diagnosed(_ failure: ChildProcess.Failure) -> DiagnosticsError {
    switch failure {
    case .timeLimit:
      error(.commandHelperSlow, ["seconds": "\(limit.components.seconds)"])
    case .cannotStart(let reason):
      error(.commandHelperFailed, ["status": "126", "reason": reason])
    case .failed(let status, let errors):
      error(
        .commandHelperFailed,
        [
          "status": "\(status)",
          "reason": harmless(errors.split(separator: "\n").last.map(String.init) ?? "-"),
        ])
    }
  }

  private func error(_ message: Message, _ facts: [String: String]) -> DiagnosticsError {
    DiagnosticsError([
      Diagnostic(message, at: nil, facts.merging(["program": name]) { old, _ in old })
    ])
  }
}
