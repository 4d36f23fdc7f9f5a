extension SurveyAssessment {
  /// What items and indices can take of a survey.
  ///
  /// With `s` for the survey's id: `s.index`, `s.mean` (weighted mean), `s.respondents`,
  /// `s.sample-share` (respondents in percent of the required sample), `s.element.e.mean` for each
  /// element `e`, `s.lowest-mean` (the lowest mean of an element), and `s.change` (the index less that
  /// of the last earlier period). What is not known is left out.
  ///
  /// - Parameter survey: The id of the survey.
  /// - Returns: The measures.
  public func measures(of survey: SurveyID) -> [PublishedMeasure] {
    var measures = [PublishedMeasure("\(survey).respondents", Rational(respondents))]
    if let index { measures.append(PublishedMeasure("\(survey).index", index)) }
    if let weightedMean { measures.append(PublishedMeasure("\(survey).mean", weightedMean)) }
    if let required = requiredSample,
      let share = PublishedMeasure("\(survey).sample-share", percent: respondents, of: required)
    {
      measures.append(share)
    }
    for element in elements {
      guard let mean = element.mean else { continue }
      measures.append(
        PublishedMeasure(
          name: MeasureName("\(survey).element.\(element.id).mean"), value: mean,
          ratio: Ratio(numerator: Rational(element.sum), denominator: Rational(element.n))))
    }
    if elements.allSatisfy({ $0.mean != nil }), let least = elements.compactMap(\.mean).min() {
      measures.append(PublishedMeasure("\(survey).lowest-mean", least))
    }
    if let index, let before = earlier.last?.index {
      measures.append(PublishedMeasure("\(survey).change", index - before))
    }
    return measures
  }
}
