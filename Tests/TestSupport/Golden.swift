public import Foundation
public import Testing

/// Where the package lies, for tests that read its files.
public let packageRoot = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The bytes of a file, named from the package's root.
public func bytes(of path: String) throws -> [UInt8] {
  [UInt8](try Data(contentsOf: packageRoot.appending(path: path)))
}

/// Compares text with a golden file, named from the package's root.
///
/// With `PATUH_RECORD=1` the file is rewritten and the test fails all the same, so that a recording
/// never passes for a proof; a missing file is recorded and fails, too.
public func expectGolden(
  _ actual: String, _ path: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let url = packageRoot.appending(path: path)
  let recording = ProcessInfo.processInfo.environment["PATUH_RECORD"] == "1"
  let expected = try? String(contentsOf: url, encoding: .utf8)
  if recording || expected == nil {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try actual.write(to: url, atomically: true, encoding: .utf8)
    Issue.record("recorded \(path); run again without recording", sourceLocation: sourceLocation)
    return
  }
  if actual != expected {
    let actualLines = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let expectedLines = (expected ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    let line =
      zip(actualLines, expectedLines).enumerated().first { $1.0 != $1.1 }?.offset
      ?? min(actualLines.count, expectedLines.count)
    Issue.record(
      """
      \(path) differs from line \(line + 1):
      expected: \(line < expectedLines.count ? String(expectedLines[line]) : "(end)")
      actual:   \(line < actualLines.count ? String(actualLines[line]) : "(end)")
      """, sourceLocation: sourceLocation)
  }
}
