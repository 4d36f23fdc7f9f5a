internal import AuditModel

/// The report as Markdown (CommonMark with tables), for minutes, tickets and version control.
///
///     # Kepatuhan SOP pelayanan paspor
///
///     Kantor Contoh · 2026-Q1 · 5 April 2026
///
///     | Lingkup | Skor | Predikat | Batas |
public struct MarkdownExporter: Exporter {
  /// `markdown`.
  public let identifier = "markdown"
  /// Markdown in UTF-8.
  public let mediaType = "text/markdown; charset=utf-8"
  /// `md`.
  public let fileExtension = "md"

  /// Makes the exporter.
  public init() {}

  /// The report as Markdown; the options have no bearing on it.
  ///
  /// - Throws: `ExportError` when assessment and checklist do not belong together.
  public func export(_ report: Report, options: ExportOptions) throws(ExportError) -> [UInt8] {
    let index = try ReportIndex(report)
    var page = MarkdownPage()
    MarkdownReport(index: index).write(to: &page)
    return Array(page.text.utf8)
  }
}
