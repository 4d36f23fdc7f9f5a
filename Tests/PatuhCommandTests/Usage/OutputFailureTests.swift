import Foundation
import TestSupport
import Testing

/// Standard output that is full, closed or read by somebody who goes away.
@Suite struct OutputFailureTests {
  private func shell(_ script: String) throws -> (status: Int32, errors: String, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", "set -o pipefail; " + script, "bash", ProgramRun.program.path]
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C"]
    process.currentDirectoryURL = packageRoot
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let said = try errors.fileHandleForReading.readToEnd() ?? Data()
    let shown = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: said, as: UTF8.self),
      String(decoding: shown, as: UTF8.self)
    )
  }

  @Test(arguments: ["checklist list", "--help", "--version", "--generate-completion-script zsh"])
  func aFullOutput(command: String) throws {
    let run = try shell("\"$1\" \(command) >/dev/full")
    #expect(run.status == 2)
    #expect(
      run.errors == """
        error: standard output cannot be written
          the operating system says: No space left on device; what was shown is incomplete
          fix: make room or choose another place for the output, and run the command again
          [command.output-failed]

        """)
  }

  @Test func aClosedOutput() throws {
    let run = try shell("\"$1\" checklist list >&-")
    #expect(run.status == 2 && run.errors.hasSuffix("[command.output-failed]\n"), "\(run)")
  }

  @Test(arguments: ["checklist list", "--help", "--generate-completion-script bash"])
  func aReaderThatGoesAway(command: String) throws {
    // The reader is gone before anything is written.
    let run = try shell("{ sleep 0.3; \"$1\" \(command); } | true")
    #expect(run.status == 0 && run.errors.isEmpty, "\(run)")
    let head = try shell("\"$1\" \(command) | head -1")
    #expect(head.status == 0 && head.errors.isEmpty && !head.output.isEmpty)
  }

  /// What cannot be said on standard error still shows in the exit status.
  @Test(arguments: [("audit show", 64), ("checklist show nonesuch", 2)])
  func aFullStandardError(command: String, status: Int32) throws {
    #expect(try shell("\"$1\" \(command) 2>/dev/full").status == status)
    #expect(
      try shell("\"$1\" \(command) 2>&1 >/dev/null | true; exit ${PIPESTATUS[0]}").status == status)
  }
}
