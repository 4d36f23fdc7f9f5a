internal import AuditModel

/// What reports of surveys say in their own words.
enum SurveyKey: CaseIterable, Hashable, Sendable {
  case kicker, index, outOf, noIndex, band, respondents, blankRows, requiredSample, sampleReached
  case sampleShort, sampleUnknown, weightMode, weightExact, weightRounded, elements, element,
    answers
  case sum, mean, weight, weighted, totalRow, lowestThree, byAttribute, attribute, value, earlier
  case earlierColumn, change, howComputed, methodShare, methodPosition, bandsOf
  case bandsCertainty, noBands, unanswered, meanNote, files
}

extension Words {
  /// The wording of a key with its places filled.
  func callAsFunction(survey key: SurveyKey, _ facts: [String: String] = [:]) -> String {
    filled(catalogue.wording(of: key), facts)
  }
}
