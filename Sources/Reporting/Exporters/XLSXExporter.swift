internal import Workbooks

/// The report as a workbook (ECMA-376) without formulas or macros, with filters and headings that stay in view.
public struct XLSXExporter: Exporter {
  /// `xlsx`.
  public let identifier = "xlsx"
  /// A workbook.
  public let mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  /// `xlsx`.
  public let fileExtension = "xlsx"

  /// Makes the exporter.
  public init() {}

  /// The report as a workbook; the options have no bearing on it.
  ///
  /// - Throws: `ExportError` when assessment and checklist do not belong together, or there is no memory.
  public func export(_ report: Report, options: ExportOptions) throws(ExportError) -> [UInt8] {
    try ReportWorkbook(index: try ReportIndex(report)).workbook.exported()
  }
}
