internal import AuditModel

/// A comparison for a terminal.
public struct ComparisonTextExporter: DocumentExporter {
  /// `text`.
  public let identifier = "text"
  /// `txt`.
  public let fileExtension = "txt"

  /// Makes the exporter.
  public init() {}

  /// The comparison as text within the width of the options.
  public func export(_ report: Comparison, options: ExportOptions) -> [UInt8] {
    let outline = ComparisonOutline(report)
    var page = TerminalPage(width: options.width, colour: options.colour)
    page.paragraph(outline.kicker, style: .faint)
    page.paragraph(report.title, style: .strong)
    for note in outline.notes { page.paragraph(note, style: .accent) }
    OutlineText.write(outline, to: &page)
    return Array(page.text.utf8)
  }
}
