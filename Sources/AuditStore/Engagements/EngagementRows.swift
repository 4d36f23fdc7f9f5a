internal import AuditModel
internal import Diagnostics
internal import GRDB

/// Reads engagements with everything that belongs to them, in a fixed number of queries however many there are.
struct EngagementRows {
  private let database: Database
  private let zone: OrganisationZone
  private let today: CalendarDate
  private let visible: SQLCondition?

  /// - Parameters:
  ///   - database: The store.
  ///   - zone: The time zone in which the organisation counts its days.
  ///   - today: The day on which findings count as open.
  ///   - visible: The findings to count; `nil`: all.
  init(
    _ database: Database, zone: OrganisationZone, today: CalendarDate,
    counting visible: SQLCondition? = nil
  ) {
    self.visible = visible
    self.database = database
    self.zone = zone
    self.today = today
  }

  /// The engagement that an id or an alias names.
  ///
  /// - Throws: `DiagnosticsError` (`store.unknown`) if there is none.
  func engagement(_ id: EngagementID) throws -> Engagement {
    let known = try AuditStore.resolve(id.rawValue, .engagement, database)
    guard let found = try engagements("engagement.id = :id", ["id": known]).first else {
      throw DiagnosticsError.unknown(.engagement, id.rawValue)
    }
    return found
  }

  /// The engagements that a condition selects, newest period first, then by id.
  func engagements(
    _ condition: String, _ values: [String: (any DatabaseValueConvertible)?]
  ) throws -> [Engagement] {
    let chosen =
      condition == "1" ? "1" : "engagement IN (SELECT id FROM engagement WHERE \(condition))"
    let arguments = StatementArguments(values)
    var checklists: [String: [FrozenChecklist]] = [:]
    // Most engagements have the documents of another one.
    var documents: [String: [FrozenChecklist.Document]] = [:]
    for (engagement, checklist) in try database.rows(
      """
      SELECT engagement, checklist, version, canonical, documents FROM engagement_checklist
      WHERE \(chosen) ORDER BY engagement, checklist
      """, arguments,
      { row in
        let text = try row.text("documents")
        let known = try documents[text] ?? row.json("documents")
        documents[text] = known
        return (
          try row.text("engagement"),
          FrozenChecklist(
            id: try row.id("checklist"), version: try row.text("version"),
            canonicalHash: try row.text("canonical"), documents: known)
        )
      })
    { checklists[engagement, default: []].append(checklist) }
    var teams: [String: [Engagement.Member]] = [:]
    for (engagement, member) in try database.rows(
      """
      SELECT engagement, person, duty, independent FROM member WHERE \(chosen)
      ORDER BY engagement, person
      """, arguments,
      { row in
        (
          try row.text("engagement"),
          Engagement.Member(
            person: try row.id("person"), duty: try row.choice("duty"),
            isIndependent: try row.flag("independent"))
        )
      })
    { teams[engagement, default: []].append(member) }
    let progress = try progress(chosen, values)
    return try database.rows(
      """
      SELECT id, title, unit, period, objective, starts, ends, state, moved, results_day,
        \(Self.answerCounts)
      FROM engagement WHERE \(condition) ORDER BY period DESC, id
      """, arguments
    ) { row in
      let id = try row.text("id")
      let moved = try row.moment("moved")
      var progress = progress[id] ?? Engagement.Progress()
      (progress.accepted, progress.returned) = (try row.int("accepted"), try row.int("returned"))
      progress.answers = try row.int("open") + progress.accepted + progress.returned
      return Engagement(
        plan: EngagementPlan(
          id: EngagementID(id), title: try row.text("title"), unit: try row.id("unit"),
          period: try row.text("period"), objective: try row.optionalText("objective"),
          start: try row.day("starts"), end: try row.day("ends"),
          checklists: checklists[id] ?? []),
        state: try row.choice("state"), moved: moved, movedDay: zone.day(of: moved),
        resultsDay: try row.day("results_day"), team: teams[id] ?? [],
        progress: progress)
    }
  }

  /// SQL that counts the answers of an engagement by their review, from an index alone; each count by itself takes less
  /// time than all of them in groups.
  private static let answerCounts = ["open", "accepted", "returned"].map { review in
    """
    (SELECT count(*) FROM answer WHERE answer.engagement = engagement.id AND answered = 1
      AND review = '\(review)') AS \(review)
    """
  }.joined(separator: ", ")

  /// Counts of findings by engagement, from indices alone.
  private func progress(
    _ chosen: String, _ values: [String: (any DatabaseValueConvertible)?]
  ) throws -> [String: Engagement.Progress] {
    var counts: [String: Engagement.Progress] = [:]
    let condition = visible.map { " AND \($0.sql)" } ?? ""
    var values = values.merging(visible?.values ?? [:]) { first, _ in first }
    values["openDay"] = today.iso
    for (engagement, all, open) in try database.rows(
      """
      SELECT engagement, count(*) AS count,
        sum(\(FindingState.openCondition(day: ":openDay"))) AS open
      FROM finding WHERE \(chosen) AND state <> 'withdrawn'\(condition) GROUP BY engagement
      """, StatementArguments(values),
      { (try $0.text("engagement"), try $0.int("count"), try $0.int("open")) })
    {
      counts[engagement, default: Engagement.Progress()].findings = all
      counts[engagement, default: Engagement.Progress()].openFindings = open
    }
    return counts
  }
}
