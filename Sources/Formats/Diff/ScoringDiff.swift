internal import AuditModel
internal import Diagnostics

/// Compares how two versions score, rate and grade.
struct ScoringDiff {
  let old: Checklist
  let new: Checklist

  func entries() -> [ChecklistDiff.Entry] { scoring() + ratings() + findings() }

  private func scoring() -> [ChecklistDiff.Entry] {
    let (was, now) = (old.scoring, new.scoring)
    var fields = FieldList()
    fields.compare("model", was.model.rawValue, now.model.rawValue, .scores)
    fields.compare("source", was.source?.rawValue, now.source?.rawValue)
    fields.compare(
      "not-applicable", was.notApplicable.rawValue, now.notApplicable.rawValue, .scores)
    fields.compare("not-tested", was.notTested.rawValue, now.notTested.rawValue, .scores)
    fields.compare("undetermined", was.undetermined.rawValue, now.undetermined.rawValue, .scores)
    fields.compare("decimals", was.decimals, now.decimals, .scores)
    fields.compare(
      "combine internal", was.combine?.internalWeight, now.combine?.internalWeight, .scores)
    fields.compare(
      "combine external", was.combine?.externalWeight, now.combine?.externalWeight, .scores)
    fields.compare("combine discrepancy", was.discrepancy, now.discrepancy, .scores)
    for severity in Severity.allCases.reversed() {
      fields.compare(
        "cap \(severity.rawValue)", Self.caps(was, severity), Self.caps(now, severity), .scores)
    }
    for severity in Severity.allCases.reversed() {
      fields.compare(
        "deduct \(severity.rawValue)", was.deductions[severity], now.deductions[severity], .scores)
    }
    return DiffPart(.scoring).changed(fields, was.location, now.location)
  }

  /// The limits for a severity: all of them, since a document may hold several.
  private static func caps(_ plan: ScoringPlan, _ severity: Severity) -> String? {
    let limits = plan.caps.filter { $0.severity == severity }.map(\.limit).sorted()
    return limits.isEmpty ? nil : limits.map(DiffText.number).joined(separator: " ")
  }

  private func ratings() -> [ChecklistDiff.Entry] {
    DiffPart(.rating).entries(
      old.scoring.ratings, new.scoring.ratings, id: \.id.rawValue, place: \.location,
      summary: { [("from", DiffText.number($0.from)), ("title", DiffText.own($0.title))] },
      effect: .scores,
      compare: { old, new, fields in
        fields.compare("from", old.from, new.from, .scores)
        fields.compare("tone", old.tone.rawValue, new.tone.rawValue)
        fields.compare("title", old.title, new.title)
      })
  }

  private func findings() -> [ChecklistDiff.Entry] {
    let (was, now) = (old.findings, new.findings)
    var fields = FieldList()
    fields.compare("escalate-minors", was.escalateMinors, now.escalateMinors, .scores)
    for severity in Severity.allCases.reversed() {
      fields.compare(
        "grade \(severity.rawValue)", Self.grades(was, severity), Self.grades(now, severity),
        .scores)
    }
    for grade in Grade.allCases.reversed() {
      fields.compare("due \(grade.rawValue)", was.dueDays[grade], now.dueDays[grade])
    }
    return DiffPart(.findings).changed(fields, old.location, new.location)
  }

  /// The rules for a severity in their order, such as `major below 0.5, minor`.
  private static func grades(_ plan: FindingPlan, _ severity: Severity) -> String? {
    let rules = plan.grades.filter { $0.severity == severity }.map { rule in
      rule.grade.rawValue + (rule.below.map { " below \(DiffText.number($0))" } ?? "")
    }
    return rules.isEmpty ? nil : rules.joined(separator: ", ")
  }
}
