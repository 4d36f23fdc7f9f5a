import AuditModel
import Testing

/// Open, overdue and age of a finding on a day, and the counts made of them.
@Suite struct FindingStandingTests {
  private struct Standing: FindingStanding {
    var state: FindingState
    var due: CalendarDate?
    var acceptedUntil: CalendarDate?
    var issuedDay: CalendarDate?
    var grade = Grade.major
  }

  private static func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: text))
  }

  /// The last day of an acceptance, and the day after it.
  @Test(arguments: ["2026-06-30", "2026-07-01"]) func stateDecidesWhetherItIsOpen(today: String)
    throws
  {
    let until = try Self.day("2026-06-30")
    let today = try Self.day(today)
    let open = FindingState.allCases.filter {
      Standing(state: $0, acceptedUntil: until).isOpen(on: today)
    }
    let always: [FindingState] = [
      .draft, .issued, .responded, .agreed, .implemented, .verified,
    ]
    #expect(open == always + (today == until ? [] : [.accepted]))
    for state in FindingState.allCases {
      let hasEnded = state == .accepted && today != until
      #expect(
        Standing(state: state, acceptedUntil: until).effectiveState(on: today)
          == (hasEnded ? .issued : state))
    }
  }

  /// A finding is overdue from the day after its due day, while it is open.
  @Test func overdueFromTheDayAfter() throws {
    let due = try Self.day("2026-06-30")
    for state in FindingState.allCases {
      let finding = Standing(state: state, due: due, acceptedUntil: .distant)
      #expect(!finding.isOverdue(on: due))
      let next = try Self.day("2026-07-01")
      #expect(finding.isOverdue(on: next) == finding.isOpen(on: next), "\(state)")
    }
    #expect(!Standing(state: .issued).isOverdue(on: due))
  }

  @Test(
    arguments: [
      (nil, AgeBand.draft), (0, .days30), (30, .days30), (31, .days60), (60, .days60),
      (61, .days90), (90, .days90), (91, .older), (4_000, .older),
    ] as [(Int?, AgeBand)])
  func agesFallIntoBands(days: Int?, band: AgeBand) throws {
    #expect(AgeBand(days: days) == band)
    let today = try Self.day("2026-06-30")
    let issued = days.flatMap { CalendarDate(dayNumber: today.dayNumber - $0) }
    #expect(Standing(state: .issued, issuedDay: issued).age(on: today) == days)
  }

  /// What is issued tomorrow has no age today.
  @Test func laterIssueHasNoAge() throws {
    let finding = Standing(state: .issued, issuedDay: try Self.day("2026-07-01"))
    #expect(finding.age(on: try Self.day("2026-06-30")) == nil)
  }

  /// A draft or withdrawn finding has reached no state of follow-up, and none has reached these.
  @Test func statesAreReachedInOrder() {
    for state in FindingState.allCases {
      for other in FindingState.allCases {
        let places = [state, other].map { FindingState.afterIssue.firstIndex(of: $0) }
        let expected = places[0].flatMap { mine in places[1].map { mine >= $0 } } ?? false
        #expect(state.hasReached(other) == expected)
      }
    }
    #expect(
      FindingState.afterIssue == [
        .issued, .responded, .agreed, .implemented, .verified, .closed, .accepted,
      ])
  }

  /// Only open findings are counted, the gravest grade first.
  @Test func openFindingsAreCounted() throws {
    let today = try Self.day("2026-06-30")
    let issued = try Self.day("2026-06-15")
    let findings = [
      Standing(state: .issued, due: try Self.day("2026-06-29"), issuedDay: issued),
      Standing(state: .verified, due: today, issuedDay: issued),
      Standing(state: .closed, issuedDay: issued), Standing(state: .withdrawn, issuedDay: issued),
      Standing(state: .accepted, acceptedUntil: today, issuedDay: issued, grade: .minor),
      Standing(state: .draft, grade: .observation),
      Standing(
        state: .accepted, acceptedUntil: try Self.day("2026-06-29"), issuedDay: issued,
        grade: .observation),
    ]
    let ages = FindingAges.counting(findings, on: today, grade: \.grade)
    #expect(
      ages == [
        FindingAges(grade: .major, counts: [.days30: 2], overdue: 1),
        FindingAges(grade: .observation, counts: [.draft: 1, .days30: 1], overdue: 0),
      ])
  }
}

extension CalendarDate {
  /// A day far away.
  fileprivate static var distant: CalendarDate? { CalendarDate(iso: "9999-12-31") }
}
