import Foundation
import TestSupport
import Testing

/// One logical file of results in every format, imported by the built program: the same dry run, the same record.
///
/// The table is {absent, blank, same, changed, removed} × {answer, note, cause, evidence, observer, time}. Every cell is an
/// item of its own, so that one file holds all that its format can express.
@Suite struct ImportFormatsTests {
  enum Part: String, CaseIterable, Sendable { case answer, note, cause, evidence, by, at }
  enum State: String, CaseIterable, Sendable { case absent, blank, same, changed, removed }
  enum Format: String, CaseIterable, Sendable { case xml, csv, json, xlsx, form }

  struct Cell: Hashable, Sendable {
    let part: Part
    let state: State
    var item: String { "\(part.rawValue)-\(state.rawValue)" }
  }

  private static let cells = Part.allCases.flatMap { part in
    State.allCases.map { Cell(part: part, state: $0) }
  }

  /// Why a format cannot express a cell; `nil` where it can.
  private static func obstacle(_ cell: Cell, in format: Format) -> String? {
    switch (format, cell.part, cell.state) {
    case (_, .by, .removed), (_, .at, .removed):
      "`remove` takes answer, note, cause and evidence: an answer always has an observer and a time"
    case (.xlsx, .by, let state) where state != .absent,
      (.xlsx, .at, let state) where state != .absent:
      "a workpaper has no column for it"
    case (.form, .evidence, let state) where state != .absent:
      "a form does not take evidence"
    case (.form, .by, let state) where state != .absent,
      (.form, .at, let state) where state != .absent:
      "a form gives observer and time together with another answer only"
    case (.form, _, .blank): "a field that is emptied in a form is removed"
    default: nil
    }
  }

  // MARK: - What is recorded and what the file says

  private struct Evidence: Codable, Hashable {
    var href: String
    var sha256: String?
  }

  private struct Result: Codable, Hashable {
    var item: String
    var answer: String?
    var note: String?
    var cause: String?
    var evidence: [Evidence]?
    var by: String?
    var at: String?
    var remove: String?
    var basis: Int?
  }

  private struct File: Codable {
    var schema = "urn:patuh:results:1"
    var checklist = "table"
    var results: [Result]
  }

  private static func recorded(_ cell: Cell) -> Result {
    Result(
      item: cell.item, answer: "yes", note: "old note", cause: "old cause",
      evidence: [Evidence(href: "old.pdf", sha256: String(repeating: "a", count: 64))], by: "Clerk",
      at: "2026-09-12")
  }

  /// The one part of a cell as a file gives it; another answer or text where it is changed.
  private static func said(_ cell: Cell) -> Result {
    var result = Result(item: cell.item, basis: 1)
    let before = recorded(cell)
    func text(_ old: String?, _ new: String) -> String? {
      switch cell.state {
      case .absent, .removed: nil
      case .blank: ""
      case .same: old
      case .changed: new
      }
    }
    switch cell.part {
    case .answer: result.answer = text(before.answer, "no")
    case .note: result.note = text(before.note, "new note")
    case .cause: result.cause = text(before.cause, "new cause")
    case .by: result.by = text(before.by, "Supervisor")
    case .at: result.at = text(before.at, "2026-09-13T23:30:00+07:00")
    case .evidence:
      result.evidence = text("old.pdf", "old.pdf").map { href in
        let digest = text(String(repeating: "a", count: 64), String(repeating: "b", count: 64))
        return [Evidence(href: href, sha256: digest)]
      }
    }
    if cell.state == .removed { result.remove = cell.part.rawValue }
    return result
  }

  /// What is to be recorded afterwards; observer and time of another answer are the importer's own.
  private static func expected(_ cell: Cell) -> Result {
    var result = recorded(cell)
    switch cell.state {
    case .absent, .blank, .same: return result
    case .changed:
      let said = said(cell)
      result.answer = said.answer ?? result.answer
      result.note = said.note ?? result.note
      result.cause = said.cause ?? result.cause
      result.evidence = said.evidence ?? result.evidence
      result.by = said.by ?? result.by
      result.at = said.at ?? result.at
    case .removed:
      switch cell.part {
      case .answer: result.answer = nil
      case .note: result.note = nil
      case .cause: result.cause = nil
      case .evidence: result.evidence = nil
      case .by, .at: break
      }
    }
    if cell.part == .answer { (result.by, result.at) = (nil, nil) }
    return result
  }

  /// The line of the dry run, one blank between its columns; none where nothing changes.
  private static func line(_ cell: Cell) -> String? {
    let mark: String
    switch cell.state {
    case .absent, .blank, .same: return nil
    case .changed: mark = "~"
    case .removed: mark = "-"
    }
    let name =
      switch cell.part {
      case .answer, .note, .cause, .evidence: cell.part.rawValue
      case .by: "observer"
      case .at: "time of observation"
      }
    let start = "~ \(cell.item) internal answer=yes →"
    guard cell.part == .answer else { return "\(start) answer=yes \(mark) \(name)" }
    return cell.state == .removed ? start : "\(start) answer=no"
  }

