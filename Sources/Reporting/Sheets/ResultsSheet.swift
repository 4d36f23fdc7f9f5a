internal import AuditModel
internal import Workbooks

/// The results that a report was made from, as a sheet out of view that reads back as a file of results.
///
/// Everything is text: a spreadsheet keeps fifteen digits of a number, and results may have more. A text that no cell can hold
/// goes on in further columns.
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
    let texts = index.assessment.items.map { assessed -> [[String]] in
      let row = rows.row(assessed)
      return columns.map { column in
        // The quotient says nothing that its parts do not.
        if column.name == "value", row.ratio != nil { return [] }
        switch column.cell(row) {
        case .text(let text), .plain(let text): return text.map(WorkpaperRow.pieces) ?? []
        }
      }
    }
    // As many columns for each as its longest text needs.
    let counts = columns.indices.map { place in max(1, texts.map { $0[place].count }.max() ?? 1) }
    let names = zip(columns, counts).flatMap { column, count in
      (1...count).map { $0 == 1 ? column.name : WorkpaperRow.continued(column.name, $0) }
    }
    var sheet = Workbook.Sheet(
      name: Self.name, columns: names.map { .init($0, width: 14) },
      rows: texts.map { row in
        zip(row, counts).flatMap { pieces, count in
          (0..<count).map { $0 < pieces.count ? .text(pieces[$0]) : .empty }
        }
      })
    sheet.isHidden = true
    return sheet
  }
}
