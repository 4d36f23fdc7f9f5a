extension StoreText {
  /// The English wording for one; Indonesian has the same for every number.
  var englishOne: String? {
    switch self {
    case .answersRecorded: "{count} answer recorded"
    case .wouldRecord: "{count} answer would be recorded"
    case .rowsUnedited: "{count} row not edited"
    case .conflicts: "{count} conflict"
    case .findingsRaised: "{count} new finding{ids}"
    case .findingsRevised: "{count} draft finding updated{ids}"
    case .findingsWithdrawn: "{count} draft finding withdrawn{ids}"
    case .problems: "{count} disagreement"
    case .evidenceSound: "{count} file of evidence is sound"
    case .incomplete: "{id}: {count} thing is missing"
    default: nil
    }
  }
}
