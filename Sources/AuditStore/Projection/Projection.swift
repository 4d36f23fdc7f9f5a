internal import AuditModel
internal import Foundation
internal import GRDB

/// Writes what events say into the tables that are read.
///
/// The only place that changes them: when something happens, when a newer form makes them again, and when the trail is
/// verified.
struct Projection {
  let event: EventRecord
  let database: Database

  static func apply(_ event: EventRecord, to database: Database) throws {
    try Projection(event: event, database: database).apply()
  }

  func run(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    try database.cachedStatement(sql: sql).run(values)
  }

  var at: String { event.at.rfc3339 }
  var actor: String { event.actor.rawValue }

  private func apply() throws {
    switch event.change {
    case .storeCreated, .subjectOverridden: break
    case .timeZoneSet(let zone): try set("time-zone", zone)
    case .personAdded(let id, let name):
      try run("INSERT INTO person (id, name) VALUES (?, ?)", [id.rawValue, name])
    case .unitAdded(let id, let parent, let title):
      try run(
        "INSERT INTO unit (id, parent, title) VALUES (?, ?, ?)",
        [id.rawValue, parent?.rawValue, title])
    case .roleGranted(let person, let role, let unit):
      try run(
        "INSERT INTO grant_of_role (person, role, unit) VALUES (?, ?, ?)",
        [person.rawValue, role.rawValue, unit?.rawValue ?? ""])
    case .roleRevoked(let person, let role, let unit):
      try run(
        "DELETE FROM grant_of_role WHERE person = ? AND role = ? AND unit = ?",
        [person.rawValue, role.rawValue, unit?.rawValue ?? ""])
    case .renamed(let kind, let old, let new): try rename(kind, old, to: new)
    case .documentKept(let sha256, let name, let size):
      try run(
        "INSERT INTO document (sha256, name, size) VALUES (?, ?, ?)", [sha256, name, size])
    case .planApproved(let year, let lines): try approve(lines, year)
    case .viewSaved(let name, let filter): try save(filter, as: name)
    case .engagementPlanned(let plan): try self.plan(plan)
    case .memberAssigned(let engagement, let person, let duty, let isIndependent):
      try run(
        """
        INSERT INTO member (engagement, person, duty, independent) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET duty = excluded.duty, independent = excluded.independent
        """, [engagement.rawValue, person.rawValue, duty.rawValue, isIndependent ? 1 : 0])
    case .engagementMoved(let engagement, _, let state, _):
      try run(
        "UPDATE engagement SET state = ?, moved = ? WHERE id = ?",
        [state.rawValue, at, engagement.rawValue])
    case .resultsDated(let engagement, let day):
      try run(
        "UPDATE engagement SET results_day = ? WHERE id = ?", [day.iso, engagement.rawValue])
    case .parameterSet(let engagement, let checklist, let parameter, let value):
      try run(
        """
        INSERT INTO parameter (engagement, checklist, id, value) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET value = excluded.value
        """, [engagement.rawValue, checklist.rawValue, parameter.rawValue, value])
    case .scopeAssigned(let engagement, let checklist, let section, let item, let person):
      try assign(
        [
          engagement.rawValue, checklist.rawValue, section?.rawValue ?? "", item?.rawValue ?? "",
        ], to: person)
    case .answerRecorded(let record): try self.record(record.entry)
    case .answered(let record): try self.record(record)
    case .answerReviewed(
      let engagement, let checklist, let item, let side, _, let accepted, let note):
      try run(
        """
        UPDATE answer SET review = ?, reviewer = ?, review_note = ?
        WHERE engagement = ? AND checklist = ? AND item = ? AND side = ?
        """,
        [
          accepted ? "accepted" : "returned", actor, note, engagement.rawValue,
          checklist.rawValue, item.rawValue, side.rawValue,
        ])
    case .itemWaived(let engagement, let checklist, let item, let side, let reason, let until):
      try run(
        """
        INSERT OR REPLACE INTO waiver (engagement, checklist, item, side, reason, until, authority)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          engagement.rawValue, checklist.rawValue, item.rawValue, side?.rawValue ?? "", reason,
          until?.iso, actor,
        ])
    case .assessmentKept(let engagement, let checklist, let sha256, let score, let rating):
      let overall = KeptScore(
        scope: Self.overall, value: score.flatMap { Rational(decimal: $0) }, low: nil, high: nil,
        rating: rating.map { RatingID($0) })
      try keep(engagement, checklist, sha256, score, [overall])
    case .assessed(let engagement, let checklist, let sha256, let score, let scores):
      try keep(engagement, checklist, sha256, score, scores)
    default: try applyToFinding()
    }
    if event.isDependent { try noteDependence() }
  }

  static let overall = "overall"

  // MARK: - Organisation

  private func set(_ name: String, _ value: String) throws {
    try run(
      """
      INSERT INTO setting (name, value) VALUES (?, ?)
      ON CONFLICT DO UPDATE SET value = excluded.value
      """, [name, value])
  }

  private func approve(_ lines: [PlannedAudit], _ year: Int) throws {
    for line in lines {
      try run(
        """
        INSERT INTO plan (year, entity, unit, checklist, days, risk, approver)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          year, line.entity.rawValue, line.unit.rawValue, line.checklist.rawValue, line.days,
          line.risk, actor,
        ])
    }
  }

  private func save(_ filter: [String: String]?, as name: String) throws {
    try run("DELETE FROM view WHERE owner = ? AND name = ?", [actor, name])
    guard let filter else { return }
    try run(
      "INSERT INTO view (owner, name, filter) VALUES (?, ?, ?)",
      [actor, name, try Self.json(filter)])
  }

  /// The columns that hold an id, by kind.
  private static let references: [RenamedKind: [(table: String, column: String)]] = [
    .person: [
      ("person", "id"), ("grant_of_role", "person"), ("plan", "approver"), ("view", "owner"),
      ("member", "person"), ("dependent_act", "person"), ("scope", "person"),
      ("answer", "author"), ("answer", "reviewer"), ("waiver", "authority"),
      ("finding", "accepted_by"), ("response", "author"), ("action", "owner"),
      ("action", "reporter"), ("verification", "author"), ("evidence", "author"),
    ],
    .unit: [
      ("unit", "id"), ("unit", "parent"), ("grant_of_role", "unit"), ("plan", "unit"),
      ("engagement", "unit"), ("finding", "unit"),
    ],
    .engagement: [
      ("engagement", "id"), ("engagement_checklist", "engagement"), ("member", "engagement"),
      ("dependent_act", "engagement"), ("scope", "engagement"), ("parameter", "engagement"),
      ("answer", "engagement"), ("waiver", "engagement"), ("assessment", "engagement"),
      ("score", "engagement"), ("finding", "engagement"), ("evidence", "engagement"),
    ],
  ]

  /// Puts the new id in place of the old one everywhere; ids of findings, actions and evidence stay what they were.
  private func rename(_ kind: RenamedKind, _ old: String, to new: String) throws {
    try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
    for (table, column) in Self.references[kind] ?? [] {
      try run("UPDATE \(table) SET \(column) = ? WHERE \(column) = ?", [new, old])
    }
    try run("UPDATE alias SET id = ? WHERE kind = ? AND id = ?", [new, kind.rawValue, old])
    try run(
      "INSERT INTO alias (kind, alias, id) VALUES (?, ?, ?)", [kind.rawValue, old, new])
  }

  // MARK: - Engagements

  private func plan(_ plan: EngagementPlan) throws {
    try run(
      """
      INSERT INTO engagement (id, title, unit, period, objective, starts, ends, state, moved)
      VALUES (?, ?, ?, ?, ?, ?, ?, 'planned', ?)
      """,
      [
        plan.id.rawValue, plan.title, plan.unit.rawValue, plan.period, plan.objective,
        plan.start?.iso, plan.end?.iso, at,
      ])
    for checklist in plan.checklists {
      try run(
        """
        INSERT INTO engagement_checklist (engagement, checklist, version, canonical, documents)
        VALUES (?, ?, ?, ?, ?)
        """,
        [
          plan.id.rawValue, checklist.id.rawValue, checklist.version, checklist.canonicalHash,
          try Self.json(checklist.documents),
        ])
    }
  }

  private func assign(_ place: [String], to person: PersonID?) throws {
    try run(
      "DELETE FROM scope WHERE engagement = ? AND checklist = ? AND section = ? AND item = ?",
      place)
    guard let person else { return }
    try run(
      """
      INSERT INTO scope (engagement, checklist, section, item, person) VALUES (?, ?, ?, ?, ?)
      """, place + [person.rawValue])
  }

  private func record(_ entry: EntryRecord) throws {
    try run(
      """
      INSERT INTO answer (engagement, checklist, item, side, revision, answered, entry, author,
        at, review, seq)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?)
      ON CONFLICT DO UPDATE SET revision = excluded.revision, answered = excluded.answered,
        entry = excluded.entry, author = excluded.author, at = excluded.at, review = 'open',
        reviewer = NULL, review_note = NULL, seq = excluded.seq
      """,
      [
        entry.engagement.rawValue, entry.checklist.rawValue, entry.item.rawValue,
        entry.side.rawValue, entry.revision, entry.isAnswer ? 1 : 0, try entry.json(), actor, at,
        event.number,
      ])
  }

  private func keep(
    _ engagement: EngagementID, _ checklist: ChecklistID, _ sha256: String, _ score: String?,
    _ scores: [KeptScore]
  ) throws {
    let place = [engagement.rawValue, checklist.rawValue]
    let rating = scores.first { $0.scope == Self.overall }?.rating?.rawValue
    try run(
      """
      INSERT INTO assessment (engagement, checklist, seq, sha256, score, rating, at)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """, place + [event.number, sha256, score, rating, at])
    try run("DELETE FROM score WHERE engagement = ? AND checklist = ?", place)
    for score in scores {
      try run(
        """
        INSERT INTO score (engagement, checklist, scope, value, low, high, rating)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        place + [
          score.scope, score.value?.description, score.low?.description, score.high?.description,
          score.rating?.rawValue,
        ])
    }
  }

  private func noteDependence() throws {
    guard let engagement = try Self.engagement(of: event.change, database) else { return }
    try run(
      """
      INSERT INTO dependent_act (seq, engagement, person, verb, at) VALUES (?, ?, ?, ?, ?)
      """, [event.number, engagement.rawValue, actor, event.verb, at])
  }

  /// The engagement to which a change belongs, by the id that it has now; `nil` for changes of the organisation.
  static func engagement(of change: Change, _ database: Database) throws -> EngagementID? {
    func found(_ sql: String, _ id: String) throws -> EngagementID? {
      try String.fetchOne(database.cachedStatement(sql: sql), arguments: [id]).map {
        EngagementID($0)
      }
    }
    switch change.subject {
    case .other: return nil
    case .engagement(let id):
      return EngagementID(try AuditStore.resolve(id.rawValue, .engagement, database))
    case .finding(let id):
      return try found("SELECT engagement FROM finding WHERE id = ?", id.rawValue)
    case .action(let id):
      return try found(
        """
        SELECT engagement FROM finding WHERE id = (SELECT finding FROM action WHERE id = ?)
        """, id.rawValue)
    case .evidence(let id):
      return try found("SELECT engagement FROM evidence WHERE id = ?", id.rawValue)
    }
  }

  /// JSON with sorted keys: the same text for the same value in every process.
  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
