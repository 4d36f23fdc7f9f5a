import Foundation
import TestSupport
import Testing

/// Packs: made, read by another program, and what is noticed of changes.
@Suite struct PackCommandTests {
  private func packed(_ body: (AuditDepartment, URL) throws -> Void) throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      try department.output(["audit", "import", "E-1"] + AuditDepartment.results, as: "ann")
      try department.output(["audit", "evaluate", "E-1"], as: "ann")
      let file = department.folder.appending(path: "a b.txt")
      try Data("what was seen".utf8).write(to: file)
      try department.output(["evidence", "add", "E-1", file.path, "--item", "S-01"], as: "ann")
      let pack = department.folder.appending(path: "pack.zip")
      let key = department.folder.appending(path: "keys/key").path
      try department.output(
        ["pack", "make", "E-1", "--key", key, "--new-key", "-o", pack.path], as: "lea")
      try body(department, pack)
    }
  }

  private func verify(_ file: URL, _ more: [String] = []) throws -> ProgramRun {
    // Nothing but the file: no store, no library, no person.
    try ProgramRun(
      ["pack", "verify", file.path, "--lang", "en"] + more, folder: file.deletingLastPathComponent()
    )
  }

  @Test func aPackNeedsNothingElse() throws {
    try packed { _, pack in
      let names = try OracleScript.run(
        "PatuhCommandTests/Oracle/edit_pack.py", ["check", pack.path]
      ).split(separator: "\n").map(String.init)
      #expect(names.contains("evidence/E-1-e1-a b.txt"))
      #expect(
        names.contains("report/passport-sop.html") && names.contains("report/passport-sop.xlsx"))
      #expect(
        names.contains { $0.hasPrefix("checklists/") && $0.hasSuffix("passport-issuance.xml") })
      let sound = try verify(pack)
      #expect(sound.status == 0 && sound.output.hasPrefix("sound: "), "\(sound.errors)")
      let signer = try #require(sound.output.firstMatch(of: /signed by ([0-9a-f]{64})/)).1
      #expect(try verify(pack, ["--signer", String(signer).uppercased()]).status == 0)
      let other = try verify(pack, ["--signer", String(repeating: "0", count: 64)])
      #expect(other.status == 1 && other.errors.contains("signed by another key"))
    }
  }

  @Test(arguments: [
    ("alter", "evidence/E-1-e1-a b.txt", "evidence/E-1-e1-a b.txt was altered"),
    ("drop", "report/passport-sop.json", "report/passport-sop.json is missing"),
    ("add", "report/other.html", "report/other.html is not on the list"),
    ("alter", "manifest.txt", "manifest.sig is missing or not valid"),
    ("drop", "manifest.sig", "manifest.txt is missing or not valid"),
    ("alter", "trail/head.txt", "trail/head.txt was altered"),
    (
      "forge", "trail/proofs.jsonl",
      "trail/proofs.jsonl:2: the event is not proved to be in the trail"
    ),
  ])
  func changesAreNoticed(what: String, name: String, said: String) throws {
    try packed { department, pack in
      let changed = department.folder.appending(path: "changed.zip")
      try OracleScript.run(
        "PatuhCommandTests/Oracle/edit_pack.py", [what, pack.path, name, changed.path])
      let run = try verify(changed)
      #expect(run.status == 1 && run.errors.contains(said), "\(run.errors)\(run.output)")
    }
  }

  /// Every event about the engagement is proved to be in the trail, as a script with nothing of ours sees it.
  @Test func everyEventIsProved() throws {
    try packed { department, pack in
      let proofs = department.folder.appending(path: "proofs.jsonl").path
      try OracleScript.run(
        "PatuhCommandTests/Oracle/edit_pack.py",
        ["proofs", pack.path, "trail/proofs.jsonl", proofs])
      let said = try OracleScript.run("../docs/verify_proof.py", [proofs])
      let events = try department.output(["trail", "show"], as: "lea").split(separator: "\n")
      let own = events.filter { $0.contains("/E-1") }
      #expect(own.count > 30 && own.count < events.count)
      #expect(said.split(separator: "\n").count == own.count + 1)
    }
  }

  @Test func whatIsNoPackIsRefused() throws {
    try packed { department, _ in
      let file = department.folder.appending(path: "text.zip")
      try Data("no archive".utf8).write(to: file)
      let run = try verify(file)
      #expect(run.status == 2 && run.errors.contains("[command.pack-unreadable]"))
      // Evidence that was altered beside the store is not packed.
      let kept = try #require(
        FileManager.default.enumerator(atPath: department.path + ".evidence")?.allObjects
          .compactMap { $0 as? String }.first { $0.utf8.count > 60 })
      try Data("other".utf8).write(to: URL(filePath: "\(department.path).evidence/\(kept)"))
      #expect(
        try department.failure(
          [
            "pack", "make", "E-1", "--key", department.folder.appending(path: "keys/key").path,
            "-o",
            file.path,
          ], as: "lea") == "store.evidence-damaged")
    }
  }
}
