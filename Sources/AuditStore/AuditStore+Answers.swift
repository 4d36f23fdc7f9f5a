public import Diagnostics
internal import Foundation
internal import GRDB

/// An answer as it stands, with what became of it.
public struct StoredAnswer: Hashable, Sendable {
  /// What was recorded.
  public var record: AnswerRecord
  /// Who recorded it.
  public var author: String
  /// When, RFC 3339.
  public var at: String
  /// Whether it was reviewed.
  public var review: Review
  /// Who reviewed it.
  public var reviewer: String?
  /// What the reviewer noted.
  public var reviewNote: String?

  /// What a reviewer said.
  public enum Review: String, Sendable, Hashable {
    /// Nothing yet.
    case open
    /// Accepted.
    case accepted
    /// Returned to the author.
    case returned
  }
}

/// An item that was waived.
public struct Waiver: Hashable, Sendable {
  /// The checklist.
  public var checklist: String
  /// The item.
  public var item: String
  /// The side; `nil`: both.
  public var side: String?
  /// Why.
  public var reason: String
  /// Until when, `YYYY-MM-DD`; `nil`: for the whole engagement.
  public var until: String?
  /// Who waived it.
  public var authority: String

  /// Whether it holds on a day, `YYYY-MM-DD`; the last day counts.
  public func holds(on day: String) -> Bool { until.map { day <= $0 } ?? true }
}

extension AuditStore {
  /// The answers of an engagement by checklist, item and side.
  public func answers(of engagement: String) throws(DiagnosticsError) -> [StoredAnswer] {
    try read { database in
      _ = try Self.engagement(engagement, database)
      return try Row.fetchAll(
        database,
        sql: "SELECT * FROM answer WHERE engagement = ? ORDER BY checklist, item, side DESC",
        arguments: [engagement]
      ).map(Self.answer)
    }
  }

