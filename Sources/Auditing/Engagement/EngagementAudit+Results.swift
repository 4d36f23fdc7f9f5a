package import AuditModel
public import AuditStore
package import Diagnostics
import Formats
package import Reporting
import RuleEngine
import Seals

/// What the answers of an engagement come to: results, assessments, findings.
extension EngagementAudit {
  /// The results of a checklist as a file of results would give them.
  ///
  /// With waivers, a waived item does not apply and gives the reason; otherwise it counts as it was answered.
  package func results(
    of id: ChecklistID, withWaivers: Bool
  ) throws(DiagnosticsError) -> ResultSet {
    let checklist = try frozen(id).checklist
    let file = engagement.id.rawValue
    var results: [ControllingResult] = []
    var line = 0
    func location() -> SourceLocation {
      line += 1
      return SourceLocation(file: file, line: line, column: 1)
    }
    for item in checklist.items {
      for side in item.sides {
        let key = AnswerKey(checklist: id, item: item.id, side: side)
        if withWaivers, let waiver = waiver(key) {
          results.append(
            ControllingResult(
              item: item.id.rawValue, side: side.rawValue,
              fields: Answer.notApplicable.fields, note: note(of: waiver, in: checklist.language),
              location: location()))
        } else if let answer = answer(key) {
          results.append(
            ControllingResult(
              item: item.id.rawValue, side: side.rawValue, fields: answer.entry.value.fields,
              note: answer.entry.note, cause: answer.entry.cause,
              evidence: answer.entry.evidence, by: answer.by,
              at: answer.entry.observed ?? .moment(answer.at), location: location()))
        }
      }
    }
    return ResultSet(
      name: file, sha256: Seals.sha256(try canonical(id)).hex, checklist: id,
      subject: subject, isSynthetic: isSynthetic(id),
      parameters: (content.parameters[id] ?? [:]).sorted { $0.key < $1.key }.map {
        ParameterOverride(id: $0.key.rawValue, value: $0.value, location: location())
      }, results: results, location: SourceLocation(file: file, line: 1, column: 1))
  }

  /// What the engagement is about, with the day from which due days count.
  var subject: Subject {
    Subject(
      unit: engagement.plan.unit, firstUnit: content.firstUnit, unitName: content.unitName,
      period: engagement.plan.period,
      date: engagement.day)
  }

  func note(of waiver: Waiver, in language: Language) -> String {
    AuditingText.waivedBy.text(
      in: InterfaceLanguage(rawValue: language.tag) ?? .english,
      ["person": waiver.authority.rawValue, "reason": waiver.reason])
  }

  /// The bytes that are hashed for the answers of a checklist: the same for the same answers in every process.
  private func canonical(_ checklist: ChecklistID) throws(DiagnosticsError) -> [UInt8] {
    do {
      return try content.canonicalAnswers(of: checklist)
    } catch {
      throw DiagnosticsError([
        Diagnostic(.storeCorrupt, at: nil, ["path": engagement.id.rawValue, "reason": "\(error)"])
      ])
    }
  }

  /// Whether any answer to a checklist came from a file of synthetic data.
  package func isSynthetic(_ checklist: ChecklistID) -> Bool {
    content.answers.contains { $0.entry.key.checklist == checklist && $0.entry.isSynthetic }
  }

  /// The input of the engine for a checklist.
  private func input(
    of loaded: LoadedChecklist, withWaivers: Bool
  ) throws(DiagnosticsError) -> AuditInput {
    let set = try results(of: loaded.checklist.id, withWaivers: withWaivers)
    let bound = ResultsBinder.bind([set], to: loaded.checklist)
    guard let input = bound.value, !bound.diagnostics.hasErrors else {
      throw DiagnosticsError(bound.diagnostics)
    }
    return input
  }

  /// The report of a checklist from the answers as they are, with waivers or as if there were none.
  ///
  /// Without `language` the report is in the language of the context.
  package func report(
    of id: ChecklistID, withWaivers: Bool = true, in language: Language? = nil
  ) throws(DiagnosticsError) -> Report {
    let loaded = try frozen(id)
    let engine = try Engine(loaded.checklist, sops: loaded.sops)
    let assessment = try engine.evaluate(input(of: loaded, withWaivers: withWaivers)).assessment
    return Report(
      assessment: assessment, checklist: loaded.checklist, sops: loaded.sops,
      language: language ?? context.language)
  }

