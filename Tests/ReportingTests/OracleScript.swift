import Foundation
import TestSupport
import Testing

/// Runs a check written in Python against independent readers of the formats.
///
/// The interpreter is that of `PATUH_ORACLE_PYTHON`, else of the virtual environment
/// `.build/oracle`, else `python3`. Where the readers are not installed the test fails and says how
/// to install them: a check that is left out in silence proves nothing.
enum OracleScript {
  static func run(
    _ script: String, _ arguments: [String],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let path = packageRoot.appending(path: "Tests/ReportingTests/Oracle/\(script)").path
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [python, path] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus != 0 else { return }
    var text = String(decoding: output, as: UTF8.self)
    if text.contains("ModuleNotFoundError") {
      text += """
        install the readers: python3 -m venv .build/oracle && .build/oracle/bin/pip install \
        -r Tests/ReportingTests/Oracle/requirements.txt
        """
    }
    Issue.record("\(script): \(text)", sourceLocation: sourceLocation)
  }

  private static var python: String {
    if let named = ProcessInfo.processInfo.environment["PATUH_ORACLE_PYTHON"] { return named }
    let own = packageRoot.appending(path: ".build/oracle/bin/python3").path
    return FileManager.default.isExecutableFile(atPath: own) ? own : "python3"
  }

  /// A fresh folder for what is checked; the caller removes it.
  static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "patuh-reporting-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
