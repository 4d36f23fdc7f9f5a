import Foundation
import TestSupport
import Testing

/// Advice that can be followed as it stands, for what people get wrong most.
@Suite struct AdviceTests {
  /// An engagement by two checklists with the same items; `S-01` has both sides.
  private func engagement(_ body: (AuditDepartment) throws -> Void) throws {
    try AuditDepartment.with { department in
      var files: [String] = []
      for id in ["mine", "other"] {
        let file = department.folder.appending(path: "\(id).xml")
        #expect(try ProgramRun(["checklist", "new", id, "-o", file.path]).status == 0)
        files.append(file.path)
      }
      for (id, checklists) in [("E-1", [files[0]]), ("E-2", files)] {
        try department.output(
          ["audit", "new", id, "--unit", "kanim-contoh", "--period", "2026", "--title", "Desk"]
            + checklists, as: "lea")
        try department.output(["audit", "assign", id, "ann"], as: "lea")
        try department.output(["audit", "start", id], as: "lea")
      }
      try body(department)
    }
  }

  /// A misspelt command is told as such also where options of the right one follow.
  @Test(arguments: [
    (["audit", "lst", "--as", "lea"], "usage.command-misspelt"),
    (["adit", "list", "--as", "lea"], "usage.command-misspelt"),
    (["letter", "make", "--as", "lea"], "usage.command-unknown"),
    (["nix", "--as", "lea"], "usage.command-unknown"),
  ]) func commands(arguments: [String], code: String) throws {
    let run = try ProgramRun(arguments + ["--lang", "en"])
    #expect(run.status == 64 && run.errors.contains("[\(code)]"), "\(run.errors)")
  }

