import AuditModel
import AuditStore
import Foundation
import TestSupport
import Testing

/// The year of an audit department, as its people type it.
@Suite struct StoreCommandTests {
  private func department(_ body: (AuditDepartment) throws -> Void) throws {
    try AuditDepartment.with(body)
  }

  private struct Scores: Decodable {
    struct Score: Decodable, Equatable {
      let scope: String
      let value: String?
    }
    struct Finding: Decodable, Equatable {
      let item: String?
      let grade: String
    }
    let scores: [Score]
    let findings: [Finding]
  }

  /// What an engagement gives is what `evaluate` gives of the same results; nothing is lost on the way in
  /// and out again.
  @Test func engagementsScoreLikeFiles() throws {
    try department { department in
      try department.start("E-1")
      let dry = try department.run(
        ["audit", "import", "E-1", "--dry-run"] + AuditDepartment.results, as: "ann")
      #expect(dry.output.contains("32 answers would be recorded"))
      let first = try department.run(
        ["audit", "import", "E-1"] + AuditDepartment.results, as: "ann")
      #expect(first.output == "32 answers recorded\n")
      let again = try department.run(
        ["audit", "import", "E-1"] + AuditDepartment.results, as: "ann")
      #expect(again.output == "0 answers recorded, 32 the same already\n")
      let report = try department.run(["audit", "report", "E-1", "--format", "json"], as: "ann")
      let stored = try JSONDecoder().decode(Scores.self, from: Data(report.output.utf8))
      let plain = try ProgramRun(
        ["evaluate", "passport-sop", "--format", "json", "--results"] + AuditDepartment.results)
      let files = try JSONDecoder().decode(Scores.self, from: Data(plain.output.utf8))
      #expect(stored.scores == files.scores)
      #expect(stored.findings == files.findings)

      let file = department.folder.appending(path: "out.json").path
      #expect(try department.run(["audit", "export", "E-1", "-o", file], as: "ann").status == 0)
      try department.start("E-2")
      let back = try department.run(
        ["audit", "import", "E-2", file, "--override-subject"], as: "ann")
      #expect(back.output == "32 answers recorded\n", "\(back.errors)")
      let second = try department.run(["audit", "report", "E-2", "--format", "json"], as: "ann")
      let copied = try JSONDecoder().decode(Scores.self, from: Data(second.output.utf8))
      #expect(copied.scores == files.scores)
    }
  }

