import Foundation
import TestSupport
import Testing

@Suite struct EvaluateCommandTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let checklist: String
    let prefix: String
    let period: String
    let language: String
    var testDescription: String { "\(checklist) \(period) \(language)" }
  }

  static let examples = [
    ("passport-sop", "passport-sop"), ("management-functions", "management"),
  ].flatMap { checklist, prefix in
    ["2026-Q1", "2026-Q2"].flatMap { period in
      ["id", "en"].map {
        Example(checklist: checklist, prefix: prefix, period: period, language: $0)
      }
    }
  }

  /// What a user of the README sees, word for word.
  @Test(arguments: examples) func theExampleInTheTerminal(example: Example) throws {
    let run = try ProgramRun(
      ["evaluate", example.checklist, "--lang", example.language, "--results"]
        + exampleResults(example.prefix, example.period))
    #expect(run.status == 0)
    try expectGolden(
      run.output,
      "Tests/PatuhCommandTests/Fixtures/evaluate/\(example.checklist)-\(example.period)."
        + "\(example.language).txt")
  }

  /// The same bytes in every format, whatever time zone, locale and folder order there is.
  @Test(arguments: ["text", "json", "csv", "markdown", "html"])
  func theSameBytesEverywhere(format: String) throws {
    let results = try exampleResults("passport-sop", "2026-Q1")
    let arguments = ["evaluate", "passport-sop", "--lang", "id", "--format", format, "--results"]
    let first = try ProgramRun(arguments + results, environment: ["TZ": "Asia/Jayapura"])
    let second = try ProgramRun(
      arguments + results, environment: ["TZ": "America/New_York", "LC_ALL": "tr_TR.UTF-8"])
    #expect(first.status == 0)
    #expect(first.output == second.output)
    #expect(first.output.utf8.count > 1_000)
  }

  @Test func gatesEndWithOne() throws {
    let results = try exampleResults("passport-sop", "2026-Q1")
    func status(_ gate: [String]) throws -> (Int32, String) {
      let run = try ProgramRun(
        ["evaluate", "passport-sop", "--quiet"] + gate + ["--results"] + results)
      return (run.status, run.errors)
    }
    #expect(try status(["--fail-under", "1"]).0 == 0)
    let under = try status(["--fail-under", "99.9"])
    #expect(under.0 == 1)
    #expect(under.1.contains("gate failed: overall score "))
    #expect(under.1.contains(" is under 99.9\n"))
    let grade = try status(["--fail-on", "major"])
    #expect(grade.0 == 1)
    #expect(grade.1.contains(" findings of grade major or graver\n"))
  }

  @Test func aReportIsWrittenWholeOrNotAtAll() throws {
    let results = try exampleResults("passport-sop", "2026-Q2")
    try withFolder { folder in
      let report = folder.appending(path: "report.html")
      let run = try ProgramRun(
        ["evaluate", "passport-sop", "-o", report.path, "--results"] + results)
      #expect(run.status == 0)
      #expect(run.output == "wrote \(report.path)\n")
      // The ending of the file chose the format.
      #expect(try String(contentsOf: report, encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
      let missing = folder.appending(path: "no/such/folder/report.html")
      let failed = try ProgramRun(
        ["evaluate", "passport-sop", "-o", missing.path, "--results"] + results)
      #expect(failed.status == 2)
      #expect(failed.errors.contains("[file."))
    }
  }

  @Test func wrongUsageAndWrongMaterial() throws {
    #expect(try ProgramRun(["evaluate"]).status == 64)
    #expect(try ProgramRun(["evaluate", "passport-sop", "--format", "papyrus"]).status == 64)
    let unknown = try ProgramRun(["evaluate", "no-such", "--results", "x.xml"])
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("[command.checklist-unknown]"))
    #expect(unknown.errors.contains("`passport-sop`"))
    let missing = try ProgramRun(["evaluate", "passport-sop", "--results", "missing.xml"])
    #expect(missing.status == 2)
    #expect(missing.errors.contains("[file.not-found]"))
    // A file that is no results at all is refused with what it lacks, not half-read.
    let format = try ProgramRun(["evaluate", "passport-sop", "--results", "Makefile"])
    #expect(format.status == 2)
    #expect(format.errors.contains("Makefile:1:1: error: "))
    #expect(format.output == "")
    let results = try exampleResults("passport-sop", "2026-Q2")
    let override = try ProgramRun(
      ["evaluate", "passport-sop", "--set", "days", "--results"] + results)
    #expect(override.status == 2)
    #expect(override.errors.contains("[command.override-malformed]"))
    let library = try ProgramRun(
      ["checklist", "list"], environment: ["PATUH_LIBRARY": "/no/such/folder"])
    #expect(library.status == 2)
    #expect(library.errors.contains("[command.library-missing]"))
  }
}
