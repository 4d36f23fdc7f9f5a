import AuditModel

/// Yes is met, no is not met, partial earns what the checklist says.
enum ConformityRule {
  static func judge(_ answer: ConformityAnswer, by criterion: Conformity) -> AnswerJudgement {
    switch answer {
    case .yes: .init(outcome: .conforming, attainment: 1, judgement: .answered)
    case .no: .init(outcome: .nonconforming, attainment: 0, judgement: .answered)
    case .partial:
      .init(outcome: .partial, attainment: criterion.partial, judgement: .answered)
    }
  }
}
