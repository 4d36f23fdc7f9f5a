internal import AuditModel

/// A comparison as Markdown.
public struct ComparisonMarkdownExporter: DocumentExporter {
  /// `markdown`.
  public let identifier = "markdown"
  /// `md`.
  public let fileExtension = "md"

  /// Makes the exporter.
  public init() {}

  /// The comparison as Markdown; the options have no bearing on it.
  public func export(_ report: Comparison, options: ExportOptions) -> [UInt8] {
    let outline = ComparisonOutline(report)
    var page = MarkdownPage()
    page.heading(1, report.title)
    page.paragraph(outline.kicker)
    for note in outline.notes { page.strong(note) }
    OutlineText.write(outline, to: &page)
    return Array(page.text.utf8)
  }
}
