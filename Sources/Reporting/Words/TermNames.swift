public import AuditModel

/// What people call the model's fixed terms, for tables outside reports: the same words as in reports.
public struct TermNames: Sendable {
  private let words: Words

  /// Names in a language; languages without a catalogue get English ones.
  public init(_ language: Language) { words = Words(language) }

  /// A grade of a finding.
  public func grade(_ grade: Grade) -> String { words.grade(grade) }

  /// A side of controlling.
  public func side(_ side: Side) -> String { words.side(side) }

  /// What came out of an item.
  public func outcome(_ outcome: Outcome) -> String { words.outcome(outcome) }

  /// A state of a finding.
  public func state(_ state: FindingState) -> String { words.state(state) }

  /// A state of an engagement.
  public func state(_ state: EngagementState) -> String { words.state(state) }

  /// What an event of the trail did.
  public func event(_ kind: EventKind) -> String { words.event(kind) }

  /// A duty in a team.
  public func duty(_ duty: Duty) -> String { words.duty(duty) }
}
