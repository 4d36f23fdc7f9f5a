internal import AuditModel

/// What reports say about findings of earlier periods.
enum HistoryKey: CaseIterable, Hashable, Sendable {
  case new, repeated, returned, gone, resolved, untested, column
}

extension Words {
  /// The wording of a key with its places filled.
  func callAsFunction(history key: HistoryKey, _ facts: [String: String] = [:]) -> String {
    filled(catalogue.wording(of: key), facts)
  }

  /// How a finding stands beside earlier periods.
  func history(_ trace: FindingTrace) -> String {
    let facts = [
      "count": numbers.whole(trace.occurrences), "first": trace.first.rawValue,
      "last": trace.last.rawValue,
    ]
    switch trace.status {
    case .new: return self(history: .new)
    case .repeated: return self(history: .repeated, facts)
    case .returned: return self(history: .returned, facts)
    case .resolved: return self(history: .resolved)
    case .untested: return self(history: .untested, facts)
    }
  }
}

extension Report {
  /// How a finding of the report stands beside earlier periods; `nil` where none were given.
  func trace(of finding: Finding) -> FindingTrace? {
    traces.first { $0.finding.fingerprint == finding.fingerprint }
  }

  /// The findings of earlier periods that are not found now.
  var goneTraces: [FindingTrace] {
    traces.filter { $0.status == .resolved || $0.status == .untested }
  }
}
