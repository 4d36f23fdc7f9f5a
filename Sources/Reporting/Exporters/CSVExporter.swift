internal import AuditModel
internal import Diagnostics

/// The outcomes as CSV, one row for each item and side.
///
///     item,side,section,…,outcome,attainment,weight,counted,…
///     "B-01","internal","issue",…,"partial",0.921053,5,true,…
///
/// UTF-8 without a mark, CRLF, a header row, text always quoted, numbers with a point and never
/// quoted. Columns keep their order for good; new ones come last.
public struct CSVExporter: Exporter {
  /// `csv`.
  public let identifier = "csv"
  /// CSV with a header row.
  public let mediaType = "text/csv; charset=utf-8; header=present"
  /// `csv`.
  public let fileExtension = "csv"

  /// Makes the exporter.
  public init() {}

  /// The report as CSV; the options have no bearing on it.
  ///
  /// - Throws: `ExportError` when assessment and checklist do not belong together.
  public func export(_ report: Report, options: ExportOptions) throws(ExportError) -> [UInt8] {
    let index = try ReportIndex(report)
    let rows = CSVRows(index: index)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1_024 + index.assessment.items.count * 600)
    bytes.append(contentsOf: CSVRows.columns.map(\.name).joined(separator: ",").utf8)
    bytes.append(contentsOf: "\r\n".utf8)
    for assessed in index.assessment.items { rows.append(assessed, to: &bytes) }
    return bytes
  }
}
