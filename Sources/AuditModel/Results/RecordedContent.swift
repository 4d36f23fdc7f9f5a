/// What is recorded about one item from one side.
public struct RecordedContent: Hashable, Sendable {
  /// The answer; `nil` when there is none, and the item is open.
  public var answer: Answer?
  /// The note.
  public var note: String?
  /// The cause.
  public var cause: String?
  /// The evidence, each piece once by its href.
  public var evidence: [EvidenceReference]
  /// Who observed it; `nil` when not given.
  public var observer: Observer?
  /// When it was observed; `nil` when not given.
  public var observed: ObservationTime?

  /// Makes a content; what is left out is not recorded.
  public init(
    answer: Answer? = nil, note: String? = nil, cause: String? = nil,
    evidence: [EvidenceReference] = [], observer: Observer? = nil, observed: ObservationTime? = nil
  ) {
    self.answer = answer
    self.note = note
    self.cause = cause
    self.evidence = evidence
    self.observer = observer
    self.observed = observed
  }

  /// Makes the content of a result: what it says, without its removals.
  ///
  /// - Parameters:
  ///   - result: The result.
  ///   - observer: Who is meant by a name that files write; by default nobody that the store knows.
  public init(_ result: CheckedResult, observer: (String) -> Observer = Observer.text) {
    self.init(
      answer: result.answer, note: result.note, cause: result.cause, evidence: result.evidence,
      observer: result.by.map(observer), observed: result.at)
  }

  /// Whether nothing is recorded; observer and time alone are nothing.
  public var isEmpty: Bool { RemovableField.allCases.allSatisfy { !has($0) } }

  /// Whether a part is recorded.
  public func has(_ field: RemovableField) -> Bool {
    switch field {
    case .answer: answer != nil
    case .note: note != nil
    case .cause: cause != nil
    case .evidence: !evidence.isEmpty
    }
  }

  /// Removes a part.
  public mutating func remove(_ field: RemovableField) {
    switch field {
    case .answer: answer = nil
    case .note: note = nil
    case .cause: cause = nil
    case .evidence: evidence = []
    }
  }

  /// Takes a part of another content, where it has that part; evidence is joined by href.
  mutating func take(_ field: RemovableField, of other: RecordedContent) {
    switch field {
    case .answer: answer = other.answer ?? answer
    case .note: note = other.note ?? note
    case .cause: cause = other.cause ?? cause
    case .evidence: for reference in other.evidence { add(reference) }
    }
  }

  /// Adds a piece of evidence; of one that is there already, what the reference gives is replaced.
  private mutating func add(_ reference: EvidenceReference) {
    guard let place = evidence.firstIndex(where: { $0.href == reference.href }) else {
      evidence.append(reference)
      return
    }
    evidence[place].sha256 = reference.sha256 ?? evidence[place].sha256
    evidence[place].title = reference.title ?? evidence[place].title
  }
}