  // MARK: - Evaluating

  /// Evaluates every checklist; the same content gives the same assessments for every person.
  func evaluated() throws -> [EvaluatedChecklist] {
    try checklists.map { loaded in
      let checklist = loaded.checklist
      // In the language of the checklist, not of the person who evaluates.
      let report = try report(of: checklist.id, in: checklist.language)
      let assessment = report.assessment
      let places = checklist.scoring.decimals
      return EvaluatedChecklist(
        checklist: checklist.id,
        document: KeptDocument(
          name: "\(engagement.id)-\(checklist.id).json",
          bytes: try JSONExporter().export(report, options: ExportOptions())),
        score: assessment.score(.overall)?.value?.decimal(places: places),
        scores: assessment.scores.map { score in
          KeptScore(
            scope: score.scope.description, value: score.value, low: score.low,
            high: score.high, rating: score.rating)
        }, findings: assessment.findings.map { RaisedFinding($0, of: checklist.id) },
        required: required(checklist, assessment))
    }
  }

  /// The items that are to be answered: those that apply as the answers stand.
  private func required(_ checklist: Checklist, _ assessment: Assessment) -> [RequiredAnswer] {
    let items = Dictionary(
      checklist.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return assessment.items.compactMap { assessed in
      guard let item = items[assessed.id] else { return nil }
      let key = AnswerKey(checklist: checklist.id, item: item.id, side: assessed.side)
      // Not applicable without an answer or waiver: by its condition, so that nobody has to answer it.
      if assessed.outcome == .notApplicable, answer(key) == nil, waiver(key) == nil { return nil }
      return RequiredAnswer(key: key, needsEvidence: item.evidenceRequired)
    }
  }

  /// The score of a checklist as if no item were waived.
  package func scoreWithoutWaivers(
    _ id: ChecklistID
  ) throws(DiagnosticsError) -> (score: String?, rating: RatingID?) {
    let report = try report(of: id, withWaivers: false)
    let score = report.assessment.score(.overall)
    return (
      score?.value?.decimal(places: report.checklist.scoring.decimals), score?.rating
    )
  }

  /// Makes the evaluator that `StoreSession` runs inside its transactions, for example in `evaluate(_:evaluating:)`.
  ///
  /// - Parameter context: Languages of the services.
  /// - Returns: The evaluator; it throws `DiagnosticsError` if the answers do not fit a frozen checklist.
  public static func evaluator(_ context: AuditingContext) -> EngagementEvaluator {
    { content in try EngagementAudit(content, context: context).evaluated() }
  }
}

extension RecordedAnswer {
  /// Who observed it, as results files write it: the observer, else who recorded it.
  var by: String { entry.observer?.written ?? author.rawValue }
}

extension AnswerValue {
  /// The fields of a results file; empty where there is no answer.
  package var fields: [ResultField: String] {
    switch self {
    case .answer(let answer): answer.fields
    case .fields(let fields): fields
    case .none: [:]
    }
  }
}

extension RaisedFinding {
  /// What the store keeps of a finding of the rule engine, in every language of the checklist.
  ///
  /// The engine's placeholder is no cause and is left out; a cause of the checklist stays a suggestion.
  init(_ finding: Finding, of checklist: ChecklistID) {
    var texts: [FindingPart: LocalizedText] = [
      .condition: finding.condition, .criteria: finding.criterion.text, .effect: finding.effect,
      .recommendation: finding.recommendation,
    ]
    if finding.causeBasis != .open { texts[.cause] = finding.cause }
    self.init(
      origin: .engine, checklist: checklist, fingerprint: finding.fingerprint,
      item: finding.item, side: finding.side, requirement: finding.requirement,
      grade: finding.grade, texts: texts, causeBasis: finding.causeBasis, due: finding.due)
  }
}
