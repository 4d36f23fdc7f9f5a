import AuditModel
import AuditStore
import Foundation
import TestSupport
import Testing

/// Commands that no other test runs, and the check that each is run by one.
@Suite struct EveryCommandTests {
  @Test(arguments: [
    (["survey", "list"], "ipak-10"), (["survey", "validate", "skm-2017"], "skm-2017: valid\n"),
    (["index", "list"], "zi-2021"), (["index", "validate", "zi-2021"], "zi-2021: valid\n"),
    (["register", "list"], "complaints"),
    (["register", "validate", "complaints"], "complaints: valid\n"),
    (["calendar", "list"], "indonesia-2026"),
    (["calendar", "validate", "indonesia-2026"], "indonesia-2026: valid\n"),
    (["regime", "list"], "bpk-2017"), (["regime", "validate", "bpk-2017"], "bpk-2017: valid\n"),
    (["plan", "validate", "Examples/plan/universe.xml"], "Examples/plan/universe.xml: valid\n"),
  ])
  func documentsAreListedAndChecked(arguments: [String], shown: String) throws {
    let run = try ProgramRun(arguments + ["--lang", "en"])
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(run.output.contains(shown))
  }

  /// Former ids go on working, in commands and in files.
  @Test func renamedThingsKeepTheirFormerIds() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      #expect(
        try department.output(["person", "rename", "ann", "anna"], as: "root")
          == "ann is now anna\n")
      #expect(
        try department.output(["unit", "rename", "kanim-contoh", "kanim-satu"], as: "root")
          == "kanim-contoh is now kanim-satu\n")
      #expect(
        try department.output(["audit", "rename", "E-1", "E-9"], as: "lea") == "E-1 is now E-9\n")
      // The files name the unit by its former id.
      try department.output(["audit", "import", "E-1"] + AuditDepartment.results, as: "ann")
      try department.output(["audit", "evaluate", "E-9"], as: "anna")
      let show = ["finding", "show", "--format", "json"]
      try department.output(
        ["finding", "regrade", "E-9/1", "minor", "--reason", "Seldom"], as: "lea")
      let present = try department.output(show + ["E-9/1"], as: "lea")
      #expect(
        present.contains(#""firstGrade" : "major""#) && present.contains(#""grade" : "minor""#))
      #expect(
        try department.failure(["unit", "add", "kanim-contoh", "--title", "New"], as: "root")
          == "store.twice", "a former id is never given again")
      try department.output(["person", "revoke", "bob", "auditor"], as: "root")
      #expect(
        try department.failure(["audit", "answer", "E-9", "S-01", "answer=no"], as: "bob")
          == "store.not-readable")
      let info = try department.output(["store", "info"], as: "lea")
      #expect(info.contains("form        6\n") && info.contains("engagement  1\n"), "\(info)")
    }
  }

  /// The findings of a report have the grades and texts that people gave them; withdrawn ones are left out.
  @Test func aReportHasFindingsAsPeopleLeftThem() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      try department.output(["audit", "import", "E-1"] + AuditDepartment.results, as: "ann")
      try department.output(["audit", "evaluate", "E-1"], as: "ann")
      try department.output(
        ["finding", "regrade", "E-1/1", "minor", "--reason", "Seldom"], as: "lea")
      try department.output(["finding", "withdraw", "E-1/2", "--reason", "Wrong"], as: "lea")
      try department.output(["finding", "edit", "E-1/3", "--cause", "Nobody is named"], as: "ann")
      let report = try department.output(["audit", "report", "E-1"], as: "lea")
      #expect(report.contains("Findings (20)"), "\(report.prefix(2000))")
      #expect(report.contains("MINOR · S-06") && !report.contains("MAJOR · S-06"))
      #expect(report.contains("Nobody is named"))
      let minor = try department.output(
        ["audit", "report", "E-1", "--only-grade", "minor"], as: "lea")
      #expect(minor.contains("MINOR · S-06"))
    }
  }

  /// Who reported progress does not verify it, also after somebody else reported more.
  @Test func anEarlierReporterDoesNotVerify() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      try department.output(["audit", "import", "E-1"] + AuditDepartment.results, as: "ann")
      try department.output(["audit", "evaluate", "E-1"], as: "ann")
      try department.output(["person", "grant", "lea", "auditee"], as: "root")
      try department.issue("E-1/1")
      try department.output(
        ["finding", "respond", "E-1/1", "--agree", "--text", "Yes"], as: "emp")
      try department.output(
        [
          "finding", "act", "E-1/1", "--text", "Mend", "--owner", "emp", "--due", "2999-12-31",
        ], as: "emp")
      for (percent, person) in [("50", "lea"), ("100", "emp")] {
        try department.output(
          ["finding", "progress", "E-1/1.1", "--percent", percent, "--text", "On it"], as: person)
      }
      try department.output(["person", "rename", "lea", "leah"], as: "root")
      #expect(
        try department.failure(
          ["finding", "verify", "E-1/1", "--effective", "--note", "Seen"], as: "leah")
          == "store.own-work")
    }
  }

  /// A finding whose accepted risk has ended is worked on like an issued one.
  @Test func anEndedAcceptanceIsNoDeadEnd() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      try department.output(["audit", "import", "E-1"] + AuditDepartment.results, as: "ann")
      try department.output(["audit", "evaluate", "E-1"], as: "ann")
      try department.issue("E-1/1")
      try department.record(as: "mia", at: "2020-01-01T00:00:00Z") {
        try $0.accept("E-1/1", reason: "Cost", until: "2020-01-01")
      }
      try department.output(
        ["finding", "respond", "E-1/1", "--agree", "--text", "Yes"], as: "emp")
      #expect(
        try department.output(["finding", "list", "--state", "responded"], as: "lea")
          .contains("E-1/1 "))
      #expect(try department.output(["trail", "verify"], as: "lea").contains("sound"))
    }
  }

  /// A score by a checklist with fewer items would show an auditee which of the others failed.
  @Test func anAuditeeReadsNoScores() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      try department.output(["audit", "import", "E-1"] + AuditDepartment.results, as: "ann")
      try department.output(["audit", "evaluate", "E-1"], as: "ann")
      try department.establishCauses("E-1")
      let items = (1...32).map { "S-" + ($0 < 10 ? "0" : "") + "\($0)" }
      try department.output(["audit", "submit", "E-1"], as: "lea")
      try department.output(["audit", "review", "E-1", "--accept"] + items, as: "lea")
      try department.output(["audit", "issue", "E-1"], as: "lea")
      for command in [
        ["audit", "compare", "E-1", "passport-sop"], ["audit", "report", "E-1"],
        ["audit", "scores", "E-1"],
      ] {
        #expect(try department.failure(command, as: "emp") == "store.not-readable", "\(command)")
        #expect(try department.failure(command, as: "ann") == nil, "\(command)")
      }
    }
  }

  /// Every command is written in a test beside those of wrong usage.
  @Test func eachIsRunByATest() throws {
    let folder = packageRoot.appending(path: "Tests/PatuhCommandTests")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    let sources = try files.filter { $0.pathExtension == "swift" }
      .map { try String(contentsOf: $0, encoding: .utf8).filter { !$0.isWhitespace } }
      .joined()
    for command in LeafCommand.all {
      let words = command.words.map { "\"\($0)\"" }.joined(separator: ",")
      #expect(sources.contains(words), "no test runs `patuh \(command)`")
    }
  }
}