  @Test func theWayToTheClose() throws {
    try department { department in
      try department.start("E-1")
      _ = try department.run(["audit", "import", "E-1"] + AuditDepartment.results, as: "ann")
      let evaluated = try department.run(["audit", "evaluate", "E-1"], as: "ann")
      #expect(evaluated.output.hasPrefix("passport-sop: 77.99 C\n21 new findings"))
      // A waived item is left out of the score, which is told without the waiver as well.
      let waived = try department.run(
        ["audit", "waive", "E-1", "S-12", "--reason", "Tested by the state auditor"], as: "mia")
      #expect(waived.status == 0, "\(waived.errors)")
      let both = try department.run(["audit", "evaluate", "E-1"], as: "ann")
      #expect(both.output.contains("without waivers: 77.99 C"), "\(both.output)")
      let conflict = try department.run(["audit", "answer", "E-1", "S-01", "answer=no"], as: "ann")
      #expect(conflict.status == 2 && conflict.errors.contains("[store.answer-conflict]"))
      let bad = try department.run(
        ["audit", "answer", "E-1", "S-01", "answer=perhaps", "--revision", "1"], as: "ann")
      #expect(bad.status == 2 && bad.errors.contains("[results.answer-unknown]"))
      #expect(try department.run(["audit", "submit", "E-1"], as: "lea").status == 0)
      let open = try department.run(["audit", "issue", "E-1"], as: "lea")
      #expect(open.status == 2 && open.errors.contains("[store.answer-unreviewed]"))
      let items = (1...32).map { "S-" + ($0 < 10 ? "0" : "") + "\($0)" }
      let reviewed = try department.run(
        ["audit", "review", "E-1", "--accept"] + items, as: "lea")
      #expect(reviewed.status == 0, "\(reviewed.errors)")
      let incomplete = try department.run(["audit", "check", "E-1"], as: "lea")
      #expect(incomplete.status == 1 && incomplete.errors.contains("[store.cause-missing]"))
      #expect(incomplete.errors.contains("[store.cause-unconfirmed]"))
      try department.establishCauses("E-1")
      #expect(try department.run(["audit", "check", "E-1"], as: "lea").status == 0)
      #expect(try department.run(["audit", "issue", "E-1"], as: "lea").status == 0)

      let finding = "E-1/1"
      for (arguments, person, state) in [
        (["finding", "issue", finding], "lea", "issued"),
        (["finding", "respond", finding, "--agree", "--text", "Yes"], "emp", "responded"),
        (
          [
            "finding", "act", finding, "--text", "Mend", "--owner", "emp", "--due", "2999-06-30",
          ], "emp", "agreed"
        ),
        (
          ["finding", "progress", finding + ".1", "--percent", "100", "--text", "Done"], "emp",
          "done"
        ),
        (["finding", "verify", finding, "--effective", "--note", "Seen"], "lea", "closed"),
      ] {
        let run = try department.run(arguments, as: person)
        #expect(run.status == 0 && run.output.contains(state), "\(run.output)\(run.errors)")
      }
      let list = try department.run(
        ["finding", "list", "--open", "--overdue", "--grade", "major"], as: "lea")
      #expect(list.output.split(separator: "\n").count > 1)
      #expect(!list.output.contains("E-1/1 "))
      #expect(try department.run(["audit", "close", "E-1"], as: "lea").status == 2)
      let accepted = try department.run(
        ["finding", "issue", "E-1/2"], as: "emp")
      #expect(accepted.status == 2 && accepted.errors.contains("[store.forbidden]"))
    }
  }

  @Test func evidenceAndTrail() throws {
    try department { department in
      try department.start("E-1")
      let file = department.folder.appending(path: "log.txt")
      try "what was seen".write(to: file, atomically: false, encoding: .utf8)
      let added = try department.run(
        ["evidence", "add", "E-1", file.path, "--item", "S-01"], as: "ann")
      #expect(added.status == 0 && added.output.hasPrefix("E-1/e1  "))
      #expect(try department.run(["evidence", "verify"], as: "ann").status == 0)
      let out = department.folder.appending(path: "out").path
      _ = try department.run(["evidence", "export", "E-1", out], as: "ann")
      #expect(
        try String(contentsOfFile: out + "/E-1-e1-log.txt", encoding: .utf8) == "what was seen")

      let key = department.folder.appending(path: "keys/key").path
      let head = department.folder.appending(path: "head.txt").path
      #expect(
        try department.run(
          ["trail", "checkpoint", "--key", key, "--new-key", "-o", head], as: "lea"
        ).status == 0
      )
      let mode = try FileManager.default.attributesOfItem(atPath: key)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      let sound = try department.run(["trail", "verify", "--checkpoint", head], as: "lea")
      #expect(sound.status == 0 && sound.output.contains("agrees with checkpoint"))

      let proof = department.folder.appending(path: "proof.json").path
      #expect(try department.run(["trail", "prove", "3", "-o", proof], as: "lea").status == 0)
      #expect(try OracleScript.run("../docs/verify_proof.py", [proof]).contains("event 3 is in"))

