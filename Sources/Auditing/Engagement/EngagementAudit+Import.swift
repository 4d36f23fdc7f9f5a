public import AuditModel
public import AuditStore
public import Diagnostics
import Formats

/// What files of results change in an engagement: shown before, and recorded all or nothing.
public struct ResultsImport: Sendable {
  /// What one result changes.
  package struct Line: Sendable {
    package let key: AnswerKey
    /// The entry as it is to stand, with the revision on which it is made.
    package let entry: AnswerEntry
    /// What is recorded now.
    package let current: RecordedAnswer?
    package let change: AnswerChange
  }

  /// The results in the order of the checklist.
  package var lines: [Line] = []
  /// Warnings about the files.
  public var warnings: [Diagnostic] = []
  /// What `StoreSession.record(_:in:)` records: the entries that change something.
  public private(set) var submission = StoreSession.Submission(entries: [])

  /// The lines that change something.
  package var changes: [Line] { lines.filter { !$0.change.isNone } }
  /// How many lines say what is recorded already.
  package var sameCount: Int { lines.count { $0.change == .unchanged } }
  /// How many rows of workpapers nobody edited and nothing is taken from.
  package var uneditedCount: Int { lines.count { $0.change == .unedited } }
}

/// How files of results are imported.
public struct ImportOptions: Sendable {
  /// The checklist; `nil`: the one that the files name, or the only one.
  public var checklist: ChecklistID?
  /// Whether answers that differ are replaced; otherwise they are conflicts.
  public var isReplacing: Bool
  /// Whether files that name another unit, period or engagement are taken all the same.
  public var overridesSubject: Bool

  /// Makes options.
  ///
  /// - Parameters:
  ///   - checklist: The checklist; `nil`: the one that the files name, or the only one.
  ///   - isReplacing: Whether answers that differ are replaced; otherwise they are conflicts.
  ///   - overridesSubject: Whether files that name another unit, period or engagement are taken all the same; the trail
  ///     records it.
  public init(
    checklist: ChecklistID? = nil, isReplacing: Bool = false, overridesSubject: Bool = false
  ) {
    self.checklist = checklist
    self.isReplacing = isReplacing
    self.overridesSubject = overridesSubject
  }
}

extension EngagementAudit {
  /// Reads files of results, checks them against the frozen checklist, and merges them with what is recorded.
  ///
  /// Nothing is recorded yet: pass the submission to `StoreSession.record(_:in:)`.
  ///
  /// - Parameters:
  ///   - paths: The files of results.
  ///   - options: Which checklist, and what happens to answers that differ.
  ///   - names: The ids that the store knows, former ones too: an observer with one is that person.
  /// - Returns: What each result changes, and warnings about the files.
  /// - Throws: `DiagnosticsError` if a file cannot be read, does not fit the checklist, or names another subject
  ///   (`store.import-mismatch`).
  public func reading(
    _ paths: [String], _ options: ImportOptions, names: KnownNames
  ) throws(DiagnosticsError) -> ResultsImport {
    var problems: [Diagnostic] = []
    var sets: [ResultSet] = []
    for path in paths {
      do throws(DiagnosticsError) {
        let read = ResultsReader.read(try context.files.read(path), name: path)
        problems += read.diagnostics
        if let set = read.value { sets.append(set) }
      } catch {
        problems += error.diagnostics
      }
    }
    guard !problems.hasErrors else { throw DiagnosticsError(problems) }
    var result = ResultsImport()
    for set in sets {
      guard let foreign = foreignSubject(of: set, names) else { continue }
      if options.overridesSubject {
        result.override(foreign.override)
      } else {
        problems += foreign.problems
      }
    }
    guard !problems.hasErrors else { throw DiagnosticsError(problems) }
    result.set(resultsDay: sets.compactMap(\.subject.date).max())
    let loaded = try only(options.checklist ?? sets.lazy.compactMap(\.checklist).first)
    let checklist = loaded.checklist
    for index in sets.indices { sets[index].subject = subject }
    let observer: (String) -> Observer = { name in
      names.person(name).map { .person($0) } ?? .text(name)
    }
    let recorded = try recorded(checklist, observer)
    let bound = ResultsBinder.bind(sets, to: checklist, closed: closed(checklist, recorded))
    guard let input = bound.value, !bound.diagnostics.hasErrors else {
      throw DiagnosticsError(problems + bound.diagnostics)
    }
    let synthetic = Set(sets.filter(\.isSynthetic).flatMap { $0.results.map(\.location) })
    for checked in input.results {
      let key = AnswerKey(checklist: checklist.id, item: checked.item, side: checked.side)
      result.add(
        line(
          of: checked, key, to: recorded[key], options,
          isSynthetic: synthetic.contains(checked.location), observer: observer))
    }
    result.warnings = problems + bound.diagnostics
    result.set(
      Dictionary(
        sets.flatMap(\.parameters).map { (ParameterID($0.id), $0.value) },
        uniquingKeysWith: { first, _ in first }), of: checklist.id)
    return result
  }

