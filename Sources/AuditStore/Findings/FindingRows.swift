internal import AuditModel
internal import Diagnostics
internal import GRDB

/// Reads findings with their texts and follow-up.
struct FindingRows {
  let database: Database
  let zone: OrganisationZone

  init(_ database: Database, _ zone: OrganisationZone) {
    self.database = database
    self.zone = zone
  }

  /// The findings that a condition selects, by engagement and number, without their follow-up.
  func findings(
    _ condition: String, _ values: [String: (any DatabaseValueConvertible)?]
  ) throws -> [EngagementFinding] {
    let texts = try texts(condition, values)
    return try database.rows(
      "SELECT * FROM finding WHERE \(condition) ORDER BY engagement, number",
      StatementArguments(values)
    ) { row in
      let id: FindingID = try row.id("id")
      let issued = try row.optionalMoment("issued")
      let original = texts[id]?.original ?? [:]
      return EngagementFinding(
        id: id, engagement: try row.id("engagement"), unit: try row.id("unit"),
        raised: RaisedFinding(
          origin: try row.choice("origin"), checklist: try row.optionalID("checklist"),
          fingerprint: try row.text("fingerprint"), item: try row.optionalID("item"),
          side: try row.optionalChoice("side"), requirement: try row.optionalID("requirement"),
          grade: try row.choice("grade"), texts: original,
          causeBasis: try row.choice("cause_basis"), due: try row.day("due")),
        texts: texts[id] ?? FindingTexts(original: [:]),
        firstGrade: try row.choice("first_grade"), occurrences: try row.int("occurrences"),
        state: try row.choice("state"), raisedAt: try row.moment("raised"), issued: issued,
        issuedDay: issued.map(zone.day), moved: try row.moment("moved"),
        acceptance: try row.day("accepted_until").map { until in
          RiskAcceptance(
            until: until, reason: try row.optionalText("accepted_reason"),
            author: try row.optionalID("accepted_by"))
        }, withdrawal: try row.optionalText("withdrawal"))
    }
  }

  /// A finding with its follow-up.
  ///
  /// - Throws: `DiagnosticsError` (`store.unknown`) if there is none.
  func finding(_ id: FindingID) throws -> EngagementFinding {
    guard var finding = try findings("id = :id", ["id": id.rawValue]).first else {
      throw DiagnosticsError.unknown(.finding, id.rawValue)
    }
    try addFollowUp(to: &finding)
    return finding
  }

  private func addFollowUp(to finding: inout EngagementFinding) throws {
    let id: StatementArguments = [finding.id.rawValue]
    finding.responses = try database.rows(
      "SELECT * FROM response WHERE finding = ? ORDER BY seq", id
    ) {
      Response(
        agrees: try $0.flag("agrees"), text: try $0.text("text"), author: try $0.id("author"),
        at: try $0.moment("at"))
    }
    finding.actions = try database.rows(
      "SELECT * FROM action WHERE finding = ? ORDER BY number", id
    ) { row in
      guard let due = try row.day("due") else { throw RowReader.Fault(column: "due") }
      return Action(
        id: try row.id("id"), text: try row.text("text"), owner: try row.id("owner"), due: due,
        percent: try row.int("percent"), progress: try row.optionalText("progress"),
        reporter: try row.optionalID("reporter"))
    }
    finding.verifications = try database.rows(
      "SELECT * FROM verification WHERE finding = ? ORDER BY seq", id
    ) {
      Verification(
        isEffective: try $0.flag("effective"), note: try $0.text("note"),
        author: try $0.id("author"), at: try $0.moment("at"))
    }
    finding.evidence = try StoreSession.evidence("finding = ?", id, database)
  }

  private func texts(
    _ condition: String, _ values: [String: (any DatabaseValueConvertible)?]
  ) throws -> [FindingID: FindingTexts] {
    struct Slot: Hashable {
      let finding: FindingID
      let part: FindingPart
      let isEdited: Bool
    }
    var entries: [Slot: [(language: Language, text: String, isFallback: Bool)]] = [:]
    for (slot, entry) in try database.rows(
      """
      SELECT finding, part, edited, language, fallback, text FROM finding_text
      WHERE finding IN (SELECT id FROM finding WHERE \(condition))
      """, StatementArguments(values),
      { row in
        (
          Slot(
            finding: try row.id("finding"), part: try row.choice("part"),
            isEdited: try row.flag("edited")),
          (
            language: Language(try row.text("language")), text: try row.text("text"),
            isFallback: try row.flag("fallback")
          )
        )
      })
    { entries[slot, default: []].append(entry) }
    var texts: [FindingID: FindingTexts] = [:]
    for (slot, given) in entries {
      let fallback = given.first { $0.isFallback } ?? given[0]
      let text = LocalizedText(
        given.map { LocalizedText.Entry(language: $0.language, text: $0.text) },
        fallback: fallback.language)
      if slot.isEdited {
        texts[slot.finding, default: FindingTexts(original: [:])].edited[slot.part] = text
      } else {
        texts[slot.finding, default: FindingTexts(original: [:])].original[slot.part] = text
      }
    }
    return texts
  }
}

extension EngagementFinding {
  /// The error that it is in another state than expected (`store.state`).
  func wrongState(_ expected: [FindingState]) -> DiagnosticsError {
    DiagnosticsError([
      .wrongState(.finding, id.rawValue, state.rawValue, expected.map(\.rawValue))
    ])
  }
}

extension Transaction {
  func finding(_ id: FindingID) throws -> EngagementFinding {
    try FindingRows(database, session.store.zone).finding(id)
  }

  /// The finding to which an action belongs.
  func finding(of action: ActionID) throws -> EngagementFinding {
    guard
      let id = try String.fetchOne(
        database.cachedStatement(sql: "SELECT finding FROM action WHERE id = ?"),
        arguments: [action.rawValue])
    else { throw DiagnosticsError.unknown(.action, action.rawValue) }
    return try finding(FindingID(id))
  }
}
