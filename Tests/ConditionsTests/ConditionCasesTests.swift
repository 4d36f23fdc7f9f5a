import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Conditions

/// The table of conditions, held against two other readers of CEL.
@Suite struct ConditionCasesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    /// What is expected in spite of the oracles.
    var own: String?
    /// Why.
    var reason: String?
    var oracles: [Substring]
    var testDescription: String { text }

    /// What the oracles expect, when they agree.
    var agreed: String? {
      guard oracles.count == 2, oracles[0] == oracles[1] else { return nil }
      return ["true": "met", "false": "not-met", "error": "no-evidence"][String(oracles[0])]
    }
  }

  static let cases: [Case] = {
    func lines(_ file: String) -> [Substring] {
      guard let bytes = try? bytes(of: "Tests/ConditionsTests/Fixtures/\(file)") else { return [] }
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    }
    let oracle = Dictionary(
      lines("oracle.tsv").map { line in
        let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
        return (String(parts[0]), Array(parts.dropFirst()))
      }, uniquingKeysWith: { first, _ in first })
    return lines("cases.txt").filter { !$0.hasPrefix("#") }.map { line in
      let parts = line.components(separatedBy: " => ")
      let rest = parts.dropFirst().first?.components(separatedBy: " ; ")
      return Case(
        text: parts[0], own: rest?[0], reason: rest?.dropFirst().first,
        oracles: oracle[parts[0]] ?? [])
    }
  }()

  static func outcome(_ text: String) -> String {
    do throws(DiagnosticsError) {
      let condition = try SampleScope.read(text)
      let bindings = SampleScope.bindings(calendar: WeekCalendar())
      let verdict = condition.evaluate(bindings)
      // The compiled way and the tree walk must say the same.
      let traced = condition.trace(bindings).outcome
      switch (verdict, traced) {
      case (.met, .value(.bool(true))): return "met"
      case (.notMet, .value(.bool(false))): return "not-met"
      case (.noEvidence(let why), .noEvidence) where !why.reasons.isEmpty: return "no-evidence"
      default: return "the program says \(verdict), the trace \(traced)"
      }
    } catch {
      let codes = error.diagnostics.filter { $0.severity == .error }.map {
        $0.code.dropFirst("condition.".count)
      }
      return "refused " + codes.joined(separator: " ")
    }
  }

  @Test func theTableIsThere() {
    #expect(Self.cases.count > 550)
    #expect(Self.cases.count { $0.own == nil } > 350)
  }

  @Test(arguments: cases) func comesOutAsExpected(_ sample: Case) throws {
    let expected = try #require(
      sample.own ?? sample.agreed, "the oracles differ: say what is expected")
    #expect(Self.outcome(sample.text) == expected)
  }

  /// Where an expectation stands in the table, the oracles say something else, or do not know the
  /// language.
  @Test func noExpectationIsIdle() {
    let idle = Self.cases.filter { sample in
      let isForeign = sample.reason?.hasPrefix("own") == true || sample.reason == "words"
      return sample.own != nil && sample.own == sample.agreed && !isForeign
    }
    #expect(idle.map(\.text) == [])
  }
}
