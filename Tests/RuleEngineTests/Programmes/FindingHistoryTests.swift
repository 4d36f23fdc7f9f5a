import AuditModel
import RuleEngine
import Testing

/// Findings followed over periods, each period a letter: y met, n not met, - not tested,
/// x not audited.
@Suite struct FindingHistoryTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let periods: String
    /// For each period the status and the number of times found; nothing: no trace.
    let expected: [String]
    var testDescription: String { periods }
  }

  static let cases = [
    Case(periods: "yyy", expected: ["", "", ""]),
    Case(periods: "nnn", expected: ["new 1", "repeated 2", "repeated 3"]),
    Case(periods: "nyy", expected: ["new 1", "resolved 1", ""]),
    Case(periods: "nyn", expected: ["new 1", "resolved 1", "returned 2"]),
    Case(periods: "n-y", expected: ["new 1", "untested 1", "resolved 1"]),
    Case(periods: "n-n", expected: ["new 1", "untested 1", "repeated 2"]),
    Case(periods: "nxn", expected: ["new 1", "", "repeated 2"]),
    Case(periods: "nxy", expected: ["new 1", "", "resolved 1"]),
    Case(periods: "xnx", expected: ["", "new 1", ""]),
    Case(periods: "ny-n", expected: ["new 1", "resolved 1", "", "returned 2"]),
    Case(periods: "-n", expected: ["", "new 1"]),
  ]

  private static func assessment(_ letter: Character) throws -> Assessment? {
    let answers: [Side: Answer]
    switch letter {
    case "y": answers = [.internal: .conformity(.yes)]
    case "n": answers = [.internal: .conformity(.no)]
    case "-": answers = [.internal: .notTested]
    default: return nil
    }
    return try TestAudit(entries: [
      .init(id: "A-1", severity: .major, answers: answers),
      .init(id: "A-2", answers: [.internal: .conformity(.yes)]),
    ]).assessment()
  }

  private static func trace(_ periods: String) throws -> [[FindingTrace]] {
    FindingHistory.trace(
      try periods.enumerated().map { (PeriodID("p\($0)"), try assessment($1)) })
  }

  @Test(arguments: cases) func findingsAreFollowed(_ example: Case) throws {
    let told = try Self.trace(example.periods).map { traces in
      traces.map { "\($0.status.rawValue) \($0.occurrences)" }.joined(separator: ", ")
    }
    #expect(told == example.expected)
  }

  @Test func firstAndLastPeriodAreKept() throws {
    let traces = try Self.trace("nynx-").map(\.first)
    #expect(traces[2]?.first == PeriodID("p0"))
    #expect(traces[2]?.last == PeriodID("p2"))
    #expect(traces[4]?.status == .untested)
    #expect(traces[4]?.last == PeriodID("p2"))
  }

  /// All histories of five periods: a slow reference that looks back anew each time.
  @Test func everyShortHistoryAgreesWithTheReference() throws {
    let letters = Array("yn-x")
    for number in 0..<1_024 {
      let periods = (0..<5).map { letters[(number >> (2 * $0)) & 3] }
      let told = try Self.trace(String(periods))
      for (position, letter) in periods.enumerated() {
        let before = periods[..<position].filter { $0 == "y" || $0 == "n" }
        let times = periods[...position].count { $0 == "n" }
        let expected: FindingTrace.Status? =
          switch (letter, before.last) {
          case ("n", "n"): .repeated
          case ("n", _): before.contains("n") ? .returned : .new
          case ("y", "n"): .resolved
          case ("-", "n"): .untested
          default: nil
          }
        #expect(told[position].map(\.status) == [expected].compactMap(\.self), "\(periods)")
        #expect(told[position].allSatisfy { $0.occurrences == times }, "\(periods)")
      }
    }
  }
}
