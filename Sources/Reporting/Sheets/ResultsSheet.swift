internal import AuditModel
internal import Workbooks

/// The results that a report was made from, as a sheet out of view that reads back as a file of results.
///
/// Everything is text: a spreadsheet keeps fifteen digits of a number, and results may have more.
struct ResultsSheet {
  /// By which name readers know the sheet.
  static let name = WorkpaperRow.resultsSheet

  let index: ReportIndex

  private static let columns: Set<String> = [
    "item", "side", "answer", "value", "numerator", "denominator", "size", "deviations",
    "population", "no-evidence", "note", "cause", "evidence", "evidence-title", "sha256", "by",
    "at",
    "checklist", "version", "unit", "unit-name", "period", "date", "synthetic", "parameters",
  ]

  var sheet: Workbook.Sheet {
    let rows = CSVRows(index: index)
    let columns = CSVRows.columns.filter { Self.columns.contains($0.name) }
    var sheet = Workbook.Sheet(
      name: Self.name, columns: columns.map { .init($0.name, width: 14) },
      rows: index.assessment.items.map { assessed in
        let row = rows.row(assessed)
        return columns.map { column in
          // The quotient says nothing that its parts do not.
          if column.name == "value", row.ratio != nil { return .empty }
          switch column.cell(row) {
          case .text(let text), .plain(let text): return text.map { .text($0) } ?? .empty
          }
        }
      })
    sheet.isHidden = true
    return sheet
  }
}
