package import AuditModel
import AuditStore
package import Diagnostics
import Formats
import Reporting

/// What is taken to the field and handed on: results files, forms, workpapers.
extension EngagementAudit {
  /// The recorded answers of a checklist as a file of results, which imports again without loss.
  ///
  /// Observer and time of observation stand beside the person and time of recording.
  package func resultsFile(of id: ChecklistID) throws -> [UInt8] {
    let rows = content.answers.filter { $0.entry.key.checklist == id }.map { answer in
      let entry = answer.entry
      return ResultsFile.Result(
        item: entry.key.item, side: entry.key.side,
        fields: Dictionary(
          uniqueKeysWithValues: entry.value.fields.map { ($0.key.rawValue, $0.value) }),
        note: entry.note, cause: entry.cause, by: answer.by,
        at: (entry.observed ?? .moment(answer.at)).written,
        evidence: entry.evidence.map {
          ResultsFile.Evidence(href: $0.href, sha256: $0.sha256, title: $0.title)
        }, basis: entry.revision, recordedBy: answer.author, recordedAt: answer.at)
    }
    var subject = subject
    subject.date = engagement.resultsDay
    return try ResultsFile(
      checklist: id, engagement: engagement.id, subject: subject,
      isSynthetic: isSynthetic(id),
      parameters: Dictionary(
        uniqueKeysWithValues: (content.parameters[id] ?? [:]).map { ($0.key.rawValue, $0.value) }),
      results: rows
    ).bytes()
  }

  /// The offline form of a checklist with what is recorded and its revisions; it names the engagement, so that a device
  /// keeps forms of two engagements apart.
  package func form(of id: ChecklistID) throws(DiagnosticsError) -> [UInt8] {
    let loaded = try frozen(id)
    return AnswerForm(
      loaded.checklist, sops: loaded.sops, language: context.language,
      name: engagement.id.rawValue, subject: subject, given: try given(of: id)
    ).bytes()
  }

  /// The workpaper of a checklist with what is recorded and its revisions.
  package func workpaper(of id: ChecklistID) throws -> [UInt8] {
    let loaded = try frozen(id)
    return try Workpaper(
      loaded.checklist, sops: loaded.sops, language: context.language, subject: subject,
      given: try given(of: id)
    ).bytes()
  }

  private func given(
    of id: ChecklistID
  ) throws(DiagnosticsError) -> [AnswerForm.Question: AnswerForm.Given] {
    var given: [AnswerForm.Question: AnswerForm.Given] = [:]
    // A waiver is shown, but never comes back as somebody's answer.
    for result in try results(of: id, withWaivers: false).results {
      guard let side = result.side.flatMap(Side.init) else { continue }
      let key = AnswerKey(checklist: id, item: ItemID(result.item), side: side)
      given[AnswerForm.Question(item: key.item, side: side)] = AnswerForm.Given(
        fields: Dictionary(
          uniqueKeysWithValues: result.fields.map { ($0.key.rawValue, $0.value) }),
        note: result.note, cause: result.cause, evidence: result.evidence,
        revision: answer(key)?.entry.revision ?? 0)
    }
    for item in try frozen(id).checklist.items {
      for side in item.sides {
        guard let waiver = waiver(AnswerKey(checklist: id, item: item.id, side: side)) else {
          continue
        }
        given[
          AnswerForm.Question(item: item.id, side: side),
          default: AnswerForm.Given(fields: [:], note: nil, cause: nil)
        ].waiver = note(of: waiver, in: context.language)
      }
    }
    return given
  }
}
