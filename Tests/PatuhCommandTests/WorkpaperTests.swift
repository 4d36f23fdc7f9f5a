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
      #expect(
        untouched.output == "0 answers would be recorded, 29 rows not edited\n",
        "\(untouched.errors)")
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
          3 answers would be recorded, 28 rows not edited

          """)
      // Another auditor answers an item that the workpaper does not touch.
      try department.output(
        ["audit", "answer", "E-1", "S-12", "size=30", "deviations=0", "population=100"], as: "bob")
      let said = try department.output(["audit", "import", "E-1", filled], as: "ann")
      #expect(said == "3 answers recorded, 28 rows not edited\n")
      let answers = try desk.answers("S-01", "S-04", "S-05", "S-12", "S-18")
      #expect(
        answers.map { $0.replacing("passport-sop  ", with: "") } == [
          "S-01  internal  r1  not reviewed  ann  answer=partial + note · observer: pemeriksa-1 · "
            + "time of observation: 2026-04-06T09:10:00+09:00",
          "S-04  internal  r2  not reviewed  ann  deviations=3 population=612 size=61 + note",
          "S-05  external  r1  not reviewed  ann  answer=partial + note",
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
      #expect(
        preview.hasSuffix("0 answers would be recorded, 1 conflict, 28 rows not edited\n"))
      #expect(
        try department.failure(["audit", "import", "E-1", filled], as: "ann")
          == "store.answer-conflict")
      #expect(try desk.answers("S-04")[0].contains("deviations=2"))
      try department.output(["audit", "import", "E-1", filled, "--replace"], as: "ann")
      #expect(try desk.answers("S-04")[0].contains("deviations=3"))
    }
  }

  /// A row that nobody edited says nothing against what was recorded since, and is not called the same.
  @Test func aRowThatNobodyEditedIsCountedAsSuch() throws {
    try AuditDepartment.with { department in
      let desk = try Desk(department)
      try department.output(
        [
          "audit", "answer", "E-1", "S-04", "size=61", "deviations=2", "population=612",
          "--revision", "1",
        ], as: "bob")
      for (language, dry, said) in [
        ("en", "0 answers would be recorded, 29 rows not edited", "0 answers recorded"),
        ("id", "0 jawaban akan dicatat, 29 baris tidak disunting", "0 jawaban dicatat"),
      ] {
        let arguments = ["audit", "import", "E-1", desk.file]
        let preview = try department.run(
          arguments + ["--dry-run"], as: "ann", language: language)
        #expect(preview.output == dry + "\n" && preview.errors == "", "\(preview.errors)")
        let recorded = try department.run(arguments, as: "ann", language: language)
        #expect(recorded.output.hasPrefix(said + ", 29 "))
      }
      #expect(try desk.answers("S-04")[0].contains("deviations=2"))
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
      #expect(
        run.errors.contains(
          "Workpaper!A3: warning: cells of `S-01` were emptied in the workpaper: answer, note"),
        "\(run.errors)")
      #expect(try desk.answers("S-01")[0].contains("answer=partial"))
    }
  }

  /// What is chosen in the column Remove goes, shown before as a removal; the evidence stays.
  @Test(arguments: ["answer note", "jawaban catatan"]) func whatIsToBeRemovedGoes(choice: String)
    throws
  {
    try AuditDepartment.with { department in
      let desk = try Desk(department)
      let filled = try desk.filled("f.xlsx", ["S-01", "internal", "remove=\(choice)"])
      let preview = try department.output(
        ["audit", "import", "E-1", filled, "--dry-run"], as: "ann")
      #expect(
        preview == """
          ~  S-01  internal  answer=partial  →    - note
          1 answer would be recorded, 28 rows not edited

          """)
      try department.output(["audit", "import", "E-1", filled], as: "ann")
      let json = try department.output(["audit", "export", "E-1"], as: "ann")
      let file = try JSONDecoder().decode(Exported.self, from: Data(json.utf8))
      let result = try #require(file.results.first { $0.item == "S-01" })
      #expect(result.answer == nil && result.note == nil)
      #expect(result.evidence?.isEmpty == false)
    }
  }

  private struct Exported: Decodable {
    struct Result: Decodable {
      struct Evidence: Decodable { let href: String }
      let item: String
      let answer: String?
      let note: String?
      let evidence: [Evidence]?
    }
    let results: [Result]
  }

  /// Edited or not, each answered row counts in an evaluation; so it does after LibreOffice has written the workpaper anew.
  @Test func everyAnsweredRowIsEvaluated() throws {
    try AuditDepartment.with { department in
      let desk = try Desk(department)
      func score(_ results: String...) throws -> String {
        let run = try ProgramRun(
          ["evaluate", "passport-sop", "--format", "json"] + results.flatMap { ["--results", $0] })
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        let scores = try #require(object?["scores"] as? [[String: Any]], "\(run.errors)")
        return scores.map { "\($0["value"] ?? "-") \($0["rating"] ?? "-")" }.joined(separator: "; ")
      }
      let right = try score(AuditDepartment.results[0])
      #expect(try score(desk.file) == right)
      let noted = try desk.filled("noted.xlsx", ["S-01", "internal", "note=seen again"])
      #expect(try score(noted) == right)
      let rewritten = try rewritten(desk.file, in: department.folder)
      #expect(try score(rewritten) == right)
      // Where the store has these answers already, nothing is new; in a new engagement all of it is.
      let again = try department.output(["audit", "import", "E-1", rewritten], as: "ann")
      #expect(again.hasPrefix("0 answers recorded, "))
      let marked = try desk.filled(
        "marked.xlsx",
        ["S-01", "internal", "remove=note", ";", "S-05", "external", "answer=partial"])
      let preview = try department.output(
        ["audit", "import", "E-1", try self.rewritten(marked, in: department.folder), "--dry-run"],
        as: "ann")
      #expect(
        preview.split(separator: "\n").map { $0.prefix(7) } == ["~  S-01", "+  S-05", "2 answe"])
    }
  }

  /// The workpaper as LibreOffice writes it.
  private func rewritten(_ file: String, in folder: URL) throws -> String {
    let out = folder.appending(path: "rewritten-\(UUID().uuidString)")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "soffice", "-env:UserInstallation=file://\(folder.path)/profile", "--headless",
      "--convert-to", "xlsx", "--outdir", out.path, file,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return out.appending(path: URL(filePath: file).lastPathComponent).path
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
