public import Diagnostics
internal import GRDB

/// A line of an approved plan, with what became of it.
public struct PlanStatus: Hashable, Sendable {
  /// What was approved.
  public var line: PlannedAudit
  /// The engagement that carries it out: of the unit, with the checklist, in a period of the year.
  public var engagement: String?
  /// Where that stands.
  public var state: EngagementState?
}

extension AuditStore {
  /// The last audit of each unit by each checklist, as far as its report was issued, and the findings that are
  /// open.
  ///
  /// - Returns: By unit and checklist, the day of the last report (`YYYY-MM-DD`) and the number.
  /// - Throws: What stands against reading.
  public func auditRecords() throws(DiagnosticsError) -> [(
    unit: String, checklist: String, last: String?, open: Int
  )] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT engagement.unit AS unit, engagement_checklist.checklist AS checklist,
            max(CASE WHEN state IN ('reported', 'closed') THEN substr(moved, 1, 10) END) AS last,
            (SELECT count(*) FROM finding WHERE finding.unit = engagement.unit
              AND finding.checklist = engagement_checklist.checklist
              AND finding.state NOT IN ('closed', 'accepted')) AS open
          FROM engagement JOIN engagement_checklist
            ON engagement_checklist.engagement = engagement.id
          GROUP BY engagement.unit, engagement_checklist.checklist ORDER BY 1, 2
          """
      ).map { ($0["unit"], $0["checklist"], $0["last"], $0["open"]) }
    }
  }

  /// Approves the plan of a year; a year has one plan.
  public func approve(
    _ lines: [PlannedAudit], for year: Int, by actor: String, at: String
  ) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      try Self.require(.accept, of: actor, in: nil, database)
      let isApproved = try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM plan WHERE year = ?)", arguments: [year])
      guard isApproved != true else {
        throw Self.error(.storeTwice, ["thing": "plan", "id": String(year)])
      }
      for line in lines where try !Self.exists("unit", line.unit, database) {
        throw Self.error(.storeUnknown, ["thing": "unit", "id": line.unit])
      }
      try append(.planApproved(year: year, lines: lines))
    }
  }

  /// The approved plan of a year, with what became of each audit.
  public func plan(of year: Int) throws(DiagnosticsError) -> [PlanStatus] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT plan.*, (SELECT engagement.id FROM engagement JOIN engagement_checklist
              ON engagement_checklist.engagement = engagement.id
              WHERE engagement.unit = plan.unit
                AND engagement_checklist.checklist = plan.checklist
                AND substr(engagement.period, 1, 4) = CAST(plan.year AS TEXT)
              ORDER BY engagement.id LIMIT 1) AS carried
          FROM plan WHERE year = ? ORDER BY CAST(risk AS REAL) DESC, entity
          """, arguments: [year]
      ).map { row in
        let carried: String? = row["carried"]
        return PlanStatus(
          line: PlannedAudit(
            entity: row["entity"], unit: row["unit"], checklist: row["checklist"],
            days: row["days"], risk: row["risk"]), engagement: carried,
          state: try carried.map { try Self.engagement($0, database).state })
      }
    }
  }
}
