internal import AuditModel

/// The overview of a programme as facts and tables.
struct ProgrammeOutline: PartedOutline {
  let index: ProgrammeIndex

  var words: Words { index.words }
  private var programme: Programme { index.programme }
  private var audits: [ChecklistID] { programme.audits.map(\.checklist) }
  private let grades = Grade.allCases.reversed() as [Grade]

  init(_ report: ProgrammeReport) { index = ProgrammeIndex(report) }

  var parts: [OutlinePart] {
    [summary, overview] + programme.instruments.indices.map(instrument)
      + audits.map(checklist) + [findings, comingBack, missing, files]
  }

  // MARK: - Cells

  private func unit(_ id: UnitID) -> OutlinePart.Cell { .text(index.title(of: id)) }

  private func score(_ value: Rational?, of checklist: ChecklistID) -> OutlinePart.Cell {
    .number(value, places: places(of: checklist))
  }

  private func places(of checklist: ChecklistID) -> Int {
    index.assessment.checklists.first { $0.id == checklist }?.scoring.decimals ?? 2
  }

  private func value(_ figure: ProgrammeAssessment.Figure?, _ position: Int) -> OutlinePart.Cell {
    .number(figure?.value, places: index.assessment.instruments[position].places)
  }

  /// What a register's figures are.
  private func percent(_ position: Int) -> String {
    programme.instruments[position].kind == .register ? " (%)" : ""
  }

  private func table(
    _ title: String, _ columns: [String], _ rows: [[OutlinePart.Cell]], sheet: String? = nil
  ) -> OutlinePart.Table {
    OutlinePart.Table(title: title, columns: columns, rows: rows, sheet: sheet)
  }

  // MARK: - Parts

  private var summary: OutlinePart {
    var part = OutlinePart(id: "summary", heading: words(programme: .kicker))
    part.facts = [
      (words(programme: .programme), words(programme.title)),
      (
        words(dossier: .id),
        "\(programme.id), " + words(.version, ["version": programme.version])
      ), ("SHA-256", programme.canonicalHash), (words(programme: .period), index.comparison),
    ]
    part.paragraphs = index.notes
    return part
  }

  private var overview: OutlinePart {
    let title = words(programme: .overview)
    let columns =
      [words(programme: .unitColumn)]
      + programme.instruments.indices.map { index.title(ofInstrument: $0) + percent($0) }
      + audits.map { index.title(of: $0) }
    let rows = programme.units.map { entry in
      [unit(entry.id)]
        + programme.instruments.indices.map { value(index.figure(entry.id, $0), $0) }
        + audits.map { score(index.cell(entry.id, $0)?.score?.value, of: $0) }
    }
    return OutlinePart(id: "overview", heading: title, tables: [table(title, columns, rows)])
  }

  private func instrument(_ position: Int) -> OutlinePart {
    let places = index.assessment.instruments[position].places
    let declared = programme.instruments[position]
    let title = index.title(ofInstrument: position)
    let sheet: ProgrammeKey =
      switch declared.kind {
      case .survey: .sheetSurvey
      case .register: .sheetRegister
      case .index: .sheetIndex
      }
    let name = words(programme: sheet, ["id": declared.id])
    let rows = index.lowestFirst(position).map { figure -> [OutlinePart.Cell] in
      [
        unit(figure.unit), value(figure, position), .text(figure.band?.id.rawValue ?? "–"),
        .change(index.assessment.change(of: figure), places: places),
        .text(index.count(of: figure)),
        .text(figure.outcomes.map(\.rawValue).joined(separator: ", ")),
      ]
    }
    return OutlinePart(
      id: "\(declared.kind.rawValue)-\(declared.id)", heading: title,
      tables: [
        table(
          title,
          [
            words(programme: .unitColumn), words(programme: .figureColumn) + percent(position),
            words(programme: .rating), words(programme: .change), words(programme: .basis),
            words(programme: .outcomes),
          ], rows, sheet: name),
        overTime(title, name) { value(index.assessment.figure($0, position, $1), position) },
      ])
  }

  /// A row for each unit, a column for each period.
  private func overTime(
    _ title: String, _ id: String, _ cell: (UnitID, PeriodID) -> OutlinePart.Cell
  ) -> OutlinePart.Table {
    table(
      "\(title): \(words(programme: .overTime))",
      [words(programme: .unitColumn)] + programme.periods.map { index.title(of: $0.id) },
      programme.units.map { entry in
        [unit(entry.id)] + programme.periods.map { cell(entry.id, $0.id) }
      }, sheet: words(programme: .sheetPeriods, ["id": id]))
  }

