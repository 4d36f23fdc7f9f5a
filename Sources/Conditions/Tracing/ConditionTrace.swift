public import Diagnostics

/// A part of a condition with the value it had, and its parts.
public struct ConditionTrace: Hashable, Sendable {
  /// What came out for a part.
  public enum Outcome: Hashable, Sendable {
    /// It had a value.
    case value(ConditionValue)
    /// It had none; the reasons are sorted by place.
    case noEvidence([NoEvidenceReason])
    /// It was not looked at: a branch that was not taken.
    case notNeeded
  }

  /// How a part is made of its parts, as far as showing it needs to know.
  public enum Form: Hashable, Sendable {
    /// A literal, or a list of literals.
    case literal
    /// A name or a field.
    case name
    /// Two operands with an operator between.
    case operation(String)
    /// A prefix and its operand.
    case prefix(String)
    /// Parts joined by `&&` or `||`.
    case junction(String)
    /// A function and its arguments.
    case call(String)
    /// A condition and its two branches.
    case conditional
    /// A list.
    case list
  }

  /// The part as written, without the parentheses around it.
  public let expression: String
  /// Where it begins.
  public let location: SourceLocation
  /// How it is made of its parts.
  public let form: Form
  /// What came out.
  public let outcome: Outcome
  /// Its parts, in the order of writing.
  public let parts: [ConditionTrace]

  /// The reasons why it has no value; empty when it has one.
  public var reasons: [NoEvidenceReason] {
    if case .noEvidence(let reasons) = outcome { reasons } else { [] }
  }
}
