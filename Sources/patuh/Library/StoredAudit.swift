import AuditModel
import AuditStore
import ChecklistXML
import Diagnostics
import FileAccess
import Reporting
import RuleEngine
import Seals

/// An engagement with its frozen checklists: binds answers, evaluates, and writes results.
struct StoredAudit {
  let store: AuditStore
  let interface: InterfaceOptions
  let status: EngagementStatus
  let checklists: [LoadedChecklist]
  private let unitName: String?
  private let parameters: [String: [String: String]]
  private let answers: [StoredAnswer]
  private let waivers: [Waiver]

  init(
    store: AuditStore, engagement: String, interface: InterfaceOptions
  ) throws(DiagnosticsError) {
    self.store = store
    self.interface = interface
    status = try store.engagement(engagement)
    var loaded: [LoadedChecklist] = []
    for frozen in status.plan.checklists {
      loaded.append(try FrozenChecklists.load(frozen, from: store))
    }
    checklists = loaded
    let unit = status.plan.unit
    unitName = try store.units().first { $0.id == unit }?.title
    var parameters: [String: [String: String]] = [:]
    for checklist in loaded {
      let id = checklist.checklist.id.rawValue
      parameters[id] = try store.parameters(of: engagement, checklist: id)
    }
    self.parameters = parameters
    answers = try store.answers(of: engagement)
    // A waiver whose last day is past on the day of the audit no longer excuses anything.
    let day = status.day
    waivers = try store.waivers(of: engagement).filter { $0.holds(on: day) }
  }

  // MARK: - Which checklist, which side

  /// The checklist that is named, or the only one.
  func only(_ name: String?) throws(DiagnosticsError) -> String {
    let ids = checklists.map(\.checklist.id.rawValue)
    if let name {
      guard ids.contains(name) else { throw DiagnosticsError.unknown("checklist", name) }
      return name
    }
    guard let first = ids.first, ids.count == 1 else {
      throw DiagnosticsError.unknown("checklist", ids.joined(separator: " / "))
    }
    return first
  }

  /// The checklist that has an item: the named one, or the only one that has it.
  func checklist(of item: String, named name: String?) throws(DiagnosticsError) -> String {
    let having = checklists.filter { loaded in
      loaded.checklist.items.contains { $0.id.rawValue == item }
        && (name == nil || loaded.checklist.id.rawValue == name)
    }
    guard let only = having.first, having.count == 1 else {
      throw DiagnosticsError.unknown("item", item)
    }
    return only.checklist.id.rawValue
  }

  /// The checklist that has a section: the named one, or the only one that has it.
  func checklist(
    ofSection section: String, named name: String?
  ) throws(DiagnosticsError) -> String {
    let having = checklists.filter { loaded in
      loaded.checklist.allSections.contains { $0.id.rawValue == section }
        && (name == nil || loaded.checklist.id.rawValue == name)
    }
    guard let only = having.first, having.count == 1 else {
      throw DiagnosticsError.unknown("section", section)
    }
    return only.checklist.id.rawValue
  }

  /// The checklist and side of an item.
  func place(
    of item: String, checklist name: String?, side: String?
  ) throws(DiagnosticsError) -> (checklist: String, side: String) {
    let checklist = try checklist(of: item, named: name)
    let found = loaded(checklist)?.items.first { $0.id.rawValue == item }
    if let side {
      guard Side(rawValue: side) != nil else { throw DiagnosticsError.unknown("side", side) }
      return (checklist, side)
    }
    guard let only = found?.sides.first, found?.sides.count == 1 else {
      throw DiagnosticsError.unknown("side", item)
    }
    return (checklist, only.rawValue)
  }

  /// A checklist of the engagement, as it was frozen, with its SOPs.
  func frozen(_ checklist: String) throws(DiagnosticsError) -> LoadedChecklist {
    guard let loaded = checklists.first(where: { $0.checklist.id.rawValue == checklist }) else {
      throw DiagnosticsError.unknown("checklist", checklist)
    }
    return loaded
  }

  private func loaded(_ checklist: String) -> Checklist? {
    checklists.first { $0.checklist.id.rawValue == checklist }?.checklist
  }

