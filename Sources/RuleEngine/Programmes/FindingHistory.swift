public import AuditModel

/// Follows the findings of one unit and checklist from period to period by their fingerprints.
public enum FindingHistory {
  /// A period that was or was not audited.
  public typealias Audited = (period: PeriodID, assessment: Assessment?)

  private struct Known {
    var first: PeriodID
    var last: PeriodID
    var occurrences: Int
    var isOpen: Bool
    var finding: Finding
  }

  /// The traces of each period, in the order of the periods.
  ///
  /// A period that was not audited says nothing: it neither resolves nor repeats. What was found
  /// before and is absent now counts as resolved only where the item was tested again; otherwise it
  /// stays open as untested.
  ///
  /// - Parameter periods: The periods, oldest first.
  /// - Returns: For each period its traces: gravest first, then by fingerprint; none for a period
  ///   that was not audited.
  public static func trace(_ periods: [Audited]) -> [[FindingTrace]] {
    var known: [String: Known] = [:]
    return periods.map { audited in
      guard let assessment = audited.assessment else { return [] }
      var traces: [FindingTrace] = []
      var present: Set<String> = []
      for finding in assessment.findings where present.insert(finding.fingerprint).inserted {
        let before = known[finding.fingerprint]
        let now = Known(
          first: before?.first ?? audited.period, last: audited.period,
          occurrences: (before?.occurrences ?? 0) + 1, isOpen: true, finding: finding)
        known[finding.fingerprint] = now
        let status: FindingTrace.Status =
          before.map { $0.isOpen ? .repeated : .returned } ?? .new
        traces.append(trace(now, status))
      }
      for (fingerprint, before) in known where before.isOpen && !present.contains(fingerprint) {
        let isTested = wasTested(before.finding, in: assessment)
        if isTested { known[fingerprint]?.isOpen = false }
        traces.append(trace(before, isTested ? .resolved : .untested))
      }
      return traces.sorted {
        ($1.finding.grade, $0.finding.fingerprint) < ($0.finding.grade, $1.finding.fingerprint)
      }
    }
  }

  private static func trace(_ known: Known, _ status: FindingTrace.Status) -> FindingTrace {
    FindingTrace(
      status: status, occurrences: known.occurrences, first: known.first, last: known.last,
      finding: known.finding)
  }

  /// Whether an assessment looked at the matter of a finding of an earlier one.
  ///
  /// A discrepancy was looked at when both sides have a score.
  private static func wasTested(_ finding: Finding, in assessment: Assessment) -> Bool {
    guard let item = finding.item else {
      return Side.allCases.allSatisfy { assessment.score(.side($0))?.value != nil }
    }
    return assessment.items.contains { assessed in
      guard assessed.id == item, assessed.side == finding.side else { return false }
      return assessed.outcome != .notTested && assessed.outcome != .undetermined
    }
  }
}