  /// Every answer that was ever given to an item, the first one first.
  public func history(
    engagement: String, checklist: String, item: String, side: String
  ) throws(DiagnosticsError) -> [(record: AnswerRecord, author: String, at: String)] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT bytes FROM event WHERE object = ? AND verb = 'answerRecorded' ORDER BY seq
          """, arguments: ["answer/\(engagement)/\(checklist)/\(item)/\(side)"]
      ).compactMap { row in
        let data: Data = row["bytes"]
        let event = try EventRecord.read(Array(data))
        guard case .answerRecorded(let record) = event.change else { return nil }
        return (record, event.actor, event.at)
      }
    }
  }

  private static func answer(_ row: Row) throws -> StoredAnswer {
    let decoder = JSONDecoder()
    let fields: String = row["fields"]
    let evidence: String = row["evidence"]
    return StoredAnswer(
      record: AnswerRecord(
        engagement: row["engagement"], checklist: row["checklist"], item: row["item"],
        side: row["side"], revision: row["revision"],
        fields: try decoder.decode([String: String].self, from: Data(fields.utf8)),
        note: row["note"], cause: row["cause"],
        evidence: try decoder.decode([AnswerRecord.Evidence].self, from: Data(evidence.utf8)),
        isSynthetic: row["synthetic"]),
      author: row["author"], at: row["at"],
      review: StoredAnswer.Review(rawValue: row["review"]) ?? .open, reviewer: row["reviewer"],
      reviewNote: row["review_note"])
  }

  /// Records answers, all or none.
  ///
  /// - Parameters:
  ///   - records: The answers; their revision is the one they were made on, 0 where there was none.
  ///   - actor: Who answers.
  ///   - at: Now.
  ///   - way: How they come in.
  /// - Returns: How many were new or different; an answer that says the same is not recorded again.
  /// - Throws: All conflicts: an item that was answered differently meanwhile is never overwritten.
  public func record(
    _ records: [AnswerRecord], by actor: String, at: String, way: String = "cli"
  ) throws(DiagnosticsError) -> Int {
    guard let engagement = records.first?.engagement else { return 0 }
    return try transact(by: actor, at: at, way: way) { database, append in
      try Self.requireAuditor(actor, of: engagement, database)
      var conflicts: [Diagnostic] = []
      var count = 0
      for record in records {
        let current = try Row.fetchOne(
          database,
          sql: """
            SELECT * FROM answer WHERE engagement = ? AND checklist = ? AND item = ? AND side = ?
            """,
          arguments: [record.engagement, record.checklist, record.item, record.side]
        ).map(Self.answer)
        var next = record
        next.revision = (current?.record.revision ?? 0) + 1
        if var same = current?.record {
          same.revision = next.revision
          if same == next { continue }
        }
        if let current, current.record.revision != record.revision {
          conflicts.append(
            Diagnostic(
              .storeAnswerConflict, at: nil,
              [
                "item": record.item, "side": record.side, "person": current.author,
                "found": String(current.record.revision), "expected": String(record.revision),
              ]))
          continue
        }
        try append(.answerRecorded(next))
        count += 1
      }
      guard conflicts.isEmpty else { throw DiagnosticsError(conflicts) }
      return count
    }
  }

  /// An auditor answers only in engagements of his team, and only during fieldwork.
  static func requireAuditor(
    _ actor: String, of engagement: String, _ database: Database
  ) throws {
    let status = try Self.engagement(engagement, database)
    try require(.audit, of: actor, in: status.plan.unit, database)
    guard status.team.contains(where: { $0.person == actor }) else {
      throw error(
        .storeForbidden,
        ["person": actor, "unit": status.plan.unit, "roles": "team \(engagement)"])
    }
    guard status.state == .fieldwork else {
      throw wrongState("engagement", engagement, status.state.rawValue, ["fieldwork"])
    }
  }

  /// Accepts or returns an answer of somebody else.
  public func review(
    engagement: String, checklist: String, item: String, side: String, accepted: Bool,
    note: String?, by actor: String, at: String
  ) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      let status = try Self.engagement(engagement, database)
      try Self.require(.review, of: actor, in: status.plan.unit, database)
      guard status.state == .fieldwork || status.state == .review else {
        throw Self.wrongState(
          "engagement", engagement, status.state.rawValue, ["fieldwork", "review"])
      }
      let answer = try Row.fetchOne(
        database,
        sql: """
          SELECT * FROM answer WHERE engagement = ? AND checklist = ? AND item = ? AND side = ?
          """, arguments: [engagement, checklist, item, side]
      ).map(Self.answer)
      guard let answer else {
        throw Self.error(.storeUnknown, ["thing": "answer", "id": "\(item) \(side)"])
      }
      guard answer.author != actor else {
        throw Self.error(.storeOwnWork, ["person": actor])
      }
      if !accepted, note?.isEmpty ?? true { throw Self.error(.storeMissingText) }
      try append(
        .answerReviewed(
          engagement: engagement, checklist: checklist, item: item, side: side,
          revision: answer.record.revision, accepted: accepted, note: note))
    }
  }

  /// The waivers of an engagement.
  public func waivers(of engagement: String) throws(DiagnosticsError) -> [Waiver] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM waiver WHERE engagement = ? ORDER BY checklist, item, side",
        arguments: [engagement]
      ).map { row in
        let side: String = row["side"]
        return Waiver(
          checklist: row["checklist"], item: row["item"], side: side.isEmpty ? nil : side,
          reason: row["reason"], until: row["until"], authority: row["authority"])
      }
    }
  }

  /// Waives an item: it need not be answered.
  public func waive(
    engagement: String, checklist: String, item: String, side: String?, reason: String,
    until: String?, by actor: String, at: String
  ) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      let status = try Self.engagement(engagement, database)
      try Self.require(.accept, of: actor, in: status.plan.unit, database)
      guard status.state == .planned || status.state == .fieldwork else {
        throw Self.wrongState(
          "engagement", engagement, status.state.rawValue, ["planned", "fieldwork"])
      }
      guard !reason.isEmpty else { throw Self.error(.storeMissingText) }
      let isWaived = try Bool.fetchOne(
        database,
        sql: """
          SELECT EXISTS (SELECT 1 FROM waiver
            WHERE engagement = ? AND checklist = ? AND item = ? AND side = ?)
          """, arguments: [engagement, checklist, item, side ?? ""])
      if isWaived == true {
        throw Self.error(.storeTwice, ["thing": "waiver", "id": item])
      }
      try append(
        .itemWaived(
          engagement: engagement, checklist: checklist, item: item, side: side, reason: reason,
          until: until))
    }
  }

  /// The values that parameters of a checklist have for an engagement.
  public func parameters(
    of engagement: String, checklist: String
  ) throws(DiagnosticsError) -> [String: String] {
    try read { database in
      try Self.parameters(of: engagement, checklist: checklist, database)
    }
  }

  private static func parameters(
    of engagement: String, checklist: String, _ database: Database
  ) throws -> [String: String] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT id, value FROM parameter WHERE engagement = ? AND checklist = ?",
      arguments: [engagement, checklist])
    return Dictionary(
      rows.map { ($0["id"] as String, $0["value"] as String) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Gives parameters of a checklist values for an engagement.
  public func set(
    _ parameters: [String: String], of checklist: String, in engagement: String,
    by actor: String, at: String
  ) throws(DiagnosticsError) {
    guard !parameters.isEmpty else { return }
    try transact(by: actor, at: at) { database, append in
      try Self.requireAuditor(actor, of: engagement, database)
      let known = try Self.parameters(of: engagement, checklist: checklist, database)
      for (parameter, value) in parameters.sorted(by: { $0.key < $1.key })
      where known[parameter] != value {
        try append(
          .parameterSet(
            engagement: engagement, checklist: checklist, parameter: parameter, value: value))
      }
    }
  }
}
