import AuditModel

/// An index is judged as the measure that it is.
enum IndexRule {
  static func judge(
    _ value: Rational, by criterion: IndexCriterion, with parameters: ParameterValues
  ) -> AnswerJudgement? {
    MeasureRule.judge(value, by: criterion.measure, with: parameters)
  }
}
