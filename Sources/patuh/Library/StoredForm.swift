import AuditModel
import AuditStore
import Diagnostics
import Reporting

extension StoredAudit {
  /// The form of a checklist with the answers that are there; it names the engagement, so that a device keeps forms of two
  /// engagements apart.
  func form(of checklist: String) throws(DiagnosticsError) -> [UInt8] {
    let loaded = try frozen(checklist)
    let (subject, given) = given(of: checklist)
    return AnswerForm(
      loaded.checklist, sops: loaded.sops, language: interface.contentLanguage,
      name: status.plan.id, subject: subject, given: given
    ).bytes()
  }

  /// The workpaper of a checklist with the answers that are there and the revisions they have.
  func workpaper(of checklist: String) throws -> [UInt8] {
    let loaded = try frozen(checklist)
    let (subject, given) = given(of: checklist)
    return try Workpaper(
      loaded.checklist, sops: loaded.sops, language: interface.contentLanguage, subject: subject,
      given: given
    ).bytes()
  }

  private func given(
    of checklist: String
  ) -> (subject: Subject, given: [AnswerForm.Question: AnswerForm.Given]) {
    let set = results(of: checklist, withWaivers: true)
    var given: [AnswerForm.Question: AnswerForm.Given] = [:]
    for result in set.results {
      guard let side = result.side.flatMap(Side.init) else { continue }
      let fields = Dictionary(
        result.fields.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first })
      given[AnswerForm.Question(item: ItemID(result.item), side: side)] = AnswerForm.Given(
        fields: fields, note: result.note, cause: result.cause, evidence: result.evidence,
        revision: revision(checklist, result.item, side.rawValue))
    }
    return (set.subject, given)
  }
}
