import Foundation
import TestSupport
import Testing

@Suite struct ProgrammeCommandTests {
  private static let example = "Examples/programme/programme.xml"

  /// What a user of the README sees, word for word.
  @Test(arguments: ["id", "en"]) func theExampleInTheTerminal(language: String) throws {
    let run = try ProgramRun(["programme", "run", Self.example, "--lang", language])
    #expect(run.status == 0)
    #expect(run.errors == "")
    try expectGolden(
      run.output, "Tests/PatuhCommandTests/Fixtures/programme/text.\(language).txt")
  }

  @Test(arguments: ["html", "json"]) func otherFormatsAreAsRecorded(format: String) throws {
    try withFolder { folder in
      let output = folder.appending(path: "overview.\(format)")
      let run = try ProgramRun(
        [
          "programme", "run", Self.example, "--lang", "en", "--period", "2025-Q4", "-o",
          output.path,
        ])
      #expect(run.status == 0)
      try expectGolden(
        String(contentsOf: output, encoding: .utf8),
        "Tests/PatuhCommandTests/Fixtures/programme/overview.\(format)")
    }
  }

  /// CSV, workbook and Markdown against the JSON, by readers that are not ours.
  @Test func otherFormatsAgreeWithJSON() throws {
    try withFolder { folder in
      let base = folder.appending(path: "overview").path
      let run = try ProgramRun(
        [
          "programme", "run", Self.example, "--lang", "en", "--format", "json,csv,xlsx,markdown",
          "-o", base,
        ])
      #expect(run.status == 0)
      try OracleScript.run(
        "ReportingTests/Oracle/check_programme.py",
        ["json", "csv", "xlsx", "md"].map { "\(base).\($0)" })
    }
  }

  /// Twelve columns do not fit on a page of a word processor; what was cut off goes on below.
  @Test func wideTablesFitOnPaper() throws {
    try withFolder { folder in
      let base = folder.appending(path: "overview").path
      let run = try ProgramRun(
        ["programme", "run", Self.example, "--lang", "en", "--format", "docx,json", "-o", base])
      #expect(run.status == 0, "\(run.errors)")
      let said = try OracleScript.run(
        "PatuhCommandTests/Oracle/check_wide_tables.py", ["\(base).docx", "\(base).json"])
      #expect(said.hasSuffix(" tables fit\n"))
    }
  }

  /// An overview of two units of twelve says so in every format.
  @Test(arguments: ["text", "markdown", "csv", "html", "json"])
  func someUnitsOnly(format: String) throws {
    let run = try ProgramRun([
      "programme", "run", Self.example, "--lang", "en", "--only-unit", "kanim-elang",
      "--only-unit", "kanim-intan", "--format", format,
    ])
    #expect(run.status == 0)
    #expect(!run.output.contains("Example Office Aru") && !run.output.contains("kanim-aru"))
    switch format {
    case "json":
      #expect(
        run.output.contains(#""excerpt": {"units": ["kanim-elang", "kanim-intan"], "allUnits": 12"#)
      )
    case "csv", "html": #expect(run.output.contains("Shown are 2 of 12 units"))
    default:
      try expectGolden(
        run.output, "Tests/PatuhCommandTests/Fixtures/programme/excerpt.\(format).txt")
    }
  }

  @Test func unknownUnitIsRefused() throws {
    let run = try run(
      ["Q1-north.csv": Self.results + "Q1\n"], ["--only-unit", "south"])
    #expect(run.status == 64)
    #expect(run.errors.contains("--only-unit south: the report has no such thing; it has north"))
  }

