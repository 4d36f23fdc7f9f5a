public import Diagnostics

/// What an SOP, or a rule directly, demands.
public struct Requirement: Hashable, Sendable {
  /// Its id.
  public var id: RequirementID
  /// What is demanded.
  public var text: LocalizedText
  /// The clause, article or step where it is demanded.
  public var clause: String?
  /// The legal source it rests on.
  public var source: SourceID?
  /// The step of the SOP that meets it.
  public var step: StepID?
  /// The requirement that this one is a detail of: it is tested when that one is.
  public var partOf: RequirementID?
  /// How sure the authors are of it.
  public var certainty: Certainty
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes a requirement.
  public init(
    id: RequirementID, text: LocalizedText, clause: String? = nil, source: SourceID? = nil,
    step: StepID? = nil, partOf: RequirementID? = nil, certainty: Certainty = .confirmed,
    location: SourceLocation
  ) {
    self.id = id
    self.text = text
    self.clause = clause
    self.source = source
    self.step = step
    self.partOf = partOf
    self.certainty = certainty
    self.location = location
  }
}
