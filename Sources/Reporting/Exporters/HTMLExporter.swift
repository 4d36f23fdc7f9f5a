internal import AuditModel

/// The report as one self-contained page: printable, light and dark, without scripts, and without a
/// request to anywhere.
public struct HTMLExporter: Exporter {
  /// `html`.
  public let identifier = "html"
  /// HTML in UTF-8.
  public let mediaType = "text/html; charset=utf-8"
  /// `html`.
  public let fileExtension = "html"

  /// Makes the exporter.
  public init() {}

  /// The report as a page; the options say whether it has an organisation's own cover.
  ///
  /// - Throws: `ExportError` when assessment and checklist do not belong together.
  public func export(_ report: Report, options: ExportOptions) throws(ExportError) -> [UInt8] {
    ReportPage(index: try ReportIndex(report)).bytes(cover: options.cover)
  }
}
