/// What an incoming result changes in what is recorded about its item and side.
public enum AnswerChange: Hashable, Sendable {
  /// What becomes of one part.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    /// It was not recorded, or evidence joins what is recorded.
    case added
    /// It is replaced.
    case changed
    /// It is taken out.
    case removed
  }

  /// A part of what is recorded about an item.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    /// The answer itself.
    case answer
    /// The note.
    case note
    /// The cause.
    case cause
    /// The pieces of evidence.
    case evidence
    /// Who observed an answer that stays; those of another answer come and go with it.
    case observer
    /// When an answer that stays was observed.
    case observed

    /// Makes the part that a removal names.
    public init(_ field: RemovableField) {
      switch field {
      case .answer: self = .answer
      case .note: self = .note
      case .cause: self = .cause
      case .evidence: self = .evidence
      }
    }
  }

  /// Nothing changes: the result says what is recorded, or nothing.
  case unchanged
  /// Nothing changes: nobody edited the row of the workpaper, whatever is recorded meanwhile.
  case unedited
  /// Nothing was recorded before.
  case new(RecordedContent)
  /// These parts change; the content is what is recorded afterwards.
  case changed(RecordedContent, [Field: Part])
  /// These parts would change or go, but the result was not made from the recorded revision; the content is what would be
  /// recorded if it replaced them.
  case conflict(RecordedContent, [Field: Part])

  /// Merges a result with what is recorded.
  ///
  /// A part that the result does not give, or gives as a blank, is untouched. Removals come first, then what the result
  /// gives; evidence is joined by href, so that only a removal takes evidence out. A part of a workpaper that nobody
  /// edited is taken only where no answer is recorded, and nothing for that part. Another observer or time of the same
  /// answer is a change; with another answer both come from the result, or are unknown. What adds to the recorded answer,
  /// or says who observed it and when, is never a conflict.
  ///
  /// - Parameters:
  ///   - incoming: The result.
  ///   - recorded: What is recorded; `nil` where nothing is.
  ///   - revision: The revision of what is recorded.
  ///   - isReplacing: Whether a result that was made from another revision, or from none, replaces what is recorded.
  ///   - observer: Who is meant by a name that files write; by default nobody that the store knows.
  public init(
    of incoming: CheckedResult, to recorded: RecordedContent?, revision: Int, isReplacing: Bool,
    observer: (String) -> Observer = Observer.text
  ) {
    let said = RecordedContent(incoming, observer: observer)
    var after = recorded ?? RecordedContent()
    for field in RemovableField.allCases {
      if incoming.removes.contains(field) { after.remove(field) }
      let isEdited = incoming.basis?.edited.contains(field) ?? true
      if isEdited || (recorded?.answer == nil && !after.has(field)) { after.take(field, of: said) }
    }
    let isEdited = incoming.basis?.isEdited ?? true
    if after.answer != recorded?.answer {
      (after.observer, after.observed) = (said.observer, said.observed)
    } else if isEdited {
      after.observer = said.observer ?? after.observer
      after.observed = said.observed ?? after.observed
    }
    guard let recorded else {
      self = after.isEmpty ? .unchanged : .new(after)
      return
    }
    let parts = Self.parts(from: recorded, to: after)
    let isCurrent = incoming.basis?.revision == revision
    let isContradicting = parts.contains { field, part in
      field != .observer && field != .observed && part != .added
    }
    if parts.isEmpty {
      self = isEdited || !incoming.removes.isEmpty ? .unchanged : .unedited
    } else if !isCurrent, !isReplacing, isContradicting {
      self = .conflict(after, parts)
    } else {
      self = .changed(after, parts)
    }
  }

  /// Whether what is recorded stays as it is.
  public var isNone: Bool {
    switch self {
    case .unchanged, .unedited: true
    case .new, .changed, .conflict: false
    }
  }

  /// The parts that change; of new content all that it has.
  public var parts: [Field: Part] {
    switch self {
    case .unchanged, .unedited: [:]
    case .new(let content):
      Dictionary(
        uniqueKeysWithValues: RemovableField.allCases.filter(content.has).map {
          (Field($0), .added)
        })
    case .changed(_, let parts), .conflict(_, let parts): parts
    }
  }

  private static func parts(
    from before: RecordedContent, to after: RecordedContent
  ) -> [Field: Part] {
    var parts: [Field: Part] = [:]
    func note<Value: Equatable>(_ field: RemovableField, _ old: Value, _ new: Value) {
      guard old != new else { return }
      parts[Field(field)] = !before.has(field) ? .added : !after.has(field) ? .removed : .changed
    }
    note(.answer, before.answer, after.answer)
    note(.note, before.note, after.note)
    note(.cause, before.cause, after.cause)
    note(.evidence, Set(before.evidence), Set(after.evidence))
    if parts[.evidence] == .changed, Set(before.evidence).isSubset(of: after.evidence) {
      parts[.evidence] = .added
    }
    guard before.answer == after.answer else { return parts }
    if before.observer != after.observer {
      parts[.observer] = before.observer == nil ? .added : .changed
    }
    if before.observed != after.observed {
      parts[.observed] = before.observed == nil ? .added : .changed
    }
    return parts
  }
}
