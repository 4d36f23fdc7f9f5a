import Foundation
import TestSupport
import Testing

/// What changed since earlier audits, from files and in a store, against the reports of those audits.
@Suite struct EarlierAuditsTests {
  private struct File: Decodable {
    struct Score: Decodable, Hashable {
      let scope: String
      let value: String?
      let maximum: String?
      let rating: String?
    }
    struct Earlier: Decodable {
      let name: String
      let scores: [Score]
    }
    struct Finding: Decodable {
      struct History: Decodable { let status: String }
      let fingerprint: String
      let history: History?
    }
    let scores: [Score]
    let earlier: [Earlier]?
    let findings: [Finding]
    let earlierFindings: [Finding]?

    /// The status of each finding, those of before included.
    var statuses: [String] {
      (findings + (earlierFindings ?? [])).compactMap { $0.history?.status }.sorted()
    }
  }

  private static func results(_ period: String) -> [String] {
    ["internal.xml", "external.csv"].map {
      "Examples/passport-office/\(period)/passport-sop-\($0)"
    }
  }

  private static func decoded(_ text: String) throws -> File {
    try JSONDecoder().decode(File.self, from: Data(text.utf8))
  }

  private static let evaluate = ["evaluate", "passport-sop", "--lang", "en", "--results"]
  private static let rose =
    "the score rose by 20.79 points, from 77.99 to 98.78. The rating went from C to A."

  private func evaluated(_ arguments: [String]) throws -> String {
    let run = try ProgramRun(Self.evaluate + arguments)
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  @Test func filesOfEarlierPeriodsAreLookedBackOn() throws {
    let command = Self.results("2026-Q2") + ["--earlier"] + Self.results("2026-Q1")
    let now = try Self.decoded(evaluated(command + ["--format", "json"]))
    let before = try Self.decoded(evaluated(Self.results("2026-Q1") + ["--format", "json"]))
    #expect(now.earlier?.map(\.name) == ["2026-Q1"])
    #expect(now.earlier?[0].scores == before.scores)
    #expect(before.earlier == nil)
    for format in ["text", "markdown", "html"] {
      // Lines of a terminal break where they must.
      let text = try evaluated(command + ["--format", format]).replacing("\n", with: " ")
      #expect(text.contains(Self.rose), "\(format)")
      #expect(text.contains("Findings: 2 new, 5 repeated, 0 returned, 16 resolved"), "\(format)")
    }
    let alone = try evaluated(Self.results("2026-Q2"))
    #expect(!alone.contains("What changed"))
  }

  @Test func engagementsLookBackOnThoseBeforeThem() throws {
    try AuditDepartment.with { department in
      for (engagement, period) in [("E-1", "2026-Q1"), ("E-2", "2026-Q2")] {
        try department.output(
          [
            "audit", "new", engagement, "--unit", "kanim-contoh", "--period", period, "--title",
            "Desk", "--end", period == "2026-Q1" ? "2026-04-10" : "2026-07-10", "passport-sop",
          ], as: "lea")
        try department.output(["audit", "assign", engagement, "ann"], as: "lea")
        try department.output(["audit", "start", engagement], as: "lea")
        try department.output(
          ["audit", "import", engagement] + Self.results(period), as: "ann")
        try department.output(["audit", "evaluate", engagement], as: "ann")
      }
      func report(_ engagement: String, _ format: String) throws -> String {
        try department.output(
          ["audit", "report", engagement, "--format", format, "--lang", "en"], as: "lea")
      }
      let (first, second) = (
        try Self.decoded(report("E-1", "json")), try Self.decoded(report("E-2", "json"))
      )
      #expect(first.earlier == nil && first.statuses.isEmpty)
      #expect(second.earlier?.map(\.name) == ["2026-Q1 (E-1)"])
      #expect(second.earlier?[0].scores == first.scores)
      let files = try Self.decoded(
        evaluated(
          Self.results("2026-Q2") + ["--format", "json", "--earlier"] + Self.results("2026-Q1")))
      #expect(second.statuses == files.statuses && !files.statuses.isEmpty)
      let file = department.folder.appending(path: "e-2.json")
      try Data(report("E-2", "json").utf8).write(to: file)
      try OracleScript.run(
        "ReportingTests/Oracle/check_json.py", ["docs/assessment.schema.json", file.path])
      #expect(try report("E-2", "html").contains("Since 2026-Q1 (E-1) \(Self.rose)"))
      let book = department.folder.appending(path: "e-2.xlsx")
      try department.output(["audit", "report", "E-2", "-o", book.path, "--lang", "en"], as: "lea")
      let dump = try OracleScript.run("WorkbooksTests/Oracle/dump_workbook.py", [book.path])
      #expect(dump.contains("Scores from audit to audit") && dump.contains(Self.rose))
    }
  }
}
