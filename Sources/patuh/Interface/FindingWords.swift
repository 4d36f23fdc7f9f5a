import AuditStore

/// Findings for people and programs.
enum FindingWords {
  static func table(_ findings: [FindingLine], today: String) -> String {
    var columns = TextColumns()
    for finding in findings {
      columns.add([
        finding.id, finding.unit, CommandText.grade(finding.grade),
        CommandText.state(finding.state.rawValue),
        (finding.due ?? "–") + (finding.isOverdue(on: today) ? " !" : ""),
        finding.occurrences > 1 ? "\(finding.occurrences)×" : "", finding.item ?? "–",
        harmless(finding.condition),
      ])
    }
    return columns.isEmpty ? CommandText.text(store: .none) + "\n" : columns.text
  }

  static func page(_ finding: StoredFinding) -> String {
    let record = finding.record
    var columns = TextColumns()
    columns.add([
      record.id,
      [record.unit, record.item ?? "–", record.side.map(CommandText.side) ?? "–"].joined(
        separator: " · "),
    ])
    columns.add([
      CommandText.label(.grade),
      CommandText.grade(record.grade)
        + (finding.firstGrade == record.grade
          ? ""
          : " " + CommandText.label(.firstGrade, ["grade": CommandText.grade(finding.firstGrade)])),
    ])
    columns.add([
      CommandText.label(.state),
      "\(CommandText.state(finding.state.rawValue)) · \(finding.moved)",
    ])
    columns.add([CommandText.label(.due), record.due ?? "–"])
    columns.add([CommandText.label(.occurrences), "\(record.occurrences)"])
    for (label, text) in [
      (StoreLabel.condition, record.condition), (.criteria, record.criteria),
      (.cause, record.cause),
      (.effect, record.effect), (.recommendation, record.recommendation),
    ] {
      columns.add([CommandText.label(label), harmless(text)])
    }
    for response in finding.responses {
      columns.add([
        CommandText.label(.response),
        "\(response.agrees ? "✓" : "✗") \(response.author): \(harmless(response.text))",
      ])
    }
    for action in finding.actions {
      columns.add([
        action.id, "\(action.percent)% \(action.owner) \(action.due): \(harmless(action.text))",
      ])
      if let progress = action.progress { columns.add(["", harmless(progress)]) }
      for file in finding.evidence where file.record.action == action.id { add(file, to: &columns) }
    }
    for verification in finding.verifications {
      columns.add([
        CommandText.label(.verification),
        "\(verification.isEffective ? "✓" : "✗") \(verification.author): \(harmless(verification.note))",
      ])
    }
    if let until = finding.acceptedUntil {
      columns.add([CommandText.label(.acceptedUntil), until])
    }
    for file in finding.evidence where file.record.action == nil { add(file, to: &columns) }
    return columns.text
  }

  private static func add(_ file: StoredEvidence, to columns: inout TextColumns) {
    let note = file.removed == nil ? "" : " (\(CommandText.label(.removed)))"
    columns.add(["", "\(file.record.id) \(harmless(file.record.name))\(note)"])
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
        [CommandText.grade(row.grade)]
          + [
            row.open, row.draft, row.upTo30, row.upTo60, row.upTo90, row.older, row.overdue,
          ].map { "\($0)" })
    }
    return columns.text
  }

  private struct Ages: Encodable {
    let grade: String
    let open: Int
    let draft: Int
    let upTo30: Int
    let upTo60: Int
    let upTo90: Int
    let older: Int
    let overdue: Int
  }

  static func json(_ ages: [FindingAges]) throws -> String {
    try storeJSON(
      ages.map {
        Ages(
          grade: $0.grade, open: $0.open, draft: $0.draft, upTo30: $0.upTo30, upTo60: $0.upTo60,
          upTo90: $0.upTo90, older: $0.older, overdue: $0.overdue)
      })
  }

  /// Where a finding stands now.
  static func state(_ finding: StoredFinding) -> String {
    CommandText.text(
      store: .engagementMoved,
      ["id": finding.record.id, "state": CommandText.state(finding.state.rawValue)]) + "\n"
  }

  /// A finding as programs read it.
  struct Row: Encodable {
    struct Response: Encodable {
      let agrees: Bool
      let text: String
      let by: String
      let at: String
    }
    struct Action: Encodable {
      let id: String
      let text: String
      let owner: String
      let due: String
      let percent: Int
      let progress: String?
    }
    struct Verification: Encodable {
      let effective: Bool
      let note: String
      let by: String
      let at: String
    }

    let finding: FindingRecord
    let state: String
    let firstGrade: String
    let raised: String
    let issued: String?
    let acceptedUntil: String?
    var responses: [Response]?
    var actions: [Action]?
    var verifications: [Verification]?
    var evidence: [EvidenceWords.Row]?

    init(_ stored: StoredFinding) {
      finding = stored.record
      state = stored.state.rawValue
      firstGrade = stored.firstGrade
      raised = stored.raised
      issued = stored.issued
      acceptedUntil = stored.acceptedUntil
    }
  }

  static func json(_ findings: [StoredFinding]) throws -> String {
    try storeJSON(findings.map(Row.init))
  }

  /// One finding with everything that was said and done about it.
  static func json(_ finding: StoredFinding) throws -> String {
    var row = Row(finding)
    row.responses = finding.responses.map {
      Row.Response(agrees: $0.agrees, text: $0.text, by: $0.author, at: $0.at)
    }
    row.actions = finding.actions.map {
      Row.Action(
        id: $0.id, text: $0.text, owner: $0.owner, due: $0.due, percent: $0.percent,
        progress: $0.progress)
    }
    row.verifications = finding.verifications.map {
      Row.Verification(effective: $0.isEffective, note: $0.note, by: $0.author, at: $0.at)
    }
    row.evidence = finding.evidence.map(EvidenceWords.Row.init)
    return try storeJSON(row)
  }
}
