import AuditModel

/// A sample is judged by its upper deviation limit, never by the raw rate.
///
/// Accepted: the upper limit is at most the tolerable rate. Not accepted with deviations: not met.
/// Not accepted without any deviation: the sample is too small to say anything. The attainment is
/// the share of the sample without deviation.
enum SampleRule {
  static func judge(
    size: Int, deviations: Int, population: Int?, by criterion: SampleCriterion,
    with parameters: ParameterValues
  ) -> AnswerJudgement? {
    guard let tolerable = parameters.number(criterion.tolerable),
      let confidence = parameters.number(criterion.confidence),
      // The shares are sound: a sample has at least one member.
      let attainment = Rational(size - deviations, over: size)
    else { return nil }
    let sample = SampleJudgement(
      size: size, deviations: deviations, population: population, tolerable: tolerable,
      confidence: confidence,
      upperLimit: AttributeSampling.upperLimit(
        size: size, deviations: deviations, population: population, confidence: confidence),
      isAccepted: AttributeSampling.isAccepted(
        size: size, deviations: deviations, population: population, tolerable: tolerable,
        confidence: confidence),
      requiredSize: AttributeSampling.requiredSize(
        tolerable: tolerable, confidence: confidence, population: population))
    let judgement = Judgement.sampled(sample)
    if sample.isAccepted {
      return .init(
        outcome: .conforming, attainment: attainment, judgement: judgement,
        hasExceptions: deviations > 0)
    }
    return deviations == 0
      ? .init(outcome: .undetermined, attainment: nil, judgement: judgement)
      : .init(outcome: .nonconforming, attainment: attainment, judgement: judgement)
  }
}
