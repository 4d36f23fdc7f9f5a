import AuditModel

/// What a rule says of an answer: the outcome, how much is met, and the numbers that decided.
struct AnswerJudgement: Hashable {
  /// What came out.
  var outcome: Outcome
  /// How much of the criterion is met, 0...1; `nil` where there is nothing to measure.
  var attainment: Rational?
  /// The numbers that decided.
  var judgement: Judgement
  /// Whether single cases deviate although the criterion is met.
  var hasExceptions = false

  /// The outcome of an attainment: met from a limit on, not met at zero, in part between.
  static func graded(_ attainment: Rational, conformingFrom limit: Rational) -> AnswerJudgement {
    let outcome: Outcome =
      if attainment >= limit { .conforming } else if attainment.isZero { .nonconforming } else {
        .partial
      }
    return AnswerJudgement(outcome: outcome, attainment: attainment, judgement: .answered)
  }
}

/// The parameters of one evaluation, by which criteria get their numbers.
struct ParameterValues: Sendable {
  /// The values used, defaults and overrides together.
  let values: [ParameterID: ParameterValue]

  /// The number of a criterion; `nil` when it names no number parameter.
  func number(_ source: NumberSource) -> Rational? {
    switch source {
    case .literal(let number): number
    case .parameter(let id):
      if case .number(let number)? = values[id] { number } else { nil }
    }
  }
}
