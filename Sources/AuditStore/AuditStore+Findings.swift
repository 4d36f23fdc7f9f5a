public import Diagnostics
internal import Foundation
internal import GRDB

/// A finding as it stands; lists leave out what belongs to one: responses, actions, verifications, and evidence.
public struct StoredFinding: Hashable, Sendable {
  /// What was raised, with the grade as it is now.
  public var record: FindingRecord
  /// The grade it was raised with.
  public var firstGrade: String
  /// Where it stands.
  public var state: FindingState
  /// When it was raised, RFC 3339.
  public var raised: String
  /// When it was issued.
  public var issued: String?
  /// When it last went to another state.
  public var moved: String
  /// Until when the risk is accepted.
  public var acceptedUntil: String?
  /// What management answered, the first answer first.
  public var responses: [Response] = []
  /// What was agreed on.
  public var actions: [Action] = []
  /// What others saw of it.
  public var verifications: [Verification] = []
  /// Files that belong to it or to one of its actions, in the order in which they were added.
  public var evidence: [StoredEvidence] = []

  /// An answer of management.
  public struct Response: Hashable, Sendable {
    /// Whether management agrees.
    public var agrees: Bool
    /// What it says.
    public var text: String
    /// Who.
    public var author: String
    /// When.
    public var at: String
  }

  /// An action.
  public struct Action: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// What is to be done.
    public var text: String
    /// Who does it.
    public var owner: String
    /// Until when, `YYYY-MM-DD`.
    public var due: String
    /// How far it is, 0...100.
    public var percent: Int
    /// What its owner said last.
    public var progress: String?
  }

  /// What somebody other than the owners saw.
  public struct Verification: Hashable, Sendable {
    /// Whether what was done works.
    public var isEffective: Bool
    /// What was seen.
    public var note: String
    /// Who.
    public var author: String
    /// When.
    public var at: String
  }
}

extension StoredFinding: FindingStanding {
  /// Until when it is to be put right, `YYYY-MM-DD`.
  public var due: String? { record.due }
}

/// Open findings of a grade by their age in days since they were issued.
public struct FindingAges: Hashable, Sendable {
  /// The grade.
  public var grade: String
  /// All open ones.
  public var open: Int
  /// Not issued yet.
  public var draft: Int
  /// Up to 30 days.
  public var upTo30: Int
  /// 31 to 60 days.
  public var upTo60: Int
  /// 61 to 90 days.
  public var upTo90: Int
  /// More than 90 days.
  public var older: Int
  /// Past their due day.
  public var overdue: Int
}

extension AuditStore {
  // MARK: - Reading

  /// The findings that a filter lets through, in its order.
  public func findings(_ filter: FindingFilter) throws(DiagnosticsError) -> [StoredFinding] {
    try select(Self.findingColumns, filter) { row in
      let finding = Self.finding(row)
      let record = finding.record
      return (
        finding,
        FindingFilter.Place(
          engagement: record.engagement, id: record.id, unit: record.unit, grade: record.grade,
          due: record.due, issued: finding.issued, raised: finding.raised)
      )
    }
  }

  /// Columns of the findings that a filter lets through, in its order.
  ///
  /// - Parameters:
  ///   - columns: What is asked of SQLite.
  ///   - filter: The filter.
  ///   - body: Makes of a row what is wanted, and what says where it comes.
  /// - Returns: What was made of the rows.
  /// - Throws: What stands against reading.
  func select<Element>(
    _ columns: String, _ filter: FindingFilter,
    _ body: (ColumnReader) -> (Element, FindingFilter.Place)
  ) throws(DiagnosticsError) -> [Element] {
    let clause = filter.clause
    // Keys are made while a row is at hand: to come back to each finding for them would copy it.
    var keys: [FindingFilter.Key] = []
    let elements = try read { database in
      try database.cachedStatement(sql: "SELECT \(columns) FROM finding \(clause.sql)").mapRows(
        clause.values
      ) { row in
        let (element, place) = body(row)
        keys.append(filter.order.key(place))
        return element
      }
    }
    return filter.order.sorted(elements, by: keys)
  }

  /// A finding with its responses, actions, verifications and evidence.
  public func finding(_ id: String) throws(DiagnosticsError) -> StoredFinding {
    try read { database in try Self.finding(id, database) }
  }

  static func finding(_ id: String, _ database: Database) throws -> StoredFinding {
    guard
      var finding = try database.cachedStatement(
        sql: "SELECT \(findingColumns) FROM finding WHERE id = ?"
      ).mapRows([id], finding).first
    else { throw error(.storeUnknown, ["thing": "finding", "id": id]) }
    finding.responses = try Row.fetchAll(
      database, sql: "SELECT * FROM response WHERE finding = ? ORDER BY seq", arguments: [id]
    ).map {
      StoredFinding.Response(
        agrees: $0["agrees"] == 1, text: $0["text"], author: $0["author"], at: $0["at"])
    }
    finding.actions = try Row.fetchAll(
      database, sql: "SELECT * FROM action WHERE finding = ? ORDER BY id", arguments: [id]
    ).map(Self.action)
    finding.verifications = try Row.fetchAll(
      database, sql: "SELECT * FROM verification WHERE finding = ? ORDER BY seq", arguments: [id]
    ).map {
      StoredFinding.Verification(
        isEffective: $0["effective"] == 1, note: $0["note"], author: $0["author"], at: $0["at"])
    }
    finding.evidence = try Row.fetchAll(
      database,
      sql: "SELECT * FROM evidence WHERE finding = ? ORDER BY at, length(id), id", arguments: [id]
    ).map(Self.evidence)
    return finding
  }

