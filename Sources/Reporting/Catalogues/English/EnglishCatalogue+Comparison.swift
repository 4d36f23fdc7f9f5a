/// What is said in English of comparisons.
extension EnglishCatalogue {
  static func wording(of key: ComparisonKey) -> String {
    switch key {
    case .kicker: "Comparison of audits"
    case .kickerSides: "Comparison of the sides"
    case .first: "First"
    case .second: "Second"
    case .summary: "Summary"
    case .rose: "The score rose by {points}: from {left} to {right}."
    case .fell: "The score fell by {points}: from {left} to {right}."
    case .same: "The score is {right} in both."
    case .unknown: "The scores cannot be compared: one of them is missing."
    case .apart: "Criteria met, by weight: internal {left}%, external {right}%."
    case .versions:
      "The checklists differ: {left} and {right}. A difference in scores may come from that."
    case .scores: "Scores"
    case .about: "About"
    case .change: "Difference"
    case .ratings: "Ratings"
    case .items: "Items with another outcome"
    case .itemsSides: "Items that the sides see differently"
    case .question: "Question"
    case .unchanged: "{count} items came out alike."
    case .notAsked: "not asked"
    case .findings: "Findings"
    case .onlySecond: "second only"
    case .both: "both"
    case .onlyFirst: "first only"
    case .status: "Found in"
    case .condition: "Condition"
    case .files: "Files"
    case .file: "File"
    case .none: "none"
    case .excerpt:
      "An excerpt, not the whole comparison: {parts}. Shown are {items} of {allItems} items and {findings} of {allFindings} findings compared; scores are those of the whole audits."
    case .scoresNote:
      "Each score is that of its own audit; the difference is the second less the first."
    case .scoresNoteSides:
      "The share of the criteria met by weight, in per cent, seen from each side; the difference is external less internal."
    }
  }
}