  private func line(
    of checked: CheckedResult, _ key: AnswerKey, to recorded: RecordedContent?,
    _ options: ImportOptions, isSynthetic: Bool, observer: (String) -> Observer
  ) -> ResultsImport.Line {
    let current = answer(key)
    let revision = current?.entry.revision ?? 0
    let change = AnswerChange(
      of: checked, to: recorded, revision: revision, isReplacing: options.isReplacing,
      observer: observer)
    var entry =
      current?.entry
      ?? AnswerEntry(engagement: engagement.id, key: key, value: .none)
    entry.revision = revision
    let after: RecordedContent
    switch change {
    case .unchanged, .unedited:
      return ResultsImport.Line(key: key, entry: entry, current: current, change: change)
    case .new(let content), .changed(let content, _): after = content
    case .conflict(let content, _):
      after = content
      entry.revision = checked.basis?.revision ?? 0
    }
    let parts = change.parts
    let value = entry.value
    entry.take(after)
    if parts[.answer] == nil {
      entry.value = value
      if current == nil || parts[.observer] != nil { entry.observer = after.observer }
      if current == nil || parts[.observed] != nil { entry.observed = after.observed }
    } else {
      (entry.observer, entry.observed) = (after.observer, after.observed)
      entry.isSynthetic = isSynthetic
    }
    return ResultsImport.Line(key: key, entry: entry, current: current, change: change)
  }

  /// The items that need no answer from a file: those that are answered or waived.
  private func closed(
    _ checklist: Checklist, _ recorded: [AnswerKey: RecordedContent]
  ) -> Set<AnswerKey> {
    var closed = Set(recorded.filter { $0.value.answer != nil }.keys)
    for item in checklist.items {
      for side in item.sides {
        let key = AnswerKey(checklist: checklist.id, item: item.id, side: side)
        if waiver(key) != nil { closed.insert(key) }
      }
    }
    return closed
  }

