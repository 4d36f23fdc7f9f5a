import AuditModel
import AuditStore
import Diagnostics
import Formats
import Reporting
import RuleEngine
import Seals

/// What the answers of an engagement come to: results, reports, findings.
extension StoredAudit {
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
      isSynthetic: hasSynthetic(checklist),
      parameters: (parameters[checklist] ?? [:]).sorted { $0.key < $1.key }.map {
        ParameterOverride(id: $0.key, value: $0.value, location: location())
      }, results: results, location: SourceLocation(file: file, line: 1, column: 1))
  }

  /// Whether any answer to a checklist came from a file that says that its data is made up.
  private func hasSynthetic(_ checklist: String) -> Bool {
    answers.contains { $0.record.checklist == checklist && $0.record.isSynthetic }
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
      isSynthetic: hasSynthetic(checklist), parameters: parameters[checklist] ?? [:], results: rows
    ).bytes()
  }
}
