public import AuditModel
public import Diagnostics
internal import GRDB

/// A line of an approved plan, with what became of it.
public struct PlanStatus: Hashable, Sendable {
  /// What was approved.
  public var line: PlannedAudit
  /// The engagement that carries it out: of the unit, with the checklist, in a period of the year.
  public var engagement: EngagementID?
  /// The state of that.
  public var state: EngagementState?
}

/// What earlier engagements say of a unit and a checklist.
public struct AuditRecord: Hashable, Sendable {
  /// The unit.
  public var unit: UnitID
  /// The checklist.
  public var checklist: ChecklistID
  /// The day of the last report that was issued.
  public var last: CalendarDate?
  /// How many findings are open today.
  public var open: Int
}

extension StoreSession {
  /// SQL that is true for rows of units whose scores and plans the person may read.
  static func reach(
    _ access: Access, unit: String
  ) throws -> SQLCondition {
    try access.requireReading(.scores)
    return try access.condition(.scores, unit: unit, engagement: "NULL", issued: "0") ?? ("1", [:])
  }

  /// The last audit of each unit by each checklist whose report was issued, and the findings that are open today.
  public func auditRecords() throws(DiagnosticsError) -> [AuditRecord] {
    try read { database, access in
      var (reach, values) = try Self.reach(access, unit: "engagement.unit")
      values["day"] = today.iso
      let zone = store.zone
      return try database.rows(
        """
        SELECT engagement.unit AS unit, engagement_checklist.checklist AS checklist,
          max(CASE WHEN state IN \(EngagementState.issuedSQL) THEN moved END) AS last,
          (SELECT count(*) FROM finding WHERE finding.unit = engagement.unit
            AND finding.checklist = engagement_checklist.checklist
            AND \(FindingState.openCondition(day: ":day"))) AS open
        FROM engagement JOIN engagement_checklist
          ON engagement_checklist.engagement = engagement.id
        WHERE \(reach)
        GROUP BY engagement.unit, engagement_checklist.checklist ORDER BY 1, 2
        """, StatementArguments(values)
      ) { row in
        AuditRecord(
          unit: try row.id("unit"), checklist: try row.id("checklist"),
          last: try row.optionalMoment("last").map(zone.day), open: try row.int("open"))
      }
    }
  }

  /// Approves the plan of a year; a year has one plan.
  public func approve(
    _ lines: [PlannedAudit], for year: PlanYear
  ) throws(DiagnosticsError) {
    try transact { transaction in
      try transaction.require(.accept, in: nil)
      guard
        try !transaction.database.finds("SELECT 1 FROM plan WHERE year = ?", [year.number])
      else { throw DiagnosticsError.twice(.plan, String(year.number)) }
      var lines = lines
      for index in lines.indices {
        lines[index].unit = try transaction.known(lines[index].unit)
      }
      try transaction.append(.planApproved(year: year.number, lines: lines))
    }
  }

  /// The approved plan of a year, highest risk first, with what became of each audit.
  public func plan(of year: PlanYear) throws(DiagnosticsError) -> [PlanStatus] {
    try read { database, access in
      var (reach, values) = try Self.reach(access, unit: "plan.unit")
      values["year"] = year.number
      return try database.rows(
        """
        SELECT plan.*, carried.id AS engagement, carried.state AS state FROM plan
        LEFT JOIN engagement AS carried ON carried.id = (SELECT engagement.id FROM engagement
            JOIN engagement_checklist ON engagement_checklist.engagement = engagement.id
            WHERE engagement.unit = plan.unit
              AND engagement_checklist.checklist = plan.checklist
              AND substr(engagement.period, 1, 4) = CAST(plan.year AS TEXT)
            ORDER BY engagement.id LIMIT 1)
        WHERE year = :year AND \(reach) ORDER BY CAST(risk AS REAL) DESC, entity
        """, StatementArguments(values)
      ) { row in
        PlanStatus(
          line: PlannedAudit(
            entity: try row.id("entity"), unit: try row.id("unit"),
            checklist: try row.id("checklist"), days: try row.text("days"),
            risk: try row.text("risk")),
          engagement: try row.optionalID("engagement"), state: try row.optionalChoice("state"))
      }
    }
  }
}
