import AuditModel

/// Text informs and is never scored.
enum TextRule {
  static func judge() -> AnswerJudgement {
    .init(outcome: .conforming, attainment: nil, judgement: .answered)
  }
}
