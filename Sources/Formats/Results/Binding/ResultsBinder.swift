public import AuditModel
internal import Diagnostics

/// Checks files of controlling results against a checklist, and merges them by side.
public enum ResultsBinder {
  /// Makes the input of the engine, or reports all errors of the results.
  ///
  /// Results of several files add up; the same result in two files counts once, two results that differ
  /// are a conflict, unless one is the row of a workpaper that nobody edited. A result without an answer keeps its note,
  /// cause and evidence; its item stays open. With any error there is no input: nothing half-read is scored.
  ///
  /// - Parameters:
  ///   - sets: The files, in the order given; each read without errors.
  ///   - checklist: The checklist that they answer.
  ///   - overrides: Values of parameters from the command line; they win over those of files.
  ///   - closed: Items that need no answer from the files, such as those that are answered in a store: leaving them out is
  ///     no reason for a warning.
  /// - Returns: The results in checklist order, internal before external. The date is the latest of
  ///   the files.
  public static func bind(
    _ sets: [ResultSet], to checklist: Checklist, overrides: [ParameterOverride] = [],
    closed: Set<AnswerKey> = []
  ) -> Read<AuditInput> {
    var merge = ResultsMerge(checklist: checklist)
    for set in sets { merge.add(set) }
    merge.override(with: overrides)
    merge.reportOpen(except: closed)
    return Read(draft: merge.input(), diagnostics: merge.diagnostics)
  }
}

/// The merging of files into one input.
struct ResultsMerge {
  private struct Taken {
    var result: CheckedResult
    var file: Int
  }

  private let checklist: Checklist
  private let order: [ItemID]
  private let items: [ItemID: Item]
  private let parameters: [ParameterID: Parameter]
  private(set) var diagnostics: [Diagnostic] = []
  private var sources: [AuditInput.Source] = []
  private var subject = Subject()
  private var values: [ParameterID: (value: ParameterValue, location: SourceLocation?)] = [:]
  private var results: [AnswerKey: Taken] = [:]
  /// Where an item and side are named first without an answer.
  private var unanswered: [AnswerKey: SourceLocation] = [:]

