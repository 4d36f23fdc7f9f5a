import Foundation
import TestSupport
import Testing

/// One run of the built program, as a user starts it.
struct ProgramRun {
  let status: Int32
  let output: String
  let errors: String

  /// The program beside the tests, built with them.
  static let program: URL = {
    let tests = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let beside = tests.appending(path: "patuh")
    return FileManager.default.isExecutableFile(atPath: beside.path)
      ? beside : packageRoot.appending(path: ".build/debug/patuh")
  }()

  /// Runs the program in the package's folder with a bare environment.
  init(
    _ arguments: [String], environment: [String: String] = [:], folder: URL = packageRoot,
    input: String? = nil, program: URL = ProgramRun.program
  ) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = ["LANG": "C", "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    process.currentDirectoryURL = folder
    let files = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: files) }
    // Files, not pipes: a full pipe would stop the program.
    let outputFile = files.appending(path: "output")
    let errorFile = files.appending(path: "errors")
    #expect(FileManager.default.createFile(atPath: outputFile.path, contents: nil))
    #expect(FileManager.default.createFile(atPath: errorFile.path, contents: nil))
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    process.standardInput = FileHandle.nullDevice
    if let input {
      let inputFile = files.appending(path: "input")
      try Data(input.utf8).write(to: inputFile)
      process.standardInput = try FileHandle(forReadingFrom: inputFile)
    }
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = String(decoding: try Data(contentsOf: outputFile), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: errorFile), as: UTF8.self)
  }
}

/// A folder for one test, removed afterwards.
func withFolder(_ body: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder)
}

/// The results of the example office for a checklist and a period.
func exampleResults(_ checklist: String, _ period: String) throws -> [String] {
  let folder = "Examples/passport-office/\(period)"
  return try FileManager.default.contentsOfDirectory(
    atPath: packageRoot.appending(path: folder).path
  ).filter { $0.hasPrefix(checklist) }.sorted().map { "\(folder)/\($0)" }
}
