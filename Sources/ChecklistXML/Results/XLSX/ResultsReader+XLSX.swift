internal import AuditModel
internal import Diagnostics
internal import Seals
internal import Spreadsheets

extension ResultsReader {
  /// The results of a workbook: of the first sheet that has a column `item` in its first row, with the columns of CSV.
  ///
  /// A workpaper has more: columns with a name that begins with `#` are for people, or say with what the row was made.
  /// Rows that nobody touched are no results; that is what lets several people fill in copies of one workpaper.
  static func readWorkbook(_ bytes: [UInt8], name: String) -> Read<ResultSet> {
    let start = SourceLocation(file: name, line: 1, column: 1)
    do {
      let book = try Spreadsheet.read(bytes, name: name)
      guard let sheet = book.sheets.first(where: { WorkpaperSheet.isTable($0) }) else {
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
    let names = header.map { ($0.column, ValueForm.trimmed($0.text).lowercased()) }
    let own = Dictionary(
      names.filter { $0.1.utf8.first == UInt8(ascii: "#") }.map { ($0.1, $0.0) },
      uniquingKeysWith: { first, _ in first })
    let columns = header.filter { !ValueForm.trimmed($0.text).hasPrefix("#") }
    // Where there are codes, the headings for people stand in the second row.
    let isWorkpaper = own["#was"] != nil
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
      func text(_ column: Int?) -> String {
        column.flatMap { texts[$0] }.map(ValueForm.trimmed) ?? ""
      }
      var cells: [String: CSVTable.Cell] = [:]
      let line = columns.map { column -> CSVTable.Cell in
        let name = ValueForm.trimmed(column.text).lowercased()
        let content = texts[column.column] ?? ""
        let cell = CSVTable.Cell(text: content, location: location(number, column.column))
        cells[name] = cell
        return cell
      }
      if isWorkpaper {
        hash = hash ?? own["#checklist-hash"].flatMap { texts[$0] }
        let answer = CSVResultRows.answer.map { cells[$0].map { ValueForm.trimmed($0.text) } ?? "" }
        if WorkpaperRow.joined(answer) == text(own["#was"]) { continue }
        if answer.allSatisfy(\.isEmpty) {
          cleared.append(
            Diagnostic(
              .resultsRowCleared, at: line[0].location,
              ["item": ValueForm.shown(cells["item"]?.text ?? "")]))
          continue
        }
      }
      let answered = columns.indices.map { place -> CSVTable.Cell in
        var cell = line[place]
        if isWorkpaper, ValueForm.trimmed(columns[place].text).lowercased() == "answer" {
          cell.text = Self.answer(cell.text, kind: text(own["#kind"]))
        }
        return cell
      }
      rows.take(answered, basis: Int(text(own["#revision"])))
    }
    var set = rows.draft.set
    set.checklistHash = hash
    return Read(draft: set, diagnostics: rows.draft.diagnostics + cleared)
  }

  /// What a drop-down means: of `id – title` the id, of a word the one that is recorded.
  private static func answer(_ shown: String, kind: String) -> String {
    let word = ValueForm.trimmed(shown)
    if kind == "ladder" || kind == "choice", let mark = word.firstRange(of: WorkpaperRow.titleMark)
    {
      return String(word[..<mark.lowerBound])
    }
    if kind == "conformity", let answer = AnswerWords.conformity(word) { return answer.rawValue }
    switch AnswerWords.general(word) {
    case .notApplicable: return "not-applicable"
    case .notTested: return "not-tested"
    case .noEvidence: return "no-evidence"
    default: return word
    }
  }
}