  /// The cells of the JSON say what `evaluate` says of the same files.
  @Test func cellsAgreeWithEvaluate() throws {
    struct Overview: Decodable {
      struct Cell: Decodable {
        let unit: String
        let checklist: String
        let period: String
        let score: String?
        let inputs: [[String: String]]
      }
      let cells: [Cell]
    }
    struct Single: Decodable {
      struct Score: Decodable {
        let scope: String
        let value: String?
      }
      let scores: [Score]
    }
    let run = try ProgramRun(["programme", "run", Self.example, "--format", "json"])
    let overview = try JSONDecoder().decode(Overview.self, from: Data(run.output.utf8))
    #expect(overview.cells.count == 12 * 4 * 7)
    // The other checklists take measures of surveys and registers, which their inputs name as well.
    let plain = ["management-functions", "passport-sop"]
    for cell in overview.cells
    where cell.unit == "kanim-elang" && !cell.inputs.isEmpty && plain.contains(cell.checklist) {
      let single = try ProgramRun(
        ["evaluate", cell.checklist, "--format", "json", "--results"]
          + cell.inputs.compactMap { $0["name"] })
      let assessed = try JSONDecoder().decode(Single.self, from: Data(single.output.utf8))
      #expect(assessed.scores.first { $0.scope == "overall" }?.value == cell.score)
    }
  }