  private func checklist(_ id: ChecklistID) -> OutlinePart {
    let title = index.title(of: id)
    let statuses = FindingTrace.Status.allCases
    let columns =
      [
        words(programme: .unitColumn), words(.score), words(programme: .low),
        words(programme: .high), words(programme: .rating), words(programme: .change),
        words(.sideInternal), words(.sideExternal),
      ]
      + (grades.map(words.grade) + [words(programme: .columnOpen)] + statuses.map(index.status))
      .map(Words.capitalized)
    let rows = index.worstFirst(id).map { cell -> [OutlinePart.Cell] in
      let assessment = cell.assessment
      return [
        unit(cell.unit), score(cell.score?.value, of: id), score(cell.score?.low, of: id),
        score(cell.score?.high, of: id), .text(cell.score?.rating?.rawValue ?? "–"),
        .change(index.assessment.change(of: cell), places: places(of: id)),
      ] + Side.allCases.map { score(assessment?.score(.side($0))?.value, of: id) }
        + grades.map { assessment == nil ? .text("–") : .count(cell.count(of: $0)) }
        + [assessment == nil ? .text("–") : .count(cell.open)]
        + statuses.map { assessment == nil ? .text("–") : .count(cell.count(of: $0)) }
    }
    var tables = [table(title, columns, rows, sheet: id.rawValue)]
    let sections = index.sections(of: id)
    if !sections.isEmpty {
      tables.append(
        table(
          "\(title): \(words(programme: .bySection))",
          [words(programme: .unitColumn)] + sections.map(index.title(of:)),
          programme.units.map { entry in
            [unit(entry.id)]
              + sections.map { score(index.score(entry.id, id, $0.id)?.value, of: id) }
          }, sheet: words(programme: .sheetSections, ["id": id.rawValue])))
    }
    tables.append(
      overTime(title, id.rawValue) {
        score(index.assessment.cell($0, id, $1)?.score?.value, of: id)
      })
    return OutlinePart(id: "checklist-\(id)", heading: title, tables: tables)
  }

  private var findings: OutlinePart {
    let title = words(programme: .findingsByGrade)
    var rows: [[OutlinePart.Cell]] = []
    let isFollowed = index.assessment.cells.contains { $0.traces.contains { $0.followUp != nil } }
    for id in audits {
      for entry in programme.units {
        for trace in index.cell(entry.id, id)?.traces ?? [] {
          let finding = trace.finding
          let followUp: [OutlinePart.Cell] =
            isFollowed
            ? [
              .text(trace.followUp?.id.rawValue ?? "–"),
              .text(trace.followUp.map { words.state($0.state) } ?? "–"),
              .day(trace.due),
            ] : []
          rows.append(
            [
              unit(entry.id), .text(index.title(of: id)),
              .text(finding.item?.rawValue ?? words(.findingDiscrepancy)),
              .text(finding.requirement?.rawValue ?? "–"),
              .text(finding.side.map(words.side) ?? words(.bothSides)),
              .text(words.grade(finding.grade)), .text(index.status(trace.status)),
              .count(trace.occurrences), .text(index.title(of: trace.first)),
              .text(index.title(of: trace.last)), .text(words(finding.condition)),
            ] + followUp)
        }
      }
    }
    return OutlinePart(
      id: "findings", heading: title,
      tables: [
        table(
          title,
          [
            words(programme: .unitColumn), words(programme: .checklistColumn), words(.item),
            words(.requirement), words(.side), words(.gravity), words(dossier: .state),
            words(dossier: .occurrences),
            words(programme: .firstFound), words(programme: .lastFound),
            words(comparison: .condition),
          ]
            + (isFollowed
              ? [words(dossier: .finding), words(dossier: .state), words(dossier: .due)] : []),
          rows)
      ])
  }

  private var comingBack: OutlinePart {
    let title = words(programme: .comingBack)
    let rows = index.recurrences.map { recurrence -> [OutlinePart.Cell] in
      [
        .text(index.matter(of: recurrence)), .text(index.title(of: recurrence.checklist)),
        .text(words.grade(recurrence.grade)), .text(index.units(of: recurrence)),
        .text(
          recurrence.item.flatMap { index.question($0, of: recurrence.checklist) } ?? ""),
      ]
    }
    return OutlinePart(
      id: "coming-back", heading: title,
      tables: [
        table(
          title,
          [
            words(programme: .itemColumn), words(programme: .checklistColumn), words(.gravity),
            words(programme: .unitsColumn), words(comparison: .question),
          ], rows)
      ], paragraphs: [words(programme: .comingBackNote)])
  }

  private var missing: OutlinePart {
    let title = words(programme: .missing)
    let cells = index.missing.map { cell -> [OutlinePart.Cell] in
      [
        unit(cell.unit), .text(index.title(of: cell.checklist)),
        .text(words(programme: cell.assessment == nil ? .notAudited : .partlyMissing)),
        .text(cell.missing.joined(separator: ", ")),
      ]
    }
    let figures = index.missingFigures.map { figure -> [OutlinePart.Cell] in
      [
        unit(figure.unit), .text(index.title(ofInstrument: figure.instrument)),
        .text(words(programme: figure.value == nil ? .notAudited : .partlyMissing)),
        .text(figure.missing.joined(separator: ", ")),
      ]
    }
    return OutlinePart(
      id: "missing", heading: title,
      tables: [
        table(
          title,
          [
            words(programme: .unitColumn), words(programme: .about), words(dossier: .state),
            words(programme: .file),
          ], cells + figures)
      ])
  }

  private var files: OutlinePart {
    var rows: [[OutlinePart.Cell]] = []
    func add(_ id: UnitID, _ about: String, _ inputs: [AuditInput.Source]) {
      rows += inputs.map { [unit(id), .text(about), .text($0.name), .code($0.sha256)] }
    }
    for id in audits {
      for entry in programme.units {
        add(entry.id, index.title(of: id), index.cell(entry.id, id)?.assessment?.inputs ?? [])
      }
    }
    for position in programme.instruments.indices {
      for entry in programme.units {
        add(
          entry.id, index.title(ofInstrument: position),
          index.figure(entry.id, position)?.inputs ?? [])
      }
    }
    let title = words(comparison: .files)
    return OutlinePart(
      id: "files", heading: title,
      tables: [
        table(
          title,
          [
            words(programme: .unitColumn), words(programme: .about), words(programme: .file),
            "SHA-256",
          ], rows)
      ])
  }
}
