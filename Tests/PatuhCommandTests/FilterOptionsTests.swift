import Foundation
import TestSupport
import Testing

/// Excerpts of reports, programmes and comparisons: what a filter lets through, against a program that filters the whole itself.
@Suite struct FilterOptionsTests {
  private static let programme = "Examples/programme/programme.xml"
  private static let library = [
    "passport-sop", "management-functions", "service-quality", "complaints", "service-standards",
    "satisfaction-survey", "corruption-perception",
  ].map { "Checklists/\($0).xml" }

  private func output(_ arguments: [String]) throws -> String {
    let run = try ProgramRun(arguments + ["--lang", "en"])
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  private static func options(_ filter: [String: [String]]) -> [String] {
    let names = [
      "units": "unit", "sections": "section", "sides": "side", "grades": "grade", "states": "state",
    ]
    return filter.sorted { $0.key < $1.key }.flatMap { name, values in
      ["--only-\(names[name] ?? name)", values.joined(separator: ",")]
    }
  }

  private static func json(_ filter: [String: [String]]) throws -> String {
    String(
      decoding: try JSONSerialization.data(withJSONObject: filter, options: .sortedKeys),
      as: UTF8.self)
  }

  static let filters: [[String: [String]]] = [
    ["sections": ["front-desk"]], ["sides": ["external"]], ["grades": ["major", "minor"]],
    ["sections": ["biometrics-interview", "issue"], "grades": ["major"]],
    ["sides": ["internal"], "grades": ["observation"]],
  ]

  @Test func programmesShowWhatFits() throws {
    try withFolder { folder in
      let whole = folder.appending(path: "whole.json").path
      let command = ["programme", "run", Self.programme, "--format", "json", "-o"]
      _ = try output(command + [whole])
      let filters =
        Self.filters + [
          ["units": ["kanim-elang", "kanim-intan"]], ["states": ["repeated"]],
          ["units": ["kanim-elang"], "states": ["new", "resolved"], "sides": ["external"]],
        ]
      for filter in filters {
        let excerpt = folder.appending(path: "excerpt.json").path
        _ = try output(command + [excerpt] + Self.options(filter))
        let said = try OracleScript.run(
          "PatuhCommandTests/Oracle/check_excerpt.py",
          ["programme", Self.json(filter), whole, excerpt] + Self.library)
        #expect(said.wholeMatch(of: /[1-9][0-9]* shown\n/) != nil, "\(filter)")
      }
    }
  }

  @Test(arguments: filters) func comparisonsShowWhatFits(filter: [String: [String]]) throws {
    try withFolder { folder in
      let evaluate = ["evaluate", "passport-sop", "--format", "json", "--results"]
      let (first, second) = (
        evaluate + Self.results("2026-Q1"), evaluate + Self.results("2026-Q2")
      )
      let both = second + ["--against"] + Self.results("2026-Q1")
      var files: [String: String] = [:]
      for (name, command) in [
        ("whole", both), ("excerpt", both + Self.options(filter)), ("first", first),
        ("second", second),
      ] {
        let file = folder.appending(path: "\(name).json")
        try Data(output(command).utf8).write(to: file)
        files[name] = file.path
      }
      let order = ["whole", "excerpt"].compactMap { files[$0] }
      let audits = ["first", "second"].compactMap { files[$0] }
      try OracleScript.run(
        "PatuhCommandTests/Oracle/check_excerpt.py",
        ["comparison", Self.json(filter)] + order + ["Checklists/passport-sop.xml"] + audits)
    }
  }

  private static let compared =
    ["evaluate", "passport-sop", "--results"] + results("2026-Q2") + ["--against"]
    + results("2026-Q1")

  private static func results(_ period: String) -> [String] {
    ["internal.xml", "external.csv"].map {
      "Examples/passport-office/\(period)/passport-sop-\($0)"
    }
  }

  /// Whoever gets an excerpt sees that it is one, whatever the format.
  @Test(arguments: ["text", "html", "markdown", "csv"])
  func eachSaysThatItIsAnExcerpt(format: String) throws {
    let asked = ["--only-grade", "major", "--format", format]
    for (command, sentence) in [
      (["programme", "run", Self.programme], "An excerpt, not the whole programme: grade major."),
      (Self.compared, "An excerpt, not the whole comparison: grade major."),
    ] {
      let text = try output(command + asked)
      #expect(text.contains(sentence))
      #expect(!(try output(command + ["--format", format])).contains("An excerpt"))
    }
  }

  @Test func aWorkbookSaysThatItIsAnExcerpt() throws {
    try withFolder { folder in
      let file = folder.appending(path: "c.xlsx")
      _ = try output(Self.compared + ["--only-side", "internal", "-o", file.path])
      let dump = try OracleScript.run("WorkbooksTests/Oracle/dump_workbook.py", [file.path])
      #expect(dump.contains("An excerpt, not the whole comparison: side internal."))
    }
  }

  @Test(arguments: [
    (
      ["programme", "run", programme, "--only-section", "x"],
      "--only-section x: the report has no such thing; it has"
    ),
    (
      ["programme", "run", programme, "--only-state", "issued"],
      "--only-state issued: the report has no such thing; it has new, repeated, returned, resolved, untested"
    ),
    (
      ["programme", "run", programme, "--only-owner", "Emp"],
      "--only-owner: findings of this report have no actions and owners"
    ),
    (
      compared + ["--only-unit", "x"],
      "--only-unit x: the report has no such thing; it has kanim-contoh"
    ),
    (
      compared + ["--only-state", "issued"],
      "--only-state issued: the report has no such thing; it has –"
    ),
    (
      ["evaluate", "passport-sop", "--sides", "--only-side", "internal", "--results"]
        + results("2026-Q1"), "--sides compares both sides: without --only-side"
    ),
  ]) func whatMeansNothingThereIsRefused(arguments: [String], message: String) throws {
    let run = try ProgramRun(arguments + ["--lang", "en"])
    #expect(run.status == 64)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.errors.contains("  fix: ") && run.errors.contains("[command.filter-"))
  }

  /// Two units are compared; one of them alone is no comparison.
  @Test func noneOfTheComparedUnitsIsLeftOut() throws {
    try withFolder { folder in
      let file = folder.appending(path: "north.xml")
      let results = try String(contentsOfFile: Self.results("2026-Q1")[0], encoding: .utf8)
      try results.replacing("kanim-contoh", with: "north").write(
        to: file, atomically: true, encoding: .utf8)
      let command =
        ["evaluate", "passport-sop", "--results", file.path, "--against"]
        + Self.results("2026-Q1")
      let run = try ProgramRun(command + ["--only-unit", "north", "--lang", "en"])
      #expect(run.status == 64)
      #expect(run.errors.contains("--only-unit leaves out one of the units compared"))
      #expect(try output(command + ["--only-unit", "north,kanim-contoh"]).contains("An excerpt"))
    }
  }
}
