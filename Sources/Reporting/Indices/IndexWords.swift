internal import AuditModel

/// What reports of indices say in their own words.
enum IndexKey: CaseIterable, Hashable, Sendable {
  case kicker, index, outOf, noIndex, band, noBands, outcomes, reached, notReached, notKnown
  case failing, components, component, input, worth, minima, met, short, unknownMinimum, missing
  case missingNote, derivation, bandsOf, bandsCertainty, taken, given, uncertain, files, ofMost
}

extension Words {
  /// The wording of a key with its places filled.
  func callAsFunction(index key: IndexKey, _ facts: [String: String] = [:]) -> String {
    filled(catalogue.wording(of: key), facts)
  }
}
