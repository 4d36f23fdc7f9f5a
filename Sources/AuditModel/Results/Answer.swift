public import Diagnostics

/// A checked answer: of the kind its item asks for, and within its range.
public enum Answer: Hashable, Sendable {
  /// An answer to a conformity item.
  case conformity(ConformityAnswer)
  /// A step of the item's ladder.
  case step(OptionID)
  /// A measured number or an index; the parts are kept where the number came as a ratio.
  case number(Rational, ratio: Ratio?)
  /// A sample: 0 <= deviations <= size, 1 <= size, and size <= population where that is known.
  case sample(size: Int, deviations: Int, population: Int?)
  /// A test of all cases: deviations + no evidence <= population, 1 <= population.
  case cases(population: Int, deviations: Int, noEvidence: Int)
  /// The options that were chosen, in the order of the checklist; at least one.
  case options([OptionID])
  /// Text.
  case text(String)
  /// The item does not apply.
  case notApplicable
  /// The item was not tested.
  case notTested
  /// The item was tested, and nothing could be shown.
  case noEvidence
}

/// Yes, partial or no.
public enum ConformityAnswer: String, Sendable, Hashable, CaseIterable {
  /// Met.
  case yes
  /// Met in part.
  case partial
  /// Not met.
  case no
}

/// The two counts that a share was measured from.
public struct Ratio: Hashable, Sendable {
  /// The part.
  public var numerator: Rational
  /// The whole, greater than zero.
  public var denominator: Rational

  /// Makes a ratio.
  public init(numerator: Rational, denominator: Rational) {
    self.numerator = numerator
    self.denominator = denominator
  }
}

/// A checked result: which item from which side, with its answer, if it has one.
public struct CheckedResult: Hashable, Sendable {
  /// What it holds.
  private struct Facts: Hashable, Sendable {
    var item: ItemID
    var side: Side
    var answer: Answer?
    var note: String?
    var cause: String?
    var evidence: [EvidenceReference]
    var by: String?
    var at: ObservationTime?
    var removes: Set<RemovableField>
    var basis: AnswerBasis?
    var location: SourceLocation
  }

  /// Safe to share: facts change only in a box that no other result holds.
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

  /// Makes a checked result.
  public init(
    item: ItemID, side: Side, answer: Answer?, note: String? = nil, cause: String? = nil,
    evidence: [EvidenceReference] = [], by: String? = nil, at: ObservationTime? = nil,
    removes: Set<RemovableField> = [], basis: AnswerBasis? = nil, location: SourceLocation
  ) {
    box = Box(
      Facts(
        item: item, side: side, answer: answer, note: note, cause: cause, evidence: evidence,
        by: by, at: at, removes: removes, basis: basis, location: location))
  }

  /// The item.
  public var item: ItemID {
    _read { yield facts.item }
    _modify { yield &facts.item }
  }
  /// The side.
  public var side: Side {
    _read { yield facts.side }
    _modify { yield &facts.side }
  }
  /// The answer; `nil` for a result with a note, a cause or evidence only: the item stays open.
  public var answer: Answer? {
    _read { yield facts.answer }
    _modify { yield &facts.answer }
  }
  /// What the controller noted.
  public var note: String? {
    _read { yield facts.note }
    _modify { yield &facts.note }
  }
  /// The cause that the controller saw.
  public var cause: String? {
    _read { yield facts.cause }
    _modify { yield &facts.cause }
  }
  /// The evidence.
  public var evidence: [EvidenceReference] {
    _read { yield facts.evidence }
    _modify { yield &facts.evidence }
  }
  /// Who controlled.
  public var by: String? {
    _read { yield facts.by }
    _modify { yield &facts.by }
  }
  /// When it was observed.
  public var at: ObservationTime? {
    _read { yield facts.at }
    _modify { yield &facts.at }
  }
  /// The parts of a recorded answer that it removes.
  public var removes: Set<RemovableField> {
    _read { yield facts.removes }
    _modify { yield &facts.removes }
  }
  /// The recorded answer that it was made from; `nil` when the file does not say.
  public var basis: AnswerBasis? {
    _read { yield facts.basis }
    _modify { yield &facts.basis }
  }
  /// Where the result stands.
  public var location: SourceLocation {
    _read { yield facts.location }
    _modify { yield &facts.location }
  }

  /// Whether both hold the same.
  public static func == (left: CheckedResult, right: CheckedResult) -> Bool {
    left.box === right.box || left.facts == right.facts
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(facts) }
}

extension CheckedResult: CustomReflectable {
  /// Shows what it holds, not the box that holds it.
  public var customMirror: Mirror { Mirror(reflecting: facts) }
}

/// All controlling results of one audit, checked against the checklist and merged by side: what the
/// engine evaluates.
public struct AuditInput: Hashable, Sendable {
  /// A file that went in.
  public struct Source: Hashable, Sendable {
    /// Its name, as given.
    public var name: String
    /// Its SHA-256, 64 hexadecimal digits.
    public var sha256: String
    /// Whether its data is synthetic.
    public var isSynthetic: Bool

    /// Makes a source.
    public init(name: String, sha256: String, isSynthetic: Bool) {
      self.name = name
      self.sha256 = sha256
      self.isSynthetic = isSynthetic
    }
  }

  /// The files, in the order given.
  public var sources: [Source]
  /// What was audited.
  public var subject: Subject
  /// The values of parameters that replace the defaults.
  public var parameters: [ParameterID: ParameterValue]
  /// The results, at most one for each item and side, in checklist order, internal first.
  public var results: [CheckedResult]

  /// Makes an input.
  public init(
    sources: [Source] = [], subject: Subject = Subject(),
    parameters: [ParameterID: ParameterValue] = [:], results: [CheckedResult] = []
  ) {
    self.sources = sources
    self.subject = subject
    self.parameters = parameters
    self.results = results
  }
}
