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

  /// The engagements that were evaluated, and whose day is before that of this one, the oldest first; of one day those that
  /// were evaluated first.
  private func earlier(of checklist: String) throws(DiagnosticsError) -> [EngagementStatus] {
    let kept = try store.assessments(unit: status.plan.unit).filter { $0.checklist == checklist }
    let order = Dictionary(
      kept.enumerated().map { ($0.element.engagement, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    func isBefore(_ left: EngagementStatus, _ right: EngagementStatus) -> Bool {
      let (a, b) = (order[left.plan.id] ?? .max, order[right.plan.id] ?? .max)
      return (left.day, a) < (right.day, b)
    }
    var found: [EngagementStatus] = []
    for id in order.keys where id != status.plan.id { found.append(try store.engagement(id)) }
    return found.filter { isBefore($0, status) }.sorted(by: isBefore)
  }
}
