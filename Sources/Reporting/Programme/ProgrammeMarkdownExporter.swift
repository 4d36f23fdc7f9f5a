internal import AuditModel

/// The overview of a programme as Markdown.
public struct ProgrammeMarkdownExporter: DocumentExporter {
  /// `markdown`.
  public let identifier = "markdown"
  /// `md`.
  public let fileExtension = "md"

  /// Makes the exporter.
  public init() {}

  /// The overview as Markdown; the options have no bearing on it.
  public func export(_ report: ProgrammeReport, options: ExportOptions) -> [UInt8] {
    let outline = ProgrammeOutline(report)
    var page = MarkdownPage()
    page.heading(1, outline.words(report.assessment.programme.title))
    page.paragraph(outline.index.comparison)
    OutlineText.write(outline, to: &page)
    return Array(page.text.utf8)
  }
}
