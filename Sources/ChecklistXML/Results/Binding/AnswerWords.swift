internal import AuditModel

/// The words by which controllers answer; letter case does not matter.
enum AnswerWords {
  /// What a word says for an item of any kind; `nil` when it says nothing.
  static func general(_ word: String) -> Answer? {
    switch word.lowercased() {
    case "not-applicable", "tidak-berlaku", "na": .notApplicable
    case "not-tested", "belum-diuji": .notTested
    case "no-evidence", "tanpa-bukti", "?": .noEvidence
    default: nil
    }
  }

  /// What a word says for a conformity item.
  static func conformity(_ word: String) -> ConformityAnswer? {
    switch word.lowercased() {
    case "yes", "ya": .yes
    case "partial", "sebagian": .partial
    case "no", "tidak": .no
    default: nil
    }
  }

  /// The words of a conformity item, as messages list them.
  static let conformityWords = ConformityAnswer.allCases.map(\.rawValue) + generalWords
  /// The words that answer any item, as messages list them.
  static let generalWords = ["not-applicable", "not-tested", "no-evidence"]
}
