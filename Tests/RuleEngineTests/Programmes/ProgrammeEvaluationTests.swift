import AuditModel
import RuleEngine
import TestSupport
import Testing

/// A programme of one unit and checklist, whose results a made-up store gives.
@Suite struct ProgrammeEvaluationTests {
  private static let place = TestAudit.place

  private static func audit(_ answer: Answer) -> TestAudit {
    TestAudit(entries: [.init(id: "A-1", severity: .major, answers: [.internal: answer])])
  }

  private static func programme(_ periods: [String]) -> Programme {
    Programme(
      id: ProgrammeID("year"), version: "1", language: .english, languages: [.english],
      title: TestAudit.text("year"),
      periods: periods.map { ProgrammePeriod(id: PeriodID($0), location: place) },
      units: [
        ProgrammeUnit(id: UnitID("unit-1"), title: TestAudit.text("one"), location: place)
      ],
      audits: [
        ProgrammeAudit(
          checklist: ChecklistID("test"), results: [],
          engagements: [
            ProgrammeEngagements(store: "audit.sqlite", pattern: "E-{period}", location: place)
          ], location: place)
      ], location: place, canonicalHash: String(repeating: "0", count: 64))
  }

  /// What the store holds: an answer and how the finding stands, by engagement.
  private static func traces(
    _ store: [EngagementID: (answer: Answer, followUp: FindingFollowUp?)], _ periods: [String]
  ) throws -> [[FindingTrace]] {
    let programme = programme(periods)
    let evaluation = try ProgrammeEvaluation(
      programme, checklists: [(audit(.conformity(.yes)).checklist, [])])
    let fingerprint = try #require(
      audit(.conformity(.no)).assessment().findings.first?.fingerprint)
    return try evaluation.evaluate { position, unit, period, _ in
      let id = programme.audits[position].engagements[0].id(unit: unit, period: period)
      guard let held = store[id] else { return .init(results: nil, missing: [id.rawValue]) }
      return .init(
        results: audit(held.answer).input,
        followUp: held.followUp.map { [fingerprint: $0] } ?? [:])
    }.assessment.cells.map(\.traces)
  }

  private static func followUp(_ id: String, _ state: FindingState) -> FindingFollowUp {
    FindingFollowUp(
      id: FindingID(id), state: state, grade: .major, isOpen: state != .closed,
      due: CalendarDate(iso: "2026-09-30"))
  }

  /// A finding stands as the last engagement that raised it says, also where it was not tested again.
  @Test func statesComeFromTheStore() throws {
    let first = Self.followUp("E-p1/1", .closed)
    let third = Self.followUp("E-p3/1", .agreed)
    let traces = try Self.traces(
      [
        EngagementID("E-p1"): (.conformity(.no), first), EngagementID("E-p2"): (.notTested, nil),
        EngagementID("E-p3"): (.conformity(.no), third),
        EngagementID("E-p5"): (.conformity(.yes), nil),
      ], ["p1", "p2", "p3", "p4", "p5"])
    #expect(traces.map { $0.map(\.status) } == [[.new], [.untested], [.repeated], [], [.resolved]])
    #expect(traces.map { $0.map(\.followUp) } == [[first], [first], [third], [], [third]])
    #expect(traces.joined().allSatisfy { $0.due == CalendarDate(iso: "2026-09-30") })
  }

  /// Without a store there is no state, and the day is that of the finding.
  @Test func filesHaveNoStates() throws {
    let traces = try Self.traces([EngagementID("E-p1"): (.conformity(.no), nil)], ["p1"])
    let trace = try #require(traces.first?.first)
    #expect(trace.followUp == nil && trace.due == trace.finding.due)
  }

  /// Open are the findings of the period, and not what was left untested.
  @Test func openCountsThePeriod() throws {
    let programme = Self.programme(["p1", "p2", "p3", "p4"])
    let answers: [String: Answer] = [
      "p1": .conformity(.no), "p2": .conformity(.no), "p3": .notTested, "p4": .conformity(.yes),
    ]
    let evaluation = try ProgrammeEvaluation(
      programme, checklists: [(Self.audit(.conformity(.yes)).checklist, [])])
    let cells = try evaluation.evaluate { _, _, period, _ in
      .init(results: answers[period.rawValue].map { Self.audit($0).input })
    }.assessment.cells
    #expect(cells.map(\.open) == [1, 1, 0, 0])
    #expect(cells.map { $0.count(of: .untested) } == [0, 0, 1, 0])
  }
}
