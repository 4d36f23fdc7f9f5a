import Foundation
import TestSupport
import Testing

/// The form that is filled in without a network: filled in by a browser, recorded, and never over somebody else's answer.
@Suite struct AnswerFormTests {
  private struct Filled: Decodable {
    struct File: Decodable {
      struct Result: Decodable {
        let item: String
        let answer: String?
        let value: String?
        let note: String?
        let remove: String?
        let basis: String?
      }
      let results: [Result]
    }
    let file: File
    let progress: String
    let wrong: Int
  }

  /// Fills a form in; the file that it saves is written beside it.
  private func fill(_ form: URL, _ steps: [String], to saved: URL) throws -> Filled {
    let text = try OracleScript.run(
      "PatuhCommandTests/Oracle/fill_form.py", [form.path] + steps)
    let data = Data(text.utf8)
    let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    try JSONSerialization.data(withJSONObject: try #require(object?["file"])).write(to: saved)
    return try JSONDecoder().decode(Filled.self, from: data)
  }

  @Test func whatIsFilledInIsRecorded() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      try department.output(
        ["audit", "answer", "E-1", "S-01", "answer=yes", "--note", "=\"<b>&amp;</b>"], as: "ann")
      let form = department.folder.appending(path: "form.html")
      try department.output(["audit", "export", "E-1", "--form", "-o", form.path], as: "ann")
      let saved = department.folder.appending(path: "saved.json")
      let note = "=1+1 <b>\"x\"</b> 'y' \u{202e}é 👩‍👧"
      let filled = try fill(
        form,
        [
          "by ann", "S-03.internal value 82,5", "S-06.internal size 59",
          "S-06.internal deviations 0", "S-06.internal note \(note)",
          "S-05.external option partial", "S-05.external special not-tested",
          "S-04.internal size 5", "S-04.internal clear",
        ], to: saved)
      // S-01 was there and was not touched: it counts as filled in, and does not go along.
      #expect(filled.progress == "4 of 32 filled in")
      #expect(filled.file.results.map(\.item) == ["S-03", "S-05", "S-06"])
      #expect(filled.file.results.map(\.answer) == [nil, "not-tested", nil])
      #expect(filled.file.results[0].value == "82.5" && filled.file.results[2].note == note)
      let dry = try department.output(
        ["audit", "import", "E-1", saved.path, "--dry-run"], as: "ann")
      #expect(dry.contains("3 answers would be recorded"))
      try department.output(["audit", "import", "E-1", saved.path], as: "ann")
      let page = try department.output(["audit", "show", "E-1", "--format", "json"], as: "ann")
      #expect(page.contains("82.5") && page.contains("not-tested"))

      // A colleague answers meanwhile; the form was made before and is refused, whole.
      let other = department.folder.appending(path: "other.json")
      try department.output(
        ["audit", "answer", "E-1", "S-02", "value=6"], as: "bob")
      _ = try fill(form, ["S-02.internal value 19", "S-20.internal value 3"], to: other)
      #expect(
        try department.failure(["audit", "import", "E-1", other.path], as: "ann")
          == "store.answer-conflict")
      let after = try department.output(["audit", "show", "E-1"], as: "ann")
      #expect(after.contains("value=6") && !after.contains("value=19"))
    }
  }

  /// A form knows the revisions that it was made with, and says what was emptied; its file reads back as it was.
  @Test func aCorrectionIsAChangeAndNoConflict() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      let note = "first\r\nsecond"
      try department.output(
        ["audit", "answer", "E-1", "S-01", "answer=ya", "--note", note, "--cause", "c"], as: "ann")
      try department.output(
        ["audit", "answer", "E-1", "S-03", "value=80", "--note", note], as: "ann")
      try department.output(["audit", "answer", "E-1", "S-02", "value=6"], as: "ann")
      let form = department.folder.appending(path: "form.html")
      try department.output(["audit", "export", "E-1", "--form", "-o", form.path], as: "ann")
      let saved = department.folder.appending(path: "saved.json")
      let filled = try fill(
        form,
        [
          "S-01.internal option no", "S-01.internal cause ", "S-03.internal value 82",
          "S-02.internal clear", "S-06.internal note alone",
        ], to: saved)
      #expect(filled.file.results.map(\.item) == ["S-01", "S-02", "S-03", "S-06"])
      #expect(filled.file.results.map(\.remove) == ["cause", "answer", nil, nil])
      #expect(filled.file.results.map(\.basis) == ["1", "1", "1", nil])
      let dry = try department.output(
        ["audit", "import", "E-1", saved.path, "--dry-run"], as: "ann")
      #expect(
        dry.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") } == [
          "~ S-01 internal answer=yes → answer=no - cause", "~ S-02 internal value=6 →",
          "~ S-03 internal value=80 → value=82", "+ S-06 internal → + note",
          "4 answers would be recorded",
        ])

      let again = department.folder.appending(path: "again.json")
      let continued = try fill(form, ["load \(saved.path)"], to: again)
      #expect(continued.file.results.map(\.item) == filled.file.results.map(\.item))
      #expect(try Data(contentsOf: again).count == Data(contentsOf: saved).count)
      #expect(
        try department.output(["audit", "import", "E-1", again.path, "--dry-run"], as: "ann") == dry
      )
      try department.output(["audit", "import", "E-1", again.path], as: "ann")
      // Another form that is older says nothing against the correction, and whatever it changes is a conflict.
      let late = department.folder.appending(path: "late.json")
      _ = try fill(form, ["S-03.internal value 85"], to: late)
      #expect(
        try department.failure(["audit", "import", "E-1", late.path], as: "ann")
          == "store.answer-conflict")
    }
  }

  /// A number that is none is marked, and whatever slips through is refused by the import with its place.
  @Test func numbersAreChecked() throws {
    try AuditDepartment.with { department in
      try department.start("E-1")
      let form = department.folder.appending(path: "form.html")
      try department.output(["audit", "export", "E-1", "--form", "-o", form.path], as: "ann")
      let saved = department.folder.appending(path: "saved.json")
      let filled = try fill(
        form, ["S-03.internal value many", "S-06.internal size 59", "S-06.internal deviations 60"],
        to: saved)
      #expect(filled.wrong == 1)
      let run = try department.run(["audit", "import", "E-1", saved.path], as: "ann")
      #expect(run.status == 2 && run.errors.contains("saved.json:1:"), "\(run.errors)")
    }
  }

  @Test func aChecklistHasAFormWithoutAStore() throws {
    try withFolder { folder in
      let form = folder.appending(path: "form.html")
      let made = try ProgramRun([
        "checklist", "form", "service-quality", "--unit", "u-1", "--period", "2026-Q3", "-o",
        form.path, "--lang", "id",
      ])
      #expect(made.status == 0, "\(made.errors)")
      let page = try String(contentsOf: form, encoding: .utf8)
      #expect(page.contains("Simpan ke berkas") && page.contains("lang=\"id\""))
      let again = try ProgramRun(["checklist", "form", "service-quality", "--lang", "id"])
      #expect(again.output.utf8.count > 20_000)
    }
  }
}
