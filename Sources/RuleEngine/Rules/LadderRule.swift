import AuditModel

/// A step of a ladder earns its value and conforms from the ladder's limit on.
enum LadderRule {
  static func judge(_ step: OptionID, by ladder: Ladder) -> AnswerJudgement? {
    guard let value = ladder.steps.first(where: { $0.id == step })?.value else { return nil }
    return .graded(value, conformingFrom: ladder.conformingFrom)
  }
}
