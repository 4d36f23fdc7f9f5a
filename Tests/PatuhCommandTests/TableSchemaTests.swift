import Foundation
import TestSupport
import Testing

/// Every kind of CSV against its Table Schema, by a validator that is not ours.
@Suite struct TableSchemaTests {
  private func check(_ file: URL, _ schema: String, rows: Int) throws {
    let said = try OracleScript.run(
      "ReportingTests/Oracle/check_tables.py", [file.path, "docs/tables/\(schema).json"])
    #expect(said == "\(rows) rows are valid\n")
  }

  private func write(_ arguments: [String], to file: URL) throws {
    let run = try ProgramRun(arguments + ["--format", "csv", "-o", file.path])
    #expect(run.status == 0, "\(run.errors)")
  }

  private func rows(_ file: URL) throws -> Int {
    try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\r\n").count - 2
  }

  @Test(arguments: [
    ("programme", ["programme", "run", "Examples/programme/programme.xml"]),
    (
      "survey",
      ["survey", "skm-2017", "Examples/surveys/skm-2026-Q2.csv", "--population", "1200"]
    ),
    (
      "register",
      [
        "register", "complaints", "Examples/registers/complaints-2026-Q2.csv", "--date",
        "2026-06-30",
      ]
    ), ("index", ["index", "zi-2021", "Examples/indices/zi-2026-Q2.csv"]),
  ]) func reportsHaveTheirColumns(schema: String, arguments: [String]) throws {
    try withFolder { folder in
      let file = folder.appending(path: "t.csv")
      try write(arguments, to: file)
      try check(file, schema, rows: rows(file))
    }
  }

  @Test func auditsAndComparisonsHaveTheirColumns() throws {
    try withFolder { folder in
      let now = try exampleResults("passport-sop", "2026-Q2")
      let before = try exampleResults("passport-sop", "2026-Q1")
      let report = folder.appending(path: "report.csv")
      try write(["evaluate", "passport-sop", "--results"] + now, to: report)
      try check(report, "report", rows: 32)
      let comparison = folder.appending(path: "comparison.csv")
      try write(
        ["evaluate", "passport-sop", "--results"] + now + ["--against"] + before, to: comparison)
      try check(comparison, "comparison", rows: rows(comparison))
    }
  }

  @Test func findingsHaveTheirColumns() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      try department.output(["audit", "import", "E-1"] + AuditDepartment.results, as: "ann")
      try department.output(["audit", "evaluate", "E-1"], as: "ann")
      try department.issue("E-1/2")
      let file = department.folder.appending(path: "findings.csv")
      let listed = try department.output(["finding", "list", "--format", "csv"], as: "lea")
      try Data(listed.utf8).write(to: file)
      try check(file, "findings", rows: rows(file))
      #expect(try rows(file) > 10)
    }
  }
}
