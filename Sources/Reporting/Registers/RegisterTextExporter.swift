internal import AuditModel

/// The report of a register for a terminal.
public struct RegisterTextExporter: DocumentExporter {
  /// `text`.
  public let identifier = "text"
  /// `txt`.
  public let fileExtension = "txt"

  /// How many overdue complaints are listed.
  private static let mostListed = 20

  /// Makes the exporter.
  public init() {}

  /// The report as text within the width of the options.
  public func export(_ report: RegisterReport, options: ExportOptions) -> [UInt8] {
    let text = RegisterText(report)
    let words = text.words
    var page = TerminalPage(width: options.width, colour: options.colour)
    page.paragraph(words(text.register.title), style: .strong)
    page.paragraph(
      "\(text.register.id) · " + words(.version, ["version": text.register.version]) + " · "
        + words(register: .asOf, ["date": words.dates.long(text.assessment.date)]),
      style: .faint)
    if text.assessment.inputs.contains(where: \.isSynthetic) {
      page.paragraph(words(.synthetic), style: .accent)
    }
    page.gap()
    page.terms(text.facts.map { ($0.name, $0.value) })
    page.gap()
    timeliness(text, &page)
    counts(words(register: .channels), text.channels, &page, words)
    counts(words(register: .ages), text.ages, &page, words)
    overdue(text, &page)
    page.heading(words(register: .computed))
    page.paragraph(words(register: .method))
    page.paragraph(text.leave)
    return Array(page.text.utf8)
  }

  private func timeliness(_ text: RegisterText, _ page: inout TerminalPage) {
    page.heading(text.words(register: .timeliness))
    let widths = [9, 10, 9, 9, 9, 8, 6]
    let columns = max(22, page.width - widths.reduce(0, +))
    func line(_ name: String, _ cells: [String]) -> String {
      TerminalPage.padded(name, to: columns)
        + zip(cells, widths).map { TerminalPage.flushRight($0, to: $1) }.joined()
    }
    page.line(page.paint(line("", text.heads), .faint))
    for (title, rows) in text.blocks {
      page.paragraph(title, style: .strong)
      for row in rows {
        let names = TerminalPage.wrapped(row.name, to: columns - 2)
        page.line(line("  " + (names.first ?? ""), text.cells(row.timeliness)))
        for name in names.dropFirst() { page.line("  " + name) }
      }
    }
    page.gap()
  }

  private func counts(
    _ title: String, _ counts: [(name: String, count: Int)], _ page: inout TerminalPage,
    _ words: Words
  ) {
    page.heading(title)
    for (name, count) in counts where count > 0 {
      page.line(
        TerminalPage.padded("  " + HarmlessText.oneLine(name), to: 44)
          + TerminalPage.flushRight(words.numbers.whole(count), to: 8))
    }
    if counts.allSatisfy({ $0.count == 0 }) { page.paragraph(words(register: .none)) }
    page.gap()
  }

  private func overdue(_ text: RegisterText, _ page: inout TerminalPage) {
    let words = text.words
    page.heading(words(register: .overdueList))
    let all = text.assessment.overdue
    if all.isEmpty { page.paragraph(words(register: .noOverdue)) }
    for entry in all.prefix(Self.mostListed) {
      page.paragraph(
        "- \(HarmlessText.oneLine(entry.id)) · \(text.title(of: entry.classID)) · "
          + "\(words.dates.long(entry.received)) · \(text.name(of: entry.stage)): "
          + "+\(text.excess(entry))")
    }
    if all.count > Self.mostListed {
      page.paragraph(
        words(
          register: .moreOverdue, ["count": words.numbers.whole(all.count - Self.mostListed)]))
    }
    page.gap()
  }
}
