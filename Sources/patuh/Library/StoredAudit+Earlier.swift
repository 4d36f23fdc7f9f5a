import AuditModel
import AuditStore
import Diagnostics
import Reporting
import RuleEngine

/// What engagements of the same unit by the same checklist came to before.
extension StoredAudit {
  /// How many of them have their scores in a report; findings are followed through all, so that what is said of their first
  /// time is true.
  private static let reach = 12

  /// The report with the scores of earlier engagements, and with what became of their findings.
  ///
  /// - Throws: What stands against evaluating one of them again.
  func following(_ report: Report) throws(DiagnosticsError) -> Report {
    let checklist = report.checklist.id.rawValue
    let before = try earlier(of: checklist)
    guard !before.isEmpty else { return report }
    var report = report
    var periods: [FindingHistory.Audited] = []
    for status in before {
      let audit = try StoredAudit(store: store, engagement: status.plan.id, interface: interface)
      let assessment = try audit.report(of: checklist).assessment
      let name = "\(status.plan.period) (\(status.plan.id))"
      report.earlier.append(EarlierAudit(name: name, assessment: assessment))
      periods.append((PeriodID(name), assessment))
    }
    periods.append((PeriodID("\(status.plan.period) (\(status.plan.id))"), report.assessment))
    report.earlier = Array(report.earlier.suffix(Self.reach))
    report.traces = FindingHistory.trace(periods).last ?? []
    return report
  }

  /// The engagements that were evaluated, and whose day is before that of this one; the oldest first.
  private func earlier(of checklist: String) throws(DiagnosticsError) -> [EngagementStatus] {
    let ids = Set(
      try store.assessments(unit: status.plan.unit).filter { $0.checklist == checklist }
        .map(\.engagement))
    var found: [EngagementStatus] = []
    for id in ids where id != status.plan.id { found.append(try store.engagement(id)) }
    return found.filter { $0.day < status.day }
      .sorted { ($0.day, $0.plan.id) < ($1.day, $1.plan.id) }
  }
}
