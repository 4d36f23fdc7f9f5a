import AuditModel
import AuditStore
import Auditing

/// Kept assessments for people and programs.
enum AssessmentWords {
  static func table(_ kept: [KeptAssessment], _ zone: OrganisationZone) -> String {
    var columns = TextColumns(
      header: [.moment, .engagement, .unit, .period, .checklist, .score, .rating, .hash])
    for assessment in kept {
      columns.add([
        zone.local(assessment.at), harmless(assessment.engagement.rawValue),
        harmless(assessment.unit.rawValue), harmless(assessment.period),
        assessment.checklist.rawValue, assessment.score ?? "–",
        assessment.rating?.rawValue ?? "",
        String(assessment.sha256.prefix(16)),
      ])
    }
    return columns.isEmpty ? CommandText.text(store: .none) + "\n" : columns.text
  }

  private struct Row: Encodable {
    let at: Timestamp
    let engagement: EngagementID
    let unit: UnitID
    let period: String
    let checklist: ChecklistID
    let score: String?
    let rating: RatingID?
    let sha256: String
  }

  static func json(_ kept: [KeptAssessment]) throws -> String {
    try storeJSON(
      kept.map {
        Row(
          at: $0.at, engagement: $0.engagement, unit: $0.unit, period: $0.period,
          checklist: $0.checklist, score: $0.score, rating: $0.rating, sha256: $0.sha256)
      })
  }
}
