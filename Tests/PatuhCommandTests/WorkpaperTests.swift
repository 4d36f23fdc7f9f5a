import Foundation
import TestSupport
import Testing

/// A workpaper on its way: exported, filled in by another program, shown, recorded.
@Suite struct WorkpaperTests {
  private struct Desk {
    let department: AuditDepartment
    let file: String

    /// An engagement with the internal results, and its workpaper.
    init(_ department: AuditDepartment) throws {
      self.department = department
      file = department.folder.appending(path: "w.xlsx").path
      try department.start("E-1")
      try department.output(["audit", "import", "E-1", AuditDepartment.results[0]], as: "ann")
      try department.output(
        ["audit", "export", "E-1", "--format", "xlsx", "-o", file], as: "ann")
    }

    func filled(_ name: String, _ values: [String]) throws -> String {
      let filled = department.folder.appending(path: name).path
      try OracleScript.run("PatuhCommandTests/Oracle/fill_workpaper.py", [file, filled] + values)
      return filled
    }

    func answers(_ items: String...) throws -> [String] {
      try department.output(["audit", "show", "E-1"], as: "ann").split(separator: "\n")
        .map(String.init).filter { line in items.contains { line.contains("  \($0)  ") } }
    }
  }

  @Test func whatIsTouchedIsRecordedAndNothingElse() throws {
    try AuditDepartment.with { department in
      let desk = try Desk(department)
      let untouched = try department.run(
        ["audit", "import", "E-1", desk.file, "--dry-run"], as: "ann")
      #expect(untouched.output == "0 answers would be recorded\n", "\(untouched.errors)")
      let filled = try desk.filled(
        "f.xlsx",
        [
          "S-05", "external", "answer=partial", "note=<&> \"=1+1\"", ";", "S-18", "external",
          "value=42.5", ";", "S-04", "internal", "deviations=3",
        ])
      let preview = try department.output(
        ["audit", "import", "E-1", filled, "--dry-run"], as: "ann")
      #expect(
        preview == """
          ~  S-04  internal  deviations=1 population=612 size=61  →  deviations=3 population=612 size=61
          +  S-05  external                                       →  answer=partial                       + note
          +  S-18  external                                       →  value=42.5
          3 answers would be recorded

          """)
      // Another auditor answers an item that the workpaper does not touch.
      try department.output(
        ["audit", "answer", "E-1", "S-12", "size=30", "deviations=0", "population=100"], as: "bob")
      let said = try department.output(["audit", "import", "E-1", filled], as: "ann")
      #expect(said == "3 answers recorded, 0 the same already\n")
      let answers = try desk.answers("S-01", "S-04", "S-05", "S-12", "S-18")
      #expect(
        answers.map { $0.replacing("passport-sop  ", with: "") } == [
          "S-01  internal  r1  not reviewed  ann  answer=partial",
          "S-04  internal  r2  not reviewed  ann  deviations=3 population=612 size=61",
          "S-05  external  r1  not reviewed  ann  answer=partial",
          "S-12  external  r1  not reviewed  bob  deviations=0 population=100 size=30",
          "S-18  external  r1  not reviewed  ann  value=42.5",
        ])
      // What evidence is called stays, though a workpaper does not say it.
      let json = try department.output(["audit", "export", "E-1"], as: "ann")
      #expect(json.contains("<&> \\\"=1+1\\\""))
      #expect(json.contains("\"title\" : "))
    }
  }

  @Test func anAnswerGivenElsewhereIsNeverLost() throws {
    try AuditDepartment.with { department in
      let desk = try Desk(department)
      let filled = try desk.filled("f.xlsx", ["S-04", "internal", "deviations=3"])
      try department.output(
        [
          "audit", "answer", "E-1", "S-04", "size=61", "deviations=2", "population=612",
          "--revision", "1",
        ], as: "bob")
      let preview = try department.output(
        ["audit", "import", "E-1", filled, "--dry-run"], as: "ann")
      #expect(preview.hasPrefix("!  S-04  internal  deviations=2"))
      #expect(preview.hasSuffix("0 answers would be recorded\n"))
      #expect(
        try department.failure(["audit", "import", "E-1", filled], as: "ann")
          == "store.answer-conflict")
      #expect(try desk.answers("S-04")[0].contains("deviations=2"))
      try department.output(["audit", "import", "E-1", filled, "--replace"], as: "ann")
      #expect(try desk.answers("S-04")[0].contains("deviations=3"))
    }
  }

  /// Each with its cell.
  @Test(arguments: [
    (["S-04", "internal", "deviations=three"], "L6", "structure.value-integer"),
    (["S-04", "internal", "deviations=99"], "L6", "results.count-exceeds"),
    (["S-18", "external", "value=%0.5"], "H8", "structure.value-decimal"),
    (["S-05", "external", "answer=maybe"], "G7", "results.answer-unknown"),
    (["S-01", "internal", "sha256=zz"], "Q3", "structure.value-digest"),
  ]) func whatIsOutOfRangeIsRefused(values: [String], cell: String, code: String) throws {
    try AuditDepartment.with { department in
      let desk = try Desk(department)
      let filled = try desk.filled("bad.xlsx", values)
      let run = try department.run(["audit", "import", "E-1", filled], as: "ann")
      #expect(run.status != 0)
      #expect(run.errors.contains("bad.xlsx:Workpaper!\(cell): error: "), "\(run.errors)")
      #expect(run.errors.contains("[\(code)]"), "\(run.errors)")
    }
  }

  /// A cell holds 32 767 UTF-16 units; what it could not hold is not lost when the row is changed elsewhere.
  @Test func aNoteThatIsTooLongStaysWhole() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      let note = String(repeating: "n", count: 40_000)
      try department.output(
        ["audit", "answer", "E-1", "S-05", "answer=yes", "--note", note], as: "ann")
      let file = department.folder.appending(path: "w.xlsx").path
      let filled = department.folder.appending(path: "f.xlsx").path
      try department.output(["audit", "export", "E-1", "--format", "xlsx", "-o", file], as: "ann")
      try OracleScript.run(
        "PatuhCommandTests/Oracle/fill_workpaper.py",
        [file, filled, "S-05", "external", "answer=partial"])
      try department.output(["audit", "import", "E-1", filled], as: "ann")
      let json = try department.output(["audit", "export", "E-1"], as: "ann")
      #expect(json.contains("\"answer\" : \"partial\"") && json.contains(note))
    }
  }

  @Test func anEmptiedRowIsSaid() throws {
    try AuditDepartment.with { department in
      let desk = try Desk(department)
      let filled = try desk.filled(
        "f.xlsx", ["S-01", "internal", "answer=", "note=", "cause=", "evidence=", "sha256="])
      let run = try department.run(["audit", "import", "E-1", filled], as: "ann")
      #expect(run.errors.contains("Workpaper!A3: warning: the answer of `S-01` was taken out"))
      #expect(try desk.answers("S-01")[0].contains("answer=partial"))
    }
  }

  /// Without a store a workpaper is a file of results like any other, in either language.
  @Test(arguments: [("en", "partial"), ("id", "sebagian")])
  func anEmptyOneIsEvaluated(language: String, word: String) throws {
    try withFolder { folder in
      let empty = folder.appending(path: "w.xlsx").path
      let filled = folder.appending(path: "f.xlsx").path
      let made = try ProgramRun([
        "checklist", "form", "passport-sop", "--format", "xlsx", "--unit", "office-1", "-o", empty,
        "--lang", language,
      ])
      #expect(made.status == 0, "\(made.errors)")
      try OracleScript.run(
        "PatuhCommandTests/Oracle/fill_workpaper.py",
        [empty, filled, "S-05", "external", "answer=\(word)"])
      let run = try ProgramRun([
        "evaluate", "passport-sop", "--results", filled, "--format", "json",
      ])
      #expect(run.output.contains("\"answer\": \"partial\""), "\(run.errors)")
      #expect(run.output.contains("office-1"))
    }
  }
}
