public import Diagnostics

/// Who controlled: from inside the organisation or from outside.
public enum Side: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// Line supervisors, internal compliance, the inspectorate.
  case `internal`
  /// The ombudsman, the state auditor, the public through complaints and surveys.
  case external

  /// Internal comes before external.
  public static func < (left: Side, right: Side) -> Bool {
    left == .internal && right == .external
  }
}

/// How much it matters when an item fails.
public enum Severity: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// An improvement at most.
  case observation
  /// A lapse of little effect.
  case minor
  /// A lapse that hurts the service.
  case major
  /// A failure that is never acceptable.
  case critical

  /// Ordered from observation to critical.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .observation: 0
    case .minor: 1
    case .major: 2
    case .critical: 3
    }
  }
}

/// One question or test of a checklist.
public struct Item: Hashable, Sendable {
  /// Its id, which is also its printed code.
  public var id: ItemID
  /// The sides that answer it: one, or both in the order internal, external.
  public var sides: [Side]
  /// The requirement that it tests; `nil` for an item that asks for information only.
  public var requirement: RequirementID?
  /// How much it matters when it fails.
  public var severity: Severity
  /// How much it counts, 0 or more; with 0 it is reported and not scored.
  public var weight: Rational
  /// The level it belongs to, 1...9; used by the model `maturity` only.
  public var level: Int?
  /// Its values on the axes.
  public var classes: [AxisID: AxisValueID]
  /// When it applies; `nil`: always.
  public var applies: ConditionSource?
  /// What is asked.
  public var question: LocalizedText
  /// How to find the answer.
  public var guidance: LocalizedText?
  /// The evidence asked for.
  public var evidence: LocalizedText?
  /// Whether an answer without evidence is reported.
  public var evidenceRequired: Bool
  /// The kind of answer, and the criterion by which it is judged.
  public var kind: AnswerKind
  /// The texts of its finding.
  public var finding: FindingTemplate?
  /// Where it begins.
  public var location: SourceLocation
  /// SHA-256 of what is asked (question, side, requirement, kind of answer and criterion, with the
  /// defaults of the parameters it uses): an answer stays valid exactly while it is the same.
  public var contentHash: String

  /// Makes an item.
  public init(
    id: ItemID, sides: [Side], requirement: RequirementID? = nil, severity: Severity = .minor,
    weight: Rational = 1, level: Int? = nil, classes: [AxisID: AxisValueID] = [:],
    applies: ConditionSource? = nil, question: LocalizedText, guidance: LocalizedText? = nil,
    evidence: LocalizedText? = nil, evidenceRequired: Bool = false, kind: AnswerKind,
    finding: FindingTemplate? = nil, location: SourceLocation, contentHash: String = ""
  ) {
    self.id = id
    self.sides = sides
    self.requirement = requirement
    self.severity = severity
    self.weight = weight
    self.level = level
    self.classes = classes
    self.applies = applies
    self.question = question
    self.guidance = guidance
    self.evidence = evidence
    self.evidenceRequired = evidenceRequired
    self.kind = kind
    self.finding = finding
    self.location = location
    self.contentHash = contentHash
  }
}
