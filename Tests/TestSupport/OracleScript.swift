public import Foundation
public import Testing

/// Runs a check written in Python: independent readers of the formats, and independent arithmetic.
///
/// The interpreter is that of `PATUH_ORACLE_PYTHON`, else of the virtual environment
/// `.build/oracle`, else `python3`. Where the readers are not installed the test fails and says how
/// to install them: a check that is left out in silence proves nothing.
public enum OracleScript {
  /// Runs a script and returns what it printed; records an issue when it fails.
  ///
  /// - Parameters:
  ///   - script: The path below `Tests`.
  ///   - arguments: The arguments.
  ///   - sourceLocation: Where an issue is recorded.
  /// - Returns: The standard output.
  /// - Throws: The error of `Process` if the interpreter cannot be started.
  @discardableResult public static func run(
    _ script: String, _ arguments: [String],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [python, "Tests/\(script)"] + arguments
    process.currentDirectoryURL = packageRoot
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    var text = String(decoding: output, as: UTF8.self)
    guard process.terminationStatus != 0 else { return text }
    if text.contains("ModuleNotFoundError") {
      text += "install the readers: Scripts/oracle.sh"
    }
    Issue.record("\(script): \(text)", sourceLocation: sourceLocation)
    return text
  }

  private static var python: String {
    if let named = ProcessInfo.processInfo.environment["PATUH_ORACLE_PYTHON"] { return named }
    let own = packageRoot.appending(path: ".build/oracle/bin/python3").path
    return FileManager.default.isExecutableFile(atPath: own) ? own : "python3"
  }

  /// A fresh folder for what is checked; the caller removes it.
  ///
  /// - Returns: The folder.
  /// - Throws: The error of `FileManager` if the folder cannot be created.
  public static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "patuh-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