  /// What is recorded for the items of a checklist.
  private func recorded(
    _ checklist: Checklist, _ observer: (String) -> Observer = Observer.text
  ) throws(DiagnosticsError) -> [AnswerKey: RecordedContent] {
    var set = try results(of: checklist.id, withWaivers: false)
    set.parameters = []
    let bound = ResultsBinder.bind([set], to: checklist)
    guard let input = bound.value, !bound.diagnostics.hasErrors else {
      throw DiagnosticsError(bound.diagnostics)
    }
    return Dictionary(
      input.results.map {
        (
          AnswerKey(checklist: checklist.id, item: $0.item, side: $0.side),
          RecordedContent($0, observer: observer)
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// What a file names that is not the engagement's.
  private func foreignSubject(
    of set: ResultSet, _ names: KnownNames
  ) -> (problems: [Diagnostic], override: StoreSession.SubjectOverride)? {
    var problems: [Diagnostic] = []
    func differs<Value: CustomStringConvertible & Equatable>(
      _ what: StoreThing, _ found: Value?, _ expected: Value
    ) -> Value? {
      guard let found, found != expected else { return nil }
      problems.append(
        Diagnostic(
          .storeImportMismatch, at: set.location,
          [
            "found": found.description, "expected": expected.description,
            "engagement": engagement.id.rawValue,
          ], terms: ["what": what.term]))
      return found
    }
    let unit = differs(
      .unit, set.subject.unit.map(names.present), engagement.plan.unit)
    let period = differs(.period, set.subject.period, engagement.plan.period)
    let named = differs(
      .engagement, set.engagement.map(names.present), engagement.id)
    guard !problems.isEmpty else { return nil }
    return (
      problems,
      StoreSession.SubjectOverride(
        unit: unit, period: period, engagement: named, sha256: set.sha256)
    )
  }

  /// One answer as typed, checked against its item.
  ///
  /// Each of `fields` is a name and a value with an equals sign between; there are none for a note, a cause or a removal
  /// alone. Without `revision` the answer is made on the recorded one, provided that only notes are recorded.
  package func entry(
    _ key: AnswerKey, fields: [String], note: String?, cause: String?,
    removing: Set<RemovableField>, revision: Int?
  ) throws(DiagnosticsError) -> AnswerEntry {
    var given: [ResultField: String] = [:]
    for field in fields {
      let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let name = ResultField(rawValue: String(parts[0])) else {
        throw DiagnosticsError([
          Diagnostic(
            .storeFieldUnknown, at: nil,
            [
              "text": field,
              "fields": ResultField.allCases.map(\.rawValue).joined(separator: ", "),
            ])
        ])
      }
      given[name] = String(parts[1])
    }
    return try entry(
      ControllingResult(
        item: key.item.rawValue, side: key.side.rawValue, fields: given, note: note, cause: cause,
        removes: removing,
        location: SourceLocation(
          file: "\(engagement.id)/\(key.item)", line: 1, column: 1)), key, revision: revision)
  }

  /// The entry that a result gives when it is made on a revision of what is recorded.
  func entry(
    _ result: ControllingResult, _ key: AnswerKey, revision: Int?
  ) throws(DiagnosticsError) -> AnswerEntry {
    let checklist = try frozen(key.checklist).checklist
    let set = ResultSet(
      name: engagement.id.rawValue, sha256: "", results: [result], location: result.location)
    let bound = ResultsBinder.bind([set], to: checklist)
    guard let checked = bound.value?.results.first, !bound.diagnostics.hasErrors else {
      guard bound.diagnostics.hasErrors else {
        throw DiagnosticsError([
          Diagnostic(.storeNothingToRecord, at: nil, ["item": key.item.rawValue])
        ])
      }
      throw DiagnosticsError(bound.diagnostics)
    }
    let current = answer(key)
    let isAnswered = current?.entry.value.isAnswer ?? false
    let base = revision ?? (isAnswered && result.isAnswered ? 0 : current?.entry.revision ?? 0)
    let before = try recorded(checklist)[key] ?? RecordedContent()
    let content = before.applying(checked)
    var entry =
      current?.entry ?? AnswerEntry(engagement: engagement.id, key: key, value: .none)
    let value = entry.value
    entry.take(content)
    if content.answer == before.answer { entry.value = value }
    if content.answer != before.answer || (checked.answer != nil && entry.isSynthetic) {
      // Who observed the earlier answer did not observe this one.
      (entry.observer, entry.observed) = (nil, nil)
      if checked.answer != nil { entry.isSynthetic = false }
    }
    entry.revision = base
    return entry
  }
}

extension ResultsImport {
  mutating func add(_ line: Line) {
    lines.append(line)
    if !line.change.isNone { submission.entries.append(line.entry) }
  }

  mutating func override(_ override: StoreSession.SubjectOverride) {
    submission.overrides.append(override)
  }

  mutating func set(_ parameters: [ParameterID: String], of checklist: ChecklistID) {
    if !parameters.isEmpty { submission.parameters[checklist] = parameters }
  }

  mutating func set(resultsDay: CalendarDate?) { submission.resultsDay = resultsDay }
}

extension AnswerEntry {
  fileprivate mutating func take(_ content: RecordedContent) {
    value = content.answer.map(AnswerValue.answer) ?? .none
    (note, cause, evidence) = (content.note, content.cause, content.evidence)
  }
}

extension RecordedContent {
  /// The content with what a result removes and gives.
  fileprivate func applying(_ result: CheckedResult) -> RecordedContent {
    let change = AnswerChange(of: result, to: self, revision: 0, isReplacing: true)
    switch change {
    case .unchanged, .unedited: return self
    case .new(let content), .changed(let content, _), .conflict(let content, _): return content
    }
  }
}
