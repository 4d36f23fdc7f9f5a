internal import AuditModel

/// What reports say about findings of earlier periods, each in both languages.
enum HistoryKey: CaseIterable, Hashable, Sendable {
  case new, repeated, returned, gone, resolved, untested, column

  /// The wording in both languages.
  var wordings: (indonesian: String, english: String) {
    switch self {
    case .new: ("temuan baru", "new finding")
    case .repeated:
      (
        "berulang: ditemukan dalam {count} periode, pertama {first}",
        "repeated: found in {count} periods, first in {first}"
      )
    case .returned:
      (
        "muncul kembali: ditemukan dalam {count} periode, pertama {first}",
        "returned: found in {count} periods, first in {first}"
      )
    case .gone: ("Temuan periode sebelumnya", "Findings of earlier periods")
    case .column: ("Riwayat", "History")
    case .resolved:
      ("tuntas: diuji lagi dan tidak ditemukan", "resolved: tested again and not found")
    case .untested:
      (
        "belum diuji ulang sejak {last}; masih terbuka",
        "not tested again since {last}; still open"
      )
    }
  }
}

extension Words {
  /// The wording of a key with its places filled.
  func callAsFunction(history key: HistoryKey, _ facts: [String: String] = [:]) -> String {
    let wording =
      switch catalogue {
      case .indonesian: key.wordings.indonesian
      case .english: key.wordings.english
      }
    return facts.isEmpty ? wording : TextTemplate.fill(wording) { facts[$0] }
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
