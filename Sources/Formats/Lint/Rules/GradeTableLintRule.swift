internal import AuditModel
internal import Diagnostics

/// The grading table grades every severity that items have, and each of its lines can fit.
struct GradeTableLintRule: ChecklistLintRule {
  func check(_ context: ChecklistLintContext, _ report: inout LintReport) {
    let checklist = context.checklist
    let grades = checklist.findings.grades
    guard grades != FindingPlan.standardGrades else { return }
    // The limit up to which earlier lines of a severity take everything; 2 is beyond any attainment.
    var taken: [Severity: Rational] = [:]
    for (index, rule) in grades.enumerated() {
      let limit = rule.below ?? 2
      if let before = taken[rule.severity], before >= limit {
        report.add(
          .checklistGradeUnreachable,
          .at(checklist.location, [.child("findings"), .child("grade", index)]),
          ["severity": rule.severity.rawValue, "grade": rule.grade.rawValue])
      }
      taken[rule.severity] = max(taken[rule.severity] ?? limit, limit)
    }
    var reported: Set<Severity> = []
    for item in context.items
    where taken[item.severity] != 2 && item.kind.isScored && item.finding?.grade == nil
      && reported.insert(item.severity).inserted
    {
      report.add(
        .checklistGradeMissing, .at(checklist.location, [.child("findings")]),
        ["severity": item.severity.rawValue, "item": item.id.rawValue])
    }
  }
}
