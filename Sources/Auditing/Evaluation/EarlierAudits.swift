package import AuditModel
package import Reporting
import RuleEngine

extension Report {
  /// Takes in what audits of the same unit by the same checklist came to before: their scores, and what became of findings.
  ///
  /// - Parameters:
  ///   - audits: Their names and assessments, the oldest first; none leaves the report as it is.
  ///   - name: What this audit is called among them.
  ///   - reach: How many of them have their scores in the report. Findings are followed through all, so that what is said of
  ///     their first time is true.
  package mutating func lookBack(
    on audits: [(name: String, assessment: Assessment)], as name: String, reach: Int = .max
  ) {
    guard !audits.isEmpty else { return }
    earlier = audits.suffix(reach).map { EarlierAudit(name: $0.name, assessment: $0.assessment) }
    let periods = audits.map { (PeriodID($0.name), Optional($0.assessment)) }
    traces = FindingHistory.trace(periods + [(PeriodID(name), assessment)]).last ?? []
  }
}
