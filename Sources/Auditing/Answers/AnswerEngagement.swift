package import AuditModel
package import AuditStore
package import Diagnostics
import Formats

/// The answers of a walk in an engagement of a store: every answer is an event of its own, and one that somebody else gave
/// meanwhile is never overwritten.
package struct AnswerEngagement: AnswerKeeper {
  package let name: String
  package private(set) var head: ResultSet
  package private(set) var answers: [AnswerQuestion: ControllingResult] = [:]
  package private(set) var waived: [AnswerQuestion: ControllingResult] = [:]
  private let session: () throws(DiagnosticsError) -> StoreSession
  private let checklist: Checklist
  private let evidence: EvidenceFolder
  private var audit: EngagementAudit

  /// Goes on with an engagement; waived items need no answer.
  ///
  /// - Parameters:
  ///   - audit: The engagement.
  ///   - checklist: Which of its checklists.
  ///   - evidence: The files beside the store.
  ///   - session: Gives a session at the moment of each answer.
  /// - Throws: `DiagnosticsError` (`store.unknown`) if the engagement has no such checklist.
  package init(
    _ audit: EngagementAudit, checklist: Checklist, evidence: EvidenceFolder,
    session: @escaping () throws(DiagnosticsError) -> StoreSession
  ) throws(DiagnosticsError) {
    name = audit.engagement.id.rawValue
    self.session = session
    self.checklist = checklist
    self.evidence = evidence
    self.audit = audit
    head = try audit.results(of: checklist.id, withWaivers: false)
    try show()
  }

  private mutating func show() throws(DiagnosticsError) {
    head = try audit.results(of: checklist.id, withWaivers: false)
    answers = Self.byQuestion(head, of: checklist)
    waived = Self.byQuestion(
      try audit.results(of: checklist.id, withWaivers: true), of: checklist
    ).filter { question, _ in
      audit.waiver(
        AnswerKey(checklist: checklist.id, item: question.item, side: question.side)) != nil
    }
  }

  private mutating func reload(_ session: StoreSession) throws(DiagnosticsError) {
    audit = try session.audit(audit.engagement.id, audit.context)
    try show()
  }

  package mutating func keep(
    _ result: ControllingResult, for question: AnswerQuestion
  ) throws {
    let key = AnswerKey(checklist: checklist.id, item: question.item, side: question.side)
    var result = result
    // What is kept is observed by the person who answers now.
    (result.by, result.at, result.basis) = (nil, nil, nil)
    // A note or evidence beside the answer leaves the answer with its observer as it is.
    if let there = answers[question], there.fields == result.fields,
      there.note != result.note || there.evidence != result.evidence
    {
      result.fields = [:]
    }
    let entry = try audit.entry(
      result, key, revision: audit.answer(key)?.entry.revision ?? 0)
    let session = try session()
    do throws(DiagnosticsError) {
      _ = try session.record([entry], in: audit.engagement.id)
    } catch {
      try reload(session)
      throw error
    }
    try reload(session)
  }

  package func attach(
    _ path: String, to question: AnswerQuestion
  ) throws(DiagnosticsError) -> EvidenceReference {
    let session = try session()
    return try evidence.keep([path]) { kept, copy throws(DiagnosticsError) in
      var file = kept[0].file
      (file.engagement, file.checklist) = (audit.engagement.id, checklist.id)
      file.item = question.item
      _ = try session.add([file], copying: copy)
      return EvidenceReference(href: file.name, sha256: file.sha256, title: nil)
    }
  }
}
