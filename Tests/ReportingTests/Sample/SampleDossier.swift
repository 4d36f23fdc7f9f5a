import AuditModel
import TestSupport

@testable import Reporting

/// A made-up engagement with something of everything that a dossier can hold.
enum SampleDossier {
  static let id = EngagementID("E-1")
  static let start = Timestamp.at("2026-04-10T08:00:00Z")

  /// A finding of the engagement; the condition in English, where no texts are given.
  static func make(
    _ number: Int, _ state: FindingState, _ grade: Grade, fingerprint: String,
    item: ItemID? = nil, first: Grade? = nil, occurrences: Int = 1, issued: CalendarDate? = nil,
    due: CalendarDate? = nil, acceptance: RiskAcceptance? = nil, withdrawal: String? = nil,
    texts: [String]
  ) -> EngagementFinding {
    let texts = Dictionary(
      uniqueKeysWithValues: zip(
        FindingPart.allCases,
        texts.map { LocalizedText([.undetermined: $0], fallback: .undetermined) }))
    return EngagementFinding(
      id: FindingID("E-1/\(number)"), engagement: id, unit: UnitID("u"),
      raised: RaisedFinding(
        origin: .person, checklist: nil, fingerprint: fingerprint, item: item, grade: grade,
        texts: texts, due: due),
      texts: FindingTexts(original: texts), firstGrade: first ?? grade, occurrences: occurrences,
      state: state, raisedAt: start, issued: nil, issuedDay: issued, moved: start,
      acceptance: acceptance, withdrawal: withdrawal)
  }

  /// Open findings of every age on 30 June 2026.
  static let open: [EngagementFinding] = {
    let findings: [(state: FindingState, grade: Grade, issued: String?, due: String?)] = [
      (.issued, .major, "2026-06-15", "2026-06-29"), (.responded, .major, "2026-03-01", nil),
      (.agreed, .major, "2026-04-20", nil), (.draft, .minor, nil, nil),
      (.implemented, .minor, "2026-05-10", "2026-06-30"),
    ]
    func day(_ text: String?) -> CalendarDate? { text.flatMap { CalendarDate(iso: $0) } }
    return findings.enumerated().map { number, finding in
      make(
        number + 3, finding.state, finding.grade,
        fingerprint: String(repeating: "\(number)", count: 64),
        item: ItemID("B-0\(number + 3)"), issued: day(finding.issued), due: day(finding.due),
        texts: ["Left \(number)", "Rule", "Why", "So", "Do"])
    }
  }()

  private static let closed: EngagementFinding = {
    var finding = make(
      1, .closed, .minor, fingerprint: SampleReport.assessment.findings[0].fingerprint,
      item: ItemID("B-01"), first: .major, occurrences: 2, due: CalendarDate(iso: "2026-05-10"),
      texts: ["Condition", "Criteria", "Cause", "Effect", "Recommendation"])
    finding.responses = [
      Response(
        agrees: true, text: "We <agree> & act", author: PersonID("emp"),
        at: .at("2026-04-12T08:00:00Z"))
    ]
    finding.actions = [
      Action(
        id: ActionID("E-1/1.1"), text: "Second check", owner: PersonID("emp"),
        due: .on("2026-05-01"), percent: 100, progress: "Done | checked",
        reporter: PersonID("emp"))
    ]
    finding.verifications = [
      Verification(
        isEffective: false, note: "Not yet", author: PersonID("lea"),
        at: .at("2026-05-02T08:00:00Z")),
      Verification(
        isEffective: true, note: "Seen", author: PersonID("lea"), at: .at("2026-05-12T08:00:00Z")),
    ]
    finding.evidence = proofs
    return finding
  }()

  /// Proofs of the action, one of them removed.
  private static let proofs = [
    StoredEvidence(
      file: Evidence(
        id: EvidenceID("E-1/e2"), engagement: id, sha256: String(repeating: "d", count: 64),
        size: 1, name: "old.txt", finding: FindingID("E-1/1"), action: ActionID("E-1/1.1")),
      author: PersonID("emp"), at: start, removed: "Wrong file"),
    StoredEvidence(
      file: Evidence(
        id: EvidenceID("E-1/e3"), engagement: id, sha256: String(repeating: "f", count: 64),
        size: 2, name: "new.txt", finding: FindingID("E-1/1"), action: ActionID("E-1/1.1")),
      author: PersonID("emp"), at: start, removed: nil),
  ]

  static let value = EngagementDossier(
    engagement: Engagement(
      plan: EngagementPlan(
        id: id, title: "Counter <1>", unit: UnitID("u"), period: "2026-Q1",
        objective: "=See whether it works", start: CalendarDate(iso: "2026-04-01"),
        end: CalendarDate(iso: "2026-04-10"), checklists: []),
      state: .reported, moved: start, movedDay: start.date, resultsDay: nil,
      team: [
        .init(person: PersonID("ann"), duty: .auditor, isIndependent: false),
        .init(person: PersonID("lea"), duty: .lead, isIndependent: true),
      ], progress: .init()),
    names: [
      PersonID("lea"): "Lea | Contoh", PersonID("ann"): "Ann *Contoh*", PersonID("mia"): "Mia",
    ],
    findings: [
      closed,
      make(
        2, .accepted, .observation, fingerprint: String(repeating: "b", count: 64),
        acceptance: RiskAcceptance(
          until: .on("2027-01-01"), reason: "A key costs more",
          author: PersonID("mia")),
        texts: ["Cash box open", "SOP 4.2", "No key", "Loss", "Add a key"]),
    ] + open + [
      make(
        8, .withdrawn, .major, fingerprint: String(repeating: "9", count: 64),
        item: ItemID("B-02"), issued: CalendarDate(iso: "2026-04-20"),
        due: CalendarDate(iso: "2026-05-01"), withdrawal: "Another unit's cases",
        texts: ["Mistaken", "Rule", "Why", "So", "Do"])
    ],
    evidence: [
      StoredEvidence(
        file: Evidence(
          id: EvidenceID("E-1/e1"), engagement: id, sha256: String(repeating: "c", count: 64),
          size: 12_345, name: "scan.pdf", date: CalendarDate(iso: "2026-03-31"),
          item: ItemID("B-01"), mediaType: "application/pdf",
          expires: CalendarDate(iso: "2027-03-31")), author: PersonID("ann"), at: start,
        removed: nil)
    ] + proofs,
    waivers: [
      Waiver(
        checklist: SampleChecklist.value.id, item: ItemID("B-02"), side: .external,
        reason: "Tested by others", until: CalendarDate(iso: "2026-12-31"),
        authority: PersonID("mia"))
    ],
    dependentActs: [
      .init(
        event: 41, person: PersonID("ann"), kind: .answered, at: .at("2026-04-08T09:30:00Z"))
    ], trailSize: 94, trailRoot: String(repeating: "e", count: 64), zone: .utc,
    asOf: CalendarDate(iso: "2026-06-30"))
}

extension Timestamp {
  /// A moment of the sample, RFC 3339.
  static func at(_ text: String) -> Timestamp {
    guard let moment = Timestamp(rfc3339: text) else { preconditionFailure(text) }
    return moment
  }
}

extension CalendarDate {
  /// A day of the sample, ISO 8601.
  static func on(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(iso: text) else { preconditionFailure(text) }
    return day
  }
}
