public import Diagnostics

/// What a condition says in short.
public enum ConditionDecision: UInt8, Hashable, Sendable {
  /// It is false.
  case notMet
  /// It is true.
  case met
  /// It cannot be said: what decides it is missing or cannot be computed.
  case noEvidence
}

/// What a condition says.
public enum Verdict: Hashable, Sendable {
  /// It is true.
  case met
  /// It is false.
  case notMet
  /// It cannot be said, and why.
  case noEvidence(NoEvidence)
}

/// Why a condition could not be decided.
public struct NoEvidence: Hashable, Sendable {
  /// The names without a value that it would need, as conditions write them, sorted.
  public var missing: [String] {
    Set(
      reasons.compactMap { reason in
        if case .missing(let name) = reason.cause { name } else { nil }
      }
    ).sorted()
  }

  /// All reasons, sorted by place, none twice.
  public let reasons: [NoEvidenceReason]
}

/// One reason why a part of a condition has no value.
public struct NoEvidenceReason: Hashable, Sendable {
  /// What happened.
  public enum Cause: Hashable, Sendable {
    /// A name has no value.
    case missing(String)
    /// A whole number went beyond 64 bits.
    case overflow
    /// A number was divided by zero.
    case divisionByZero
    /// A text is no date.
    case badDate
    /// A text is no moment.
    case badTimestamp
    /// Working days were asked for, and no calendar was handed in.
    case noCalendar
    /// The calendar does not cover the days.
    case outsideCalendar
  }

  /// What happened.
  public let cause: Cause
  /// The part of the condition in which it happened, as written.
  public let expression: String
  /// Where that part begins.
  public let location: SourceLocation

  /// The reason as a note for the user; it names parts of the condition, never values.
  public var diagnostic: Diagnostic {
    var facts = ["expression": expression]
    let message: Message
    switch cause {
    case .missing(let name):
      message = .conditionMissing
      facts["name"] = name
    case .overflow: message = .conditionOverflow
    case .divisionByZero: message = .conditionDivision
    case .badDate: message = .conditionNoDate
    case .badTimestamp: message = .conditionNoTimestamp
    case .noCalendar: message = .conditionNoCalendar
    case .outsideCalendar: message = .conditionOutsideCalendar
    }
    return Diagnostic(message, at: location, facts)
  }
}