  // MARK: - Answers in

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
    _ result: ControllingResult, checklist: String, side: String, revision: Int
  ) -> AnswerRecord {
    AnswerRecord(
      engagement: status.plan.id, checklist: checklist, item: result.item, side: side,
      revision: revision,
      fields: Dictionary(
        result.fields.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first }),
      note: result.note, cause: result.cause,
      evidence: result.evidence.map {
        AnswerRecord.Evidence(href: $0.href, sha256: $0.sha256, title: $0.title)
      })
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
        set.results.map { ($0.location, $0) }
      }, uniquingKeysWith: { first, _ in first })
    let records = input.results.compactMap { checked -> AnswerRecord? in
      guard var result = written[checked.location] else { return nil }
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
      return record(
        result, checklist: checklist, side: checked.side.rawValue,
        revision: isReplacing ? current?.record.revision ?? 0 : result.basis ?? 0)
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

  private func answer(_ checklist: String, _ item: String, _ side: String) -> StoredAnswer? {
    answers.first {
      $0.record.checklist == checklist && $0.record.item == item && $0.record.side == side
    }
  }

  /// The revision that an item's answer has; 0 where there is none.
  func revision(_ checklist: String, _ item: String, _ side: String) -> Int {
    answer(checklist, item, side)?.record.revision ?? 0
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

  // MARK: - Evaluation

  /// The results of a checklist; a waived item does not apply, and says why.
  ///
  /// Without waivers it was not tested, or counts as it was answered.
  func results(of checklist: String, withWaivers: Bool) -> ResultSet {
    let file = status.plan.id
    var results: [ControllingResult] = []
    var line = 0
    func location() -> SourceLocation {
      line += 1
      return SourceLocation(file: file, line: line, column: 1)
    }
    let items = loaded(checklist)?.items ?? []
    for item in items {
      for side in item.sides {
        let waiver = waivers.first {
          $0.checklist == checklist && $0.item == item.id.rawValue
            && ($0.side == nil || $0.side == side.rawValue)
        }
        if let waiver, withWaivers {
          results.append(
            ControllingResult(
              item: item.id.rawValue, side: side.rawValue, fields: [.answer: "na"],
              note: "waived by \(waiver.authority): \(waiver.reason)", location: location()))
        } else if let answer = answer(checklist, item.id.rawValue, side.rawValue) {
          results.append(
            ControllingResult(
              item: item.id.rawValue, side: side.rawValue,
              fields: Dictionary(
                answer.record.fields.compactMap { name, value in
                  ResultField(rawValue: name).map { ($0, value) }
                }, uniquingKeysWith: { first, _ in first }),
              note: answer.record.note, cause: answer.record.cause,
              evidence: answer.record.evidence.map {
                EvidenceReference(href: $0.href, sha256: $0.sha256, title: $0.title)
              }, by: answer.author, at: answer.at, location: location()))
        }
      }
    }
    let text = results.map { "\($0.item) \($0.side ?? "") \($0.fields)" }.sorted()
    return ResultSet(
      name: file, sha256: Seals.sha256(text.joined(separator: "\n")).hex,
      checklist: ChecklistID(checklist),
      subject: Subject(
        unit: UnitID(status.plan.unit), unitName: unitName, period: status.plan.period,
        date: CalendarDate(iso: status.day)),
      parameters: (parameters[checklist] ?? [:]).sorted { $0.key < $1.key }.map {
        ParameterOverride(id: $0.key, value: $0.value, location: location())
      }, results: results, location: SourceLocation(file: file, line: 1, column: 1))
  }

  /// Whether any item of a checklist is waived.
  func hasWaivers(_ checklist: String) -> Bool { waivers.contains { $0.checklist == checklist } }

  /// The report of a checklist from the answers as they are, with waivers or as if there were none.
  func report(
    of checklist: String, withWaivers: Bool = true
  ) throws(DiagnosticsError) -> Report {
    let loaded = try frozen(checklist)
    let bound = ResultsBinder.bind(
      [results(of: checklist, withWaivers: withWaivers)], to: loaded.checklist)
    guard let input = bound.value, !bound.diagnostics.hasErrors else {
      throw DiagnosticsError(bound.diagnostics)
    }
    let engine = try Engine(loaded.checklist, sops: loaded.sops)
    return Report(
      assessment: try engine.evaluate(input).assessment, checklist: loaded.checklist,
      sops: loaded.sops, language: interface.contentLanguage)
  }

  /// The assessment as a document to keep, with its score.
  func kept(
    _ report: Report
  ) throws -> (document: KeptDocument, score: String?, rating: String?) {
    let bytes = try JSONExporter().export(report, options: ExportOptions())
    let score = report.assessment.score(.overall)
    return (
      KeptDocument(
        name: "\(status.plan.id)-\(report.checklist.id.rawValue).json", bytes: bytes),
      score?.value?.decimal(places: report.checklist.scoring.decimals), score?.rating?.rawValue
    )
  }

  /// The findings of a report as the store keeps them.
  func findings(_ report: Report) -> [FindingRecord] {
    let language = report.language
    return report.assessment.findings.map { finding in
      FindingRecord(
        id: "", engagement: status.plan.id, checklist: report.checklist.id.rawValue,
        fingerprint: finding.fingerprint, unit: status.plan.unit, item: finding.item?.rawValue,
        side: finding.side?.rawValue, requirement: finding.requirement?.rawValue,
        grade: finding.grade.rawValue, condition: finding.condition.text(in: language),
        criteria: finding.criterion.text.text(in: language),
        cause: finding.cause.text(in: language), effect: finding.effect.text(in: language),
        recommendation: finding.recommendation.text(in: language), due: finding.due?.iso)
    }
  }

  // MARK: - Results out

  /// The answers of a checklist as a file of results, which imports again without loss.
  func resultsFile(of checklist: String) throws -> [UInt8] {
    let rows = answers.filter { $0.record.checklist == checklist }.map { answer in
      ResultsFile.Result(
        item: answer.record.item, side: answer.record.side, fields: answer.record.fields,
        note: answer.record.note, cause: answer.record.cause, by: answer.author, at: answer.at,
        evidence: answer.record.evidence.map {
          ResultsFile.Evidence(href: $0.href, sha256: $0.sha256, title: $0.title)
        })
    }
    return try ResultsFile(
      checklist: checklist,
      subject: Subject(unit: UnitID(status.plan.unit), period: status.plan.period),
      parameters: parameters[checklist] ?? [:], results: rows
    ).bytes()
  }
}
