internal import AuditModel

/// The overview of a programme for a terminal.
///
///                          passport-sop    complaints
///     Kanim Contoh A     77.99 C ▼ 1.20     88.10 A
public struct ProgrammeTextExporter: DocumentExporter {
  /// `text`.
  public let identifier = "text"
  /// `txt`.
  public let fileExtension = "txt"

  /// Makes the exporter.
  public init() {}

  /// The overview as text within the width of the options.
  public func export(_ report: ProgrammeReport, options: ExportOptions) -> [UInt8] {
    let index = ProgrammeIndex(report)
    var page = TerminalPage(width: options.width, colour: options.colour)
    header(index, &page)
    overview(index, &page)
    figures(index, &page)
    for audit in index.programme.audits { checklist(audit.checklist, index, &page) }
    recurrences(index, &page)
    missing(index, &page)
    return Array(page.text.utf8)
  }

  private func header(_ index: ProgrammeIndex, _ page: inout TerminalPage) {
    page.paragraph(index.words(index.programme.title), style: .strong)
    page.paragraph(index.comparison)
    page.paragraph(
      "\(index.programme.id) · "
        + index.words(.version, ["version": index.programme.version]), style: .faint)
    for note in index.notes { page.paragraph(note, style: .accent) }
    page.gap()
  }

  /// Units by checklists.
  private func overview(_ index: ProgrammeIndex, _ page: inout TerminalPage) {
    page.heading(index.words(programme: .overview))
    let checklists = index.programme.audits.map(\.checklist)
    grid(checklists.map(\.rawValue), index, &page) { unit, column in
      guard let cell = index.cell(unit, checklists[column]) else { return ("", nil) }
      guard cell.assessment != nil else { return (index.words(programme: .notAudited), nil) }
      return (
        joined(
          index.change(of: cell), index.number(cell.score?.value, of: cell.checklist),
          cell.score?.rating?.rawValue), index.tone(of: cell)
      )
    }
    page.paragraph(index.words(programme: .heatNote), style: .faint)
    page.paragraph(index.words(programme: .columnNote), style: .faint)
    page.gap()
  }

  /// Units by surveys, registers and indices.
  private func figures(_ index: ProgrammeIndex, _ page: inout TerminalPage) {
    guard !index.programme.instruments.isEmpty else { return }
    page.heading(index.words(programme: .figures))
    grid(index.programme.instruments.map(\.id), index, &page) { unit, column in
      guard let figure = index.figure(unit, column) else { return ("", nil) }
      return (
        joined(
          index.change(of: figure), index.number(figure.value, ofInstrument: column),
          figure.band?.id.rawValue), figure.band?.tone
      )
    }
  }

  /// Units by the sections of a checklist.
  private func sections(
    _ checklist: ChecklistID, _ index: ProgrammeIndex, _ page: inout TerminalPage
  ) {
    let sections = index.sections(of: checklist)
    guard !sections.isEmpty else { return }
    page.paragraph(index.words(programme: .bySection), style: .strong)
    grid(sections.map(\.id.rawValue), index, &page) { unit, column in
      let score = index.score(unit, checklist, sections[column].id)
      return (
        joined(index.number(score?.value, of: checklist), score?.rating?.rawValue),
        index.tone(of: score, in: checklist)
      )
    }
  }

