import AuditModel
import AuditStore
import Diagnostics
import Reporting

/// What engagements of the same unit by the same checklist came to before.
extension StoredAudit {
  /// The report with the scores of earlier engagements, the last twelve at most, and with what became of their findings.
  ///
  /// - Throws: What stands against evaluating one of them again.
  func lookingBack(_ report: Report) throws(DiagnosticsError) -> Report {
    let checklist = report.checklist.id.rawValue
    var audits: [(name: String, assessment: Assessment)] = []
    for status in try earlier(of: checklist) {
      let audit = try StoredAudit(store: store, engagement: status.plan.id, interface: interface)
      audits.append((Self.name(status), try audit.report(of: checklist).assessment))
    }
    var report = report
    report.lookBack(on: audits, as: Self.name(status), reach: 12)
    return report
  }

  /// What an engagement is called among others of its unit.
  private static func name(_ status: EngagementStatus) -> String {
    "\(status.plan.period) (\(status.plan.id))"
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
    return try store.engagements(unit: status.plan.unit).filter {
      order[$0.plan.id] != nil && isBefore($0, status)
    }.sorted(by: isBefore)
  }
}
