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
///
/// A value like any other; what it holds lies in a box that copies share until one of them is
/// changed, because a checklist of ten thousand items is copied item by item in many places.
public struct Item: Hashable, Sendable {
  /// What an item holds.
  private struct Facts: Hashable, Sendable {
    var id: ItemID
    var sides: [Side]
    var requirement: RequirementID?
    var severity: Severity
    var weight: Rational
    var level: Int?
    var classes: [AxisID: AxisValueID]
    var applies: ConditionSource?
    var question: LocalizedText
    var guidance: LocalizedText?
    var evidence: LocalizedText?
    var evidenceRequired: Bool
    var kind: AnswerKind
    var finding: FindingTemplate?
    var location: SourceLocation
    var contentHash: String
  }

  /// Safe to share: facts change only in a box that no other item holds.
  private final class Box: @unchecked Sendable {
    var facts: Facts

    init(_ facts: Facts) { self.facts = facts }
  }

  private var box: Box

  private var facts: Facts {
    _read { yield box.facts }
    _modify {
      if !isKnownUniquelyReferenced(&box) { box = Box(box.facts) }
      yield &box.facts
    }
  }

  /// Makes an item.
  public init(
    id: ItemID, sides: [Side], requirement: RequirementID? = nil, severity: Severity = .minor,
    weight: Rational = 1, level: Int? = nil, classes: [AxisID: AxisValueID] = [:],
    applies: ConditionSource? = nil, question: LocalizedText, guidance: LocalizedText? = nil,
    evidence: LocalizedText? = nil, evidenceRequired: Bool = false, kind: AnswerKind,
    finding: FindingTemplate? = nil, location: SourceLocation, contentHash: String = ""
  ) {
    box = Box(
      Facts(
        id: id, sides: sides, requirement: requirement, severity: severity, weight: weight,
        level: level, classes: classes, applies: applies, question: question, guidance: guidance,
        evidence: evidence, evidenceRequired: evidenceRequired, kind: kind, finding: finding,
        location: location, contentHash: contentHash))
  }

  /// Its id, which is also its printed code.
  public var id: ItemID {
    _read { yield facts.id }
    _modify { yield &facts.id }
  }
  /// The sides that answer it: one, or both in the order internal, external.
  public var sides: [Side] {
    _read { yield facts.sides }
    _modify { yield &facts.sides }
  }
  /// The requirement that it tests; `nil` for an item that asks for information only.
  public var requirement: RequirementID? {
    _read { yield facts.requirement }
    _modify { yield &facts.requirement }
  }
  /// How much it matters when it fails.
  public var severity: Severity {
    _read { yield facts.severity }
    _modify { yield &facts.severity }
  }
  /// How much it counts, 0 or more; with 0 it is reported and not scored.
  public var weight: Rational {
    _read { yield facts.weight }
    _modify { yield &facts.weight }
  }
  /// The level it belongs to, 1...9; used by the model `maturity` only.
  public var level: Int? {
    _read { yield facts.level }
    _modify { yield &facts.level }
  }
  /// Its values on the axes.
  public var classes: [AxisID: AxisValueID] {
    _read { yield facts.classes }
    _modify { yield &facts.classes }
  }
  /// When it applies; `nil`: always.
  public var applies: ConditionSource? {
    _read { yield facts.applies }
    _modify { yield &facts.applies }
  }
  /// What is asked.
  public var question: LocalizedText {
    _read { yield facts.question }
    _modify { yield &facts.question }
  }
  /// How to find the answer.
  public var guidance: LocalizedText? {
    _read { yield facts.guidance }
    _modify { yield &facts.guidance }
  }
  /// The evidence asked for.
  public var evidence: LocalizedText? {
    _read { yield facts.evidence }
    _modify { yield &facts.evidence }
  }
  /// Whether an answer without evidence is reported.
  public var evidenceRequired: Bool {
    _read { yield facts.evidenceRequired }
    _modify { yield &facts.evidenceRequired }
  }
  /// The kind of answer, and the criterion by which it is judged.
  public var kind: AnswerKind {
    _read { yield facts.kind }
    _modify { yield &facts.kind }
  }
  /// The texts of its finding.
  public var finding: FindingTemplate? {
    _read { yield facts.finding }
    _modify { yield &facts.finding }
  }
  /// Where it begins.
  public var location: SourceLocation {
    _read { yield facts.location }
    _modify { yield &facts.location }
  }
  /// SHA-256 of what is asked (question, side, requirement, kind of answer and criterion, with the
  /// defaults of the parameters it uses): an answer stays valid exactly while it is the same.
  public var contentHash: String {
    _read { yield facts.contentHash }
    _modify { yield &facts.contentHash }
  }

  /// Whether both ask the same in every respect.
  public static func == (left: Item, right: Item) -> Bool {
    left.box === right.box || left.facts == right.facts
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(facts) }
}

extension Item: CustomReflectable {
  /// Shows what the item holds, not the box that holds it.
  public var customMirror: Mirror { Mirror(reflecting: facts) }
}
