import Foundation
import TestSupport
import Testing

/// Two audits side by side, from files and from a store, and the sides of one.
@Suite struct ComparisonTests {
  private static func files(_ period: String) -> [String] {
    ["internal.xml", "external.csv"].map {
      "Examples/passport-office/\(period)/passport-sop-\($0)"
    }
  }

  private func run(_ arguments: [String]) throws -> String {
    let run = try ProgramRun(["evaluate", "passport-sop"] + arguments + ["--lang", "en"])
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  private static func compare(_ format: String) -> [String] {
    ["--results"] + files("2026-Q2") + ["--against"] + files("2026-Q1") + ["--format", format]
  }

  /// Against a program that reads both assessments and compares them itself.
  @Test func itSaysWhatTheAssessmentsGive() throws {
    try withFolder { folder in
      var paths: [String] = []
      for (name, arguments) in [
        ("comparison", Self.compare("json")),
        ("first", ["--results"] + Self.files("2026-Q1") + ["--format", "json"]),
        ("second", ["--results"] + Self.files("2026-Q2") + ["--format", "json"]),
      ] {
        let file = folder.appending(path: name + ".json")
        try Data(run(arguments).utf8).write(to: file)
        paths.append(file.path)
      }
      try OracleScript.run("PatuhCommandTests/Oracle/check_comparison.py", paths)
    }
  }

  @Test(arguments: ["text", "html", "markdown", "csv", "json"])
  func formatsAreAsRecorded(format: String) throws {
    try expectGolden(
      run(Self.compare(format)), "Tests/PatuhCommandTests/Fixtures/comparison/audits.\(format)")
  }

  @Test(arguments: ["text", "html"]) func sidesAreAsRecorded(format: String) throws {
    try expectGolden(
      run(["--results"] + Self.files("2026-Q1") + ["--sides", "--format", format]),
      "Tests/PatuhCommandTests/Fixtures/comparison/sides.\(format)")
  }

  /// The first of two periods that are the same differs from the second in nothing.
  @Test func nothingDiffersFromItself() throws {
    let text = try run(
      ["--results"] + Self.files("2026-Q1") + ["--against"] + Self.files("2026-Q1")
        + ["--format", "csv"])
    for line in text.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      #expect(cells[0] != "item")
      #expect(cells[0] != "score" || cells.last == "0")
    }
  }

  @Test func aWorkbookIsReadByAnotherProgram() throws {
    try withFolder { folder in
      let file = folder.appending(path: "c.xlsx")
      _ = try run(Self.compare("xlsx") + ["-o", file.path])
      let dump = try OracleScript.run("WorkbooksTests/Oracle/dump_workbook.py", [file.path])
      #expect(dump.contains("98.78") && dump.contains("Items with another outcome"))
    }
  }

  @Test func whatHasNoMeaningIsRefused() throws {
    for arguments in [Self.compare("sarif"), Self.compare("text") + ["--sides"]] {
      #expect(
        try ProgramRun(["evaluate", "passport-sop"] + arguments + ["--lang", "en"]).status == 64)
    }
  }

  @Test func engagementsAreCompared() throws {
    try AuditDepartment.with { department in
      for (engagement, period) in [("E-1", "2026-Q1"), ("E-2", "2026-Q2")] {
        try department.start(engagement, period: period)
        try department.output(
          ["audit", "import", engagement] + Self.files(period), as: "ann")
      }
      let text = try department.output(["audit", "report", "E-2", "--with", "E-1"], as: "lea")
      #expect(text.contains("The score rose by "))
      // Raised by hand, it is part of the comparison as well.
      try department.output(
        [
          "finding", "raise", "E-2", "--grade", "major", "--condition", "The safe is open.",
          "--criteria", "It is locked.", "--cause", "Habit.", "--effect", "Loss.",
          "--recommendation", "Lock it.",
        ], as: "ann")
      let raised = try department.output(["audit", "report", "E-2", "--with", "E-1"], as: "lea")
      #expect(!text.contains("The safe is open.") && raised.contains("The safe is open."))
      let drafts = try department.output(
        [
          "audit", "report", "E-2", "--with", "E-1", "--only-state", "draft", "--only-grade",
          "major", "--format", "csv",
        ], as: "lea")
      #expect(drafts.contains("The safe is open.") && !drafts.contains("\nitem,"))
      let sides = try department.output(["audit", "report", "E-2", "--sides"], as: "lea")
      #expect(sides.contains("Comparison of the sides"))
    }
  }
}
