import AuditModel
import AuditStore
import Diagnostics
import FileAccess
import Formats

/// Answers that come into an engagement: one as written, or those of files.
extension StoredAudit {
  /// One answer as written, checked against its item.
  func record(
    item: String, checklist name: String?, side: String?, fields: [String], note: String?,
    cause: String?, revision: Int
  ) throws(DiagnosticsError) -> AnswerRecord {
    let (checklist, side) = try place(of: item, checklist: name, side: side)
    var given: [ResultField: String] = [:]
    for field in fields {
      let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let name = ResultField(rawValue: String(parts[0])) else {
        throw DiagnosticsError([
          Diagnostic(.commandOverrideMalformed, at: nil, ["text": field])
        ])
      }
      given[name] = String(parts[1])
    }
    let location = SourceLocation(file: "\(status.plan.id)/\(item)", line: 1, column: 1)
    let result = ControllingResult(
      item: item, side: side, fields: given, note: note, cause: cause, location: location)
    let set = ResultSet(
      name: status.plan.id, sha256: "", results: [result], location: location)
    if let checklist = loaded(checklist) {
      let bound = ResultsBinder.bind([set], to: checklist)
      guard !bound.diagnostics.hasErrors else { throw DiagnosticsError(bound.diagnostics) }
    }
    return record(result, checklist: checklist, side: side, revision: revision)
  }

  /// An answer as the store keeps it.
  func record(
    _ result: ControllingResult, checklist: String, side: String, revision: Int,
    isSynthetic: Bool = false
  ) -> AnswerRecord {
    AnswerRecord(
      engagement: status.plan.id, checklist: checklist, item: result.item, side: side,
      revision: revision,
      fields: Dictionary(
        result.fields.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first }),
      note: result.note, cause: result.cause,
      evidence: result.evidence.map {
        AnswerRecord.Evidence(href: $0.href, sha256: $0.sha256, title: $0.title)
      }, isSynthetic: isSynthetic)
  }

  /// The answers of files of results, checked against the frozen checklist.
  ///
  /// - Parameters:
  ///   - paths: The files.
  ///   - name: The checklist; `nil`: the one that the files name, or the only one.
  ///   - isReplacing: Whether answers that differ are replaced; otherwise they are conflicts.
  /// - Returns: The answers with the revision they are made on, the parameters that the files set, and the
  ///   checklist.
  /// - Throws: Everything that stands against the files.
  func records(
    of paths: [String], checklist name: String?, replacing isReplacing: Bool
  ) throws(DiagnosticsError) -> (
    records: [AnswerRecord], parameters: [String: String], checklist: String,
    warnings: [Diagnostic]
  ) {
    var problems: [Diagnostic] = []
    var sets: [ResultSet] = []
    for path in paths {
      do throws(DiagnosticsError) {
        let read = ResultsReader.read(try InputFile.read(path), name: path)
        problems += read.diagnostics
        if let set = read.value { sets.append(set) }
      } catch {
        problems += error.diagnostics
      }
    }
    guard !problems.hasErrors else { throw DiagnosticsError(problems) }
    let checklist = try only(name ?? sets.lazy.compactMap(\.checklist?.rawValue).first)
    guard let frozen = loaded(checklist) else {
      throw DiagnosticsError.unknown("checklist", checklist)
    }
    let bound = ResultsBinder.bind(sets, to: frozen)
    problems += bound.diagnostics
    guard let input = bound.value, !problems.hasErrors else { throw DiagnosticsError(problems) }
    let written = Dictionary(
      sets.flatMap { set in
        set.results.map { ($0.location, (result: $0, isSynthetic: set.isSynthetic)) }
      }, uniquingKeysWith: { first, _ in first })
    let records = input.results.compactMap { checked -> AnswerRecord? in
      guard let (asWritten, isSynthetic) = written[checked.location] else { return nil }
      var result = asWritten
      let current = answer(checklist, checked.item.rawValue, checked.side.rawValue)
      // A workpaper has no column for titles of evidence: those that are known stay.
      for (place, evidence) in result.evidence.enumerated()
      where result.basis != nil && evidence.title == nil {
        result.evidence[place].title =
          current?.record.evidence.first { $0.href == evidence.href }?.title
      }
      if result.basis != nil {
        result.note = Self.whole(result.note, current?.record.note)
        result.cause = Self.whole(result.cause, current?.record.cause)
      }
      var answer = record(
        result, checklist: checklist, side: checked.side.rawValue,
        revision: isReplacing ? current?.record.revision ?? 0 : result.basis ?? 0,
        isSynthetic: isSynthetic)
      // A file speaks of all its answers; one that says what is known already says nothing new of where that came from.
      if var known = current?.record {
        (known.revision, answer.isSynthetic) = (answer.revision, known.isSynthetic)
        if known != answer { answer.isSynthetic = isSynthetic }
      }
      return answer
    }
    let values = Dictionary(
      sets.flatMap(\.parameters).map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    return (records, values, checklist, problems)
  }

  /// A text of a workpaper; where a cell could not hold all of it and nobody changed it, all of it.
  private static func whole(_ text: String?, _ known: String?) -> String? {
    guard let text, let known, text.hasSuffix("…"), known.utf8.starts(with: text.dropLast().utf8)
    else { return text }
    return known
  }

  /// What importing would change: new answers with `+`, changed ones with `~`, conflicts with answers that came meanwhile
  /// with `!`.
  func preview(_ records: [AnswerRecord]) throws -> (text: String, count: Int) {
    var columns = TextColumns()
    var count = 0
    for record in records {
      let current = answer(record.checklist, record.item, record.side)
      if var same = current?.record {
        same.revision = record.revision
        if same == record { continue }
      }
      let mark = current.map { $0.record.revision == record.revision ? "~" : "!" } ?? "+"
      if mark != "!" { count += 1 }
      columns.add([
        mark, record.item, record.side, Self.written(current?.record.fields ?? [:]), "→",
        Self.written(record.fields), Self.beside(record, current?.record),
      ])
    }
    return (columns.text, count)
  }

  /// What differs beside the fields, by name: notes are not shown, they may hold anything.
  private static func beside(_ record: AnswerRecord, _ current: AnswerRecord?) -> String {
    var names: [String] = []
    if record.note != current?.note { names.append(CommandText.label(.note)) }
    if record.cause != current?.cause { names.append(CommandText.label(.cause)) }
    if record.evidence != current?.evidence ?? [] { names.append(CommandText.label(.evidence)) }
    return names.isEmpty ? "" : "+ " + names.joined(separator: ", ")
  }

  /// The fields of an answer in one line.
  static func written(_ fields: [String: String]) -> String {
    harmless(
      fields.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " "))
  }
}
