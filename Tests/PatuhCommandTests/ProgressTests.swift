import Foundation
import TestSupport
import Testing

/// What a person at a terminal sees of work that takes its time.
@Suite struct ProgressTests {
  private func seen(_ more: [String]) throws -> String {
    var seen = ""
    try withFolder { folder in
      // A typesetter that takes its time, whatever the machine.
      let slow = folder.appending(path: "weasyprint")
      try Data("#!/bin/sh\nsleep 3\ncat\n".utf8).write(to: slow)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: slow.path)
      seen = try OracleScript.run(
        "PatuhCommandTests/Oracle/in_terminal.py",
        [
          "/usr/bin/env", "PATH=\(folder.path):/usr/bin:/bin", "TERM=xterm", "LANG=C",
          ProgramRun.program.path, "evaluate", "passport-sop", "-o",
          folder.appending(path: "r.pdf").path,
        ] + more + ["--results"] + exampleResults("passport-sop", "2026-Q1"))
    }
    return seen
  }

  /// A line that counts seconds and is gone in the end.
  @Test func secondsAreCounted() throws {
    let seen = try seen([])
    #expect(seen.contains("r.pdf  1 s"))
    #expect(seen.hasSuffix("\\r\\x1b[K' 0\n"), "\(seen)")
  }

  @Test func quietIsQuiet() throws { #expect(try seen(["--quiet"]) == "b'' 0\n") }
}
