import Foundation
import TestSupport
import Testing

/// Former ids of engagements, units and people in every file and option that names one.
@Suite struct FormerIDsTests {
  private func programme(_ department: AuditDepartment, engagement: String, unit: String) throws {
    try Data(
      """
      <programme xmlns="urn:patuh:programme:1" id="year" version="1" xml:lang="en">
        <title>Year</title>
        <period id="2026-Q1"/>
        <unit id="\(unit)"><title>Contoh</title></unit>
        <audit checklist="passport-sop">
          <engagement store="data/store.sqlite" id="\(engagement)"/>
        </audit>
      </programme>
      """.utf8
    ).write(to: department.folder.appending(path: "programme.xml"))
  }

  private func universe(_ department: AuditDepartment, unit: String) throws -> String {
    let file = packageRoot.appending(path: "Examples/plan/universe.xml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let path = department.folder.appending(path: "universe.xml")
    try Data(
      text.replacing(/unit="[^"]*"/, with: "unit=\"\(unit)\"", maxReplacements: 1).utf8
    ).write(to: path)
    return path.path
  }

  /// An engagement with an issued finding whose action has an owner; its unit, its owner and itself are renamed.
  private func renamed(_ body: (AuditDepartment) throws -> Void) throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      try department.output(["audit", "import", "E-1"] + AuditDepartment.results, as: "ann")
      try department.output(["audit", "evaluate", "E-1"], as: "ann")
      try department.output(["finding", "edit", "E-1/1", "--cause", "Not trained"], as: "ann")
      try department.output(["finding", "issue", "E-1/1"], as: "lea")
      try department.output(
        ["finding", "respond", "E-1/1", "--agree", "--text", "Yes"], as: "emp")
      try department.output(
        [
          "finding", "act", "E-1/1", "--text", "Mend", "--owner", "emp", "--due", "2999-12-31",
        ], as: "emp")
      try department.output(["audit", "rename", "E-1", "E-9"], as: "lea")
      try department.output(["unit", "rename", "kanim-contoh", "kanim-satu"], as: "root")
      try department.output(["person", "rename", "emp", "employee"], as: "root")
      try body(department)
    }
  }

  @Test(arguments: ["E-1", "E-9"], ["kanim-contoh", "kanim-satu"])
  func programmes(engagement: String, unit: String) throws {
    try renamed { department in
      try programme(department, engagement: engagement, unit: unit)
      let run = try ProgramRun([
        "programme", "run", department.folder.appending(path: "programme.xml").path, "--lang",
        "en", "--as", "mia", "--format", "json",
      ])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains(#""finding": "E-1/1", "state": "agreed""#), "\(run.output)")
    }
  }

  /// A finding is the same one after its unit was renamed.
  @Test func evaluatingAgainChangesNoFinding() throws {
    try renamed { department in
      let again = try department.output(["audit", "evaluate", "E-9"], as: "ann")
      #expect(again.hasSuffix("0 new findings\n"), "\(again)")
      let text = [
        "--grade", "minor", "--condition", "Box open", "--criteria", "SOP 4.2", "--cause", "Key",
        "--effect", "Loss", "--recommendation", "Lock it",
      ]
      try department.output(["finding", "raise", "E-9"] + text, as: "ann")
      try department.output(["unit", "rename", "kanim-satu", "kanim-dua"], as: "root")
      #expect(
        try department.failure(["finding", "raise", "E-9"] + text, as: "ann") == "store.twice")
      #expect(
        try department.output(["audit", "evaluate", "E-9"], as: "ann").hasSuffix(
          "0 new findings\n"))
      #expect(try department.output(["trail", "verify"], as: "lea").contains("sound"))
    }
  }

  @Test func plansFiltersAndLists() throws {
    try renamed { department in
      for unit in ["kanim-contoh", "kanim-satu"] {
        let plan = try department.output(
          ["plan", "year", try universe(department, unit: unit), "--year", "2027", "--days", "40"],
          as: "lea")
        let line = try #require(plan.split(separator: "\n").first { $0.contains(" \(unit) ") })
        #expect(line.split(whereSeparator: \.isWhitespace).contains("21"), "\(plan)")
        let report = try department.output(
          ["audit", "report", "E-1", "--only-unit", unit], as: "lea")
        #expect(report.contains("S-06"))
        #expect(
          try department.output(["finding", "list", "--unit", unit], as: "lea").contains("E-1/1 "))
        #expect(
          try department.output(["finding", "followup", "bpk-2017", "--unit", unit], as: "lea")
            .contains("kanim-satu"))
        #expect(
          try department.output(["audit", "list", "--unit", unit], as: "lea").contains("E-9"))
        #expect(
          try department.output(["audit", "scores", "--unit", unit], as: "lea").contains("E-9"))
      }
      for owner in ["emp", "employee"] {
        let report = try department.output(
          ["audit", "report", "E-1", "--only-owner", owner], as: "lea")
        #expect(report.contains("S-06"))
        #expect(
          try department.output(["finding", "list", "--owner", owner], as: "lea").contains("E-1/1"))
      }
    }
  }

  @Test func theTrailShowsEventsUnderAllIDs() throws {
    try renamed { department in
      func events(_ object: String) throws -> String {
        try department.output(["trail", "show", "--about", object], as: "root")
      }
      try department.output(
        ["audit", "answer", "E-9", "S-01", "--side", "internal", "--note", "Seen again"],
        as: "ann")
      for (former, present) in [
        ("engagement/E-1", "engagement/E-9"), ("person/emp", "person/employee"),
        ("unit/kanim-contoh", "unit/kanim-satu"),
        ("answer/E-1/passport-sop/S-01/internal", "answer/E-9/passport-sop/S-01/internal"),
      ] {
        let shown = try events(former)
        #expect(try events(present) == shown)
        #expect(shown.split(separator: "\n").count > 2, "\(shown)")
      }
      let answers = try events("answer/E-9/passport-sop/S-01/internal")
      #expect(answers.contains("answer/E-1/") && answers.contains("answer/E-9/"))
      for unknown in ["nosuch/x", "finding/E-9/99", "person/", "x", "engagement/e-9"] {
        let run = try department.run(["trail", "show", "--about", unknown], as: "root")
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.errors.hasPrefix("error: there is no object `\(unknown)`\n"), "\(run.errors)")
        #expect(run.errors.contains("fix: see what there is with `patuh trail show`\n"))
      }
      // From a later event on there may be none about a thing that is known.
      #expect(
        try department.output(
          ["trail", "show", "--about", "unit/kanim-satu", "--from", "900", "--format", "json"],
          as: "root") == "")
    }
  }
}
