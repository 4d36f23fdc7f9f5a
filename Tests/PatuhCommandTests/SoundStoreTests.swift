import Foundation
import TestSupport
import Testing

/// Nothing is signed that does not verify, and nothing is copied or read in a way that could lose something.
@Suite struct SoundStoreTests {
  private func filled(_ body: (AuditDepartment) throws -> Void) throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      try department.output(["audit", "import", "E-1"] + AuditDepartment.results, as: "ann")
      try body(department)
    }
  }

  private func path(_ department: AuditDepartment, _ name: String) -> String {
    department.folder.appending(path: name).path
  }

  private func sql(_ department: AuditDepartment, _ statement: String) throws {
    try OracleScript.run("PatuhCommandTests/Oracle/edit_store.py", [department.path, statement])
  }

  /// The only file of evidence beside a store.
  private func evidence(_ store: String) throws -> String {
    let names = FileManager.default.enumerator(atPath: store + ".evidence")?.allObjects ?? []
    let name = try #require(names.compactMap { $0 as? String }.first { $0.utf8.count > 60 })
    return "\(store).evidence/\(name)"
  }

  private func addEvidence(_ department: AuditDepartment, _ name: String = "log.txt") throws {
    let file = department.folder.appending(path: name)
    try Data("what was seen".utf8).write(to: file)
    try department.output(["evidence", "add", "E-1", file.path, "--item", "S-01"], as: "ann")
  }

  @Test func whatDoesNotVerifyIsNotSigned() throws {
    try filled { department in
      let (key, file) = (path(department, "key"), path(department, "out"))
      let sign = [["trail", "checkpoint"], ["pack", "make", "E-1"]]
      try sql(
        department,
        "UPDATE answer SET entry = json_set(entry, '$.note', 'planted') WHERE item = 'S-01'")
      for command in sign {
        let run = try department.run(command + ["--key", key, "--new-key", "-o", file], as: "lea")
        #expect(run.status == 1)
        #expect(
          run.errors.contains("row-differs answer E-1 passport-sop S-01 internal: entry"),
          "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: file))
        #expect(!FileManager.default.fileExists(atPath: key), "no key without a signature")
      }
      let report = try department.run(["audit", "report", "E-1"], as: "lea")
      #expect(report.status == 1)
      #expect(report.output.prefix(1_000).contains("Not proved: the store"), "\(report.output)")
      let json = try department.run(["audit", "report", "E-1", "--format", "json"], as: "lea")
      #expect(json.status == 1 && json.output.contains("\"problems\": 1"))
    }
  }

  @Test func damagedEvidenceIsNamedAndReplaced() throws {
    try filled { department in
      try addEvidence(department)
      let kept = try evidence(department.path)
      try Data("what was SEEN".utf8).write(to: URL(filePath: kept))
      let run = try department.run(["evidence", "verify"], as: "ann")
      #expect(run.status == 1)
      #expect(run.errors.contains("evidence E-1/e1 is damaged"), "\(run.errors)")
      let pack = try department.run(
        ["pack", "make", "E-1", "--key", path(department, "k"), "--new-key", "-o", "/dev/null"],
        as: "lea")
      #expect(pack.status == 1 && pack.errors.contains("is damaged"), "\(pack.errors)")
      let copy = path(department, "copy.sqlite")
      #expect(
        try department.failure(["store", "backup", copy], as: "root") == "store.evidence-damaged")
      #expect(!FileManager.default.fileExists(atPath: copy))
      #expect(!FileManager.default.fileExists(atPath: copy + ".evidence"))
      let despite = try department.run(["store", "backup", copy, "--skip-damage"], as: "root")
      #expect(despite.status == 1 && despite.output.contains("0 files of evidence"))
      // Adding the same file again puts the copy right.
      try addEvidence(department)
      try department.output(["evidence", "verify"], as: "ann")
    }
  }

  @Test func backupsHoldTheEvidence() throws {
    try filled { department in
      try addEvidence(department)
      let (copy, other) = (path(department, "b/copy.sqlite"), path(department, "o/store.sqlite"))
      #expect(try department.failure(["store", "backup", copy], as: "root") != nil)
      try FileManager.default.createDirectory(
        atPath: path(department, "b"), withIntermediateDirectories: true)
      let said = try department.output(["store", "backup", copy], as: "root")
      #expect(said.contains("1 files of evidence, 13 bytes"), "\(said)")
      let before = try FileManager.default.subpathsOfDirectory(atPath: path(department, "b"))
      let bytes = try Data(contentsOf: URL(filePath: copy))
      let restore = ["store", "restore", copy, "--store", other, "--as", "root", "--lang", "en"]
      #expect(try ProgramRun(restore).output.contains("1 files of evidence, 13 bytes"))
      #expect(
        try FileManager.default.subpathsOfDirectory(atPath: path(department, "b")).sorted()
          == before.sorted())
      #expect(try Data(contentsOf: URL(filePath: copy)) == bytes)
      let check = try ProgramRun(["trail", "verify", "--store", other, "--as", "root"])
      #expect(check.status == 0, "\(check.errors)")
      // A backup whose evidence is gone is refused, and leaves nothing.
      try FileManager.default.removeItem(atPath: copy + ".evidence")
      let third = path(department, "t/store.sqlite")
      let refused = try ProgramRun(["store", "restore", copy, "--store", third, "--as", "root"])
      #expect(refused.status == 2 && refused.errors.contains("[store.evidence-missing]"))
      #expect(!FileManager.default.fileExists(atPath: path(department, "t")))
    }
  }

  @Test func keysAreMadeOnlyWhenAskedFor() throws {
    try filled { department in
      let (key, head) = (path(department, "key"), path(department, "head.txt"))
      let checkpoint = ["trail", "checkpoint", "--key", key, "-o", head]
      #expect(try department.failure(checkpoint, as: "lea") == "store.key-missing")
      #expect(!FileManager.default.fileExists(atPath: key))
      let made = try department.run(checkpoint + ["--new-key"], as: "lea")
      let signer = try #require(made.errors.firstMatch(of: /public key is ([0-9a-f]{64})/)).output.1
      #expect(try department.failure(checkpoint + ["--new-key"], as: "lea") == "store.key-exists")
      let verify = ["trail", "verify", "--checkpoint", head]
      #expect(try department.output(verify, as: "lea").contains("signed by \(signer)"))
      try department.output(verify + ["--signer", signer.uppercased()], as: "lea")
      let other = try department.run(
        verify + ["--signer", String(repeating: "0", count: 64)], as: "lea")
      #expect(other.status == 1)
      #expect(other.errors.contains("head.txt: signed by another key: \(signer)"))
      #expect(try department.run(verify + ["--signer", "12"], as: "lea").status == 64)
      #expect(
        try department.run(["trail", "verify", "--signer", String(signer)], as: "lea").status == 64)
    }
  }

  /// The size that a proof names is not bound by its root: it is compared with a head.
  @Test func proofsAreComparedWithAHead() throws {
    try filled { department in
      let (key, head) = (path(department, "key"), path(department, "head.txt"))
      let proof = path(department, "proof.json")
      try department.output(
        ["trail", "checkpoint", "--key", key, "--new-key", "-o", head], as: "lea")
      try department.output(["trail", "prove", "3", "-o", proof], as: "lea")
      #expect(
        try OracleScript.run("../docs/verify_proof.py", [proof, head]).contains("of the head"))
      let text = try String(contentsOfFile: proof, encoding: .utf8)
      let size = try #require(text.firstMatch(of: /"size" : (\d+)/)).output.1
      for other in [Int(size)! - 1, Int(size)! + 1] {
        try text.replacing("\"size\" : \(size)", with: "\"size\" : \(other)")
          .write(toFile: proof, atomically: false, encoding: .utf8)
        let run = try ProgramRun(shell: "python3 docs/verify_proof.py '\(proof)' '\(head)'")
        #expect(run.status == 1 && run.errors.contains("is of another head"), "\(run.errors)")
      }
    }
  }

  /// Names that lists, archives and terminals read in other ways than they are written.
  @Test func namesOfEvidenceAreHarmless() throws {
    try filled { department in
      let names = [
        " leading.txt", "trailing ", "two\nlines.txt", "\u{301}combining.txt", "..%2Fx", "a\\b.txt",
        "\u{202E}txt.exe", "tab\there", String(repeating: "long", count: 60) + ".txt", "-rf",
        "percent%25.txt", "laporan audit (1).pdf",
      ]
      for name in names { try addEvidence(department, name) }
      let pack = path(department, "e.zip")
      try department.output(
        ["pack", "make", "E-1", "--key", path(department, "key"), "--new-key", "-o", pack],
        as: "lea")
      let verified = try ProgramRun(["pack", "verify", pack])
      #expect(verified.status == 0, "\(verified.errors)")
      let out = path(department, "out")
      try department.output(["evidence", "export", "E-1", out], as: "ann")
      let written = try FileManager.default.contentsOfDirectory(atPath: out)
      #expect(written.count == names.count)
      #expect(written.contains("E-1-e12-laporan audit (1).pdf"))
      #expect(written.allSatisfy { !$0.contains("\n") && $0.utf8.count < 200 })
    }
  }

  // MARK: - Where nothing may be written

  /// Runs the program where the folder of a store can only be read; `nil` where that cannot be arranged.
  private func readOnly(_ department: AuditDepartment, _ arguments: [String]) throws -> ProgramRun {
    let folder = department.folder.appending(path: "data").path
    let words = department.arguments(arguments, "ann").map { "'\($0)'" }.joined(separator: " ")
    let program = "exec '\(ProgramRun.program.path)' \(words)"
    let script =
      geteuid() == 0
      ? "mount --bind '\(folder)' '\(folder)' && mount -o remount,bind,ro '\(folder)' && \(program)"
      : "chmod a-w '\(folder)' '\(folder)'/*; \(program)"
    defer {
      if geteuid() != 0 { try? shell("chmod -R u+w '\(folder)'") }
    }
    return try ProgramRun(
      shell: geteuid() == 0 ? "unshare -m sh -c \"\(script)\"" : script)
  }

  private func shell(_ script: String) throws { _ = try ProgramRun(shell: script) }

  @Test(.enabled(if: ReadOnlyMount.isPossible))
  func readOnlyStoresAreRead() throws {
    try filled { department in
      let expected = try department.output(["audit", "show", "E-1"], as: "ann")
      for state in ["merged", "log not merged"] {
        if state != "merged" {
          // A log that its writer did not merge, as after a power cut.
          try OracleScript.run(
            "PatuhCommandTests/Oracle/edit_store.py", [department.path, "leave log"])
        }
        let run = try readOnly(department, ["audit", "show", "E-1"])
        #expect(run.status == 0 && run.output == expected, "\(state): \(run.errors)")
        let verify = try readOnly(department, ["trail", "verify"])
        #expect(verify.status == 0, "\(state): \(verify.errors)")
        let write = try readOnly(
          department, ["audit", "answer", "E-1", "S-01", "answer=no", "--revision", "1"])
        #expect(write.status == 2 && write.errors.contains("[store.unwritable]"), "\(write.errors)")
      }
    }
  }

  /// Neither a full disk nor a limit of the size of files leaves a part of a file.
  @Test func fullDisksLeaveNothing() throws {
    try filled { department in
      try addEvidence(department)
      let folder = path(department, "full")
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for command in [
        ["store", "backup", folder + "/copy.sqlite"],
        ["store", "init", "--title", "T"],
      ] {
        var words = department.arguments(command, "root")
        if command[1] == "init" {
          words = command + ["--store", folder + "/new.sqlite", "--as", "root", "--lang", "en"]
        }
        // Files of at most 20 kB.
        let run = try ProgramRun(
          shell: "trap '' XFSZ; ulimit -f 40; exec '\(ProgramRun.program.path)' "
            + words.map { "'\($0)'" }.joined(separator: " "))
        #expect(run.status == 2, "\(run.output)\(run.errors)")
        #expect(try FileManager.default.subpathsOfDirectory(atPath: folder) == [])
      }
      try department.output(["store", "backup", folder + "/copy.sqlite"], as: "root")
    }
  }

  /// How often copying is killed; `PATUH_KILLS` sets it.
  private static let kills =
    ProcessInfo.processInfo.environment["PATUH_KILLS"].flatMap { Int($0) } ?? 6

  /// A copy that is killed is not there, or whole; the next attempt succeeds.
  @Test func killedCopiesDoNotBlock() throws {
    try filled { department in
      try addEvidence(department)
      let folder = path(department, "copies")
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let copy = folder + "/copy.sqlite"
      let pace = try ContinuousClock().measure {
        try department.output(["store", "backup", copy], as: "root")
      }
      let microseconds = Int(pace.components.attoseconds / 1_000_000_000_000)
      var whole = 0
      for round in 0..<Self.kills {
        try FileManager.default.removeItem(atPath: folder)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let process = Process()
        process.executableURL = ProgramRun.program
        process.arguments = department.arguments(["store", "backup", copy], "root")
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        usleep(UInt32(max(microseconds * (round * 37 % 100) / 100, 1_000)))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        if FileManager.default.fileExists(atPath: copy) {
          whole += 1
          #expect(try ProgramRun(["store", "check", "--store", copy]).status == 0)
        } else {
          try department.output(["store", "backup", copy], as: "root")
        }
        #expect(
          try FileManager.default.contentsOfDirectory(atPath: folder).filter {
            $0.contains("partial")
          } == [])
      }
      print("\(Self.kills) kills of copies: \(whole) whole, the others not there and repeated")
    }
  }
}

/// Whether this process can make a folder read-only for a program that it runs.
enum ReadOnlyMount {
  static let isPossible =
    geteuid() != 0
    || (try? ProgramRun(shell: "unshare -m sh -c 'mount --bind /tmp /tmp'").status == 0) ?? false
}

extension ProgramRun {
  /// Runs a script of the shell.
  init(shell script: String) throws {
    try self.init(["-c", script], program: URL(filePath: "/bin/sh"))
  }
}
