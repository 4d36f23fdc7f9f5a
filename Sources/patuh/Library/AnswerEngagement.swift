import AuditModel
import AuditStore
import Diagnostics
import Formats

/// The answers of a walk in an engagement of a store: every answer is an event of its own, and one that somebody else
/// gave meanwhile is never overwritten.
struct AnswerEngagement: AnswerKeeper {
  let name: String
  private(set) var head: ResultSet
  private(set) var answers: [AnswerQuestion: ControllingResult]
  private let store: AuditStore
  private let actor: String
  private let checklist: Checklist
  private let interface: InterfaceOptions
  private let evidence: EvidenceFolder
  private var audit: StoredAudit

  /// Goes on with an engagement; waived items count as answered.
  init(
    _ audit: StoredAudit, checklist: Checklist, by actor: String, evidence: EvidenceFolder
  ) {
    name = audit.status.plan.id
    store = audit.store
    interface = audit.interface
    self.actor = actor
    self.checklist = checklist
    self.evidence = evidence
    self.audit = audit
    head = audit.results(of: checklist.id.rawValue, withWaivers: true)
    answers = Self.byQuestion(head, of: checklist)
  }

  private mutating func reload() throws(DiagnosticsError) {
    audit = try StoredAudit(store: store, engagement: name, interface: interface)
    head = audit.results(of: checklist.id.rawValue, withWaivers: true)
    answers = Self.byQuestion(head, of: checklist)
  }

  mutating func keep(
    _ result: ControllingResult, for question: AnswerQuestion
  ) throws {
    let id = checklist.id.rawValue
    let record = audit.record(
      result, checklist: id, side: question.side.rawValue,
      revision: audit.revision(id, question.item.rawValue, question.side.rawValue))
    do throws(DiagnosticsError) {
      _ = try store.record([record], by: actor, at: StoreClock.now())
    } catch {
      try reload()
      throw error
    }
    try reload()
  }

  func attach(
    _ path: String, to question: AnswerQuestion
  ) throws(DiagnosticsError) -> EvidenceReference {
    let kept = try evidence.keep(path)
    _ = try store.add(
      EvidenceRecord(
        id: "", engagement: name, sha256: kept.sha256, size: kept.size, name: kept.name,
        item: question.item.rawValue, mediaType: kept.mediaType), by: actor, at: StoreClock.now())
    return EvidenceReference(href: kept.name, sha256: kept.sha256, title: nil)
  }
}
