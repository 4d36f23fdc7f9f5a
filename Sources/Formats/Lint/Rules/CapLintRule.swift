internal import AuditModel
internal import Diagnostics

/// Caps lie on the scale, and each severity has one.
struct CapLintRule: ChecklistLintRule {
  func check(_ context: ChecklistLintContext, _ report: inout LintReport) {
    var seen: Set<Severity> = []
    for cap in context.checklist.scoring.caps {
      if cap.limit.isNegative || cap.limit > 100 {
        report.add(
          .checklistCapRange, .value(of: "at", at: cap.location),
          ["severity": cap.severity.rawValue, "at": cap.limit.shortDecimal()])
      }
      if !seen.insert(cap.severity).inserted {
        report.add(
          .checklistCapRepeated, .value(of: "on", at: cap.location),
          ["severity": cap.severity.rawValue])
      }
    }
  }
}