  init(checklist: Checklist) {
    self.checklist = checklist
    let all = checklist.items
    order = all.map(\.id)
    items = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    parameters = Dictionary(
      checklist.parameters.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func report(
    _ message: Message, _ location: SourceLocation?, _ facts: [String: String] = [:]
  ) {
    diagnostics.append(Diagnostic(message, at: location, facts))
  }

  /// What was merged; only to be used when there is no error.
  func input() -> AuditInput {
    var checked: [CheckedResult] = []
    checked.reserveCapacity(results.count)
    for item in order {
      for side in Side.allCases {
        if let taken = results[key(item, side)] { checked.append(taken.result) }
      }
    }
    return AuditInput(
      sources: sources, subject: subject, parameters: values.mapValues(\.value), results: checked)
  }

  private func key(_ item: ItemID, _ side: Side) -> AnswerKey {
    AnswerKey(checklist: checklist.id, item: item, side: side)
  }

  /// Warns of items that the files name and nobody answers.
  mutating func reportOpen(except closed: Set<AnswerKey>) {
    for (key, location) in unanswered
    where results[key]?.result.answer == nil && !closed.contains(key) {
      report(.resultsUnanswered, location, ["item": key.item.rawValue])
    }
  }

  // MARK: - Files

  mutating func add(_ set: ResultSet) {
    let file = sources.count
    sources.append(
      AuditInput.Source(name: set.name, sha256: set.sha256, isSynthetic: set.isSynthetic))
    if let id = set.checklist, id != checklist.id {
      report(
        .resultsChecklistMismatch, set.location,
        ["expected": checklist.id.rawValue, "found": id.rawValue])
    } else if let version = set.version, version != checklist.version {
      report(
        .resultsVersionMismatch, set.location,
        ["expected": checklist.version, "found": ValueForm.shown(version)])
    } else if let hash = set.checklistHash, hash != checklist.canonicalHash {
      report(
        .resultsHashMismatch, set.location,
        [
          "expected": String(checklist.canonicalHash.prefix(12)),
          "found": ValueForm.shown(String(hash.prefix(12))),
        ])
    }
    mergeSubject(of: set)
    for parameter in set.parameters { take(parameter) }
    for result in set.results { take(result, of: set, file: file) }
  }

  private mutating func mergeSubject(of set: ResultSet) {
    if let unit = set.subject.unit {
      if let first = subject.unit, first != unit {
        report(
          .resultsUnitConflict, set.location,
          ["first": first.rawValue, "second": unit.rawValue])
      }
      subject.unit = subject.unit ?? unit
      subject.firstUnit = subject.firstUnit ?? set.subject.firstUnit
    }
    if let period = set.subject.period {
      if let first = subject.period, first != period {
        report(
          .resultsPeriodConflict, set.location,
          ["first": ValueForm.shown(first), "second": ValueForm.shown(period)])
      }
      subject.period = subject.period ?? period
    }
    subject.unitName = subject.unitName ?? set.subject.unitName
    if let date = set.subject.date { subject.date = max(subject.date ?? date, date) }
  }

  // MARK: - Parameters

  mutating func override(with overrides: [ParameterOverride]) {
    for override in overrides {
      guard let (id, value) = checked(override) else { continue }
      values[id] = (value, nil)
    }
  }

  private mutating func take(_ override: ParameterOverride) {
    guard let (id, value) = checked(override) else { return }
    if let first = values[id], first.value != value {
      report(
        .resultsParameterConflict, override.location,
        [
          "parameter": id.rawValue, "first": ValueForm.shown(first.value.written),
          "second": ValueForm.shown(value.written),
          "place": first.location?.description ?? "–",
        ])
    } else {
      values[id] = (value, override.location)
    }
  }

  private mutating func checked(_ override: ParameterOverride) -> (ParameterID, ParameterValue)? {
    let id = ParameterID(override.id)
    guard let parameter = parameters[id] else {
      let known = checklist.parameters.map(\.id.rawValue)
      if let suggestion = Spelling.nearest(to: override.id, in: known) {
        report(
          .resultsParameterMisspelt, override.location,
          ["parameter": ValueForm.shown(override.id), "suggestion": suggestion])
      } else {
        report(
          .resultsParameterUnknown, override.location,
          ["parameter": ValueForm.shown(override.id), "expected": ValueForm.list(known)])
      }
      return nil
    }
    let type = parameter.value.type
    let written = type == .text ? override.value : ValueForm.trimmed(override.value)
    guard let value = ParameterReader.value(written, type) else {
      report(
        .resultsParameterType, override.location,
        [
          "parameter": override.id, "type": type.rawValue,
          "found": ValueForm.shown(written),
        ])
      return nil
    }
    if case .number(let number) = value {
      let isOutside =
        parameter.minimum.map { number < $0 } ?? false
        || parameter.maximum.map { number > $0 } ?? false
      if isOutside {
        report(
          .resultsParameterRange, override.location,
          [
            "parameter": override.id, "found": number.shortDecimal(),
            "minimum": parameter.minimum?.shortDecimal() ?? "–",
            "maximum": parameter.maximum?.shortDecimal() ?? "–",
          ])
        return nil
      }
    }
    return (id, value)
  }

  // MARK: - Results

  private mutating func take(_ result: ControllingResult, of set: ResultSet, file: Int) {
    let id = ItemID(result.item)
    guard let item = items[id] else {
      if let suggestion = Spelling.nearest(to: result.item, in: order.map(\.rawValue)) {
        report(
          .resultsItemMisspelt, result.location,
          ["item": ValueForm.shown(result.item), "suggestion": suggestion])
      } else {
        report(
          .resultsItemUnknown, result.location,
          ["item": ValueForm.shown(result.item), "checklist": checklist.id.rawValue])
      }
      return
    }
    let side = side(of: result, in: set, item)
    var binding = AnswerBinding(item: item, result: result)
    let answer = binding.answer()
    diagnostics += binding.diagnostics
    checkForms(of: result, item)
    // An answer that does not fit has been reported, and nothing is scored.
    guard let side, (answer != nil) == result.isAnswered else { return }
    if answer == nil, result.removes.isEmpty, unanswered[key(id, side)] == nil {
      unanswered[key(id, side)] = result.location
    }
    guard !result.isBlank else { return }
    if let answer { checkEvidence(of: result, item, answer) }
    let checked = CheckedResult(
      item: id, side: side, answer: answer, note: result.note, cause: result.cause,
      evidence: result.evidence, by: result.by, at: result.at, removes: result.removes,
      basis: result.basis, location: result.location)
    keep(checked, file: file)
  }

  private mutating func keep(_ result: CheckedResult, file: Int) {
    let key = key(result.item, result.side)
    guard let first = results[key] else {
      results[key] = Taken(result: result, file: file)
      return
    }
    // A row that says only who would answer, and when, gives way to one that says something of the item.
    guard !result.hasOnlyObservation || first.result.hasOnlyObservation else { return }
    guard !first.result.hasOnlyObservation || result.hasOnlyObservation else {
      results[key] = Taken(result: result, file: file)
      return
    }
    var other = result
    (other.location, other.basis) = (first.result.location, first.result.basis)
    let facts = [
      "item": result.item.rawValue, "side": result.side.rawValue,
      "first": first.result.location.description,
    ]
    if first.file == file {
      report(.resultsDuplicate, result.location, facts)
    } else {
      // Of copies of a workpaper, a row that nobody edited says nothing against one that somebody did, nor an earlier
      // revision against a later one.
      switch (Self.unedited(first.result), Self.unedited(result)) {
      case (nil, nil):
        if other != first.result { report(.resultsConflict, result.location, facts) }
      case (nil, _): break
      case (let old?, let new?) where old >= new: break
      case (_, _): results[key] = Taken(result: result, file: file)
      }
    }
  }

  /// The revision from which a workpaper has a row that nobody edited; `nil` for any other result.
  private static func unedited(_ result: CheckedResult) -> Int? {
    guard let basis = result.basis, !basis.isEdited else { return nil }
    return basis.revision
  }

  private mutating func side(
    of result: ControllingResult, in set: ResultSet, _ item: Item
  ) -> Side? {
    var side = set.side
    if let written = result.side {
      side = Side(rawValue: written)
      guard side != nil else {
        // Reported by the reader already, unless the results come from elsewhere.
        diagnostics += Self.complaint("side", written, result.location)
        return nil
      }
    }
    guard let side = side ?? (item.sides.count == 1 ? item.sides[0] : nil) else {
      report(.resultsSideMissing, result.location, ["item": item.id.rawValue])
      return nil
    }
    guard item.sides.contains(side) else {
      report(
        .resultsSideNotAsked, result.location,
        ["item": item.id.rawValue, "side": side.rawValue, "expected": item.sides[0].rawValue])
      return nil
    }
    return side
  }

  /// Checks the forms that a reader of ours has checked already; results may come from elsewhere.
  private mutating func checkForms(of result: ControllingResult, _ item: Item) {
    for reference in result.evidence {
      guard let digest = reference.sha256,
        let complaint = ResultSetDraft.evidenceRule.attribute("sha256")?.complaint(
          about: digest, of: "evidence", at: result.location, isPrivate: true)
      else { continue }
      diagnostics.append(complaint)
    }
  }

  private static func complaint(
    _ name: String, _ value: String, _ location: SourceLocation
  ) -> [Diagnostic] {
    let complaint = ResultSetDraft.resultRule.attribute(name)?.complaint(
      about: value, of: "result", at: location, isPrivate: true)
    return complaint.map { [$0] } ?? []
  }

  private mutating func checkEvidence(
    of result: ControllingResult, _ item: Item, _ answer: Answer
  ) {
    switch answer {
    case .notApplicable:
      if result.note == nil {
        report(
          .resultsNotApplicableWithoutNote, result.location, ["item": item.id.rawValue])
      }
    case .notTested, .noEvidence: break
    default:
      if item.evidenceRequired, result.evidence.isEmpty {
        report(.resultsEvidenceMissing, result.location, ["item": item.id.rawValue])
      }
    }
  }
}

extension CheckedResult {
  /// Whether it names an observer or a time and nothing else.
  fileprivate var hasOnlyObservation: Bool { RecordedContent(self).isEmpty && removes.isEmpty }
}
