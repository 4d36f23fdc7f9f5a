import AuditModel

/// Chosen options earn their values together, at most 1; options without values only inform.
enum ChoiceRule {
  static func judge(_ chosen: [OptionID], by choice: Choice) -> AnswerJudgement {
    guard choice.isScored else {
      return .init(outcome: .conforming, attainment: nil, judgement: .answered)
    }
    let values = choice.options.filter { chosen.contains($0.id) }.compactMap(\.value)
    return .graded(min(Rational.sum(values), 1), conformingFrom: 1)
  }
}
