import AuditModel

/// The whole population was tested: the share of violations is held against the tolerable share.
///
/// Cases without evidence are no pass: where they decide, nothing can be concluded. The attainment
/// is the share of cases that are shown to comply.
enum CaseTestRule {
  static func judge(
    population: Int, deviations: Int, noEvidence: Int, by criterion: CaseTestCriterion,
    with parameters: ParameterValues
  ) -> AnswerJudgement? {
    guard let tolerable = parameters.number(criterion.tolerable),
      let violated = Rational(deviations, over: population),
      let unshown = Rational(deviations + noEvidence, over: population)
    else { return nil }
    let judgement = Judgement.tested(
      population: population, deviations: deviations, noEvidence: noEvidence, tolerable: tolerable)
    if unshown <= tolerable {
      return .init(
        outcome: .conforming, attainment: 1 - unshown, judgement: judgement,
        hasExceptions: !unshown.isZero)
    }
    return violated <= tolerable
      ? .init(outcome: .undetermined, attainment: nil, judgement: judgement)
      : .init(outcome: .nonconforming, attainment: 1 - unshown, judgement: judgement)
  }
}