  // MARK: - Formats

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  private static func xml(_ results: [Result]) -> String {
    func attribute(_ name: String, _ value: String?) -> String {
      value.map { " \(name)=\"\(escaped($0))\"" } ?? ""
    }
    let lines = results.map { result in
      let attributes =
        attribute("item", result.item) + attribute("answer", result.answer)
        + attribute("by", result.by) + attribute("at", result.at)
        + attribute("remove", result.remove) + attribute("basis", result.basis.map(String.init))
      let evidence = (result.evidence ?? []).map {
        "<evidence\(attribute("href", $0.href))\(attribute("sha256", $0.sha256))/>"
      }
      let note = result.note.map { "<note>\(escaped($0))</note>" } ?? ""
      let cause = result.cause.map { "<cause>\(escaped($0))</cause>" } ?? ""
      return "<result\(attributes)>\(note)\(cause)\(evidence.joined())</result>"
    }
    return """
      <results xmlns="urn:patuh:results:1" checklist="table">
      \(lines.joined(separator: "\n"))
      </results>
      """
  }

  private static func csv(_ results: [Result]) -> String {
    let rows = results.map { result in
      [
        result.item, result.answer, result.note, result.cause, result.evidence?.first?.href,
        result.evidence?.first?.sha256, result.by, result.at, result.remove,
        result.basis.map(String.init),
      ].map { $0 ?? "" }.joined(separator: ",")
    }
    let header = "item,answer,note,cause,evidence,sha256,by,at,remove,basis"
    return ([header] + rows).joined(separator: "\n") + "\n"
  }

  /// Cells of the row that somebody writes; a row with what it was exported with is not touched.
  private static func workpaperSteps(_ cells: [Cell]) -> [String] {
    let rows = cells.compactMap { cell -> [String]? in
      let said = said(cell)
      var values: [String] = []
      switch cell.state {
      case .absent, .same: return nil
      case .removed: values = ["remove=\(cell.part.rawValue)"]
      case .blank:
        values = cell.part == .evidence ? ["evidence=", "sha256="] : ["\(cell.part.rawValue)="]
      case .changed:
        if let answer = said.answer { values.append("answer=\(answer)") }
        if let note = said.note { values.append("note=\(note)") }
        if let cause = said.cause { values.append("cause=\(cause)") }
        if let digest = said.evidence?.first?.sha256 { values.append("sha256=\(digest)") }
      }
      return [cell.item, "internal"] + values
    }
    return Array(rows.joined(separator: [";"]))
  }

  /// What somebody does in the browser: where a field is to stay the same, it is written anew.
  private static func formSteps(_ cells: [Cell]) -> [String] {
    cells.flatMap { cell -> [String] in
      let place = "\(cell.item).internal"
      let (said, before) = (said(cell), recorded(cell))
      switch (cell.part, cell.state) {
      case (_, .absent), (_, .blank), (.evidence, _), (.by, _), (.at, _): return []
      case (.answer, .removed):
        // The button empties all of it; note and cause are written again.
        return [
          "\(place) clear", "\(place) note \(before.note ?? "")",
          "\(place) cause \(before.cause ?? "")",
        ]
      case (.answer, _): return ["\(place) option \(said.answer ?? "")"]
      case (.note, _): return ["\(place) note \(said.note ?? "")"]
      case (.cause, _): return ["\(place) cause \(said.cause ?? "")"]
      }
    }
  }

  // MARK: - The desk

  private static let checklist = """
    <checklist xmlns="urn:patuh:checklist:1" id="table" version="1" xml:lang="en">
      <title>Table</title>
      <scoring model="weighted-mean"><rating id="A" from="0"><title>A</title></rating></scoring>
      <section id="s"><title>Cells</title>
    \(cells.map { "<item id=\"\($0.item)\" side=\"internal\" severity=\"minor\"><question>?</question><conformity/></item>" }
      .joined(separator: "\n"))
      </section>
    </checklist>
    """

