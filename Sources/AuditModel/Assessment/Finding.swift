public import Diagnostics

/// A finding: what was found against which criterion, why, with what effect, and what to do.
public struct Finding: Hashable, Sendable {
  /// What gave rise to it.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A criterion is not met.
    case nonconformity
    /// A sample was accepted, yet single cases deviate and are to be put right.
    case exception
    /// Nothing could be shown: evidence is missing or the sample is too small.
    case evidence
    /// The internal and the external side disagree.
    case discrepancy
  }

  /// SHA-256 of checklist id, item or discrepancy, side, unit and requirement, 64 hexadecimal
  /// digits: the same for the same matter in every period and version.
  public var fingerprint: String
  /// What gave rise to it.
  public var kind: Kind
  /// The item; `nil` for a discrepancy.
  public var item: ItemID?
  /// The requirement; `nil` when the item has none, or when the whole scores disagree.
  public var requirement: RequirementID?
  /// The side; `nil` for a discrepancy.
  public var side: Side?
  /// How grave it is.
  public var grade: Grade
  /// The grade before it was raised because many minor findings stand under one clause.
  public var escalatedFrom: Grade?
  /// The severity of the item; for a discrepancy the highest of the items concerned.
  public var severity: Severity
  /// What was found, with the measured values.
  public var condition: LocalizedText
  /// What is demanded, and by what.
  public var criterion: CriterionReference
  /// Why it came about; a sentence that says so while nobody gave a cause.
  public var cause: LocalizedText
  /// What the cause rests on.
  public var causeBasis: CauseBasis
  /// What follows from it.
  public var effect: LocalizedText
  /// What to do.
  public var recommendation: LocalizedText
  /// By when; `nil` when the plan or the date of the results does not say.
  public var due: CalendarDate?
  /// The evidence that the result named.
  public var evidence: [EvidenceReference]
  /// Where the item, or for a discrepancy the scoring plan, stands.
  public var source: SourceLocation

  /// Makes a finding.
  public init(
    fingerprint: String, kind: Kind, item: ItemID?, requirement: RequirementID?, side: Side?,
    grade: Grade, escalatedFrom: Grade? = nil, severity: Severity, condition: LocalizedText,
    criterion: CriterionReference, cause: LocalizedText, causeBasis: CauseBasis = .established,
    effect: LocalizedText, recommendation: LocalizedText, due: CalendarDate?,
    evidence: [EvidenceReference] = [], source: SourceLocation
  ) {
    self.fingerprint = fingerprint
    self.kind = kind
    self.item = item
    self.requirement = requirement
    self.side = side
    self.grade = grade
    self.escalatedFrom = escalatedFrom
    self.severity = severity
    self.condition = condition
    self.criterion = criterion
    self.cause = cause
    self.causeBasis = causeBasis
    self.effect = effect
    self.recommendation = recommendation
    self.due = due
    self.evidence = evidence
    self.source = source
  }
}

/// The criterion of a finding, with everything needed to look it up.
public struct CriterionReference: Hashable, Sendable {
  /// What is demanded; the item's question where there is no requirement.
  public var text: LocalizedText
  /// The clause, article or step.
  public var clause: String?
  /// The legal source's name.
  public var source: LocalizedText?
  /// The first day on which the source holds.
  public var effective: CalendarDate?
  /// How sure the authors are: the less sure of requirement and source.
  public var certainty: Certainty
  /// The SOP or checklist that states it, with its version.
  public var document: String
  /// Where it stands.
  public var location: SourceLocation

  /// Makes a reference.
  public init(
    text: LocalizedText, clause: String? = nil, source: LocalizedText? = nil,
    effective: CalendarDate? = nil, certainty: Certainty, document: String,
    location: SourceLocation
  ) {
    self.text = text
    self.clause = clause
    self.source = source
    self.effective = effective
    self.certainty = certainty
    self.document = document
    self.location = location
  }
}