  /// The figures say what `survey`, `register` and `index` say of the same files, and items take them.
  @Test func figuresAgreeWithTheCommands() throws {
    struct Overview: Decodable {
      struct Figure: Decodable {
        let kind: String
        let id: String
        let unit: String
        let period: String
        let value: String?
        let inputs: [[String: String]]
      }
      struct Cell: Decodable {
        let unit: String
        let checklist: String
        let period: String
        let score: String?
        let inputs: [[String: String]]
      }
      let figures: [Figure]
      let cells: [Cell]
    }
    struct Single: Decodable {
      struct Measure: Decodable {
        let name: String
        let value: String
      }
      struct Score: Decodable {
        let scope: String
        let value: String?
      }
      let index: String?
      let measures: [Measure]
    }
    struct Audit: Decodable {
      struct Score: Decodable {
        let scope: String
        let value: String?
      }
      let scores: [Score]
    }
    let run = try ProgramRun(["programme", "run", Self.example, "--format", "json"])
    let overview = try JSONDecoder().decode(Overview.self, from: Data(run.output.utf8))
    #expect(overview.figures.count == 12 * 4 * 4)
    try withFolder { folder in
      let mine = overview.figures.filter { $0.unit == "kanim-elang" && $0.period == "2026-Q1" }
      var reports: [String] = []
      for figure in mine where figure.kind != "index" {
        let report = folder.appending(path: "\(figure.id).json").path
        let more = figure.kind == "survey" ? ["--population", "320"] : []
        let single = try ProgramRun(
          [figure.kind, figure.id] + figure.inputs.compactMap { $0["name"] }
            + ["--date", "2026-03-31", "-o", report] + more)
        #expect(single.status == 0)
        reports.append(report)
        let measured = try JSONDecoder().decode(
          Single.self, from: Data(contentsOf: URL(filePath: report)))
        let name = figure.kind == "survey" ? "index" : "closed-in-time"
        let value = measured.measures.first { $0.name == "\(figure.id).\(name)" }?.value
        if figure.kind == "survey" {
          #expect(value.flatMap(Double.init) == figure.value.flatMap(Double.init))
        } else {
          let parts = (value ?? "").split(separator: "/").compactMap { Double($0) }
          let percent = parts.count == 2 ? parts[0] / parts[1] : parts.first ?? -1
          #expect(abs(percent - (figure.value.flatMap(Double.init) ?? -2)) <= 0.05)
        }
      }
      // The same results and the same measures score the same.
      let cell = try #require(
        overview.cells.first {
          $0.unit == "kanim-elang" && $0.period == "2026-Q1" && $0.checklist == "complaints"
        })
      let results = cell.inputs.compactMap { $0["name"] }.filter {
        $0.hasSuffix("internal.csv") || $0.hasSuffix("external.csv")
      }
      #expect(results.count == 2 && cell.inputs.count == 3)
      let audit = try ProgramRun(
        ["evaluate", "complaints", "--format", "json", "--results"] + results + ["--measures"]
          + reports.filter { $0.hasSuffix("complaints.json") })
      let assessed = try JSONDecoder().decode(Audit.self, from: Data(audit.output.utf8))
      #expect(assessed.scores.first { $0.scope == "overall" }?.value == cell.score)
    }
  }

  @Test func anotherInstrumentIsRefused() throws {
    let programme = """
      <programme xmlns="urn:patuh:programme:1" id="p" version="1" xml:lang="en">
        <title>Small</title>
        <period id="Q1"/>
        <unit id="north"><title>North</title></unit>
        <audit checklist="passport-sop"><results href="{period}-{unit}.csv"/></audit>
        <index id="zone" href="other.xml"/>
      </programme>
      """
    let other = """
      <index xmlns="urn:patuh:index:1" id="field" version="1" xml:lang="en">
        <title>Field</title>
        <result><title>Sum</title>
          <component id="a"><title>A</title><input highest="5"/></component></result>
      </index>
      """
    let run = try run(["p.xml": programme, "other.xml": other])
    #expect(run.status == 2)
    #expect(run.errors.contains("[programme.instrument.mismatch]"))
  }

  /// A programme in a folder of its own, with the files that are given.
  private func run(_ files: [String: String], _ arguments: [String] = []) throws -> ProgramRun {
    var run: ProgramRun?
    try withFolder { folder in
      let programme = """
        <programme xmlns="urn:patuh:programme:1" id="p" version="1" xml:lang="en">
          <title>Small</title>
          <period id="Q1"/>
          <period id="Q2"/>
          <unit id="north"><title>North</title></unit>
          <audit checklist="passport-sop"><results href="{period}-{unit}.csv"/></audit>
        </programme>
        """
      for (name, text) in files.merging(
        ["p.xml": programme], uniquingKeysWith: { first, _ in first })
      {
        try text.write(to: folder.appending(path: name), atomically: false, encoding: .utf8)
      }
      run = try ProgramRun(
        [
          "programme", "run", "p.xml", "--library", packageRoot.appending(path: "Checklists").path,
        ] + arguments, folder: folder)
    }
    return try #require(run)
  }

  private static let results = "item,side,answer,unit,period\nS-01,internal,no,north,"

  @Test func nothingFoundIsAnError() throws {
    let run = try run([:])
    #expect(run.status == 2)
    #expect(
      run.errors.hasPrefix(
        "p.xml:6:35: error: none of the results that the programme names were found; the first is "
          + "`Q1-north.csv`"))
    #expect(run.output == "")
  }

  /// The first file that was looked for is named, also where it may be missing.
  @Test func nothingFoundNamesAFileThatMayBeMissing() throws {
    let programme = """
      <programme xmlns="urn:patuh:programme:1" id="p" version="1" xml:lang="en">
        <title>Small</title>
        <period id="Q1"/>
        <unit id="north"><title>North</title></unit>
        <audit checklist="passport-sop"><results href="{period}-{unit}.csv" optional="true"/></audit>
      </programme>
      """
    let run = try run(["p.xml": programme])
    #expect(run.status == 2)
    #expect(run.errors.contains("the first is `Q1-north.csv`"), "\(run.errors)")
  }

  @Test func whatIsMissingIsTold() throws {
    let run = try run(["Q1-north.csv": Self.results + "Q1\n"])
    #expect(run.status == 0)
    #expect(run.output.contains("North · passport-sop: no results\n  - Q2-north.csv\n"))
  }

  @Test func foreignUnitAndPeriodAreRefused() throws {
    let run = try run([
      "Q1-north.csv": "item,side,answer,unit,period\nS-01,internal,no,south,Q1\n",
      "Q2-north.csv": Self.results + "Q1\n",
    ])
    #expect(run.status == 2)
    #expect(
      run.errors.contains("the results are of unit `south`; expected `north` by the programme"))
    #expect(run.errors.contains("the results are of period `Q1`; expected `Q2` by the programme"))
    #expect(run.errors.contains("[programme.results.unit-mismatch]"))
    #expect(run.errors.contains("[programme.results.period-mismatch]"))
  }

  @Test func mistakesOfAllFilesAreTold() throws {
    let run = try run([
      "Q1-north.csv": "item,side,answer\nS-01,internal,maybe\n",
      "Q2-north.csv": "item,side,answer\nS-99,internal,yes\n",
    ])
    #expect(run.status == 2)
    #expect(run.errors.contains("Q1-north.csv:2:"))
    #expect(run.errors.contains("Q2-north.csv:2:"))
  }

  @Test func anotherChecklistIsRefused() throws {
    let run = try run([
      "p.xml": """
      <programme xmlns="urn:patuh:programme:1" id="p" version="1" xml:lang="en">
        <title>Small</title>
        <period id="Q1"/>
        <unit id="north"><title>North</title></unit>
        <audit checklist="other" href="c.xml"><results href="r.csv"/></audit>
      </programme>
      """,
      "c.xml": """
      <checklist xmlns="urn:patuh:checklist:1" id="mine" version="1" xml:lang="en">
        <title>Mine</title>
        <requirement id="r"><text>Must</text></requirement>
        <scoring model="weighted-mean"/>
        <section id="s"><title>S</title>
          <item id="I-1" side="internal" requirement="r"><question>Q?</question><conformity/></item>
        </section>
      </checklist>
      """,
    ])
    #expect(run.status == 2)
    #expect(run.errors.contains("`c.xml` is the checklist `mine`; expected `other`"))
    #expect(run.errors.contains("[programme.checklist.mismatch]"))
  }

  @Test func unknownPeriodIsRefused() throws {
    let run = try run([:], ["--period", "Q9"])
    #expect(run.status == 64)
    #expect(run.errors.contains("its periods are Q1, Q2"))
    #expect(run.errors.contains("[usage.period-unknown]"))
  }

  @Test func programmesAreValidated() throws {
    let run = try ProgramRun(["programme", "validate", Self.example, "--lang", "en"])
    #expect(run.status == 0)
    #expect(run.output == "\(Self.example): valid\n")
  }

  /// An engagement of a store beside files: states and due dates are those of the store.
  @Test func engagementsOfAStore() throws {
    try AuditDepartment.with { department in
      try department.start("E-2026-Q1")
      try department.output(["audit", "import", "E-2026-Q1"] + AuditDepartment.results, as: "ann")
      try department.output(["audit", "evaluate", "E-2026-Q1"], as: "ann")
      let file = department.folder.appending(path: "programme.xml")
      func write(_ period: String, id: String = "E-{period}") throws {
        try Data(
          """
          <programme xmlns="urn:patuh:programme:1" id="year" version="1" xml:lang="en">
            <title>Year</title>
            <period id="\(period)"/>
            <unit id="kanim-contoh"><title>Contoh</title></unit>
            <audit checklist="passport-sop">
              <engagement store="data/store.sqlite" id="\(id)"/>
            </audit>
          </programme>
          """.utf8
        ).write(to: file)
      }
      try write("2026-Q1")
      let json = try ProgramRun([
        "programme", "run", file.path, "--lang", "en", "--as", "mia", "--format", "json",
      ])
      #expect(json.status == 0, "\(json.errors)")
      #expect(json.output.contains(#""finding": "E-2026-Q1/1", "state": "draft""#))
      #expect(json.output.contains(#""open": 21"#))
      let csv = try ProgramRun([
        "programme", "run", file.path, "--lang", "en", "--as", "mia", "--format", "csv",
      ])
      #expect(csv.output.contains(#","E-2026-Q1/1",draft,"#))
      try write("2026-Q2")
      let missing = try ProgramRun([
        "programme", "run", file.path, "--lang", "en", "--as", "mia",
      ])
      #expect(missing.status == 2)
      #expect(missing.errors.contains("data/store.sqlite#E-2026-Q2"))
      try write("2026-Q2", id: "E-2026-Q1")
      let foreign = try ProgramRun([
        "programme", "run", file.path, "--lang", "en", "--as", "mia",
      ])
      #expect(foreign.status == 2)
      #expect(foreign.errors.contains("[programme.engagement.mismatch]"))
    }
  }
}
