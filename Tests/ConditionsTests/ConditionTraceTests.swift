import AuditModel
import Diagnostics
import TestSupport
import Testing

@testable import Conditions

@Suite struct ConditionTraceTests {
  static func text(_ condition: String, _ language: InterfaceLanguage = .english) throws -> String {
    let trace = try SampleScope.read(condition)
      .trace(SampleScope.bindings(calendar: WeekCalendar()))
    return ConditionTraceText(language: language).render(trace)
  }

  @Test func aComparisonShowsItsValues() throws {
    #expect(
      try Self.text("S_20.deviations > 3") == """
        S_20.deviations > 3 = false (2 > 3)

        """)
  }

  @Test func partsStandBelowTheWhole() throws {
    #expect(
      try Self.text("(S_20.deviations > 3  or\n t) and not (day >= later)") == """
        (S_20.deviations > 3 or t) and not (day >= later) = true
          S_20.deviations > 3 or t = true
            S_20.deviations > 3 = false (2 > 3)
            t = true
          not (day >= later) = true
            day >= later = false (2026-01-02 >= 2026-01-12)

        """)
  }

  @Test func calculationsStandBelowTheirComparison() throws {
    #expect(
      try Self.text("S_20.deviations * 1.0 / S_20.size > rate") == """
        S_20.deviations * 1.0 / S_20.size > rate = false (0.033333333333… > 0.05)
          S_20.deviations * 1.0 / S_20.size = 0.033333333333… (2 / 60)
            S_20.deviations * 1.0 = 2 (2 * 1)

        """)
    #expect(
      try Self.text("workdays(day, later) > issue_days and s.startsWith('pas')") == """
        workdays(day, later) > issue_days and s.startsWith('pas') = true
          workdays(day, later) > issue_days = true (6 > 4)
            workdays(day, later) = 6 (workdays(2026-01-02, 2026-01-12))
          s.startsWith('pas') = true (startsWith("paspor", "pas"))

        """)
  }

  @Test func whatIsMissingAndWhatIsNotNeededIsSaidInBothLanguages() throws {
    let condition = "t ? S_20.population > 3 : grade in ['major']"
    #expect(
      try Self.text(condition) == """
        t ? S_20.population > 3 : grade in ['major'] = no evidence
          t = true
          S_20.population > 3 = no evidence (? > 3)
          grade in ['major'] = not needed

        """)
    #expect(
      try Self.text(condition, .indonesian) == """
        t ? S_20.population > 3 : grade in ['major'] = tanpa bukti
          t = benar
          S_20.population > 3 = tanpa bukti (? > 3)
          grade in ['major'] = tidak diperlukan

        """)
  }

  @Test func hasShowsNoValue() throws {
    #expect(try Self.text("has(S_20.population)") == "has(S_20.population) = false\n")
  }

  @Test func everyPartHasItsPlace() throws {
    let trace = try SampleScope.read("t and\n (i > 4)").trace(SampleScope.bindings())
    #expect(trace.location == SampleScope.origin)
    #expect(trace.parts[1].location == SourceLocation(file: "checklist.xml", line: 8, column: 3))
    #expect(trace.parts[1].expression == "i > 4")
    #expect(trace.parts[1].parts.map(\.outcome) == [.value(.int(5)), .value(.int(4))])
  }
}
