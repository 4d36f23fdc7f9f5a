/// What an answer form says.
enum FormKey: CaseIterable, Hashable, Sendable {
  case kicker, howTo, by, save, load, progress, saved, guidance, evidence, criterion, requirement
  case yes, partial, no, notApplicable, notTested, noEvidence, value, numerator, denominator, size
  case deviations, population, withoutEvidence, answer, note, cause, given, badNumber, foreign,
    clear
}

extension Words {
  /// The wording of a key.
  func callAsFunction(form key: FormKey) -> String {
    catalogue.wording(of: key)
  }
}
