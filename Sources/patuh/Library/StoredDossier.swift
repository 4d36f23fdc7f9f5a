import AuditModel
import AuditStore
import Diagnostics
import Reporting
import Seals

/// Gathers the dossier of an engagement from its store.
struct StoredDossier {
  let store: AuditStore
  let status: EngagementStatus
  /// The day on which the age of findings is counted; `nil` leaves their ages out.
  var today: CalendarDate?

  /// The dossier for the report of one checklist, or with `nil` for findings that belong to none.
  ///
  /// - Throws: What stands against reading the store.
  func dossier(of checklist: String?) throws(DiagnosticsError) -> EngagementDossier {
    let plan = status.plan
    let people = try store.people()
    func name(_ id: String) -> String { people.first { $0.id == id }?.name ?? id }
    var filter = FindingFilter()
    filter.engagement = plan.id
    filter.order = .id
    var findings: [EngagementDossier.FollowedFinding] = []
    for listed in try store.findings(filter)
    where listed.record.checklist == nil || listed.record.checklist == checklist {
      findings.append(followed(try store.finding(listed.record.id), name))
    }
    let head = try store.head()
    let order: [Duty] = [.lead, .auditor, .reviewer]
    let team = status.team.sorted {
      let (a, b) = (order.firstIndex(of: $0.duty) ?? 9, order.firstIndex(of: $1.duty) ?? 9)
      return (a, $0.person) < (b, $1.person)
    }
    return EngagementDossier(
      id: plan.id, title: plan.title, state: status.state.rawValue, objective: plan.objective,
      start: day(plan.start), end: day(plan.end),
      team: team.map {
        EngagementDossier.Member(
          name: name($0.person), duty: $0.duty.rawValue, isIndependent: $0.isIndependent)
      }, findings: findings, evidence: try store.evidence(of: plan.id).map(file),
      waivers: try store.waivers(of: plan.id).filter { $0.checklist == checklist }.map { waiver in
        EngagementDossier.Waiver(
          item: waiver.item, side: waiver.side.flatMap(Side.init), reason: waiver.reason,
          authority: name(waiver.authority), until: day(waiver.until))
      }, trailSize: head.size, trailRoot: head.root.hex, asOf: today)
  }

  private func day(_ text: String?) -> CalendarDate? { text.flatMap { CalendarDate(iso: $0) } }

  private func followed(
    _ finding: StoredFinding, _ name: (String) -> String
  ) -> EngagementDossier.FollowedFinding {
    let record = finding.record
    return EngagementDossier.FollowedFinding(
      id: record.id, fingerprint: record.fingerprint, subject: record.item ?? record.requirement,
      state: finding.state.rawValue, grade: Grade(rawValue: record.grade) ?? .observation,
      firstGrade: Grade(rawValue: finding.firstGrade) ?? .observation,
      occurrences: record.occurrences, due: day(record.due),
      acceptedUntil: day(finding.acceptedUntil),
      parts: [
        record.condition, record.criteria, record.cause, record.effect, record.recommendation,
      ],
      responses: finding.responses.map {
        EngagementDossier.Remark(
          isYes: $0.agrees, text: $0.text, author: name($0.author), at: $0.at)
      },
      actions: finding.actions.map { action in
        EngagementDossier.Action(
          id: action.id, text: action.text, owner: name(action.owner), due: day(action.due),
          percent: action.percent, progress: action.progress,
          proof: finding.evidence.filter { $0.record.action == action.id && $0.removed == nil }
            .map(\.record.id), person: action.owner)
      },
      verifications: finding.verifications.map {
        EngagementDossier.Remark(
          isYes: $0.isEffective, text: $0.note, author: name($0.author), at: $0.at)
      }, issued: day(finding.issued.map { String($0.prefix(10)) }))
  }

  private func file(_ evidence: StoredEvidence) -> EngagementDossier.EvidenceFile {
    let record = evidence.record
    return EngagementDossier.EvidenceFile(
      id: record.id, name: record.name, mediaType: record.mediaType, size: record.size,
      sha256: record.sha256, date: day(record.date), expires: day(record.expires),
      subject: record.item ?? record.action ?? record.finding, removed: evidence.removed)
  }
}

extension StoredAudit {
  /// The report of a checklist with what the store knows of the engagement on a day.
  func fullReport(
    of checklist: String, on today: CalendarDate?
  ) throws(DiagnosticsError) -> Report {
    var report = try report(of: checklist)
    report.dossier = try StoredDossier(store: store, status: status, today: today).dossier(
      of: checklist)
    return report
  }
}
