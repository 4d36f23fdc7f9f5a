internal import AuditModel
internal import Workbooks

/// A comparison as a workbook: a sheet about it, and one for each table.
public struct ComparisonXLSXExporter: DocumentExporter {
  /// `xlsx`.
  public let identifier = "xlsx"
  /// `xlsx`.
  public let fileExtension = "xlsx"

  /// Makes the exporter.
  public init() {}

  /// The comparison as a workbook; the options have no bearing on it.
  ///
  /// - Throws: ``ExportError`` when there is no memory.
  public func export(
    _ report: Comparison, options: ExportOptions
  ) throws(ExportError) -> [UInt8] {
    let outline = ComparisonOutline(report)
    var sheets = OutlineSheets(outline: outline).sheets(about: outline.kicker)
    sheets[0].rows.insert(contentsOf: outline.notes.map { [.empty, .text($0)] }, at: 0)
    return try Workbook(title: report.title, sheets: sheets).exported()
  }
}
