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
    #expect(override.status == 64)
    #expect(override.errors.contains("[command.override-malformed]"))
    let library = try ProgramRun(
      ["checklist", "list"], environment: ["PATUH_LIBRARY": "/no/such/folder"])
    #expect(library.status == 2)
    #expect(library.errors.contains("[command.library-missing]"))
  }

  // MARK: - Earlier periods

  /// Findings are followed into the second quarter: text, page, JSON and Markdown say the same.
  @Test func findingsAreFollowed() throws {
    let earlier = try exampleResults("passport-sop", "2026-Q1")
    let now = try exampleResults("passport-sop", "2026-Q2")
    func run(_ format: String) throws -> String {
      let run = try ProgramRun(
        ["evaluate", "passport-sop", "--lang", "en", "--format", format, "--results"] + now
          + ["--earlier"] + earlier)
      #expect(run.status == 0)
      return run.output
    }
    struct History: Decodable {
      let status: String
      let occurrences: Int
      let first: String
    }
    struct Entry: Decodable {
      let fingerprint: String
      let history: History
    }
    struct Assessment: Decodable {
      let findings: [Entry]
      let earlierFindings: [Entry]
    }
    let assessed = try JSONDecoder().decode(Assessment.self, from: Data(try run("json").utf8))
    let before = try ProgramRun(
      ["evaluate", "passport-sop", "--format", "json", "--results"] + earlier)
    struct Plain: Decodable {
      struct Finding: Decodable { let fingerprint: String }
      let findings: [Finding]
    }
    let known = Set(
      try JSONDecoder().decode(Plain.self, from: Data(before.output.utf8)).findings
        .map(\.fingerprint))
    #expect(!known.isEmpty)
    for finding in assessed.findings {
      let isKnown = known.contains(finding.fingerprint)
      #expect(finding.history.status == (isKnown ? "repeated" : "new"))
      #expect(finding.history.occurrences == (isKnown ? 2 : 1))
      #expect(finding.history.first == (isKnown ? "2026-Q1" : "2026-Q2"))
    }
    #expect(
      Set(assessed.earlierFindings.map(\.fingerprint))
        == known.subtracting(assessed.findings.map(\.fingerprint)))
    let repeated = assessed.findings.count { $0.history.status == "repeated" }
    #expect(repeated > 0 && !assessed.earlierFindings.isEmpty)
    for format in ["html", "markdown"] {
      let page = try run(format)
      #expect(
        page.components(separatedBy: "repeated: found in 2 periods, first in 2026-Q1").count - 1
          == repeated)
      #expect(page.contains("Findings of earlier periods"))
    }
    try expectGolden(
      try run("text"), "Tests/PatuhCommandTests/Fixtures/evaluate/passport-sop-2026-Q2.followed.txt"
    )
  }

  @Test func earlierPeriodsMustBeOthers() throws {
    let now = try exampleResults("passport-sop", "2026-Q2")
    let run = try ProgramRun(
      ["evaluate", "passport-sop", "--lang", "en", "--results"] + now + ["--earlier"] + now)
    #expect(run.status == 2)
    #expect(run.errors.contains("[command.earlier-period]"))
  }

  // MARK: - Measures of other evaluations

  /// What an item takes is exact, is its evidence, and conflicts with another value.
  @Test func measuresAreTaken() throws {
    try withFolder { folder in
      let report = folder.appending(path: "skm.json").path
      let survey = try ProgramRun([
        "survey", "skm-2017", "Examples/surveys/skm-2026-Q2.csv", "--population", "1200", "-o",
        report,
      ])
      #expect(survey.status == 0)
      struct Assessment: Decodable {
        struct Item: Decodable {
          struct Result: Decodable {
            struct Answer: Decodable {
              let value: String?
              let numerator: String?
              let denominator: String?
            }
            struct Evidence: Decodable {
              let href: String
              let title: String?
            }
            let answer: Answer
            let evidence: [Evidence]
          }
          let id: String
          let outcome: String
          let result: Result?
        }
        let items: [Item]
        let synthetic: Bool
      }
      let run = try ProgramRun([
        "evaluate", "satisfaction-survey", "--format", "json", "--measures", report,
      ])
      #expect(run.errors == "")
      let assessed = try JSONDecoder().decode(Assessment.self, from: Data(run.output.utf8))
      #expect(assessed.synthetic)
      func item(_ id: String) -> Assessment.Item? { assessed.items.first { $0.id == id } }
      #expect(item("Q-06")?.result?.answer.value == "81.68")
      let sample = item("Q-03")?.result
      #expect(sample?.answer.numerator == "160" && sample?.answer.denominator == "291")
      #expect(sample?.evidence.map(\.title) == ["skm-2017.sample-share"])
      #expect(sample?.evidence.map(\.href) == [report])
      #expect(item("Q-01")?.outcome == "not-tested")

      let results = folder.appending(path: "results.csv")
      try "item,side,value\nQ-06,external,90\n"
        .write(to: results, atomically: false, encoding: .utf8)
      let conflict = try ProgramRun([
        "evaluate", "satisfaction-survey", "--results", results.path, "--measures", report,
      ])
      #expect(conflict.status == 2)
      #expect(conflict.errors.contains("[results.conflict]"))
      let unused = try ProgramRun(
        ["evaluate", "passport-sop", "--measures", report, "--results"]
          + exampleResults("passport-sop", "2026-Q2"))
      #expect(unused.status == 0)
      #expect(unused.errors.contains("[measures.unused]"))
    }
  }
}
