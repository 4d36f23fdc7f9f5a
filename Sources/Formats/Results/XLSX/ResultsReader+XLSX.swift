internal import AuditModel
internal import Diagnostics
internal import Seals
internal import Spreadsheets

extension ResultsReader {
  /// The results of a workbook: of the first sheet that has a column `item` in its first row, with the columns of CSV.
  ///
  /// A workpaper has more: columns with a name that begins with `#` are for people, or say with what the row was made.
  /// Each result of a workpaper tells which of its parts were edited since, so that several people can fill in copies of
  /// one workpaper. Rows that say nothing are passed over.
  static func readWorkbook(_ bytes: [UInt8], name: String) -> Read<ResultSet> {
    let start = SourceLocation(file: name, line: 1, column: 1)
    do {
      let book = try Spreadsheet.read(bytes, name: name)
      let tables = book.sheets.filter { WorkpaperSheet.isTable($0) }
      // A report has tables for people as well.
      let results = tables.first { $0.name == WorkpaperRow.resultsSheet }
      guard let sheet = results ?? tables.first else {
        return Read(draft: nil, diagnostics: [Diagnostic(.resultsWorkbookTable, at: start)])
      }
      return WorkpaperSheet(sheet, file: name).results(sha256: Seals.sha256(bytes).description)
    } catch {
      return Read(draft: nil, diagnostics: error.diagnostics)
    }
  }
}

/// A sheet with results.
private struct WorkpaperSheet {
  private let sheet: Spreadsheet.Sheet
  private let file: String
  private let header: [Spreadsheet.Cell]

  static func isTable(_ sheet: Spreadsheet.Sheet) -> Bool {
    sheet.rows.first?.contains { ValueForm.trimmed($0.text).lowercased() == "item" } == true
  }

  init(_ sheet: Spreadsheet.Sheet, file: String) {
    self.sheet = sheet
    self.file = file
    header = sheet.rows.first ?? []
  }

  private func location(_ row: Int, _ column: Int) -> SourceLocation {
    SourceLocation(
      file: file, line: row, column: column,
      cell: "\(sheet.name)!\(Spreadsheet.letters(of: column))\(row)")
  }

  func results(sha256: String) -> Read<ResultSet> {
    // Where the cells of each name stand, those of people and of the workpaper itself included.
    let places = Dictionary(
      header.map { (ValueForm.trimmed($0.text).lowercased(), $0.column) },
      uniquingKeysWith: { first, _ in first })
    // A text that no cell can hold goes on in further columns.
    let further = Dictionary(
      uniqueKeysWithValues: places.map { name, column in (column, Self.further(name, places)) })
    let continued = Set(further.values.joined())
    let columns = header.filter {
      !ValueForm.trimmed($0.text).hasPrefix("#") && !continued.contains($0.column)
    }
    // Where there are codes, the headings for people stand in the second row.
    let isWorkpaper = places["#was"] != nil
    let inputs = ["answer", "remove"].compactMap { name in
      columns.firstIndex { $0.column == places[name] }.map { (name, $0) }
    }
    var rows = CSVResultRows(
      header: columns.map { CSVTable.Cell(text: $0.text, location: location($0.row, $0.column)) },
      isCommaDecimal: true,
      draft: ResultSetDraft(
        name: file, sha256: sha256, location: location(1, columns.first?.column ?? 1)))
    var hash: String?
    var cleared: [Diagnostic] = []
    for row in sheet.rows.dropFirst(isWorkpaper ? 2 : 1) {
      guard let number = row.first?.row else { continue }
      let texts = Dictionary(row.map { ($0.column, $0.text) }, uniquingKeysWith: { a, _ in a })
      func text(_ name: String) -> String {
        places[name].flatMap { texts[$0] }.map(ValueForm.trimmed) ?? ""
      }
      var line = columns.map { column in
        CSVTable.Cell(
          text: ([column.column] + (further[column.column] ?? [])).map { texts[$0] ?? "" }.joined(),
          location: location(number, column.column))
      }
      guard isWorkpaper else {
        rows.take(line)
        continue
      }
      if hash == nil, !text("#checklist-hash").isEmpty { hash = text("#checklist-hash") }
      let cells = CSVResultRows.answer.map(text)
      let edited = WorkpaperRow.edited(cells, since: text("#was"))
      for (name, place) in inputs {
        line[place].text = Self.meant(by: text(name), in: name, kind: text("#kind"))
      }
      let removes = ResultSetDraft.removals(Self.meant(by: text("remove"), in: "remove", kind: ""))
      let emptied = edited.subtracting(removes).filter { WorkpaperRow.isEmpty($0, in: cells) }
      if !emptied.isEmpty {
        cleared.append(
          Diagnostic(
            .resultsRowCleared, at: line[0].location,
            [
              "item": ValueForm.shown(text("item")),
              "fields": ValueForm.list(
                RemovableField.allCases.filter(emptied.contains).map(\.rawValue)),
            ]))
      }
      if cells.allSatisfy(\.isEmpty), text("remove").isEmpty { continue }
      rows.take(line, basis: AnswerBasis(revision: Int(text("#revision")) ?? 0, edited: edited))
    }
    var set = rows.draft.set
    set.checklistHash = hash
    return Read(draft: set, diagnostics: rows.draft.diagnostics + cleared)
  }

  /// The columns in which the texts of a column go on.
  private static func further(_ name: String, _ places: [String: Int]) -> [Int] {
    var columns: [Int] = []
    while let next = places[WorkpaperRow.continued(name, columns.count + 2)] {
      columns.append(next)
    }
    return columns
  }

  /// What a drop-down means: of `id – title` the id, of words those that are recorded.
  private static func meant(by shown: String, in column: String, kind: String) -> String {
    let word = ValueForm.trimmed(shown)
    if column == "remove" {
      return ValueForm.words(word).map { RemovableField(shown: $0)?.rawValue ?? $0 }
        .joined(separator: " ")
    }
    if kind == "ladder" || kind == "choice", let mark = word.firstRange(of: WorkpaperRow.titleMark)
    {
      return String(word[..<mark.lowerBound])
    }
    if kind == "conformity", let answer = AnswerWords.conformity(word) { return answer.code }
    return AnswerWords.general(word)?.code ?? word
  }
}
