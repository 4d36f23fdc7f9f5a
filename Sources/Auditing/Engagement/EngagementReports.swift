public import AuditModel
public import AuditStore
public import Diagnostics
public import Reporting
import Seals

/// Reports of engagements: the assessment with everything that the store knows beside it.
public struct EngagementReports: Sendable {
  private let session: StoreSession
  private let context: AuditingContext
  private let trailProblems: Int

  /// Makes reports with what a person may read.
  ///
  /// - Parameters:
  ///   - session: The store as that person uses it.
  ///   - context: The language of the reports.
  ///   - trailProblems: The number of disagreements with the trail, which reports give at their head.
  public init(_ session: StoreSession, _ context: AuditingContext, trailProblems: Int = 0) {
    self.session = session
    self.context = context
    self.trailProblems = trailProblems
  }

  /// The report of a checklist of an engagement for a day: with the dossier, the scores of earlier engagements, and what
  /// became of their findings.
  ///
  /// - Parameters:
  ///   - audit: The engagement.
  ///   - checklist: Which of its checklists.
  ///   - day: The day for which the report is made: ages, open and overdue count on it.
  /// - Returns: The report; the exporters of `Reporting` write it.
  /// - Throws: `DiagnosticsError` if the store cannot be read, or the engagement has no such checklist (`store.unknown`).
  public func report(
    _ audit: EngagementAudit, of checklist: ChecklistID, on day: CalendarDate
  ) throws(DiagnosticsError) -> Report {
    var report = try audit.report(of: checklist)
    let dossier = try dossier(audit, of: checklist, on: day)
    report.assessment.findings = Self.standing(report.assessment.findings, dossier.findings)
    report.dossier = dossier
    return try lookingBack(report, audit)
  }

  /// The findings of an evaluation as people left them: with their grades and edited texts, without withdrawn ones, the
  /// gravest first.
  private static func standing(
    _ findings: [Finding], _ kept: [EngagementFinding]
  ) -> [Finding] {
    let known = Dictionary(
      kept.map { ($0.raised.fingerprint, $0) },
      uniquingKeysWith: { first, last in last.state == .withdrawn ? first : last })
    let standing = findings.compactMap { finding -> Finding? in
      guard let kept = known[finding.fingerprint] else { return finding }
      guard kept.state != .withdrawn else { return nil }
      var finding = finding
      (finding.grade, finding.due) = (kept.grade, kept.due)
      finding.condition = kept.texts.edited[.condition] ?? finding.condition
      finding.effect = kept.texts.edited[.effect] ?? finding.effect
      finding.recommendation = kept.texts.edited[.recommendation] ?? finding.recommendation
      if let cause = kept.texts.edited[.cause] {
        (finding.cause, finding.causeBasis) = (cause, .established)
      }
      return finding
    }
    return Grade.allCases.sorted(by: >).flatMap { grade in standing.filter { $0.grade == grade } }
  }

  /// What the store knows of an engagement beside an assessment.
  ///
  /// Only findings and waivers of `checklist`, and those that belong to no checklist.
  package func dossier(
    _ audit: EngagementAudit, of checklist: ChecklistID?, on day: CalendarDate
  ) throws(DiagnosticsError) -> EngagementDossier {
    let id = audit.engagement.id
    var filter = FindingFilter()
    filter.engagement = id
    filter.order = .id
    filter.includesWithdrawn = true
    var findings: [EngagementFinding] = []
    for listed in try session.findings(filter)
    where listed.raised.checklist == nil || listed.raised.checklist == checklist {
      findings.append(try session.finding(listed.id))
    }
    let head = try session.store.head()
    var dossier = EngagementDossier(
      engagement: audit.engagement, names: try session.names(), findings: findings,
      evidence: audit.content.evidence,
      waivers: try session.waivers(of: id).filter { $0.checklist == checklist },
      dependentActs: try session.dependentActs(in: id), trailSize: head.size,
      trailRoot: head.root.hex, zone: session.store.zone, asOf: day)
    dossier.trailProblems = trailProblems
    return dossier
  }

  /// The report with the scores of earlier engagements, the last twelve at most, and what became of their findings.
  private func lookingBack(
    _ report: Report, _ audit: EngagementAudit
  ) throws(DiagnosticsError) -> Report {
    var audits: [(name: String, assessment: Assessment)] = []
    for engagement in try earlier(than: audit.engagement, report.checklist.id) {
      let audit = try session.audit(engagement.id, context)
      audits.append(
        (Self.name(engagement), try audit.report(of: report.checklist.id).assessment))
    }
    var report = report
    report.lookBack(on: audits, as: Self.name(audit.engagement), reach: 12)
    return report
  }

  /// The name of an engagement among others of its unit.
  private static func name(_ engagement: Engagement) -> String {
    "\(engagement.plan.period) (\(engagement.id))"
  }

  /// The engagements of the unit that were evaluated by a checklist and whose day is before that of this one, the oldest
  /// first; of one day those that were evaluated first.
  private func earlier(
    than engagement: Engagement, _ checklist: ChecklistID
  ) throws(DiagnosticsError) -> [Engagement] {
    let kept = try session.assessments(unit: engagement.plan.unit).filter {
      $0.checklist == checklist
    }
    let order = Dictionary(
      kept.enumerated().map { ($0.element.engagement, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    func isBefore(_ left: Engagement, _ right: Engagement) -> Bool {
      (left.day, order[left.id] ?? .max) < (right.day, order[right.id] ?? .max)
    }
    return try session.engagements(unit: engagement.plan.unit).filter {
      order[$0.id] != nil && isBefore($0, engagement)
    }.sorted(by: isBefore)
  }
}
