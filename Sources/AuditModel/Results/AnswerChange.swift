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

  /// Nothing changes.
  case unchanged
  /// Nothing was recorded before.
  case new(RecordedContent)
  /// These parts change; the content is what is recorded afterwards.
  case changed(RecordedContent, [RemovableField: Part])
  /// These parts would change or go, but the result was not made from the recorded revision; the content is what would be
  /// recorded if it replaced them.
  case conflict(RecordedContent, [RemovableField: Part])

  /// Merges a result with what is recorded.
  ///
  /// A part that the result does not give, or gives as a blank, is untouched. Removals come first, then what the result
  /// gives; evidence is joined by href, so that only a removal takes evidence out. A part of a workpaper that nobody
  /// edited is taken only where no answer is recorded, and nothing for that part. What adds to the recorded answer and
  /// contradicts nothing is never a conflict.
  ///
  /// - Parameters:
  ///   - incoming: The result.
  ///   - recorded: What is recorded; `nil` where nothing is.
  ///   - revision: The revision of what is recorded.
  ///   - isReplacing: Whether a result that was made from another revision, or from none, replaces what is recorded.
  public init(
    of incoming: CheckedResult, to recorded: RecordedContent?, revision: Int, isReplacing: Bool
  ) {
    let said = RecordedContent(incoming)
    var after = recorded ?? RecordedContent()
    for field in RemovableField.allCases {
      if incoming.removes.contains(field) { after.remove(field) }
      let isEdited = incoming.basis?.edited.contains(field) ?? true
      if isEdited || (recorded?.answer == nil && !after.has(field)) { after.take(field, of: said) }
    }
    guard let recorded else {
      self = after.isEmpty ? .unchanged : .new(after)
      return
    }
    let parts = Self.parts(from: recorded, to: after)
    let isCurrent = incoming.basis?.revision == revision
    if parts.isEmpty {
      self = .unchanged
    } else if !isCurrent, !isReplacing, parts.values.contains(where: { $0 != .added }) {
      self = .conflict(after, parts)
    } else {
      self = .changed(after, parts)
    }
  }

  /// The parts that change; of new content all that it has.
  public var parts: [RemovableField: Part] {
    switch self {
    case .unchanged: [:]
    case .new(let content):
      Dictionary(
        uniqueKeysWithValues: RemovableField.allCases.filter(content.has).map { ($0, .added) })
    case .changed(_, let parts), .conflict(_, let parts): parts
    }
  }

  private static func parts(
    from before: RecordedContent, to after: RecordedContent
  ) -> [RemovableField: Part] {
    var parts: [RemovableField: Part] = [:]
    func note<Value: Equatable>(_ field: RemovableField, _ old: Value, _ new: Value) {
      guard old != new else { return }
      parts[field] = !before.has(field) ? .added : !after.has(field) ? .removed : .changed
    }
    note(.answer, before.answer, after.answer)
    note(.note, before.note, after.note)
    note(.cause, before.cause, after.cause)
    note(.evidence, Set(before.evidence), Set(after.evidence))
    if parts[.evidence] == .changed, Set(before.evidence).isSubset(of: after.evidence) {
      parts[.evidence] = .added
    }
    return parts
  }
}
