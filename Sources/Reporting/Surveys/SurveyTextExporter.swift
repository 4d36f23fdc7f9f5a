internal import AuditModel

/// The report of a survey for a terminal.
///
///     IKM      91.48 of 100   A Very good
///     U1 Requirements   ██████████▉·   29   105   3.6207
public struct SurveyTextExporter: DocumentExporter {
  /// `text`.
  public let identifier = "text"
  /// `txt`.
  public let fileExtension = "txt"

  /// Makes the exporter.
  public init() {}

  /// The report as text within the width of the options.
  public func export(_ report: SurveyReport, options: ExportOptions) -> [UInt8] {
    let text = SurveyIndexText(report)
    var page = TerminalPage(width: options.width, colour: options.colour)
    summary(text, &page)
    elements(text, &page)
    groups(text, &page)
    earlier(text, &page)
    page.heading(text.words(survey: .howComputed))
    if let derivation = text.derivation { page.paragraph(derivation) }
    page.paragraph(text.words(survey: .meanNote))
    for note in text.bandsNotes { page.paragraph(note) }
    return Array(page.text.utf8)
  }

  private func summary(_ text: SurveyIndexText, _ page: inout TerminalPage) {
    let words = text.words
    let assessment = text.assessment
    page.paragraph(words(text.instrument.title), style: .strong)
    page.paragraph(
      "\(text.instrument.id) · " + words(.version, ["version": text.instrument.version]),
      style: .faint)
    if assessment.inputs.contains(where: \.isSynthetic) {
      page.paragraph(words(.synthetic), style: .accent)
    }
    page.gap()
    let index =
      assessment.index == nil
      ? words(survey: .noIndex)
      : words(
        survey: .outOf,
        [
          "index": text.index(assessment.index),
          "maximum": words.numbers.short(text.instrument.index.maximum),
        ])
    page.terms([
      (words(text.instrument.index.title), index),
      (words(survey: .band), text.bandText(assessment.band)),
      (
        words(survey: .respondents),
        [
          words.numbers.whole(assessment.respondents),
          assessment.blank > 0
            ? words(survey: .blankRows, ["count": words.numbers.whole(assessment.blank)]) : nil,
        ].compactMap(\.self).joined(separator: "; ")
      ),
      (words(survey: .requiredSample), text.sample), (words(survey: .weightMode), text.weightMode),
    ])
    page.gap()
  }

  private func elements(_ text: SurveyIndexText, _ page: inout TerminalPage) {
    let words = text.words
    page.heading(words(survey: .elements))
    let isWide = page.width >= 76
    let fixed = isWide ? 8 + 9 + 10 + 12 : 10
    let columns = max(16, page.width - fixed)
    func line(_ name: String, _ cells: [String]) -> String {
      TerminalPage.padded(name, to: columns)
        + zip(cells, [8, 9, 10, 12]).map { TerminalPage.flushRight($0, to: $1) }.joined()
    }
    let heads = [
      words(survey: .answers), words(survey: .sum), words(survey: .mean), words(survey: .weighted),
    ]
    page.line(page.paint(isWide ? line("", heads) : short("", heads[2], columns), .faint))
    for element in text.assessment.elements {
      let names = TerminalPage.wrapped(
        HarmlessText.oneLine(text.title(of: element.id)), to: columns - 2)
      let cells = [
        words.numbers.whole(element.n), words.numbers.whole(element.sum), text.mean(element.mean),
        text.mean(element.weighted),
      ]
      let name = names.first ?? ""
      page.line(isWide ? line(name, cells) : short(name, cells[2], columns))
      for more in names.dropFirst() { page.line(more) }
    }
    let total = text.mean(text.assessment.weightedMean)
    page.line(
      page.paint(
        isWide
          ? line(words(survey: .totalRow), ["", "", "", total])
          : short(words(survey: .totalRow), total, columns), .strong))
    page.gap()
    page.paragraph(words(survey: .lowestThree), style: .strong)
    page.list(
      text.assessment.lowest.map { id in
        let mean = text.assessment.elements.first { $0.id == id }?.mean
        return "\(text.title(of: id)): \(text.mean(mean))"
      })
    page.gap()
  }

  private func short(_ name: String, _ value: String, _ columns: Int) -> String {
    TerminalPage.padded(name, to: columns) + TerminalPage.flushRight(value, to: 10)
  }

  private func groups(_ text: SurveyIndexText, _ page: inout TerminalPage) {
    guard !text.assessment.groups.isEmpty else { return }
    page.heading(text.words(survey: .byAttribute))
    var last: AttributeID?
    for group in text.assessment.groups {
      let (attribute, value) = text.titles(of: group)
      if group.attribute != last { page.paragraph(attribute, style: .strong) }
      last = group.attribute
      let name = TerminalPage.padded("  " + HarmlessText.oneLine(value), to: 34)
      page.line(
        name + TerminalPage.flushRight(text.words.numbers.whole(group.respondents), to: 9)
          + TerminalPage.flushRight(text.index(group.index), to: 10) + "  "
          + (group.band?.rawValue ?? ""))
    }
    page.gap()
  }

  private func earlier(_ text: SurveyIndexText, _ page: inout TerminalPage) {
    guard !text.assessment.earlier.isEmpty else { return }
    page.heading(text.words(survey: .earlier))
    for period in text.assessment.earlier {
      page.paragraph(
        "\(period.name): \(text.index(period.index)) \(period.band?.rawValue ?? "") · "
          + "\(text.words(survey: .respondents)) \(text.words.numbers.whole(period.respondents)) · "
          + "\(text.words(survey: .change)) \(text.change(since: period))")
    }
    page.gap()
  }
}
