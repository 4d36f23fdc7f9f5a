public import AuditModel

/// What an audit of the same unit by the same checklist came to before.
public struct EarlierAudit: Hashable, Sendable {
  /// What it is called: its period, and the engagement where there is one.
  public var name: String
  /// The checklist that it was made with; perhaps another version.
  public var checklist: Assessment.Document
  /// Its scores.
  public var scores: [Score]

  /// Makes it from the assessment.
  public init(name: String, assessment: Assessment) {
    self.name = name
    checklist = assessment.checklist
    scores = assessment.scores
  }

  /// The score of a scope; `nil` where there is none.
  func score(_ scope: Score.Scope) -> Score? { scores.first { $0.scope == scope } }
}