  @Test func answers() throws {
    try engagement { department in
      let item = "S-01"
      for text in ["answer", "foo=1"] {
        #expect(
          try department.run(
            ["audit", "answer", "E-1", item, text, "--side", "internal"], as: "ann"
          )
          .errors == """
            error: `\(text)` is no field of an answer with its value
              the fields are answer, value, numerator, denominator, size, deviations, population, no-evidence; each is written as name, equals sign and value
              fix: write for example `answer=yes`
              [store.field-unknown]

            """)
      }
      #expect(
        try department.run(["audit", "answer", "E-1", item, "answer=yes"], as: "ann").errors == """
          error: the item `\(item)` has the sides internal, external
            each side is answered for itself
            fix: add `--side internal`, or the other side
            [store.side-needed]

          """)
      #expect(
        try department.run(["audit", "answer", "E-2", item, "answer=yes"], as: "ann").errors == """
          error: the item `\(item)` has several checklists: mine, other
            what is read and recorded belongs to one of them
            fix: add `--checklist mine`, or another of them
            [store.checklist-needed]

          """)
      #expect(
        try ProgramRun([
          "audit", "export", "E-2", "--lang", "id", "--store", department.path, "--as", "ann",
        ]).errors.contains(
          "kesalahan: penugasan `E-2` punya beberapa daftar periksa: mine, other\n"))
      // What is advised works.
      try department.output(
        [
          "audit", "answer", "E-2", item, "answer=yes", "--checklist", "mine", "--side", "internal",
        ], as: "ann")
      // Evidence belongs to the item of one checklist, too.
      let file = department.folder.appending(path: "log.txt")
      try Data("seen".utf8).write(to: file)
      let add = ["evidence", "add", "E-2", file.path, "--item", item]
      #expect(try department.failure(add, as: "ann") == "store.checklist-needed")
      try department.output(add + ["--checklist", "mine"], as: "ann")
    }
  }

  /// What is unknown is named in the reader's language, with the command that lists it.
  @Test(arguments: [
    (["audit", "show", "E-9"], "engagement `E-9`", "penugasan `E-9`", "`patuh audit list`"),
    (["finding", "show", "E-9/1"], "finding `E-9/1`", "temuan `E-9/1`", "`patuh finding list`"),
    (
      ["audit", "new", "E-3", "--unit", "x", "--period", "2026", "--title", "A", "passport-sop"],
      "unit `x`", "unit `x`", "`patuh unit list`"
    ),
    (
      ["audit", "answer", "E-1", "Q", "answer=yes"], "item `Q`", "butir `Q`",
      "`patuh checklist show mine`"
    ),
    (
      ["audit", "export", "E-1", "--checklist", "x"], "checklist `x`", "daftar periksa `x`",
      "`patuh audit show E-1`"
    ),
    (["finding", "list", "--view", "v"], "view `v`", "tampilan `v`", "`patuh finding views`"),
    (["trail", "prove", "999"], "event `999`", "peristiwa `999`", "`patuh trail show`"),
    (
      ["finding", "progress", "E-1/1.1", "--percent", "3", "--text", "x"], "action `E-1/1.1`",
      "tindakan `E-1/1.1`", "`patuh finding show "
    ),
    (
      ["evidence", "remove", "E-1/e9", "--reason", "x"], "evidence `E-1/e9`", "bukti `E-1/e9`",
      "`patuh evidence list "
    ),
    (
      ["audit", "assign", "E-1", "mia", "--checklist", "mine", "--section", "x"],
      "section `x`", "bagian `x`", "`patuh checklist show mine`"
    ),
  ])
  func whatIsUnknown(command: [String], english: String, indonesian: String, list: String) throws {
    try engagement { department in
      let run = try department.run(command, as: "lea")
      #expect(run.status == 2 && run.errors.hasPrefix("error: there is no \(english)\n"))
      #expect(run.errors.contains("fix: see what there is with \(list)"), "\(run.errors)")
      let other = try ProgramRun(
        command + ["--store", department.path, "--as", "lea", "--lang", "id"])
      #expect(other.errors.hasPrefix("kesalahan: tidak ada \(indonesian)\n"), "\(other.errors)")
      #expect(other.errors.contains("perbaikan: lihat yang ada dengan \(list)"))
    }
  }

  @Test func reportsOfWhatIsNot() throws {
    try AuditDepartment.with { department in
      for name in ["mini", "passport-sop"] {
        let run = try department.run(["report", name], as: "lea")
        #expect(
          run.errors == """
            error: there is no engagement and no file `\(name)` to report on
              a report is about an engagement of the store, a programme's file, or a checklist with results
              fix: see engagements with `patuh audit list`, or write a programme's path, or add `--results FILE` to a checklist
              [command.report-unknown]

            """)
      }
      for name in ["nosuch.xml", "no/such"] {
        let run = try ProgramRun(
          ["report", name, "--lang", "en"],
          environment: ["PATUH_STORE": department.path, "PATUH_USER": "lea"])
        #expect(run.status == 2 && !run.errors.contains("engagement"), "\(run.errors)")
        #expect(run.errors.contains("`\(name)`"))
      }
      let run = try ProgramRun(
        ["report", "passport-sop", "--results=\(AuditDepartment.results[0])", "--format", "json"])
      #expect(run.status == 0 && run.output.contains("urn:patuh:assessment:1"), "\(run.errors)")
    }
  }

  /// `-o -` writes to standard output in every command that writes one file.
  @Test(arguments: [
    (["evaluate", "passport-sop", AuditDepartment.results[0], "--format", "xlsx"], "PK"),
    (["evaluate", "passport-sop", AuditDepartment.results[0], "--format", "json"], "{"),
    (["checklist", "form", "passport-sop"], "<!DOCTYPE"), (["checklist", "new", "mine"], "<"),
    (["programme", "run", "Examples/programme/programme.xml"], ""),
    (["register", "run", "complaints", "Examples/registers/complaints-2026-Q2.csv"], ""),
    (["survey", "run", "skm-2017", "Examples/surveys/skm-2026-Q2.csv"], ""),
    (["index", "run", "spip", "Examples/indices/spip-2026.json"], ""),
  ])
  func aHyphenIsStandardOutput(command: [String], start: String) throws {
    try withFolder { folder in
      let run = try ProgramRun(
        command.map { name in
          name.hasPrefix("Examples/") ? packageRoot.appending(path: name).path : name
        } + ["-o", "-", "--lang", "en"],
        environment: [
          "PATUH_LIBRARY": packageRoot.appending(path: "Checklists").path
        ], folder: folder)
      #expect(run.status == 0 && !run.output.isEmpty, "\(run.errors)")
      #expect(run.output.hasPrefix(start) && !run.output.contains("wrote"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
  }

  @Test func aHyphenIsStandardOutputOfStoreCommands() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      let key = department.folder.appending(path: "key").path
      try department.output(
        ["trail", "checkpoint", "--key", key, "--new-key", "-o", key + ".head"], as: "lea")
      try department.output(
        [
          "finding", "raise", "E-1", "--grade", "minor", "--condition", "a", "--criteria", "b",
          "--cause", "c", "--effect", "d", "--recommendation", "e",
        ], as: "ann")
      try department.output(["finding", "issue", "E-1/1"], as: "lea")
      for (command, start) in [
        (["audit", "export", "E-1"], "{"), (["trail", "checkpoint", "--key", key], "patuh"),
        (["audit", "report", "E-1"], ""),
        (["letter", "notice", "E-1/1"], "<!DOCTYPE"),
        (["pack", "make", "E-1", "--key", key], "PK"),
      ] {
        let output = try department.output(command + ["-o", "-"], as: "lea")
        #expect(output.hasPrefix(start) && !output.isEmpty, "\(command): \(output.prefix(40))")
        #expect(!FileManager.default.fileExists(atPath: packageRoot.appending(path: "-").path))
      }
      #expect(
        try department.output(["trail", "prove", "1", "-o", "-"], as: "root").hasPrefix("{"))
      let full = try department.run(["audit", "export", "E-1", "-o", "/dev/full"], as: "lea")
      #expect(
        full.errors.contains("fix: name a regular file; `--output -` writes to standard output\n"))
    }
  }
}
