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

  /// An output that ends is no reason to leave files unwritten.
  @Test(arguments: [">/dev/full", "| true"]) func allFilesAreWritten(output: String) throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      let file = department.folder.appending(path: "log.txt")
      for text in ["one", "two", "three"] {
        try Data(text.utf8).write(to: file)
        try department.output(["evidence", "add", "E-1", file.path, "--item", "S-01"], as: "ann")
        try department.output(
          [
            "finding", "raise", "E-1", "--grade", "minor", "--condition", text, "--criteria", "a",
            "--cause", "b", "--effect", "c", "--recommendation", "d",
          ], as: "ann")
      }
      try department.output(["finding", "issue", "E-1/1"], as: "lea")
      try department.output(["finding", "issue", "E-1/2"], as: "lea")
      try department.output(["audit", "import", "E-1"] + AuditDepartment.results, as: "ann")
      let folder = department.folder.path
      for (command, name, count) in [
        ("evidence export E-1 \(folder)/evidence", "evidence", 3),
        ("letter notice --engagement E-1 -o \(folder)/letters", "letters", 2),
        ("report E-1 --format html,json,csv -o \(folder)/report/r", "report", 3),
      ] {
        try FileManager.default.createDirectory(
          atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
        let run = try shell(
          "{ sleep 0.3; \"$1\" \(department.arguments([command], "lea").joined(separator: " ")); } "
            + output)
        #expect(run.status == (output == "| true" ? 0 : 2), "\(run)")
        let files = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(name)")
        #expect(files.count == count, "\(command): \(files)")
      }
    }
  }

  /// What cannot be said on standard error still shows in the exit status.
  @Test(arguments: [("audit show", 64), ("checklist show nonesuch", 2)])
  func aFullStandardError(command: String, status: Int32) throws {
    #expect(try shell("\"$1\" \(command) 2>/dev/full").status == status)
    #expect(
      try shell("\"$1\" \(command) 2>&1 >/dev/null | true; exit ${PIPESTATUS[0]}").status == status)
  }
}
