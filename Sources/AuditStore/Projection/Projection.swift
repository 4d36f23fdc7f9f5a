internal import Foundation
internal import GRDB

/// Writes what an event says into the tables that are read.
///
/// The only place that changes them: when something happens, and again when the trail is verified.
enum Projection {
  static func apply(_ event: EventRecord, to database: Database) throws {
    func run(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
      try database.execute(sql: sql, arguments: StatementArguments(values))
    }
    switch event.change {
    case .storeCreated: break
    case .personAdded(let id, let name):
      try run("INSERT INTO person (id, name) VALUES (?, ?)", [id, name])
    case .unitAdded(let id, let parent, let title):
      try run("INSERT INTO unit (id, parent, title) VALUES (?, ?, ?)", [id, parent, title])
    case .roleGranted(let person, let role, let unit):
      try run(
        "INSERT INTO grant_of_role (person, role, unit) VALUES (?, ?, ?)",
        [person, role.rawValue, unit ?? ""])
    case .roleRevoked(let person, let role, let unit):
      try run(
        "DELETE FROM grant_of_role WHERE person = ? AND role = ? AND unit = ?",
        [person, role.rawValue, unit ?? ""])
    case .documentKept(let sha256, let name, let size):
      try run(
        "INSERT INTO document (sha256, name, size) VALUES (?, ?, ?)", [sha256, name, size])
    case .planApproved(let year, let lines):
      for line in lines {
        try run(
          """
          INSERT INTO plan (year, entity, unit, checklist, days, risk, approver)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
          [year, line.entity, line.unit, line.checklist, line.days, line.risk, event.actor])
      }
    case .engagementPlanned(let engagement):
      try plan(engagement, event, database)
    case .memberAssigned(let engagement, let person, let duty, let isIndependent):
      try run(
        """
        INSERT INTO member (engagement, person, duty, independent) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET duty = excluded.duty, independent = excluded.independent
        """, [engagement, person, duty.rawValue, isIndependent ? 1 : 0])
    case .engagementMoved(let engagement, _, let state, _):
      try run(
        "UPDATE engagement SET state = ?, moved = ? WHERE id = ?",
        [state.rawValue, event.at, engagement])
    case .parameterSet(let engagement, let checklist, let parameter, let value):
      try run(
        """
        INSERT INTO parameter (engagement, checklist, id, value) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET value = excluded.value
        """, [engagement, checklist, parameter, value])
    case .answerRecorded(let answer): try record(answer, event, database)
    case .answerReviewed(
      let engagement, let checklist, let item, let side, _, let accepted, let note):
      try run(
        """
        UPDATE answer SET review = ?, reviewer = ?, review_note = ?
        WHERE engagement = ? AND checklist = ? AND item = ? AND side = ?
        """,
        [
          accepted ? "accepted" : "returned", event.actor, note, engagement, checklist, item, side,
        ])
    case .itemWaived(let engagement, let checklist, let item, let side, let reason, let until):
      try run(
        """
        INSERT INTO waiver (engagement, checklist, item, side, reason, until, authority)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """, [engagement, checklist, item, side ?? "", reason, until, event.actor])
    case .assessmentKept(let engagement, let checklist, let sha256, let score, let rating):
      try run(
        """
        INSERT INTO assessment (engagement, checklist, seq, sha256, score, rating, at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """, [engagement, checklist, event.number, sha256, score, rating, event.at])
    case .findingRaised(let finding): try raise(finding, event, database)
    case .findingRegraded(let finding, _, let grade, _):
      try run("UPDATE finding SET grade = ? WHERE id = ?", [grade, finding])
    case .findingMoved(let finding, _, let state, _):
      try run(
        """
        UPDATE finding SET state = ?, moved = ?,
          issued = CASE WHEN ? = 'issued' AND issued IS NULL THEN ? ELSE issued END
        WHERE id = ?
        """, [state.rawValue, event.at, state.rawValue, event.at, finding])
    case .findingAnswered(let finding, let agrees, let text):
      try run(
        "INSERT INTO response (finding, seq, agrees, text, author, at) VALUES (?, ?, ?, ?, ?, ?)",
        [finding, event.number, agrees ? 1 : 0, text, event.actor, event.at])
    case .actionAgreed(let id, let finding, let text, let owner, let due):
      try run(
        """
        INSERT INTO action (id, finding, text, owner, due, percent, at)
        VALUES (?, ?, ?, ?, ?, 0, ?)
        """, [id, finding, text, owner, due, event.at])
    case .actionProgressed(let action, let percent, let text):
      try run(
        "UPDATE action SET percent = ?, progress = ?, at = ? WHERE id = ?",
        [percent, text, event.at, action])
    case .findingVerified(let finding, let isEffective, let note):
      try run(
        """
        INSERT INTO verification (finding, seq, effective, note, author, at)
        VALUES (?, ?, ?, ?, ?, ?)
        """, [finding, event.number, isEffective ? 1 : 0, note, event.actor, event.at])
    case .riskAccepted(let finding, _, let until):
      try run("UPDATE finding SET accepted_until = ? WHERE id = ?", [until, finding])
    case .evidenceAdded(let evidence):
      try run(
        """
        INSERT INTO evidence
          (id, engagement, sha256, size, name, date, source, item, finding, author, at,
            media_type, expires, action)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          evidence.id, evidence.engagement, evidence.sha256, evidence.size, evidence.name,
          evidence.date, evidence.source, evidence.item, evidence.finding, event.actor, event.at,
          evidence.mediaType, evidence.expires, evidence.action,
        ])
    case .scopeAssigned(let engagement, let checklist, let section, let item, let person):
      try assign(engagement, checklist, section ?? "", item ?? "", to: person, database)
    case .viewSaved(let name, let filter):
      try run("DELETE FROM view WHERE owner = ? AND name = ?", [event.actor, name])
      if let filter {
        try run(
          "INSERT INTO view (owner, name, filter) VALUES (?, ?, ?)",
          [event.actor, name, try json(filter)])
      }
    case .evidenceRemoved(let evidence, let reason):
      try run("UPDATE evidence SET removed = ? WHERE id = ?", [reason, evidence])
    }
  }

  private static func assign(
    _ engagement: String, _ checklist: String, _ section: String, _ item: String,
    to person: String?, _ database: Database
  ) throws {
    let place: StatementArguments = [engagement, checklist, section, item]
    try database.execute(
      sql: "DELETE FROM scope WHERE engagement = ? AND checklist = ? AND section = ? AND item = ?",
      arguments: place)
    guard let person else { return }
    try database.execute(
      sql: """
        INSERT INTO scope (engagement, checklist, section, item, person) VALUES (?, ?, ?, ?, ?)
        """, arguments: place + [person])
  }

  private static func plan(
    _ engagement: Engagement, _ event: EventRecord, _ database: Database
  ) throws {
    try database.execute(
      sql: """
        INSERT INTO engagement (id, title, unit, period, objective, starts, ends, state, moved)
        VALUES (?, ?, ?, ?, ?, ?, ?, 'planned', ?)
        """,
      arguments: [
        engagement.id, engagement.title, engagement.unit, engagement.period,
        engagement.objective, engagement.start, engagement.end, event.at,
      ])
    for checklist in engagement.checklists {
      try database.execute(
        sql: """
          INSERT INTO engagement_checklist (engagement, checklist, version, canonical, documents)
          VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [
          engagement.id, checklist.id, checklist.version, checklist.canonicalHash,
          try json(checklist.documents),
        ])
    }
  }

  private static func record(
    _ answer: AnswerRecord, _ event: EventRecord, _ database: Database
  ) throws {
    try database.execute(
      sql: """
        INSERT INTO answer (engagement, checklist, item, side, revision, fields, note, cause,
          evidence, author, at, review, seq, synthetic)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?, ?)
        ON CONFLICT DO UPDATE SET revision = excluded.revision, fields = excluded.fields,
          note = excluded.note, cause = excluded.cause, evidence = excluded.evidence,
          author = excluded.author, at = excluded.at, review = 'open', reviewer = NULL,
          review_note = NULL, seq = excluded.seq, synthetic = excluded.synthetic
        """,
      arguments: [
        answer.engagement, answer.checklist, answer.item, answer.side, answer.revision,
        try json(answer.fields), answer.note, answer.cause, try json(answer.evidence),
        event.actor, event.at, event.number, answer.isSynthetic,
      ])
  }

  private static func raise(
    _ finding: FindingRecord, _ event: EventRecord, _ database: Database
  ) throws {
    try database.execute(
      sql: """
        INSERT INTO finding (id, engagement, checklist, fingerprint, unit, item, side, requirement,
          grade, first_grade, condition, criteria, cause, effect, recommendation, due, occurrences,
          state, raised, moved)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'draft', ?, ?)
        """,
      arguments: [
        finding.id, finding.engagement, finding.checklist, finding.fingerprint, finding.unit,
        finding.item, finding.side, finding.requirement, finding.grade, finding.grade,
        finding.condition, finding.criteria, finding.cause, finding.effect,
        finding.recommendation, finding.due, finding.occurrences, event.at, event.at,
      ])
  }

  /// JSON with sorted keys, the same for the same value.
  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
