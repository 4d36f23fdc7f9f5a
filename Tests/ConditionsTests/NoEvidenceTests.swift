import AuditModel
import Diagnostics
import Testing

@testable import Conditions

/// What is missing is named, with its place, and only where it matters.
@Suite struct NoEvidenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var missing: [String]
    /// `line:column code expression`.
    var reasons: [String]
    var testDescription: String { text }
  }

  static let cases: [Case] = [
    Case(text: "mi > 1", missing: ["mi"], reasons: ["7:20 missing mi"]),
    Case(
      text: "S_20.population > 1 and ms == 'x'", missing: ["S_20.population", "ms"],
      reasons: ["7:20 missing S_20.population", "7:44 missing ms"]),
    Case(
      text: "(mi > 1 and f) or mb", missing: ["mb"], reasons: ["7:38 missing mb"]),
    Case(text: "mb ? mi > 1 : t", missing: ["mb"], reasons: ["7:20 missing mb"]),
    Case(text: "t ? mi > 1 : mb", missing: ["mi"], reasons: ["7:24 missing mi"]),
    Case(
      text: "mi + mi == mi", missing: ["mi"],
      reasons: ["7:20 missing mi", "7:25 missing mi", "7:31 missing mi"]),
    Case(text: "big + 1 > 0", missing: [], reasons: ["7:20 overflow big + 1"]),
    Case(text: "not (-small > 0)", missing: [], reasons: ["7:25 overflow -small"]),
    Case(text: "t and\ni / zero == 1", missing: [], reasons: ["8:1 division i / zero"]),
    Case(text: "i % zero == 1", missing: [], reasons: ["7:20 division i % zero"]),
    Case(text: "d / zero == 1", missing: [], reasons: ["7:20 division d / zero"]),
    Case(text: "date(bad) == day", missing: [], reasons: ["7:20 date date(bad)"]),
    Case(text: "timestamp(s) == ts", missing: [], reasons: ["7:20 timestamp timestamp(s)"]),
    Case(
      text: "workdays(day, later) > 1", missing: [],
      reasons: ["7:20 no-calendar workdays(day, later)"]),
  ]

  @Test(arguments: cases) func isExplained(_ sample: Case) throws {
    let condition = try SampleScope.read(sample.text)
    guard case .noEvidence(let why) = condition.evaluate(SampleScope.bindings()) else {
      Issue.record("decided")
      return
    }
    #expect(why.missing == sample.missing)
    let reasons = why.reasons.map { reason in
      let code = reason.diagnostic.code.dropFirst("condition.evidence.".count)
      return "\(reason.location.line):\(reason.location.column) \(code) \(reason.expression)"
    }
    #expect(reasons == sample.reasons)
    for reason in why.reasons { #expect(reason.diagnostic.severity == .note) }
  }

  @Test func aCalendarMayEnd() throws {
    let condition = try SampleScope.read("workdays(day, date('2027-01-05')) > 1")
    let verdict = condition.evaluate(SampleScope.bindings(calendar: WeekCalendar()))
    guard case .noEvidence(let why) = verdict else {
      Issue.record("decided")
      return
    }
    #expect(why.reasons.map(\.diagnostic.code) == ["condition.evidence.outside-calendar"])
  }

  @Test func everyReasonIsProvoked() {
    let provoked = Set(
      Self.cases.flatMap { $0.reasons.map { $0.split(separator: " ")[1] } }
        + ["outside-calendar"])
    let codes = Message.conditionMessages.map(\.code).filter {
      $0.hasPrefix("condition.evidence.")
    }
    #expect(Set(codes) == Set(provoked.map { "condition.evidence.\($0)" }))
  }

  /// The reasons of a part never hold a value, only the condition's own text.
  @Test func noValueEntersAReason() throws {
    let condition = try SampleScope.read("date(bad) == day")
    guard case .noEvidence(let why) = condition.evaluate(SampleScope.bindings()) else {
      Issue.record("decided")
      return
    }
    let text = DiagnosticRenderer(language: .english).render(why.reasons.map(\.diagnostic))
    #expect(!text.contains("2026-02-30"))
  }
}