  private static func action(_ row: Row) -> StoredFinding.Action {
    StoredFinding.Action(
      id: row["id"], text: row["text"], owner: row["owner"], due: row["due"],
      percent: row["percent"], progress: row["progress"])
  }

  /// The columns in the order in which rows are read: by position.
  private static let findingColumns = """
    id, engagement, checklist, fingerprint, unit, item, side, requirement, grade, condition, criteria,
    cause, effect, recommendation, due, occurrences, first_grade, state, raised, issued, moved,
    accepted_until
    """

  private static func finding(_ row: ColumnReader) -> StoredFinding {
    StoredFinding(
      record: FindingRecord(
        id: row.text(0), engagement: row.text(1), checklist: row.optionalText(2),
        fingerprint: row.text(3), unit: row.text(4), item: row.optionalText(5),
        side: row.optionalText(6), requirement: row.optionalText(7), grade: row.text(8),
        condition: row.text(9), criteria: row.text(10), cause: row.text(11), effect: row.text(12),
        recommendation: row.text(13), due: row.optionalText(14), occurrences: row.int(15)),
      firstGrade: row.text(16), state: FindingState(rawValue: row.text(17)) ?? .draft,
      raised: row.text(18), issued: row.optionalText(19), moved: row.text(20),
      acceptedUntil: row.optionalText(21))
  }

  /// How old open findings are: by grade, how many were issued at most so many days ago.
  ///
  /// - Parameter day: The day on which age is reckoned, `YYYY-MM-DD`.
  /// - Returns: Rows by grade, gravest first: not issued, up to 30, 60, 90 days, older, and overdue.
  /// - Throws: What stands against reading.
  public func ageing(on day: String) throws(DiagnosticsError) -> [FindingAges] {
    // States by name and moments as they are written, so that an index serves this without the rows: an RFC 3339 moment
    // sorts after the day it falls on and before the next.
    let open = FindingState.allCases.filter { !$0.isDone }.map { "'\($0.rawValue)'" }.joined(
      separator: ", ")
    return try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT grade, count(*) AS open, sum(issued IS NULL) AS draft,
            sum(issued >= date(:day, '-30 days')) AS d30,
            sum(issued >= date(:day, '-60 days') AND issued < date(:day, '-30 days')) AS d60,
            sum(issued >= date(:day, '-90 days') AND issued < date(:day, '-60 days')) AS d90,
            sum(issued < date(:day, '-90 days')) AS older, sum(due < :day) AS overdue
          FROM (SELECT grade, due, issued FROM finding WHERE state IN (\(open))
            UNION ALL
            SELECT grade, due, issued FROM finding
            WHERE state = 'accepted' AND accepted_until < :day)
          GROUP BY grade
          ORDER BY CASE grade WHEN 'major' THEN 0 WHEN 'minor' THEN 1 ELSE 2 END
          """, arguments: ["day": day]
      ).map { row in
        FindingAges(
          grade: row["grade"], open: row["open"], draft: row["draft"] ?? 0,
          upTo30: row["d30"] ?? 0, upTo60: row["d60"] ?? 0, upTo90: row["d90"] ?? 0,
          older: row["older"] ?? 0, overdue: row["overdue"] ?? 0)
      }
    }
  }

  // MARK: - Raising

  /// Raises findings; those whose fingerprint the engagement has already are passed over.
  ///
  /// - Parameters:
  ///   - records: The findings; ids and occurrences are given here.
  ///   - engagement: The engagement, in fieldwork or review.
  ///   - actor: Who raises them.
  ///   - at: Now.
  /// - Returns: The ids of those that were new.
  /// - Throws: What stands against it: authority, state, or the file.
  public func raise(
    _ records: [FindingRecord], in engagement: String, by actor: String, at: String
  ) throws(DiagnosticsError) -> [String] {
    try transact(by: actor, at: at) { database, append in
      let status = try Self.engagement(engagement, database)
      try Self.require(.audit, of: actor, in: status.plan.unit, database)
      guard status.state == .fieldwork || status.state == .review else {
        throw Self.wrongState(
          "engagement", engagement, status.state.rawValue, ["fieldwork", "review"])
      }
      var number = status.findings
      var ids: [String] = []
      for record in records {
        let isKnown = try Bool.fetchOne(
          database,
          sql: """
            SELECT EXISTS (SELECT 1 FROM finding WHERE engagement = ? AND fingerprint = ?)
            """, arguments: [engagement, record.fingerprint])
        if isKnown == true { continue }
        let before =
          try Int.fetchOne(
            database, sql: "SELECT count(DISTINCT engagement) FROM finding WHERE fingerprint = ?",
            arguments: [record.fingerprint]) ?? 0
        number += 1
        var finding = record
        finding.id = "\(engagement)/\(number)"
        finding.engagement = engagement
        finding.unit = status.plan.unit
        finding.occurrences = before + 1
        try append(.findingRaised(finding))
        ids.append(finding.id)
      }
      return ids
    }
  }

  /// Gives a finding another grade; the first one stays known.
  public func regrade(
    _ id: String, to grade: String, reason: String, by actor: String, at: String
  ) throws(DiagnosticsError) {
    try transact(by: actor, at: at) { database, append in
      let finding = try Self.finding(id, database)
      try Self.require(.judge, of: actor, in: finding.record.unit, database)
      guard !reason.isEmpty else { throw Self.error(.storeMissingText) }
      guard !finding.state.isDone else {
        throw Self.wrongState("finding", id, finding.state.rawValue, ["draft … verified"])
      }
      try append(
        .findingRegraded(finding: id, from: finding.record.grade, to: grade, reason: reason))
    }
  }
}
