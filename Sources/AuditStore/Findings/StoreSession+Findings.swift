public import AuditModel
public import Diagnostics
internal import GRDB

extension StoreSession {
  /// SQL that is true for the findings that the person may read; `nil`: for all.
  static func findingReach(
    _ access: Access
  ) throws -> SQLCondition? {
    try access.condition(
      .findings, unit: "finding.unit", engagement: "finding.engagement",
      issued: "finding.issued IS NOT NULL")
  }

  private func conditions(
    _ filter: FindingFilter, _ access: Access, _ database: Database
  ) throws -> SQLCondition {
    var (conditions, values) = try filter.conditions(database)
    if let reach = try Self.findingReach(access) {
      conditions.append(reach.sql)
      values.merge(reach.values) { first, _ in first }
    }
    return (conditions.isEmpty ? "1" : conditions.joined(separator: " AND "), values)
  }

  /// The findings that a filter selects and the person may read, in its order, without their follow-up.
  public func findings(_ filter: FindingFilter) throws(DiagnosticsError) -> [EngagementFinding] {
    try read { database, access in
      try access.requireReading(.findings)
      let (sql, values) = try conditions(filter, access, database)
      let findings = try FindingRows(database, store.zone).findings(sql, values)
      return filter.order.sorted(
        findings,
        by: findings.enumerated().map { number, finding in
          filter.order.key(
            FindingFilter.Place(
              engagement: finding.engagement.rawValue, number: number,
              unit: finding.unit.rawValue, grade: finding.grade, due: finding.due?.iso,
              issued: finding.issued?.rfc3339, raised: finding.raisedAt.rfc3339))
        })
    }
  }

  /// What a list shows of the findings that a filter selects and the person may read, in its order.
  ///
  /// - Parameters:
  ///   - filter: Which findings, and in which order.
  ///   - language: The language of the condition; where it was written in others only, one of them with its tag.
  /// - Returns: One line for each finding.
  /// - Throws: `DiagnosticsError` if no role permits reading findings (`store.not-readable`), or the store cannot be read.
  public func findingLines(
    _ filter: FindingFilter, in language: Language
  ) throws(DiagnosticsError) -> [FindingLine] {
    try read { database, access in
      try access.requireReading(.findings)
      let (sql, values) = try conditions(filter, access, database)
      var all = values
      all["language"] = language.tag
      // Sort keys are made while a row is at hand: to come back to each finding for them would copy it.
      var keys: [FindingFilter.Key] = []
      let zone = store.zone
      let lines = try database.rows(
        """
        SELECT id, engagement, number, unit, checklist, item, side, requirement, grade, state,
          due, occurrences, accepted_until, issued, raised,
          (SELECT text || CASE WHEN language IN (:language, 'und') THEN ''
              ELSE ' [' || language || ']' END
            FROM finding_text WHERE finding = finding.id AND part = 'condition'
            ORDER BY edited DESC, language = :language DESC, fallback DESC, language LIMIT 1
          ) AS condition
        FROM finding WHERE \(sql)
        """, StatementArguments(all)
      ) { row in
        let (engagement, unit) = (try row.text("engagement"), try row.text("unit"))
        let (due, issued) = (try row.day("due"), try row.optionalMoment("issued"))
        let grade: Grade = try row.choice("grade")
        keys.append(
          filter.order.key(
            FindingFilter.Place(
              engagement: engagement, number: try row.int("number"), unit: unit, grade: grade,
              due: try row.optionalText("due"), issued: try row.optionalText("issued"),
              raised: try row.text("raised"))))
        return FindingLine(
          id: try row.id("id"), engagement: EngagementID(engagement), unit: UnitID(unit),
          checklist: try row.optionalID("checklist"), item: try row.optionalID("item"),
          side: try row.optionalChoice("side"), requirement: try row.optionalID("requirement"),
          grade: grade, state: try row.choice("state"), due: due,
          occurrences: try row.int("occurrences"),
          condition: try row.optionalText("condition") ?? "",
          acceptedUntil: try row.day("accepted_until"), issuedDay: issued.map(zone.day))
      }
      return filter.order.sorted(lines, by: keys)
    }
  }

  /// A finding with its responses, actions, verifications and evidence.
  ///
  /// - Throws: `DiagnosticsError` (`store.unknown`) if there is none, or none that the person may read.
  public func finding(_ id: FindingID) throws(DiagnosticsError) -> EngagementFinding {
    try read { database, access in
      try access.requireReading(.findings)
      if let reach = try Self.findingReach(access) {
        var values = reach.values
        values["id"] = id.rawValue
        guard
          try database.finds(
            "SELECT 1 FROM finding WHERE id = :id AND \(reach.sql)", StatementArguments(values))
        else { throw DiagnosticsError.unknown(.finding, id.rawValue) }
      }
      return try FindingRows(database, store.zone).finding(id)
    }
  }

  /// Open findings by grade and age on a day, gravest first.
  public func ageing(on day: CalendarDate) throws(DiagnosticsError) -> [FindingAges] {
    try read { database, access in
      try access.requireReading(.findings)
      let zone = store.zone
      var values: [String: (any DatabaseValueConvertible)?] = ["day": day.iso]
      // Issued moments are UTC text: an age in days begins at the start of the local day.
      func bound(_ name: String, _ days: Int) {
        values[name] = (day.adding(days: days).map(zone.start) ?? zone.start(of: day)).rfc3339
      }
      bound("tomorrow", 1)
      let bands = AgeBand.allCases
      for band in bands { if let limit = band.limit { bound("d\(limit)", -limit) } }
      var columns: [String] = ["sum(issued IS NULL OR issued >= :tomorrow)"]
      var upper = ":tomorrow"
      for band in bands where band != .draft {
        let lower = band.limit.map { ":d\($0)" }
        columns.append(
          "sum(issued < \(upper)\(lower.map { " AND issued >= \($0)" } ?? ""))")
        upper = lower ?? upper
      }
      var condition = FindingState.openCondition(day: ":day")
      if let reach = try Self.findingReach(access) {
        condition += " AND \(reach.sql)"
        values.merge(reach.values) { first, _ in first }
      }
      let named = zip(columns, 0...).map { "\($0) AS c\($1)" }.joined(separator: ", ")
      return try database.rows(
        """
        SELECT grade, \(named), sum(due < :day) AS overdue FROM finding
        WHERE \(condition) GROUP BY grade
        """, StatementArguments(values)
      ) { row in
        var counts: [AgeBand: Int] = [:]
        for (index, band) in bands.enumerated() {
          let count = try row.optionalInt("c\(index)") ?? 0
          if count > 0 { counts[band] = count }
        }
        return FindingAges(
          grade: try row.choice("grade"), counts: counts,
          overdue: try row.optionalInt("overdue") ?? 0)
      }.sorted { $0.grade > $1.grade }
    }
  }
}
