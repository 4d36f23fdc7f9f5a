internal import AuditModel

/// The report for a terminal: scorecard, outcomes, what was not tested, and the findings.
///
///     Skor
///     ────
///     Keseluruhan  ███████████████████▍··········  64,78 / 100  C Cukup
///                  dapat menjadi 60,10 sampai 71,40 bila semua yang belum diuji telah diuji
public struct TextExporter: Exporter {
  /// `text`.
  public let identifier = "text"
  /// Plain text in UTF-8.
  public let mediaType = "text/plain; charset=utf-8"
  /// `txt`.
  public let fileExtension = "txt"

  /// Makes the exporter.
  public init() {}

  /// The report as text within the width of the options.
  ///
  /// - Throws: `ExportError` when assessment and checklist do not belong together.
  public func export(_ report: Report, options: ExportOptions) throws(ExportError) -> [UInt8] {
    let index = try ReportIndex(report)
    var page = TerminalPage(width: options.width, colour: options.colour)
    header(index, &page)
    TextScorecard(index: index).write(to: &page)
    if !report.earlier.isEmpty {
      OutlineText.write(ChangesOutline(index: index), to: &page)
      page.gap()
    }
    notTested(index, &page)
    TextFindings(index: index).write(to: &page)
    OutlineText.write(MethodOutline(index: index), to: &page)
    if let dossier = index.dossier { OutlineText.write(dossier, to: &page) }
    return Array(page.text.utf8)
  }

  private func header(_ index: ReportIndex, _ page: inout TerminalPage) {
    let words = index.words
    let assessment = index.assessment
    page.paragraph(index.text(index.checklist.title), style: .strong)
    page.paragraph(words.subject(assessment.subject))
    page.paragraph(
      "\(assessment.checklist.id) · "
        + words(.version, ["version": assessment.checklist.version]), style: .faint)
    for note in index.notes { page.paragraph(note, style: .accent) }
    page.gap()
  }

  private func notTested(_ index: ReportIndex, _ page: inout TerminalPage) {
    let words = index.words
    let open = index.assessment.items.filter { $0.outcome == .notTested }
    page.heading(words(.notTestedList))
    if open.isEmpty { page.paragraph(words(.nothingUntested)) }
    for item in open {
      let declared = index.items[item.id]
      let name = "\(item.id) · \(words.side(item.side))"
      page.labelled(
        name,
        [
          declared.map { index.text($0.question) }, words.judgement(item, of: declared),
          item.result?.note,
        ].compactMap(\.self).joined(separator: " — "), indent: 0, column: 18)
    }
    page.gap()
  }
}
