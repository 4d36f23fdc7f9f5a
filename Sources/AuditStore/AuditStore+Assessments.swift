public import Diagnostics
internal import GRDB

/// An assessment that was kept as evaluated; its document has the SHA-256.
public struct KeptAssessment: Hashable, Sendable {
  /// The engagement.
  public var engagement: String
  /// Its unit.
  public var unit: String
  /// Its period.
  public var period: String
  /// The checklist.
  public var checklist: String
  /// The score as a decimal; `nil` when there was none.
  public var score: String?
  /// The rating.
  public var rating: String?
  /// SHA-256 of the document, 64 hexadecimal digits.
  public var sha256: String
  /// When it was evaluated, RFC 3339.
  public var at: String
}

extension AuditStore {
  /// The assessments that were kept, in the order in which they were.
  ///
  /// - Parameters:
  ///   - engagement: Of this engagement; `nil`: of all.
  ///   - unit: Of this unit; `nil`: of all.
  /// - Returns: The assessments, the oldest first.
  /// - Throws: What stands against reading.
  public func assessments(
    of engagement: String? = nil, unit: String? = nil
  ) throws(DiagnosticsError) -> [KeptAssessment] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT a.*, e.unit, e.period FROM assessment a JOIN engagement e ON e.id = a.engagement
          WHERE (:engagement IS NULL OR a.engagement = :engagement)
            AND (:unit IS NULL OR e.unit = :unit)
          ORDER BY a.seq, a.engagement, a.checklist
          """, arguments: ["engagement": engagement, "unit": unit]
      ).map { row in
        KeptAssessment(
          engagement: row["engagement"], unit: row["unit"], period: row["period"],
          checklist: row["checklist"], score: row["score"], rating: row["rating"],
          sha256: row["sha256"], at: row["at"])
      }
    }
  }
}
