/// What is said in English of changes since earlier audits.
extension EnglishCatalogue {
  static func wording(of key: ChangesKey) -> String {
    switch key {
    case .heading: "What changed"
    case .overTime: "Scores from audit to audit"
    case .since: "Scores since {name}"
    case .sinceSheet: "Scores since the last audit"
    case .audit: "Audit"
    case .now: "This audit"
    case .note:
      "Each score is that of its own audit; the difference is to the last one before this."
    case .rose: "Since {name} the score rose by {points} points, from {before} to {now}."
    case .fell: "Since {name} the score fell by {points} points, from {before} to {now}."
    case .same: "The score is {now}, as in {name}."
    case .unknown:
      "The score cannot be compared with {name}: one of them is missing, or they stand on different scales."
    case .rating: "The rating went from {before} to {now}."
    case .findings:
      "Findings: {new} new, {repeated} repeated, {returned} returned, {resolved} resolved, {untested} not tested again."
    }
  }
}
