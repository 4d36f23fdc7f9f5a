internal import AuditModel

/// The report of an index for a terminal.
public struct IndexTextExporter: DocumentExporter {
  /// `text`.
  public let identifier = "text"
  /// `txt`.
  public let fileExtension = "txt"

  /// Makes the exporter.
  public init() {}

  /// The report as text within the width of the options.
  public func export(_ report: IndexReport, options: ExportOptions) -> [UInt8] {
    let text = IndexText(report)
    var page = TerminalPage(width: options.width, colour: options.colour)
    summary(text, &page)
    outcomes(text, &page)
    components(text, &page)
    missing(text, &page)
    derivation(text, &page)
    return Array(page.text.utf8)
  }

  private func summary(_ text: IndexText, _ page: inout TerminalPage) {
    let words = text.words
    page.paragraph(words(text.index.title), style: .strong)
    page.paragraph(
      "\(text.index.id) · " + words(.version, ["version": text.index.version]), style: .faint)
    if text.assessment.inputs.contains(where: \.isSynthetic) {
      page.paragraph(words(.synthetic), style: .accent)
    }
    page.gap()
    let figure =
      text.assessment.index == nil
      ? words(index: .noIndex)
      : words(
        index: .outOf,
        ["index": text.figure, "maximum": text.value(text.assessment.result.maximum)])
    var terms = [(words(text.index.result.title), figure)]
    if !text.index.bands.isEmpty { terms.append((words(index: .band), text.bandText)) }
    page.terms(terms)
    page.gap()
  }

  private func outcomes(_ text: IndexText, _ page: inout TerminalPage) {
    guard !text.assessment.outcomes.isEmpty else { return }
    page.heading(text.words(index: .outcomes))
    for outcome in text.assessment.outcomes {
      let mark = outcome.isReached == true ? "✓" : outcome.isReached == false ? "✗" : "?"
      page.paragraph("\(mark) \(text.title(of: outcome.id)): \(text.state(of: outcome))")
      for failure in text.failures(of: outcome) { page.paragraph("  - " + failure) }
    }
    page.gap()
  }

  private func components(_ text: IndexText, _ page: inout TerminalPage) {
    page.heading(text.words(index: .components))
    let columns = max(24, page.width - 30)
    func line(_ name: String, _ input: String, _ value: String, _ most: String) -> String {
      TerminalPage.padded(name, to: columns) + TerminalPage.flushRight(input, to: 10)
        + TerminalPage.flushRight(value, to: 10) + TerminalPage.padded(" / " + most, to: 10)
    }
    page.line(
      page.paint(
        TerminalPage.padded("", to: columns)
          + TerminalPage.flushRight(text.words(index: .input), to: 10)
          + TerminalPage.flushRight(text.words(index: .worth), to: 10), .faint))
    for component in text.assessment.components {
      let indent = String(repeating: "  ", count: component.depth)
      let names = TerminalPage.wrapped(
        HarmlessText.oneLine(text.title(of: component.id)),
        to: max(12, columns - 2 - indent.utf8.count))
      for (position, name) in names.enumerated() {
        page.line(
          position == 0
            ? line(
              indent + name, text.input(component), text.value(component.value),
              text.value(component.maximum)) : indent + name)
      }
      if let minima = text.minima(component) {
        page.line(indent + "  " + page.paint(minima, .faint))
      }
    }
    page.line(
      line(
        text.words(text.index.result.title), "", text.figure,
        text.value(text.assessment.result.maximum)))
    if let minima = text.minima(text.assessment.result) {
      page.line("  " + page.paint(minima, .faint))
    }
    page.gap()
  }

  private func missing(_ text: IndexText, _ page: inout TerminalPage) {
    guard !text.assessment.missing.isEmpty else { return }
    page.heading(text.words(index: .missing))
    for id in text.assessment.missing { page.paragraph("- \(text.title(of: id)) (\(id))") }
    page.paragraph(text.words(index: .missingNote))
    page.gap()
  }

  private func derivation(_ text: IndexText, _ page: inout TerminalPage) {
    page.heading(text.words(index: .derivation))
    for component in text.assessment.components + [text.assessment.result] {
      let declared = text.component(component.id)
      let parts = [
        text.equation(component),
        component.input?.measure == nil ? nil : text.origin(component),
        declared.flatMap { declared in
          declared.certainty == .confirmed
            ? nil
            : text.words(
              index: .uncertain, ["certainty": text.words.certainty(declared.certainty)])
        },
      ].compactMap(\.self)
      guard !parts.isEmpty else { continue }
      page.paragraph("\(text.title(of: component.id)): \(parts.joined(separator: "; "))")
    }
    for note in text.bandsNotes { page.paragraph(note) }
    if let note = text.index.note { page.paragraph(text.words(note)) }
  }
}
