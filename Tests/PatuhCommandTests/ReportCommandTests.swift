import Foundation
import TestSupport
import Testing

/// One command for every report: it says what the command of the thing itself says.
@Suite struct ReportCommandTests {
  /// An organisation's own cover stands before the title; what auditors write in its places stays text.
  @Test func anOwnCoverStandsBeforeTheTitle() throws {
    try withFolder { folder in
      let cover = folder.appending(path: "cover.html")
      try Data(
        "<p class=\"mark\">{{unit}} {{{period}}} {{score}} {{rating}}{{#distribution}} {{name}};{{/distribution}}</p>"
          .utf8
      ).write(to: cover)
      let report = folder.appending(path: "r.html")
      func run(_ more: [String]) throws -> ProgramRun {
        try ProgramRun(
          ["evaluate", "passport-sop", "--lang", "en", "-o", report.path, "--to", "<Head>"] + more
            + ["--unit-name", "A <b>", "--results"]
            + [try exampleResults("passport-sop", "2026-Q1")[0]])
      }
      #expect(try run(["--cover", cover.path]).status == 0)
      let page = try String(contentsOf: report, encoding: .utf8)
      let own = try #require(page.firstRange(of: "<p class=\"mark\">"))
      let title = try #require(page.firstRange(of: "<h1"))
      #expect(own.lowerBound < title.lowerBound)
      #expect(page[own.lowerBound...].prefix(120).contains("2026-Q1 68.16 Medium"))
      #expect(page[own.lowerBound...].prefix(160).contains(" &lt;Head&gt;;</p>"))
      try Data("{{#unit}}".utf8).write(to: cover)
      let broken = try run(["--cover", cover.path])
      #expect(broken.status == 2 && broken.errors.contains("[command.template-malformed]"))
    }
  }

  /// One cover serves every kind of report, and says of each what there is.
  @Test(arguments: [
    (
      ["evaluate", "passport-sop", "--sides", "--results"],
      "comparison|68.2|||synthetic|Passport service"
    ),
    (["programme", "run", "Examples/programme/programme.xml"], "programme|||2026-Q2|synthetic|"),
    (
      ["survey", "run", "skm-2017", "Examples/surveys/skm-2026-Q2.csv"], "survey|"
    ),
    (
      [
        "register", "run", "complaints", "Examples/registers/complaints-2026-Q2.csv", "--date",
        "2026-07-01",
      ], "register|"
    ),
    (["index", "run", "spip", "Examples/indices/spip-2026.json"], "index|"),
  ]) func everyKindOfReportTakesACover(command: [String], said: String) throws {
    try withFolder { folder in
      let cover = folder.appending(path: "cover.html")
      try Data(
        "<p class=\"mark\">{{kind}}|{{score}}|{{rating}}|{{period}}|{{#is-synthetic}}synthetic{{/is-synthetic}}|{{title}}</p>"
          .utf8
      ).write(to: cover)
      let file = folder.appending(path: "r.html")
      let results =
        command.last == "--results" ? try exampleResults("passport-sop", "2026-Q1") : []
      let run = try ProgramRun(
        command + results + ["--cover", cover.path, "--lang", "en", "-o", file.path])
      #expect(run.status == 0, "\(run.errors)")
      let page = try String(contentsOf: file, encoding: .utf8)
      let own = try #require(page.firstRange(of: "<p class=\"mark\">"))
      let title = try #require(page.firstRange(of: "<h1"))
      #expect(own.lowerBound < title.lowerBound)
      #expect(page[own.upperBound...].hasPrefix(said), "\(page[own.upperBound...].prefix(120))")
    }
  }

  private static let results = "Examples/passport-office/2026-Q1/passport-sop-internal.xml"

  @Test func resultsAndProgrammesAreReported() throws {
    for (mine, its) in [
      (["passport-sop", "--results", Self.results], ["evaluate"]),
      (["Checklists/passport-sop.xml", "--results", Self.results], ["evaluate"]),
      (["Examples/programme/programme.xml"], ["programme", "run"]),
    ] {
      let report = try ProgramRun(["report"] + mine + ["--lang", "en"])
      #expect(report.status == 0, "\(report.errors)")
      #expect(report.output == (try ProgramRun(its + mine + ["--lang", "en"]).output))
    }
  }

  @Test func engagementsAreReported() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      try department.output(["audit", "import", "E-1"] + AuditDepartment.results, as: "ann")
      #expect(
        try department.output(["report", "E-1", "--only-side", "external"], as: "lea")
          == department.output(["audit", "report", "E-1", "--only-side", "external"], as: "lea"))
      #expect(try department.failure(["report", "E-9"], as: "lea") == "command.report-unknown")
    }
  }

  /// Formats of every kind of report can be asked for together; one that cannot be made writes none.
  @Test func severalFormatsAtOnce() throws {
    try withFolder { folder in
      let base = folder.appending(path: "programme.html").path
      let run = try ProgramRun([
        "report", "Examples/programme/programme.xml", "--format", "html, json", "-o", base,
        "--lang", "en",
      ])
      #expect(run.status == 0, "\(run.errors)")
      for ending in ["html", "json"] {
        let file = folder.appending(path: "programme.\(ending)")
        let alone = try ProgramRun([
          "programme", "run", "Examples/programme/programme.xml", "--format", ending, "--lang",
          "en",
        ])
        #expect(try String(contentsOf: file, encoding: .utf8) == alone.output)
      }
      let wrong = try ProgramRun([
        "report", "Examples/programme/programme.xml", "--format", "html,sarif", "-o",
        folder.appending(path: "x").path, "--lang", "en",
      ])
      #expect(wrong.status == 64)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
    }
  }
}
