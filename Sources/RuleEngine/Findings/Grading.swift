import AuditModel

/// Gives findings their grade and their due date.
struct Grading {
  let plan: FindingPlan

  /// The grade of a finding before escalation.
  ///
  /// A failed criterion is graded by the plan's table, by severity and attainment, unless the item
  /// names a grade. Exceptions in an accepted sample are an observation, but for a critical item
  /// they are graded like a failure, since there no deviation is acceptable. Missing evidence is
  /// minor for critical and major items, an observation for others.
  func grade(
    _ kind: Finding.Kind, severity: Severity, attainment: Rational?, template: FindingTemplate?
  ) -> Grade {
    switch kind {
    case .nonconformity:
      template?.grade ?? table(severity, attainment)
    case .exception:
      severity == .critical ? template?.grade ?? table(severity, attainment) : .observation
    case .evidence: severity >= .major ? .minor : .observation
    case .discrepancy: severity == .critical ? .major : .minor
    }
  }

  private func table(_ severity: Severity, _ attainment: Rational?) -> Grade {
    let attainment = attainment ?? 0
    let rule = plan.grades.first { rule in
      rule.severity == severity && (rule.below.map { attainment < $0 } ?? true)
    }
    // A table that leaves a severity out leaves it to the standard table, which leaves out none.
    let standard = FindingPlan.standardGrades.first { rule in
      rule.severity == severity && (rule.below.map { attainment < $0 } ?? true)
    }
    return (rule ?? standard)?.grade ?? .minor
  }

  /// The day by which a finding is to be settled; `nil` when nobody says.
  func due(_ grade: Grade, template: FindingTemplate?, from date: CalendarDate?) -> CalendarDate? {
    guard let days = template?.dueDays ?? plan.dueDays[grade] else { return nil }
    return date?.adding(days: days)
  }

  /// Raises minor findings to major where so many stand under one clause that they are systemic.
  ///
  /// The `clause` of a finding is `nil` for one that is not counted.
  func escalated(_ findings: [Finding], clause: (Finding) -> String?) -> [Finding] {
    guard let limit = plan.escalateMinors else { return findings }
    var counts: [String: Int] = [:]
    for finding in findings where finding.grade == .minor {
      if let clause = clause(finding) { counts[clause, default: 0] += 1 }
    }
    return findings.map { finding in
      guard finding.grade == .minor, let clause = clause(finding),
        counts[clause, default: 0] >= limit
      else { return finding }
      var raised = finding
      raised.grade = .major
      raised.escalatedFrom = .minor
      return raised
    }
  }
}