  private func joined(_ texts: String?...) -> String {
    texts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A row for each unit, in as many tables as the width asks for.
  private func grid(
    _ heads: [String], _ index: ProgrammeIndex, _ page: inout TerminalPage,
    _ cell: (UnitID, Int) -> (text: String, tone: Rating.Tone?)
  ) {
    let names = index.programme.units.map { HarmlessText.oneLine(index.title(of: $0.id)) }
    let nameColumns = min((names.map(DisplayWidth.of).max() ?? 0) + 2, page.width / 2)
    let columns = 20
    let perTable = max(1, (page.width - nameColumns) / columns)
    var rest = Array(heads.indices)[...]
    while !rest.isEmpty {
      let shown = rest.prefix(perTable)
      rest = rest.dropFirst(perTable)
      page.line(
        page.paint(
          TerminalPage.padded("", to: nameColumns)
            + shown.map { TerminalPage.flushRight(short(heads[$0], columns - 1), to: columns) }
            .joined(), .faint))
      for (unit, name) in zip(index.programme.units, names) {
        var line = TerminalPage.padded(short(name, nameColumns - 1), to: nameColumns)
        for column in shown {
          let (text, tone) = cell(unit.id, column)
          line += page.paint(
            TerminalPage.flushRight(short(text, columns - 1), to: columns), style(of: tone))
        }
        page.line(line)
      }
      page.gap()
    }
  }

  private func checklist(
    _ id: ChecklistID, _ index: ProgrammeIndex, _ page: inout TerminalPage
  ) {
    let words = index.words
    page.heading(index.title(of: id))
    // Narrow terminals get score and grades only.
    let isWide = page.width >= 84
    let grades = Grade.allCases.reversed() as [Grade]
    let sides = isWide ? Side.allCases : []
    let statuses: [(head: ProgrammeKey, count: (ProgrammeAssessment.Cell) -> Int)] =
      isWide
      ? [
        (.columnNew, { $0.count(of: .new) }),
        (.columnAgain, { $0.count(of: .repeated) + $0.count(of: .returned) }),
        (.columnOpen, \.open), (.columnResolved, { $0.count(of: .resolved) }),
        (.columnUntested, { $0.count(of: .untested) }),
      ] : []
    // As wide as their heads, so that the names of units keep their room.
    let became = statuses.map { column in
      let head = words(programme: column.head)
      return (head: head, columns: max(4, DisplayWidth.of(head) + 1), count: column.count)
    }
    let used = 10 + 7 * sides.count + 5 * grades.count + became.reduce(0) { $0 + $1.columns }
    let nameColumns = max(12, page.width - used)
    func row(_ name: String, _ cells: [(text: String, columns: Int)]) -> String {
      TerminalPage.padded(short(HarmlessText.oneLine(name), nameColumns - 1), to: nameColumns)
        + cells.map { TerminalPage.flushRight(short($0.text, $0.columns), to: $0.columns) }
        .joined()
    }
    func abbreviated(_ word: String) -> String { Words.capitalized(String(word.prefix(3))) + "." }
    page.line(
      page.paint(
        row(
          "",
          [(words(.score), 10)] + sides.map { (abbreviated(words.side($0)), 7) }
            + grades.map { (abbreviated(words.grade($0)), 5) }
            + became.map { ($0.head, $0.columns) }), .faint))
    for cell in index.worstFirst(id) {
      guard let assessment = cell.assessment else {
        page.line(row(index.title(of: cell.unit), [(words(programme: .notAudited), 16)]))
        continue
      }
      let score = [
        index.number(cell.score?.value, of: id), cell.score?.rating?.rawValue ?? "",
      ].joined(separator: " ")
      page.line(
        row(
          index.title(of: cell.unit),
          [(score, 10)]
            + sides.map { (index.number(assessment.score(.side($0))?.value, of: id), 7) }
            + grades.map { (words.numbers.whole(cell.count(of: $0)), 5) }
            + became.map { column in
              (words.numbers.whole(column.count(cell)), column.columns)
            }))
    }
    page.gap()
    sections(id, index, &page)
    overTime(id, index, &page)
  }

  private func overTime(
    _ id: ChecklistID, _ index: ProgrammeIndex, _ page: inout TerminalPage
  ) {
    let periods = index.programme.periods
    guard periods.count > 1 else { return }
    page.paragraph(index.words(programme: .overTime), style: .strong)
    let columns = max(10, (periods.map { DisplayWidth.of($0.id.rawValue) }.max() ?? 0) + 2)
    let names = index.programme.units.map { HarmlessText.oneLine(index.title(of: $0.id)) }
    let nameColumns = min((names.map(DisplayWidth.of).max() ?? 0) + 2, page.width / 2)
    // The latest periods that fit; JSON and the page have all of them.
    let shown = periods.suffix(max(1, (page.width - nameColumns) / columns))
    page.line(
      page.paint(
        TerminalPage.padded("", to: nameColumns)
          + shown.map { TerminalPage.flushRight($0.id.rawValue, to: columns) }.joined(), .faint))
    for (unit, name) in zip(index.programme.units, names) {
      page.line(
        TerminalPage.padded(short(name, nameColumns - 1), to: nameColumns)
          + shown.map { period in
            let value = index.assessment.cell(unit.id, id, period.id)?.score?.value
            return TerminalPage.flushRight(index.number(value, of: id), to: columns)
          }.joined())
    }
    page.gap()
  }

  private func recurrences(_ index: ProgrammeIndex, _ page: inout TerminalPage) {
    page.heading(index.words(programme: .comingBack))
    let recurrences = index.recurrences
    if recurrences.isEmpty { page.paragraph(index.words(programme: .comingBackNone)) }
    for recurrence in recurrences {
      page.paragraph(
        "\(recurrence.checklist) · \(index.matter(of: recurrence)) · "
          + Words.capitalized(index.words.grade(recurrence.grade)), style: .strong)
      if let item = recurrence.item,
        let question = index.question(item, of: recurrence.checklist)
      {
        page.paragraph(question, indent: 2)
      }
      page.paragraph(index.units(of: recurrence), indent: 2, style: .faint)
    }
    page.gap()
  }

  private func missing(_ index: ProgrammeIndex, _ page: inout TerminalPage) {
    page.heading(index.words(programme: .missing))
    let missing = index.missing
    if missing.isEmpty, index.missingFigures.isEmpty {
      page.paragraph(index.words(programme: .missingNone))
    }
    for cell in missing {
      let what = index.words(programme: cell.assessment == nil ? .notAudited : .partlyMissing)
      page.paragraph("\(index.title(of: cell.unit)) · \(cell.checklist): \(what)")
      page.list(cell.missing, indent: 2)
    }
    for figure in index.missingFigures {
      page.paragraph(
        "\(index.title(of: figure.unit)) · \(index.programme.instruments[figure.instrument].id)")
      page.list(figure.missing, indent: 2)
    }
  }

  private func style(of tone: Rating.Tone?) -> TerminalPage.Style {
    switch tone {
    case .good: .good
    case .fair: .fair
    case .poor: .poor
    case nil: .plain
    }
  }

  /// The text cut to a number of columns, with a sign that it was.
  private func short(_ text: String, _ columns: Int) -> String {
    guard DisplayWidth.of(text) > columns else { return text }
    var kept = ""
    var used = 0
    for character in text {
      let width = DisplayWidth.of(character)
      guard used + width < columns else { break }
      kept.append(character)
      used += width
    }
    return kept + "…"
  }
}
