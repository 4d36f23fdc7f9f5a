/// What is said in English of findings of earlier periods.
extension EnglishCatalogue {
  static func wording(of key: HistoryKey) -> String {
    switch key {
    case .new: "new finding"
    case .repeated: "repeated: found in {count} periods, first in {first}"
    case .returned: "returned: found in {count} periods, first in {first}"
    case .gone: "Findings of earlier periods"
    case .column: "History"
    case .resolved: "resolved: tested again and not found"
    case .untested: "not tested again since {last}; still open"
    }
  }
}
