import AuditModel
import AuditStore
import Auditing
import Reporting

/// Findings for people and programs.
enum FindingWords {
  static func table(_ findings: [FindingLine], today: CalendarDate) -> String {
    var columns = TextColumns(
      header: [.id, .unit, .grade, .state, .due, .times, .itemAndSide, .condition])
    for finding in findings {
      columns.add([
        harmless(finding.id.rawValue), harmless(finding.unit.rawValue),
        CommandText.names.grade(finding.grade),
        CommandText.names.state(finding.effectiveState(on: today)),
        (finding.due?.iso ?? "–") + (finding.isOverdue(on: today) ? " !" : ""),
        finding.occurrences > 1 ? "\(finding.occurrences)×" : "",
        place(finding.item, finding.side, finding.requirement), harmless(finding.condition),
      ])
    }
    return columns.isEmpty ? CommandText.text(store: .none) + "\n" : columns.text
  }

  /// The item with its side; the requirement of a disagreement of the sides.
  static func place(_ item: ItemID?, _ side: Side?, _ requirement: RequirementID?) -> String {
    guard let item else { return harmless(requirement?.rawValue ?? "–") }
    let name = side.map { " · " + CommandText.names.side($0).lowercased() } ?? ""
    return harmless(item.rawValue) + name
  }

  static func page(
    _ finding: EngagementFinding, _ session: StoreSession, _ interface: InterfaceOptions
  ) -> String {
    var columns = TextColumns()
    columns.add([
      harmless(finding.id.rawValue),
      "\(harmless(finding.unit.rawValue)) · "
        + place(finding.raised.item, finding.raised.side, finding.raised.requirement),
    ])
    let first = CommandText.label(
      .firstGrade, ["grade": CommandText.names.grade(finding.firstGrade)])
    columns.add([
      CommandText.label(.grade),
      CommandText.names.grade(finding.grade)
        + (finding.firstGrade == finding.grade ? "" : " " + first),
    ])
    columns.add([
      CommandText.label(.state),
      CommandText.names.state(finding.effectiveState(on: session.today)) + " · "
        + session.store.zone.day(of: finding.moved).iso,
    ])
    if let reason = finding.withdrawal, finding.state == .withdrawn {
      columns.add(["", harmless(reason)])
    }
    columns.add([CommandText.label(.due), finding.due?.iso ?? "–"])
    columns.add([CommandText.label(.occurrences), "\(finding.occurrences)"])
    for part in FindingPart.allCases {
      let text = harmless(finding.texts.text(part, in: interface.contentLanguage))
      columns.add([
        CommandText.label(label(part)), part == .cause ? marked(text, finding.causeBasis) : text,
      ])
    }
    addFollowUp(of: finding, to: &columns)
    return columns.text
  }

  /// A cause with a mark where nobody has established it.
  private static func marked(_ cause: String, _ basis: CauseBasis) -> String {
    let mark: StoreLabel
    switch basis {
    case .established: return cause
    case .suggested: mark = .causeSuggested
    case .open: mark = .causeOpen
    }
    return [cause, CommandText.label(mark)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func label(_ part: FindingPart) -> StoreLabel {
    switch part {
    case .condition: .condition
    case .criteria: .criteria
    case .cause: .cause
    case .effect: .effect
    case .recommendation: .recommendation
    }
  }

  private static func addFollowUp(
    of finding: EngagementFinding, to columns: inout TextColumns
  ) {
    for response in finding.responses {
      columns.add([
        CommandText.label(.response),
        "\(response.agrees ? "✓" : "✗") \(harmless(response.author.rawValue)): \(harmless(response.text))",
      ])
    }
    for action in finding.actions {
      columns.add([
        harmless(action.id.rawValue),
        "\(action.percent)% \(harmless(action.owner.rawValue)) \(action.due.iso): \(harmless(action.text))",
      ])
      if let progress = action.progress { columns.add(["", harmless(progress)]) }
      for file in finding.evidence where file.file.action == action.id { add(file, to: &columns) }
    }
    for verification in finding.verifications {
      columns.add([
        CommandText.label(.verification),
        "\(verification.isEffective ? "✓" : "✗") \(harmless(verification.author.rawValue)): \(harmless(verification.note))",
      ])
    }
    if let acceptance = finding.acceptance, finding.state == .accepted {
      let reason = acceptance.reason.map { " · " + harmless($0) } ?? ""
      columns.add([CommandText.label(.acceptedUntil), acceptance.until.iso + reason])
    }
    for file in finding.evidence where file.file.action == nil { add(file, to: &columns) }
  }

  private static func add(_ file: StoredEvidence, to columns: inout TextColumns) {
    let note = file.removed == nil ? "" : " (\(CommandText.label(.removed)))"
    columns.add(["", "\(harmless(file.file.id.rawValue)) \(harmless(file.file.name))\(note)"])
  }

  /// Where a finding is now.
  static func state(_ finding: EngagementFinding) -> String {
    CommandText.text(
      store: .engagementMoved,
      ["id": finding.id.rawValue, "state": CommandText.names.state(finding.state)]) + "\n"
  }

  /// Open findings by grade and age.
  static func table(_ ages: [FindingAges]) -> String {
    var columns = TextColumns()
    columns.add([
      CommandText.label(.grade), CommandText.label(.open), CommandText.label(.draft), "0–30",
      "31–60", "61–90", ">90", CommandText.label(.overdue),
    ])
    for row in ages {
      columns.add(
        [CommandText.names.grade(row.grade), "\(row.open)"]
          + AgeBand.allCases.map { "\(row.counts[$0] ?? 0)" } + ["\(row.overdue)"])
    }
    return columns.text
  }

  private struct Ages: Encodable {
    let grade: Grade
    let open: Int
    let draft: Int
    let upTo30: Int
    let upTo60: Int
    let upTo90: Int
    let older: Int
    let overdue: Int

    init(_ row: FindingAges) {
      func count(_ band: AgeBand) -> Int { row.counts[band] ?? 0 }
      grade = row.grade
      open = row.open
      draft = count(.draft)
      upTo30 = count(.days30)
      upTo60 = count(.days60)
      upTo90 = count(.days90)
      older = count(.older)
      overdue = row.overdue
    }
  }

  static func json(_ ages: [FindingAges]) throws -> String { try storeJSON(ages.map(Ages.init)) }

  static func json(
    _ findings: [EngagementFinding], today: CalendarDate, _ interface: InterfaceOptions
  ) throws -> String {
    try storeJSON(findings.map { FindingRow($0, interface.contentLanguage, today: today) })
  }

  /// One finding with everything that was said and done about it.
  static func json(
    _ finding: EngagementFinding, today: CalendarDate, _ interface: InterfaceOptions
  ) throws -> String {
    var row = FindingRow(finding, interface.contentLanguage, today: today)
    row.addFollowUp(of: finding)
    return try storeJSON(row)
  }
}
