internal import AuditModel
internal import Workbooks

/// The overview of a programme as a workbook: a sheet about it, and one for each table.
public struct ProgrammeXLSXExporter: DocumentExporter {
  /// `xlsx`.
  public let identifier = "xlsx"
  /// `xlsx`.
  public let fileExtension = "xlsx"

  /// Makes the exporter.
  public init() {}

  /// The overview as a workbook; the options have no bearing on it.
  ///
  /// - Throws: ``ExportError`` when there is no memory.
  public func export(
    _ report: ProgrammeReport, options: ExportOptions
  ) throws(ExportError) -> [UInt8] {
    let outline = ProgrammeOutline(report)
    let title = outline.words(report.assessment.programme.title)
    let sheets = OutlineSheets(outline: outline).sheets(about: outline.words(programme: .kicker))
    return try Workbook(title: title, sheets: sheets).exported()
  }
}
