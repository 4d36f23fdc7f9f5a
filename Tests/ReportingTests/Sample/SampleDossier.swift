import AuditModel

@testable import Reporting

/// A made-up engagement with something of everything that a dossier can hold.
enum SampleDossier {
  /// Open findings of every age on 30 June 2026.
  static let open: [EngagementDossier.FollowedFinding] = {
    let findings: [(state: String, grade: Grade, issued: String?, due: String?)] = [
      ("issued", .major, "2026-06-15", "2026-06-29"), ("responded", .major, "2026-03-01", nil),
      ("agreed", .major, "2026-04-20", nil), ("draft", .minor, nil, nil),
      ("implemented", .minor, "2026-05-10", "2026-06-30"),
    ]
    func day(_ text: String?) -> CalendarDate? { text.flatMap { CalendarDate(iso: $0) } }
    return findings.enumerated().map { number, finding in
      .init(
        id: "E-1/\(number + 3)", fingerprint: String(repeating: "\(number)", count: 64),
        subject: "B-0\(number + 3)", state: finding.state, grade: finding.grade,
        firstGrade: finding.grade, occurrences: 1, due: day(finding.due), acceptedUntil: nil,
        parts: ["Left \(number)", "Rule", "Why", "So", "Do"], responses: [], actions: [],
        verifications: [], issued: day(finding.issued))
    }
  }()

  static let value = EngagementDossier(
    id: "E-1", title: "Counter <1>", state: "reported", objective: "=See whether it works",
    start: CalendarDate(iso: "2026-04-01"), end: CalendarDate(iso: "2026-04-10"),
    team: [
      .init(name: "Lea | Contoh", duty: "lead", isIndependent: true),
      .init(name: "Ann *Contoh*", duty: "auditor", isIndependent: false),
    ],
    findings: [
      .init(
        id: "E-1/1", fingerprint: SampleReport.assessment.findings[0].fingerprint, subject: "B-01",
        state: "closed", grade: .minor, firstGrade: .major, occurrences: 2,
        due: CalendarDate(iso: "2026-05-10"), acceptedUntil: nil,
        parts: ["Condition", "Criteria", "Cause", "Effect", "Recommendation"],
        responses: [
          .init(isYes: true, text: "We <agree> & act", author: "emp", at: "2026-04-12T08:00:00Z")
        ],
        actions: [
          .init(
            id: "E-1/1.1", text: "Second check", owner: "emp", due: CalendarDate(iso: "2026-05-01"),
            percent: 100, progress: "Done | checked", proof: ["E-1/e2", "E-1/e3"])
        ],
        verifications: [
          .init(isYes: false, text: "Not yet", author: "lea", at: "2026-05-02T08:00:00Z"),
          .init(isYes: true, text: "Seen", author: "lea", at: "2026-05-12T08:00:00Z"),
        ]),
      .init(
        id: "E-1/2", fingerprint: String(repeating: "b", count: 64), subject: nil,
        state: "accepted", grade: .observation, firstGrade: .observation, occurrences: 1, due: nil,
        acceptedUntil: CalendarDate(iso: "2027-01-01"),
        parts: ["Cash box open", "SOP 4.2", "No key", "Loss", "Add a key"], responses: [],
        actions: [], verifications: []),
    ] + open,
    evidence: [
      .init(
        id: "E-1/e1", name: "scan.pdf", mediaType: "application/pdf", size: 12_345,
        sha256: String(repeating: "c", count: 64), date: CalendarDate(iso: "2026-03-31"),
        expires: CalendarDate(iso: "2027-03-31"), subject: "B-01", removed: nil),
      .init(
        id: "E-1/e2", name: "old.txt", mediaType: nil, size: 1,
        sha256: String(repeating: "d", count: 64), date: nil, expires: nil, subject: nil,
        removed: "Wrong file"),
    ],
    waivers: [
      .init(
        item: "B-02", side: .external, reason: "Tested by others", authority: "Mia",
        until: CalendarDate(iso: "2026-12-31"))
    ], trailSize: 94, trailRoot: String(repeating: "e", count: 64),
    asOf: CalendarDate(iso: "2026-06-30"))
}
