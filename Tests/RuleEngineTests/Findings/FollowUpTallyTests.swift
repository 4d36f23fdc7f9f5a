import AuditModel
import Diagnostics
import Testing

@testable import RuleEngine

@Suite struct FollowUpTallyTests {
  private static let place = SourceLocation(file: "f.xml", line: 1, column: 1)
  private static let title = LocalizedText([:], fallback: Language("en"))

  private static let regime = FollowUpRegime(
    id: FollowUpRegimeID("r"), version: "1", language: Language("en"),
    languages: [Language("en")], title: title,
    deadlines: [
      .init(
        id: FollowUpDeadlineID("answer"), title: title, days: 60, until: .responded, source: nil,
        location: place)
    ],
    statuses: [
      .init(
        id: FollowUpStatusID("none"), title: title, counts: .open, states: [.issued],
        location: place),
      .init(
        id: FollowUpStatusID("doing"), title: title, counts: .open,
        states: [.responded, .agreed, .implemented], location: place),
      .init(
        id: FollowUpStatusID("done"), title: title, counts: .done, states: [.verified, .closed],
        location: place),
      .init(
        id: FollowUpStatusID("excused"), title: title, counts: .excused, states: [.accepted],
        location: place),
    ], location: place, canonicalHash: "")

  /// A finding as it stands, in a group.
  private struct Standing: FindingStanding {
    var group = "a"
    var state: FindingState
    var due: CalendarDate?
    var acceptedUntil: CalendarDate? = CalendarDate(iso: "9999-12-31")
    var issuedDay: CalendarDate?
  }

  private func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: text))
  }

  /// The sixtieth day after the day of issue is in time; the day after it is late.
  @Test(arguments: [("2026-03-02", 0), ("2026-03-03", 1)])
  func deadlineIsKeptOnItsLastDay(today: String, late: Int) throws {
    let issued = try day("2026-01-01")
    for state in FindingState.afterIssue {
      let tally = FollowUpTally.count(
        [Standing(state: state, issuedDay: issued)], by: Self.regime, on: try day(today),
        group: \.group)
      #expect(tally.last?.late == [state == .issued ? late : 0], "\(state)")
    }
  }

  /// Groups add up to the whole, and every finding stands in one status.
  @Test func groupsAddUp() throws {
    let issued = try day("2026-01-01")
    let states = FindingState.afterIssue
    let findings = (0..<700).map { number in
      Standing(
        group: "u\(number % 9)", state: states[number * 31 % states.count], issuedDay: issued)
    }
    let tallies = FollowUpTally.count(findings, by: Self.regime, on: issued, group: \.group)
    let all = try #require(tallies.last)
    let groups = tallies.dropLast()
    #expect(groups.map(\.group) == (0..<9).map { "u\($0)" })
    #expect(all.total == 700 && all.statuses == [100, 300, 200, 100])
    #expect(all.rate == Rational(2) / 7 && all.rateWithExcused == Rational(3) / 7)
    #expect(groups.map(\.total).reduce(0, +) == all.total)
    #expect(groups.map(\.done).reduce(0, +) == all.done)
    #expect(groups.map(\.excused).reduce(0, +) == all.excused)
    for tally in tallies { #expect(tally.statuses.reduce(0, +) == tally.total) }
  }

  @Test func nothingHasNoRate() throws {
    let tallies = FollowUpTally.count(
      [Standing](), by: Self.regime, on: try day("2026-01-01"), group: \.group)
    #expect(tallies.count == 1 && tallies[0].rate == nil && tallies[0].rateWithExcused == nil)
  }

  /// Drafts, withdrawn findings and those issued later are not followed up.
  @Test func onlyWhatWasIssuedCounts() throws {
    let (before, today) = (try day("2026-01-01"), try day("2026-01-31"))
    let findings = [
      Standing(state: .draft), Standing(state: .draft, issuedDay: before),
      Standing(state: .withdrawn, issuedDay: before),
      Standing(state: .issued, issuedDay: try day("2026-02-01")),
    ]
    let tallies = FollowUpTally.count(findings, by: Self.regime, on: today, group: \.group)
    #expect(tallies.map(\.total) == [0])
  }

  /// From the day after its acceptance ends a finding counts as issued, and as late.
  @Test(arguments: [("2026-06-30", [0, 0, 0, 1], 0), ("2026-07-01", [1, 0, 0, 0], 1)])
  func acceptanceEnds(today: String, statuses: [Int], late: Int) throws {
    let finding = Standing(
      state: .accepted, acceptedUntil: try day("2026-06-30"), issuedDay: try day("2026-01-01"))
    let tallies = FollowUpTally.count(
      [finding], by: Self.regime, on: try day(today), group: \.group)
    #expect(tallies.last?.statuses == statuses && tallies.last?.late == [late])
  }
}
