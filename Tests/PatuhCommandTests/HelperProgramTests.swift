import Foundation
import TestSupport
import Testing

/// Programs of others that make formats: they end in time, and with us.
@Suite struct HelperProgramTests {
  /// A typesetter that writes its number, its temporary folder and a file in it, and then does something.
  private func withTypesetter(
    _ then: String, _ body: (_ folder: URL, _ process: Process) throws -> Void
  ) throws {
    try withFolder { folder in
      let program = folder.appending(path: "weasyprint")
      let script = """
        #!/bin/sh
        touch "$TMPDIR/part"
        echo $TMPDIR >"\(folder.path)/place"
        echo $$ >"\(folder.path)/pid.new"
        mv "\(folder.path)/pid.new" "\(folder.path)/pid"
        \(then)
        """
      try Data(script.utf8).write(to: program)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
      let process = Process()
      process.executableURL = ProgramRun.program
      process.arguments =
        ["evaluate", "passport-sop", "--lang", "en", "-o", folder.appending(path: "r.pdf").path]
        + (try exampleResults("passport-sop", "2026-Q1"))
      process.environment = [
        "PATH": "\(folder.path):/usr/bin:/bin", "LANG": "C", "PATUH_HELPER_SECONDS": "1",
        "TMPDIR": folder.path,
      ]
      process.currentDirectoryURL = packageRoot
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try body(folder, process)
    }
  }

  @Test func aMissingTemporaryFolderIsSaid() throws {
    try withTypesetter("cat") { folder, _ in
      let run = try ProgramRun(
        ["evaluate", "passport-sop", "--lang", "en", "-o", folder.appending(path: "r.pdf").path]
          + exampleResults("passport-sop", "2026-Q1"),
        environment: ["TMPDIR": "/nonexistent", "PATH": "\(folder.path):/usr/bin:/bin"])
      #expect(run.status == 2)
      #expect(run.errors.hasPrefix("error: `/nonexistent/patuh-"), "\(run.errors)")
      #expect(run.errors.hasSuffix("[file.folder-missing]\n"), "\(run.errors)")
    }
  }

  /// Waits until something holds, at most ten seconds.
  private func wait(_ what: String, until holds: () throws -> Bool) throws {
    let end = Date(timeIntervalSinceNow: 10)
    while Date.now < end {
      if try holds() { return }
      Thread.sleep(forTimeInterval: 0.02)
    }
    Issue.record("\(what) within ten seconds")
  }

  private func number(_ folder: URL) throws -> Int32 {
    let file = folder.appending(path: "pid")
    try wait("the helper starts") { FileManager.default.fileExists(atPath: file.path) }
    let text = try String(contentsOf: file, encoding: .utf8)
    return try #require(Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  /// Whether a process runs; one that has ended and was not collected does not.
  private func runs(_ number: Int32) -> Bool {
    guard let status = try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8),
      let state = status.split(separator: ") ").last?.first
    else { return false }
    return state != "Z"
  }

  private func nothingIsLeft(_ folder: URL, _ number: Int32) throws {
    try wait("the helper ends") { !runs(number) }
    let place = try String(contentsOf: folder.appending(path: "place"), encoding: .utf8)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(place.hasPrefix(folder.path + "/patuh-"))
    try wait("the temporary folder is removed") { !FileManager.default.fileExists(atPath: place) }
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "r.pdf").path))
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(left) == ["pid", "place", "weasyprint"])
  }

  /// Also a helper that does not want to end, and one that has children of its own.
  @Test(
    arguments: [SIGTERM, SIGINT, SIGHUP, SIGKILL],
    ["exec sleep 600", "trap '' TERM INT HUP; sleep 600 & wait; sleep 600"])
  func endWithTheProgram(signal: Int32, then: String) throws {
    try withTypesetter(then) { folder, process in
      process.environment?["PATUH_HELPER_SECONDS"] = "600"
      try process.run()
      let helper = try number(folder)
      #expect(runs(helper))
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      #expect(process.terminationReason == .uncaughtSignal)
      #expect(process.terminationStatus == signal)
      try nothingIsLeft(folder, helper)
    }
  }

  @Test(arguments: ["exec sleep 600", "cat; sleep 600", "sleep 600 & exec cat >/dev/null"])
  func areStopped(then: String) throws {
    try withTypesetter(then) { folder, process in
      let errors = Pipe()
      process.standardError = errors
      try process.run()
      let helper = try number(folder)
      let said = String(
        decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationStatus == 2)
      // The last one ends in time with nothing; what it leaves behind ends with it.
      #expect(
        said.hasPrefix(
          then.hasSuffix("/dev/null")
            ? "error: the program `weasyprint` failed with status 0: -\n"
            : "error: the program `weasyprint` did not end within 1 s and was stopped\n"), "\(said)"
      )
      try nothingIsLeft(folder, helper)
    }
  }

  /// A helper that reads nothing, says much and fails; one that writes more than a pipe holds.
  @Test func areHeardToTheEnd() throws {
    try withTypesetter("yes error | head -c 300000 >&2; echo the end >&2; exit 7") {
      folder, process in
      let errors = Pipe()
      process.standardError = errors
      process.environment?["PATUH_HELPER_SECONDS"] = "60"
      try process.run()
      let said = String(
        decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationStatus == 2)
      #expect(
        said.hasPrefix("error: the program `weasyprint` failed with status 7: the end\n"), "\(said)"
      )
    }
    try withTypesetter("head -c 5000000 /dev/zero; cat >/dev/null") { folder, process in
      process.environment?["PATUH_HELPER_SECONDS"] = "60"
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      let made = try FileManager.default.attributesOfItem(
        atPath: folder.appending(path: "r.pdf").path)
      #expect(made[.size] as? Int == 5_000_000)
    }
  }

  /// `nohup patuh …` goes on when the terminal closes.
  @Test func anIgnoredSignalStaysIgnored() throws {
    try withTypesetter("sleep 1; cat") { folder, process in
      process.arguments = ["", ProgramRun.program.path] + (process.arguments ?? [])
      process.arguments?[0] = "-c"
      process.arguments?.insert("trap '' HUP; exec \"$0\" \"$@\"", at: 1)
      process.executableURL = URL(filePath: "/bin/sh")
      process.environment?["PATUH_HELPER_SECONDS"] = "60"
      try process.run()
      _ = try number(folder)
      kill(process.processIdentifier, SIGHUP)
      process.waitUntilExit()
      #expect(process.terminationReason == .exit && process.terminationStatus == 0)
    }
  }
}
