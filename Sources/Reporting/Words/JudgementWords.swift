internal import AuditModel

/// Why an outcome is what it is, in one sentence without a final period.
extension Words {
  /// The judgement of an item with the numbers that decided it.
  ///
  /// Numbers are shown with as many places as it takes for the sentence to be true as printed.
  func judgement(_ assessed: ItemAssessment, of item: Item?) -> String {
    switch assessed.judgement {
    case .unanswered: self(.judgedUnanswered)
    case .declared: declared(assessed.outcome)
    case .conditionNotMet(let condition): self(.judgedCondition, ["condition": condition.text])
    case .answered:
      assessed.result?.answer.map { self(.judgedAnswer, ["answer": answer($0, to: item)]) }
        ?? self(.judgedUnanswered)
    case .measured(let value, let threshold):
      measured(value, threshold, unit: item?.kind.measuredUnit)
    case .sampled(let sample): sampled(sample)
    case .tested(let population, let deviations, let noEvidence, let tolerable):
      tested(population, deviations, noEvidence, tolerable)
    }
  }

  private func declared(_ outcome: Outcome) -> String {
    switch outcome {
    case .notApplicable: self(.judgedNotApplicable)
    case .notTested: self(.judgedNotTested)
    case .conforming, .partial, .nonconforming, .undetermined: self(.judgedNoEvidence)
    }
  }

  private func measured(_ value: Rational, _ threshold: ResolvedThreshold, unit: String?)
    -> String
  {
    let limit = threshold.limit
    let places =
      (2...12).first { places in
        let shown = value.rounded(to: places)
        return (shown < limit) == (value < limit) && (shown > limit) == (value > limit)
      } ?? 12
    return self(
      .judgedMeasure,
      [
        "value": quantity(value, unit, places: places),
        "demand": demand(threshold.comparison, quantity(limit, unit, places: 12)),
      ])
  }

  /// What a threshold demands: `at least 90 %`.
  func demand(_ comparison: ResolvedThreshold.Comparison, _ limit: String) -> String {
    let key: TextKey =
      switch comparison {
      case .atLeast: .demandAtLeast
      case .atMost: .demandAtMost
      case .above: .demandAbove
      case .below: .demandBelow
      case .equals: .demandEquals
      }
    return self(key, ["limit": limit])
  }

  /// The upper limit of a sample, rounded up as tables of sampling do, unless that would turn the verdict round.
  func upperLimit(of sample: SampleJudgement) -> String {
    let places =
      (1...6).first { places in
        let shown = (sample.upperLimit * 100).rounded(to: places, .up)
        let limit = sample.tolerable * 100
        return (shown < limit) == (sample.upperLimit < sample.tolerable)
          && (shown > limit) == (sample.upperLimit > sample.tolerable)
      } ?? 6
    let limit = (sample.upperLimit * 100).rounded(to: places, .up)
    return numbers.percentage(limit, upTo: places)
  }

  private func sampled(_ sample: SampleJudgement) -> String {
    let sentence = self(
      .judgedSample,
      [
        "deviating": self(
          sample.deviations == 1 ? .deviatingOne : .deviating,
          ["count": numbers.whole(sample.deviations), "size": numbers.whole(sample.size)]),
        "limit": upperLimit(of: sample), "sign": sample.isAccepted ? "≤" : ">",
        "tolerable": numbers.percent(sample.tolerable, upTo: 6),
        "confidence": numbers.percent(sample.confidence, upTo: 6),
      ])
    guard !sample.isAccepted, sample.deviations == 0 else { return sentence }
    return sentence + "; "
      + self(.judgedSmallSample, ["required": numbers.whole(sample.requiredSize)])
  }

  private func tested(
    _ population: Int, _ deviations: Int, _ noEvidence: Int, _ tolerable: Rational
  ) -> String {
    let rate = Rational(deviations, over: population) ?? .zero
    let sentence = self(
      .judgedCases,
      [
        "violating": self(
          deviations == 1 ? .violatingOne : .violating,
          ["count": numbers.whole(deviations), "size": numbers.whole(population)]),
        "rate": numbers.percent(rate, against: tolerable),
        "tolerable": numbers.percent(tolerable, upTo: 6),
      ])
    guard noEvidence > 0 else { return sentence }
    return sentence + "; " + self(.judgedCasesMissing, ["missing": numbers.whole(noEvidence)])
  }
}
