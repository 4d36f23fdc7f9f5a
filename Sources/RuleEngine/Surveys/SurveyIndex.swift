public import AuditModel

/// Computes the index of a survey from counted answers; exact fractions throughout.
///
/// Source of the formula: PermenPANRB 14/2017, annex: the mean of an element is the sum of its answers
/// over their number, unanswered ones left out; mean x weight, added up, times the factor.
public struct SurveyIndex: Sendable {
  private let instrument: SurveyInstrument
  private let mode: SurveyIndexPlan.WeightMode
  private let bands: IndexBands?
  private let weights: [Rational]

  /// Prepares an instrument.
  ///
  /// - Parameters:
  ///   - instrument: An instrument without errors.
  ///   - mode: The weight mode; `nil`: that of the instrument.
  ///   - date: The day whose bands hold; `nil`: those in force.
  public init(
    _ instrument: SurveyInstrument, mode: SurveyIndexPlan.WeightMode? = nil,
    date: CalendarDate? = nil
  ) {
    self.instrument = instrument
    let mode = mode ?? instrument.index.weightMode
    self.mode = mode
    bands = instrument.bands(on: date)
    let total = Rational.sum(instrument.elements.map(\.weight))
    weights = instrument.elements.map { element in
      let exact = element.weight / total
      switch mode {
      case .exact: return exact
      case .rounded(let places): return exact.rounded(to: places)
      }
    }
  }

  /// The assessment of all answers.
  ///
  /// - Parameters:
  ///   - tally: The counted answers.
  ///   - population: How many could have been asked; `nil` when not known.
  ///   - inputs: The files of answers.
  ///   - earlier: Earlier periods with their counted answers, in order.
  /// - Returns: Response, means, index, band, breakdown and comparison.
  public func assess(
    _ tally: SurveyTally, population: Int? = nil, inputs: [AuditInput.Source] = [],
    earlier: [(name: String, tally: SurveyTally)] = []
  ) -> SurveyAssessment {
    let outcome = outcome(of: tally.all)
    var groups: [SurveyAssessment.Group] = []
    for (attribute, counts) in zip(instrument.attributes, tally.groups) {
      for (value, counts) in zip(attribute.values, counts) where counts.respondents > 0 {
        let part = self.outcome(of: counts)
        groups.append(
          SurveyAssessment.Group(
            attribute: attribute.id, value: value.id, respondents: counts.respondents,
            index: part.index, band: part.index.flatMap { bands?.band(of: $0)?.id }))
      }
    }
    return SurveyAssessment(
      inputs: inputs, respondents: tally.all.respondents, blank: tally.blank,
      population: population, requiredSample: population.map(KrejcieMorgan.sample),
      weightMode: mode, elements: outcome.elements, weightedMean: outcome.weightedMean,
      exactIndex: outcome.exact, index: outcome.index,
      band: outcome.index.flatMap { bands?.band(of: $0)?.id }, bands: bands,
      lowest: lowest(outcome.elements), groups: groups,
      earlier: earlier.map { period in
        let before = self.outcome(of: period.tally.all)
        return SurveyAssessment.Earlier(
          name: period.name, respondents: period.tally.all.respondents, index: before.index,
          band: before.index.flatMap { bands?.band(of: $0)?.id },
          means: before.elements.map(\.mean))
      })
  }

  private struct Outcome {
    var elements: [SurveyAssessment.Element]
    var weightedMean: Rational?
    var exact: Rational?
    var index: Rational?
  }

  private func outcome(of counts: SurveyTally.Counts) -> Outcome {
    var elements: [SurveyAssessment.Element] = []
    var question = 0
    for (position, element) in instrument.elements.enumerated() {
      var n = 0
      var sum = 0
      for asked in element.questions {
        if let scale = instrument.scale(asked.scale) {
          for (step, count) in counts.answers[question].enumerated() {
            n += count
            sum += count * (asked.isReversed ? scale.highest - step : scale.lowest + step)
          }
        }
        question += 1
      }
      let mean = Rational(sum, over: n)
      elements.append(
        SurveyAssessment.Element(
          id: element.id, n: n, sum: sum, mean: mean, weight: weights[position],
          weighted: mean.map { $0 * weights[position] }))
    }
    let weighted = elements.compactMap(\.weighted)
    guard weighted.count == elements.count else { return Outcome(elements: elements) }
    let shares = elements.enumerated().compactMap { position, element in
      share(element, at: position).map { $0 * element.weight }
    }
    let exact = Rational.sum(shares) * instrument.index.maximum
    return Outcome(
      elements: elements, weightedMean: Rational.sum(weighted), exact: exact,
      index: exact.rounded(to: instrument.index.decimals))
  }

  /// The mean of an element as a share of the highest, 0...1; `nil` without a mean.
  private func share(_ element: SurveyAssessment.Element, at position: Int) -> Rational? {
    guard let mean = element.mean,
      let scale = instrument.elements[position].questions.first.flatMap({
        instrument.scale($0.scale)
      })
    else { return nil }
    switch instrument.index.method {
    case .share: return mean / Rational(scale.highest)
    case .position:
      return (mean - Rational(scale.lowest)) / Rational(scale.highest - scale.lowest)
    }
  }

  private func lowest(_ elements: [SurveyAssessment.Element]) -> [ElementID] {
    elements.enumerated().compactMap { position, element in
      share(element, at: position).map { (position, $0, element.id) }
    }.sorted { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0 < $1.0 }.prefix(3).map(\.2)
  }
}
