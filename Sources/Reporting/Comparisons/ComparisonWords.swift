internal import AuditModel

/// What comparisons say in their own words.
enum ComparisonKey: CaseIterable, Hashable, Sendable {
  case kicker, kickerSides, first, second, summary, rose, fell, same, unknown, apart, versions
  case scores, about, change, ratings, items, itemsSides, question, unchanged, notAsked, findings
  case onlySecond, both, onlyFirst, status, condition, files, file, none, scoresNote,
    scoresNoteSides, excerpt
}

extension Words {
  /// The wording of a key with its places filled.
  func callAsFunction(comparison key: ComparisonKey, _ facts: [String: String] = [:]) -> String {
    filled(catalogue.wording(of: key), facts)
  }
}
