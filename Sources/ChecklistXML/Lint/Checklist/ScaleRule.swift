import AuditModel
import Diagnostics

/// Ratings and caps lie where scores can be, and every score has one rating.
enum ScaleRule: ChecklistLintRule {
  static let identifier = "checklist.scale"
  static let explanation = """
    Ratings and caps lie on the scale of the model (levels 0 to 9 for `maturity`, otherwise 0 to \
    100); no two ratings begin at one score, the lowest begins at 0, and a severity has one cap.
    """
  static let messages: [Message] = [
    .checklistRatingRepeated, .checklistRatingOutside, .checklistRatingGap, .checklistCapOutside,
    .checklistCapRepeated,
  ]

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    var report = LintReport()
    let scoring = subject.checklist.scoring
    let scale = NumberRange(from: 0, to: subject.hasLevels ? 9 : 100)
    checkRatings(scoring, scale, &report)
    var caps: [Severity: SourceLocation] = [:]
    for cap in scoring.caps {
      let severity = cap.severity.rawValue
      if let first = caps[cap.severity] {
        report.add(
          .checklistCapRepeated, cap.location,
          ["severity": severity, "line": first.mentioned(in: cap.location)])
      } else {
        caps[cap.severity] = cap.location
      }
      if !scale.contains(cap.limit) {
        report.add(
          .checklistCapOutside, cap.location,
          [
            "severity": severity, "limit": cap.limit.shortDecimal(), "range": scale.description,
            "model": scoring.model.rawValue,
          ])
      }
    }
    return report.diagnostics
  }

  private static func checkRatings(
    _ scoring: ScoringPlan, _ scale: NumberRange, _ report: inout LintReport
  ) {
    var first: [Rational: Rating] = [:]
    for rating in scoring.ratings.sorted(by: { $0.location < $1.location }) {
      var facts = ["id": rating.id.rawValue, "from": rating.from.shortDecimal()]
      if let earlier = first[rating.from] {
        facts["first"] = earlier.id.rawValue
        report.add(.checklistRatingRepeated, rating.location, facts)
      } else {
        first[rating.from] = rating
      }
      if !scale.contains(rating.from) {
        facts["range"] = scale.description
        facts["model"] = scoring.model.rawValue
        report.add(.checklistRatingOutside, rating.location, facts)
      }
    }
    if let lowest = scoring.ratings.min(by: { $0.from < $1.from }), lowest.from > 0 {
      report.add(
        .checklistRatingGap, lowest.location,
        ["id": lowest.id.rawValue, "from": lowest.from.shortDecimal()])
    }
  }
}
