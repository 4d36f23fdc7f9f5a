public import AuditModel
public import Diagnostics
internal import GRDB

/// An assessment that was kept as evaluated; its document has the SHA-256.
public struct KeptAssessment: Hashable, Sendable {
  /// The engagement.
  public var engagement: EngagementID
  /// Its unit.
  public var unit: UnitID
  /// Its period.
  public var period: String
  /// The checklist.
  public var checklist: ChecklistID
  /// The overall score as a decimal; `nil` when there was none.
  public var score: String?
  /// The rating.
  public var rating: RatingID?
  /// SHA-256 of the document, 64 hexadecimal digits.
  public var sha256: String
  /// When it was evaluated.
  public var at: Timestamp
}

/// A score of the latest assessment of an engagement by a checklist.
public struct ScoreRow: Hashable, Sendable {
  /// The engagement.
  public var engagement: EngagementID
  /// Its unit.
  public var unit: UnitID
  /// Its period.
  public var period: String
  /// The checklist.
  public var checklist: ChecklistID
  /// The score with its bounds.
  public var score: KeptScore
}

extension StoreSession {
  /// Requires that the person may read the scores of an engagement: a score by another checklist shows drafts as well.
  ///
  /// - Throws: `DiagnosticsError` (`store.not-readable`) if no role of the person shows them.
  package func requireScores(of engagement: Engagement) throws(DiagnosticsError) {
    try read { _, access in
      guard try access.extent(of: .scores, in: engagement) > .none else {
        throw access.refusal(.scores)
      }
    }
  }

  /// The kept assessments, the oldest first, of one engagement or unit where one is given.
  public func assessments(
    of engagement: EngagementID? = nil, unit: UnitID? = nil
  ) throws(DiagnosticsError) -> [KeptAssessment] {
    try read { database, access in
      var (condition, values) = try Self.reach(access, unit: "engagement.unit")
      if let engagement {
        condition += " AND engagement.id = :engagement"
        values["engagement"] = try AuditStore.resolve(
          engagement.rawValue, .engagement, database)
      }
      if let unit {
        condition += " AND engagement.unit = :unit"
        values["unit"] = try AuditStore.resolve(unit.rawValue, .unit, database)
      }
      return try database.rows(
        """
        SELECT assessment.*, engagement.unit, engagement.period
        FROM assessment JOIN engagement ON engagement.id = assessment.engagement
        WHERE \(condition)
        ORDER BY assessment.seq, assessment.engagement, assessment.checklist
        """, StatementArguments(values)
      ) { row in
        KeptAssessment(
          engagement: try row.id("engagement"), unit: try row.id("unit"),
          period: try row.text("period"), checklist: try row.id("checklist"),
          score: try row.optionalText("score"), rating: try row.optionalID("rating"),
          sha256: try row.text("sha256"), at: try row.moment("at"))
      }
    }
  }

  /// The scores of the latest assessments of the engagements of a period, by unit, checklist and scope.
  public func scores(period: String) throws(DiagnosticsError) -> [ScoreRow] {
    try read { database, access in
      var (condition, values) = try Self.reach(access, unit: "engagement.unit")
      condition += " AND engagement.period = :period"
      values["period"] = period
      return try database.rows(
        """
        SELECT score.*, engagement.unit, engagement.period
        FROM engagement JOIN score ON score.engagement = engagement.id
        WHERE \(condition) ORDER BY engagement.unit, engagement.id, score.checklist, score.scope
        """, StatementArguments(values)
      ) { row in
        ScoreRow(
          engagement: try row.id("engagement"), unit: try row.id("unit"),
          period: try row.text("period"), checklist: try row.id("checklist"),
          score: KeptScore(
            scope: try row.text("scope"), value: try row.number("value"),
            low: try row.number("low"), high: try row.number("high"),
            rating: try row.optionalID("rating")))
      }
    }
  }
}