  /// Writes the file of a format with all cells that it can express.
  private static func file(
    _ format: Format, _ cells: [Cell], _ department: AuditDepartment
  ) throws -> String {
    let folder = department.folder
    let path = folder.appending(path: "r.\(format == .form ? "json" : format.rawValue)")
    switch format {
    case .xml: try Data(xml(cells.map(said)).utf8).write(to: path)
    case .csv: try Data(csv(cells.map(said)).utf8).write(to: path)
    case .json: try JSONEncoder().encode(File(results: cells.map(said))).write(to: path)
    case .xlsx:
      let made = folder.appending(path: "made.xlsx").path
      try department.output(["audit", "export", "E-1", "--format", "xlsx", "-o", made], as: "ann")
      try OracleScript.run(
        "PatuhCommandTests/Oracle/fill_workpaper.py", [made, path.path] + workpaperSteps(cells))
    case .form:
      let made = folder.appending(path: "made.html").path
      try department.output(["audit", "export", "E-1", "--format", "form", "-o", made], as: "ann")
      let text = try OracleScript.run(
        "PatuhCommandTests/Oracle/fill_form.py", [made] + formSteps(cells))
      let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      try JSONSerialization.data(withJSONObject: try #require(object?["file"])).write(to: path)
    }
    return path.path
  }

  /// The words of a line, one blank between.
  private static func words(_ line: Substring) -> String {
    line.split(separator: " ").joined(separator: " ")
  }

  @Test(arguments: Format.allCases) func aFileSaysTheSameInEveryFormat(format: Format) throws {
    try AuditDepartment.with { department in
      let checklist = department.folder.appending(path: "table.xml")
      try Data(Self.checklist.utf8).write(to: checklist)
      try department.output(
        [
          "audit", "new", "E-1", "--unit", "kanim-contoh", "--period", "2026-Q3", "--title", "T",
          "--end", "2026-10-10", checklist.path,
        ], as: "lea")
      for person in ["ann", "bob"] {
        try department.output(["audit", "assign", "E-1", person], as: "lea")
      }
      try department.output(["audit", "start", "E-1"], as: "lea")
      let base = department.folder.appending(path: "base.json")
      try JSONEncoder().encode(File(results: Self.cells.map(Self.recorded))).write(to: base)
      let first = try department.output(["audit", "import", "E-1", base.path], as: "bob")
      #expect(first == "\(Self.cells.count) answers recorded\n")

      let cells = Self.cells.filter { Self.obstacle($0, in: format) == nil }
      #expect(cells.count == [.xlsx: 22, .form: 15][format] ?? 28)
      let file = try Self.file(format, cells, department)
      let dry = try department.run(["audit", "import", "E-1", file, "--dry-run"], as: "ann")
      #expect(dry.status == 0, "\(dry.errors)")
      // Every item is answered: nothing is left open.
      #expect(!dry.errors.contains("results.unanswered"), "\(dry.errors)")
      let lines = dry.output.split(separator: "\n").map(Self.words)
      let changes = cells.compactMap(Self.line)
      #expect(lines.dropLast() == changes[...])
      // Blank rows of text formats say nothing; a workpaper has all rows, a form those that differ.
      let same = cells.count { $0.state == .same }
      let rest =
        switch format {
        case .xml, .csv, .json: ", \(same) the same already"
        case .xlsx:
          ", 4 the same already, \(Self.cells.count - changes.count - 4) rows not edited"
        case .form: ""
        }
      #expect(lines.last == "\(changes.count) answers would be recorded\(rest)")

      let said = try department.output(["audit", "import", "E-1", file], as: "ann")
      #expect(said == "\(changes.count) answers recorded\(rest)\n")
      let json = try department.output(["audit", "export", "E-1"], as: "ann")
      let after = try JSONDecoder().decode(File.self, from: Data(json.utf8)).results
      #expect(after.count == Self.cells.count)
      for result in after {
        let cell = try #require(Self.cells.first { $0.item == result.item })
        var expected = cells.contains(cell) ? Self.expected(cell) : Self.recorded(cell)
        // Who gave another answer, and when, is known by its recording.
        if expected.by == nil { (expected.by, expected.at) = (result.by, result.at) }
        expected.basis = result.basis
        #expect(result == expected, "\(format) \(cell.item)")
        #expect(result.basis == (cells.contains(cell) && Self.line(cell) != nil ? 2 : 1))
      }
      let page = try department.output(["audit", "show", "E-1"], as: "lea").split(separator: "\n")
      for (part, seen) in [
        (Part.by, "observer: Supervisor · time of observation: 2026-09-12"),
        (.at, "observer: Clerk · time of observation: 2026-09-13T23:30:00+07:00"),
      ] where cells.contains(Cell(part: part, state: .changed)) {
        #expect(page.contains { $0.contains("  \(part)-changed  ") && $0.hasSuffix(seen) })
      }
      // The same file again says nothing new, though some of it was made on an earlier revision.
      let again = try department.run(["audit", "import", "E-1", file, "--dry-run"], as: "ann")
      #expect(
        again.output.hasPrefix("0 answers would be recorded"), "\(again.output)\(again.errors)")
    }
  }

  /// Each cell that a format cannot express has a reason, and a reason is given for no other.
  @Test func theTableNamesItsGaps() {
    let gaps = Format.allCases.flatMap { format in
      Self.cells.filter { Self.obstacle($0, in: format) != nil }.map {
        "\(format.rawValue) \($0.item)"
      }
    }
    #expect(
      gaps == [
        "xml by-removed", "xml at-removed", "csv by-removed", "csv at-removed", "json by-removed",
        "json at-removed", "xlsx by-blank", "xlsx by-same", "xlsx by-changed", "xlsx by-removed",
        "xlsx at-blank", "xlsx at-same", "xlsx at-changed", "xlsx at-removed", "form answer-blank",
        "form note-blank", "form cause-blank", "form evidence-blank", "form evidence-same",
        "form evidence-changed", "form evidence-removed", "form by-blank", "form by-same",
        "form by-changed", "form by-removed", "form at-blank", "form at-same", "form at-changed",
        "form at-removed",
      ])
  }
}
