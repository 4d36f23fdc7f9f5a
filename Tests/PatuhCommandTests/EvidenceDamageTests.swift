import Foundation
import TestSupport
import Testing

/// Evidence beside a store that is damaged, gone or cannot be read, and what refusals leave behind.
@Suite struct EvidenceDamageTests {
  enum Damage: String, CaseIterable {
    case damaged, missing, unreadable

    func strike(_ file: String) throws {
      if self != .damaged { try FileManager.default.removeItem(atPath: file) }
      switch self {
      case .damaged: try Data("what was SEEN".utf8).write(to: URL(filePath: file))
      case .missing: break
      case .unreadable:
        try FileManager.default.createDirectory(
          atPath: file, withIntermediateDirectories: false)
      }
    }

    func said(of file: String) -> String {
      switch self {
      case .damaged:
        "error: evidence E-1/e1 is damaged: \(file) does not have the SHA-256 that was recorded\n"
      case .missing: "error: evidence E-1/e1 is missing: there is no file \(file)\n"
      case .unreadable: "error: evidence E-1/e1 cannot be read: \(file): Is a directory\n"
      }
    }
  }

  private func filled(_ body: (AuditDepartment, _ evidence: String) throws -> Void) throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      try department.output(["audit", "import", "E-1"] + AuditDepartment.results, as: "ann")
      let file = department.folder.appending(path: "a private name.txt")
      try Data("what was seen".utf8).write(to: file)
      let added = try department.output(
        ["evidence", "add", "E-1", file.path, "--item", "S-01"], as: "ann")
      let sha256 = try #require(added.split(separator: " ").dropFirst().first)
      try body(department, "\(department.path).evidence/\(sha256.prefix(2))/\(sha256)")
    }
  }

  private func path(_ department: AuditDepartment, _ name: String) -> String {
    department.folder.appending(path: name).path
  }

  private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  // MARK: - Checking and signing

  /// Nothing is called sound or signed: each command names the file, shows no content, and ends with 1.
  @Test(arguments: Damage.allCases) func damageIsNamedAndNotSigned(damage: Damage) throws {
    try filled { department, file in
      try damage.strike(file)
      let (key, output) = (path(department, "keys/key"), path(department, "out"))
      for command in [
        ["store", "check"], ["trail", "verify"], ["evidence", "verify"],
        ["trail", "checkpoint", "--key", key, "--new-key"],
        ["trail", "checkpoint", "--key", key, "--new-key", "-o", output],
        ["pack", "make", "E-1", "--key", key, "--new-key", "-o", output],
      ] {
        let run = try department.run(command, as: "lea")
        #expect(run.status == 1, "\(command): \(run.errors)")
        #expect(run.errors.contains(damage.said(of: file)), "\(command): \(run.errors)")
        #expect(run.errors.contains("[store.evidence-\(damage)]"))
        #expect(run.output.isEmpty && !run.errors.contains("private"), "\(command)")
        #expect(!exists(output) && !exists(path(department, "keys")), "\(command)")
      }
      let report = try department.run(["audit", "report", "E-1"], as: "lea")
      #expect(report.status == 1 && report.errors.contains(damage.said(of: file)))
      let copy = path(department, "copy.sqlite")
      #expect(
        try department.failure(["store", "backup", copy], as: "root")
          == "store.evidence-\(damage)")
      #expect(!exists(copy) && !exists(copy + ".evidence"))
    }
  }

  /// Both are named when rows and files differ.
  @Test func rowsAndFilesAreChecked() throws {
    try filled { department, file in
      try Damage.missing.strike(file)
      try OracleScript.run(
        "PatuhCommandTests/Oracle/edit_store.py",
        [department.path, "UPDATE person SET name = 'Eve' WHERE id = 'ann'"])
      for command in [["store", "check"], ["trail", "checkpoint", "--key", "k", "--new-key"]] {
        let run = try department.run(command, as: "lea")
        #expect(run.status == 1 && run.errors.contains("row-differs person ann: name"))
        #expect(run.errors.contains("[store.evidence-missing]"), "\(run.errors)")
      }
    }
  }

  /// What may not be read is not called damaged; the superuser reads everything, so another user runs it.
  @Test(.enabled(if: OtherUser.isPossible)) func whatMayNotBeReadIsNotCalledDamaged() throws {
    try filled { department, file in
      let shell = "chmod -R a+rX '\(department.folder.path)'; chmod 0 '\(file)'; "
      let words = department.arguments(["evidence", "verify"], "ann").map { "'\($0)'" }
      let run = try ProgramRun(shell: shell + OtherUser.run(words))
      #expect(run.status == 1)
      #expect(
        run.errors.hasPrefix(
          "error: evidence E-1/e1 cannot be read: \(file): Permission denied\n"), "\(run.errors)")
      #expect(run.errors.contains("[store.evidence-unreadable]"))
    }
  }

  // MARK: - New keys

  /// A command that is refused, or whose output cannot be written, leaves neither the key nor its folder.
  @Test(arguments: [
    ["trail", "checkpoint", "-o", "/nonexistent/x"],
    ["trail", "checkpoint", "-o", "/"],
    ["trail", "checkpoint", ">", "/dev/full"],
    ["pack", "make", "E-1", "-o", "/nonexistent/x"],
    ["pack", "make", "E-9", "-o", "pack.zip"],
    ["pack", "make", "E-1", "-o", "pack.zip", "--as", "emp"],
  ])
  func refusalsLeaveNoKey(command: [String]) throws {
    try filled { department, _ in
      let options = ["--key", path(department, "keys/new/key"), "--new-key"]
      var words = command.filter { $0 != ">" && $0 != "/dev/full" }
      words = department.arguments(words + options, "lea")
      if command.contains("--as") { words.removeSubrange(words.count - 4..<words.count - 2) }
      let shell =
        "cd '\(department.folder.path)' && '\(ProgramRun.program.path)' "
        + words.map { "'\($0)'" }.joined(separator: " ")
      let run = try ProgramRun(shell: shell + (command.contains(">") ? " > /dev/full" : ""))
      #expect(run.status == 2, "\(run.output)\(run.errors)")
      #expect(!run.errors.contains("new key"))
      #expect(!exists(path(department, "keys")) && !exists(path(department, "pack.zip")))
    }
  }

  /// Nor does it touch a key that was there.
  @Test func keysThatWereThereStay() throws {
    try filled { department, _ in
      let key = path(department, "keys/key")
      let make = ["trail", "checkpoint", "--key", key]
      let made = try department.run(make + ["--new-key"], as: "lea")
      #expect(made.status == 0 && made.errors.contains("public key is"), "\(made.errors)")
      let bytes = try Data(contentsOf: URL(filePath: key))
      for more in [["--new-key"], ["-o", "/nonexistent/x"]] {
        #expect(try department.failure(make + more, as: "lea") != nil)
        #expect(try Data(contentsOf: URL(filePath: key)) == bytes)
      }
    }
  }

  // MARK: - Copies

  private func restore(
    _ department: AuditDepartment, _ backup: String, _ more: [String] = []
  ) throws -> ProgramRun {
    try ProgramRun(
      [
        "store", "restore", backup, "--store", "new/folder/store.sqlite", "--as", "root", "--lang",
        "en",
      ] + more, folder: department.folder)
  }

  /// A damaged backup is named as it was typed, and no folder is left of the refused restore.
  @Test func damagedBackupsAreNamedAsTyped() throws {
    try filled { department, _ in
      try department.output(["store", "backup", path(department, "sound.sqlite")], as: "root")
      let sound = try Data(contentsOf: URL(filePath: path(department, "sound.sqlite")))
      let backup = "copy.sqlite"
      func changed(_ edit: (inout Data) -> Void) throws {
        var bytes = sound
        edit(&bytes)
        try bytes.write(to: URL(filePath: path(department, backup)))
      }
      let pages = sound.count / 4_096
      let edits: [(inout Data) -> Void] =
        [
          { $0 = Data("no database, but long enough to be looked at as one".utf8) },
          { $0 = $0.prefix(4_096) }, { $0 = Data() },
        ]
        + (0..<pages).filter { $0 % 7 == 0 }.map { page in
          {
            $0.replaceSubrange(
              page * 4_096..<(page + 1) * 4_096, with: repeatElement(0x5A, count: 4_096))
          }
        }
      for (number, edit) in edits.enumerated() {
        try changed(edit)
        let run = try restore(department, backup)
        #expect(run.status == 2, "\(number): \(run.output)\(run.errors)")
        #expect(
          run.errors.split(separator: "\n").first?.contains("copy.sqlite ") ?? false,
          "\(number): \(run.errors)")
        #expect(!run.errors.contains("patuh-") && !run.errors.contains("partial"))
        #expect(!exists(path(department, "new")), "\(number)")
      }
      for missing in ["none.sqlite", "."] {
        let run = try restore(department, missing)
        #expect(run.status == 2 && !exists(path(department, "new")), "\(run.errors)")
      }
      try department.output(["store", "check"], as: "root")
    }
  }

  /// What was left out is not called sound.
  @Test func copiesInPartSaySo() throws {
    try filled { department, file in
      let (copy, kept) = (path(department, "copy.sqlite"), path(department, "kept.sqlite"))
      try department.output(["store", "backup", copy], as: "root")
      try Damage.damaged.strike(file.replacing(department.path, with: copy))
      let run = try restore(department, copy, ["--skip-damage"])
      #expect(run.status == 1 && run.errors.contains("[store.evidence-damaged]"))
      #expect(
        run.output.hasPrefix(
          "new/folder/store.sqlite: events verified and sound, but not copied: 1 files of evidence\n"
        ),
        "\(run.output)")
      let restored = path(department, "new/folder/store.sqlite")
      let check = try ProgramRun(["store", "check", "--store", restored, "--lang", "en"])
      #expect(check.status == 1 && check.errors.contains("[store.evidence-missing]"))
      try Damage.unreadable.strike(file)
      let backup = try department.run(["store", "backup", kept, "--skip-damage"], as: "root")
      #expect(backup.status == 1 && backup.errors.contains("[store.evidence-unreadable]"))
      #expect(backup.output.contains("not copied: 1 files of evidence\n"), "\(backup.output)")
      #expect(!backup.output.contains("copy verified and sound"))
    }
  }

  // MARK: - Refused changes

  private func files(_ department: AuditDepartment) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: department.folder.path).filter {
      !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm")
    }.sorted()
  }

  /// Evidence that is refused is not copied either, and a file refused with others takes them along.
  @Test func refusedEvidenceIsNotKept() throws {
    try filled { department, _ in
      let file = path(department, "other.txt")
      try Data("something else".utf8).write(to: URL(filePath: file))
      let before = try files(department)
      let add = ["evidence", "add", "E-1", file]
      for (command, person, code) in [
        (add, "emp", "store.forbidden"),
        (add + ["--finding", "E-1/9"], "ann", "store.unknown"),
        (add + ["--action", "E-1/9.1"], "ann", "store.unknown"),
        (add + [path(department, "none.txt")], "ann", "file.not-found"),
        (["evidence", "add", "E-9", file], "ann", "store.unknown"),
        (
          ["finding", "progress", "E-1/1.1", "--percent", "10", "--text", "T", "--proof", file],
          "emp", "store.unknown"
        ),
      ] {
        #expect(try department.failure(command, as: person) == code, "\(command)")
        #expect(try files(department) == before, "\(command)")
      }
      // A file that the folder does not take is not recorded.
      let sha256 = try #require(
        department.output(["evidence", "add", "E-1", file], as: "ann").split(separator: " ")
          .dropFirst().first)
      try "not recorded".write(toFile: file, atomically: false, encoding: .utf8)
      try FileManager.default.removeItem(atPath: department.path + ".evidence")
      try Data().write(to: URL(filePath: department.path + ".evidence"))
      let blocked = try department.failure(["evidence", "add", "E-1", file], as: "ann")
      #expect(blocked?.hasPrefix("file.") == true, "\(sha256)")
      let list = try department.output(["evidence", "list", "E-1"], as: "ann")
      #expect(list.split(separator: "\n").count == 3, "\(list)")
      try department.output(["trail", "show"], as: "lea")
    }
  }

  /// A store that is refused leaves no folder.
  @Test func refusedStoresLeaveNoFolder() throws {
    try withFolder { folder in
      let run = try ProgramRun(
        shell: "trap '' XFSZ; ulimit -f 40; '\(ProgramRun.program.path)' store init --store "
          + "'\(folder.path)/a/b/store.sqlite' --as root")
      #expect(run.status == 2, "\(run.errors)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
  }

  // MARK: - What an auditee sees

  @Test func auditeesSeeEvidenceOfIssuedFindingsOnly() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      try department.output(["audit", "import", "E-1"] + AuditDepartment.results, as: "ann")
      try department.output(["audit", "evaluate", "E-1"], as: "ann")
      let list = try department.output(
        ["finding", "list", "--engagement", "E-1", "--format", "json"], as: "lea")
      let findings = try JSONDecoder().decode([Row].self, from: Data(list.utf8)).map(\.finding)
      let failed = try #require(findings.first { $0.id == "E-1/1" }?.item)
      let other = try #require(
        (1...32).map { "S-" + ($0 < 10 ? "0" : "") + "\($0)" }.first { item in
          !findings.contains { $0.item == item }
        })
      for (name, options) in [
        ("general", []), ("failed", ["--item", failed]), ("hidden", ["--item", other]),
        ("issued", ["--finding", "E-1/1"]), ("draft", ["--finding", "E-1/2"]),
      ] {
        let file = path(department, "\(name).txt")
        try Data(name.utf8).write(to: URL(filePath: file))
        try department.output(["evidence", "add", "E-1", file] + options, as: "ann")
      }
      for finding in findings {
        try department.output(["finding", "edit", finding.id, "--cause", "C"], as: "ann")
      }
      try department.output(["audit", "submit", "E-1"], as: "lea")
      try department.output(
        ["audit", "review", "E-1", "--accept"]
          + (1...32).map { "S-" + ($0 < 10 ? "0" : "") + "\($0)" }, as: "lea")
      try department.output(["audit", "issue", "E-1"], as: "lea")
      try department.output(["finding", "issue", "E-1/1"], as: "lea")
      let names = try department.output(["evidence", "list", "E-1"], as: "emp")
        .split(separator: "\n").dropFirst().compactMap { $0.split(separator: " ").last }
      #expect(names == ["failed.txt", "issued.txt"])
      let out = path(department, "out")
      try department.output(["evidence", "export", "E-1", out], as: "emp")
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: out).sorted() == [
          "E-1-e2-failed.txt", "E-1-e4-issued.txt",
        ])
      let show = try department.output(["finding", "show", "E-1/1"], as: "emp")
      #expect(show.contains("E-1/e4 issued.txt"))
      // The answers name evidence too.
      let page = try JSONDecoder().decode(
        Page.self,
        from: Data(
          try department.output(["audit", "show", "E-1", "--format", "json"], as: "emp").utf8))
      #expect(Set(page.answers.filter { $0.evidence?.isEmpty == false }.map(\.item)) == [failed])
      for command in [
        ["audit", "show", "E-1"], ["audit", "show", "E-1", "--format", "json"],
        ["audit", "export", "E-1"], ["audit", "export", "E-1", "--form"],
      ] {
        let file = path(department, "shown")
        let more = command.contains("export") ? ["-o", file] : []
        let run = try department.run(command + more, as: "emp")
        #expect(run.status == 0, "\(command): \(run.errors)")
        let text =
          more.isEmpty ? run.output : try String(contentsOfFile: file, encoding: .utf8)
        for name in ["general.txt", "hidden.txt", "draft.txt"] {
          #expect(!text.contains(name), "\(command)")
        }
      }
    }
  }

  private struct Row: Decodable {
    struct Finding: Decodable {
      let id: String
      let item: String?
    }
    let finding: Finding
  }

  private struct Page: Decodable {
    struct Answer: Decodable {
      struct Evidence: Decodable {}
      let item: String
      let evidence: [Evidence]?
    }
    let answers: [Answer]
  }
}

/// Another user than the superuser, who may not read everything.
enum OtherUser {
  /// Words of a shell that run the program.
  static func run(_ words: [String]) -> String {
    let program = "'\(ProgramRun.program.path)' " + words.joined(separator: " ")
    return geteuid() == 0
      ? "setpriv --reuid=65534 --regid=65534 --clear-groups \(program)" : program
  }

  static let isPossible =
    geteuid() != 0 || (try? ProgramRun(shell: run(["--help"])).status == 0) ?? false
}