      let changed = try String(contentsOfFile: head, encoding: .utf8)
        .replacing(/\n\d+\n/, with: "\n7\n")
      try changed.write(toFile: head, atomically: false, encoding: .utf8)
      #expect(
        try department.run(["trail", "verify", "--checkpoint", head], as: "lea").errors
          .contains("[store.key-unreadable]"))

      let sha256 = try #require(added.output.split(separator: " ").dropFirst().first)
      let kept = "\(department.path).evidence/\(sha256.prefix(2))/\(sha256)"
      try FileManager.default.removeItem(atPath: kept)
      let missing = try department.run(["trail", "verify"], as: "lea")
      #expect(
        missing.status == 1 && missing.errors.contains("evidence E-1/e1 is missing"))
    }
  }

  /// A plan is proposed by risk, approved by a manager of all units, and carried out.
  @Test func plansOfAYear() throws {
    try department { department in
      for unit in ["kanim-elang", "kanim-kenari", "kanim-aru"] {
        _ = try department.run(["unit", "add", unit, "--title", unit], as: "root")
      }
      let universe = "Examples/plan/universe.xml"
      let year = ["--year", "2026", "--days", "40"]
      let proposal = try department.run(["plan", "year", universe] + year, as: "lea")
      try expectGolden(
        proposal.output, "Tests/PatuhCommandTests/Fixtures/store/plan.txt")
      let denied = try department.run(["plan", "approve", universe] + year, as: "lea")
      #expect(denied.errors.contains("[store.forbidden]"))
      #expect(try department.run(["plan", "approve", universe] + year, as: "mia").status == 0)
      let twice = try department.run(["plan", "approve", universe] + year, as: "mia")
      #expect(twice.errors.contains("[store.twice]"))
      _ = try department.run(
        [
          "audit", "new", "E-7", "--unit", "kanim-elang", "--period", "2026-Q1", "--title", "Elang",
          "passport-sop",
        ], as: "lea")
      let shown = try department.run(["plan", "show", "2026"], as: "lea")
      #expect(shown.output.contains("E-7"))
      #expect(shown.output.contains("0 of 3 audits reported"))
      #expect(try department.run(["trail", "verify"], as: "lea").status == 0)
    }
  }

  /// A waiver whose last day is past on the day of the audit excuses nothing, and an acceptance of risk that has run out
  /// opens the finding again.
  @Test func whatHoldsUntilADayEndsWithIt() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      for (item, until) in [("S-01", "2026-04-10"), ("S-02", "2026-04-09")]
        as [(ItemID, CalendarDate)]
      {
        try department.record(as: "mia", at: "2026-04-01T00:00:00Z") {
          try $0.waive(
            [("passport-sop", item, nil)], in: "E-1", reason: "Tested by others", until: until)
        }
      }
      let check = try department.run(["audit", "check", "E-1"], as: "lea").errors
      #expect(
        !check.contains("item `S-01` (internal)")
          && check.contains("item `S-02` (internal) of `passport-sop` is not answered"))
      try department.output(["audit", "import", "E-1"] + AuditDepartment.results, as: "ann")
      try department.output(["audit", "evaluate", "E-1"], as: "ann")
      for finding in ["E-1/1", "E-1/2"] { try department.issue(finding) }
      try department.record(as: "mia", at: "2020-01-01T00:00:00Z") {
        try $0.accept("E-1/1", reason: "Cost", until: "2020-01-01")
      }
      try department.output(
        ["finding", "accept", "E-1/2", "--reason", "Cost", "--until", "2999-01-01"], as: "mia")
      let open = try department.output(["finding", "list", "--open"], as: "lea")
      #expect(open.contains("E-1/1 ") && !open.contains("E-1/2 "))
      let tally = try department.output(
        ["finding", "followup", "bpk-2017", "--format", "csv"], as: "lea")
      #expect(tally.contains("\"kanim-contoh\",2,0,0,1,1,0,0.000000,0.500000"), "\(tally)")
    }
  }

  /// A store of an earlier program is copied as it is, then brought to the form of this one.
  @Test func earlierFormsAreMigrated() throws {
    try withFolder { folder in
      let file = folder.appending(path: "old.sqlite").path
      let copy = folder.appending(path: "copy.sqlite").path
      try OracleScript.run(
        "AuditStoreTests/Oracle/restore_dump.py",
        ["Tests/AuditStoreTests/Fixtures/store-1.sql", file])
      let migrate = ["store", "migrate", "--store", file, "--copy", copy, "--lang", "en"]
      let first = try ProgramRun(migrate)
      #expect(first.output == "\(file): form 1 → 6, the trail is sound\n", "\(first.errors)")
      let again = try ProgramRun(["store", "migrate", "--store", copy, "--lang", "en"])
      #expect(again.output == "\(copy): form 1 → 6, the trail is sound\n", "the copy is as it was")
      let twice = try ProgramRun(migrate)
      #expect(twice.status == 2 && twice.errors.contains("[store.exists]"))
      let other = ["store", "migrate", "--store", file, "--copy", copy + "2", "--lang", "en"]
      #expect(try ProgramRun(other).output == "\(file): form 6 → 6, the trail is sound\n")
      #expect(FileManager.default.fileExists(atPath: copy + "2"))
    }
  }

  @Test func copiesAndOtherFiles() throws {
    try department { department in
      let copy = department.folder.appending(path: "copy.sqlite").path
      #expect(try department.run(["store", "backup", copy], as: "root").status == 0)
      let other = department.folder.appending(path: "other/store.sqlite").path
      let restored = try ProgramRun(["store", "restore", copy, "--store", other, "--as", "root"])
      #expect(restored.status == 0)
      #expect(
        try ProgramRun(["store", "check", "--store", other, "--as", "root"]).status == 0)
      let missing = try ProgramRun(["audit", "list", "--store", other + "x", "--lang", "en"])
      #expect(missing.status == 2 && missing.errors.contains("[store.missing]"))
      let nobody = try department.run(["unit", "add", "x", "--title", "X"], as: "eve")
      #expect(nobody.status == 2 && nobody.errors.contains("[store.person-unknown]"))
    }
  }

  /// How often the writer is killed; `PATUH_KILLS` sets it.
  private static let kills =
    ProcessInfo.processInfo.environment["PATUH_KILLS"].flatMap { Int($0) } ?? 25

  /// A process that is killed while it writes loses nothing that it acknowledged.
  @Test func killedWritersLoseNothing() throws {
    try department { department in
      try department.start("E-1")
      // One that nobody kills tells how long an answer takes here and now; the kills fall before, within and after several.
      let clock = ContinuousClock()
      let pace = try clock.measure {
        try department.output(["audit", "answer", "E-1", "S-01", "answer=yes"], as: "ann")
      }
      let microseconds = max(
        Int(pace.components.seconds) * 1_000_000
          + Int(pace.components.attoseconds / 1_000_000_000_000), 20_000)
      var acknowledged = 1
      for round in 0..<Self.kills {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        // Answers as fast as they go; each is printed only when it was acknowledged.
        process.arguments = [
          "-c",
          "n=\(acknowledged); while :; do \"$0\" audit answer E-1 S-01 answer=yes "
            + "--note \"\(round) $n\" --revision $n --store \"$1\" --as ann >/dev/null 2>&1 "
            + "|| exit; n=$((n+1)); echo $n >> \"$2\"; done",
          ProgramRun.program.path, department.path, department.folder.appending(path: "n").path,
        ]
        process.currentDirectoryURL = packageRoot
        try process.run()
        usleep(UInt32(microseconds / 4 + round * 7_919 % 100 * microseconds * 4 / 100))
        // The shell and the program that it runs.
        _ = try? ProgramKill.group(of: process)
        let text = try? String(contentsOf: department.folder.appending(path: "n"), encoding: .utf8)
        // A line counts once it is whole.
        let lines = text?.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        acknowledged = max(acknowledged, lines?.last.flatMap { Int($0) } ?? 0)
        let check = try department.run(["store", "check"], as: "ann")
        #expect(check.status == 0, "\(check.errors)")
        let show = try department.run(["audit", "show", "E-1"], as: "ann")
        let revision =
          show.output.split(separator: "\n").first { $0.contains(" S-01 ") }
          .flatMap { line in
            line.split(separator: " ").first { $0.hasPrefix("r") && Int($0.dropFirst()) != nil }
          }
          .flatMap { Int($0.dropFirst()) } ?? 0
        #expect(revision >= acknowledged && revision <= acknowledged + 1)
        acknowledged = revision
      }
      #expect(acknowledged > 1)
      print("\(Self.kills) kills of writers: \(acknowledged) changes acknowledged, none lost")
    }
  }
}

/// Kills a process and everything it started.
enum ProgramKill {
  static func group(of process: Process) throws {
    let children = Process()
    children.executableURL = URL(filePath: "/usr/bin/env")
    children.arguments = ["pkill", "-KILL", "-P", "\(process.processIdentifier)"]
    kill(process.processIdentifier, SIGSTOP)
    try children.run()
    children.waitUntilExit()
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}
