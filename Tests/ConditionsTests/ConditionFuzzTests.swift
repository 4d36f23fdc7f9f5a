import AuditModel
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Conditions

/// Whatever stands in a condition, reading it ends, with a condition or with diagnostics at places
/// within it.
@Suite struct ConditionFuzzTests {
  static let words = [
    "i", "d", "t", "mb", "s", "ts", "day", "li", "S_20", "S-20", ".size", ".", "(", ")", "[", "]",
    "{", "}", ",", "?", ":", "&&", "||", "and", "or", "not", "!", "-", "+", "*", "/", "%", "==",
    "!=", "<", "<=", ">", ">=", "in", "=", "&", "1", "2.5", "0", "1e3", "99999999999999999999",
    "'a'", "\"b", "'\\", "'\\u12'", "has(", "size(", "hours(", "workdays(", "date('2026-01-02')",
    "timestamp('x')", "null", "true", "false", "AND", "if", "exists(", ".matches(", "//", "\n",
    "\r\n", "é", "😀", "\u{202E}", "“", "≤", "\u{0}", "\t", "qwertz", "a_b", "grade",
  ]

  /// Reads the text and checks what comes out; a condition is also run.
  static func check(_ text: String) {
    let lines = text.unicodeScalars.count { $0 == "\n" || $0 == "\r" }
    do throws(DiagnosticsError) {
      let condition = try SampleScope.read(text)
      let bindings = SampleScope.bindings(calendar: WeekCalendar())
      let decision = condition.decide(bindings)
      let traced = condition.trace(bindings)
      switch (decision, traced.outcome) {
      case (.met, .value(.bool(true))), (.notMet, .value(.bool(false))): break
      case (.noEvidence, .noEvidence(let reasons)) where !reasons.isEmpty: break
      default: Issue.record("\(decision) but the trace says \(traced.outcome): \(text)")
      }
      _ = ConditionTraceText(language: .english).render(traced)
    } catch {
      #expect(error.diagnostics.hasErrors && error.diagnostics.count <= 100)
      for diagnostic in error.diagnostics {
        let line = diagnostic.location?.line ?? 0
        #expect((7...7 + lines).contains(line), "\(text)")
        #expect(
          (1...20 + text.unicodeScalars.count).contains(diagnostic.location?.column ?? 0), "\(text)"
        )
      }
      _ = DiagnosticRenderer(language: .indonesian).render(error.diagnostics)
    }
  }

  @Test func randomWordsNeverCrash() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<3_000 {
      let text = (0..<1 + random.below(16)).map { _ in random.pick(Self.words) }
        .joined(separator: random.chance(70) ? " " : "")
      Self.check(text)
    }
  }

  @Test func randomScalarsNeverCrash() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<3_000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<1 + random.below(24) {
        let limit = random.pick([0x80, 0x80, 0x250, 0x3000, 0x11_0000])
        scalars.append(Unicode.Scalar(UInt32(random.below(limit))) ?? " ")
      }
      Self.check(String(scalars))
    }
  }

  /// Conditions of the table with a slip: something left out, doubled, swapped or put in.
  @Test func slipsNeverCrash() throws {
    var random = SeededGenerator(seed: 3)
    let texts = ConditionCasesTests.cases.map(\.text)
    try #require(!texts.isEmpty)
    for _ in 0..<3_000 {
      var scalars = Array(random.pick(texts).unicodeScalars)
      for _ in 0..<1 + random.below(3) where !scalars.isEmpty {
        let index = random.below(scalars.count)
        switch random.below(4) {
        case 0: scalars.remove(at: index)
        case 1: scalars.insert(scalars[index], at: index)
        case 2: scalars.swapAt(index, random.below(scalars.count))
        default: scalars.insert(contentsOf: random.pick(Self.words).unicodeScalars, at: index)
        }
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      Self.check(String(text))
    }
  }

  /// Nesting of every kind, up to the limit of length and beyond.
  @Test(
    arguments: [
      "(", "[", "!", "-", "not ", "t ? ", "t ? t : ", "size(", "has(", "s.size(", "1 + ", "1 - (",
      "t && (", "t and ", "t or ", "i in [", "S_20.", "{", "((", "f(", "x.y(", "'", "\\", "#", "i<",
      "TRUE ", "NOT ", "exists(", "if(", "a b ", ") ", "] ", "é", "“",
    ]) func hostileNestingEnds(_ part: String)
  {
    for count in [63, 64, 65, 66, 1_000, 10_000] {
      let repeats = min(count, 10_000 / part.utf8.count)
      Self.check(String(repeating: part, count: repeats))
      Self.check(String(repeating: part, count: repeats) + "t")
    }
  }

  @Test func limitsAreExact() throws {
    func codes(_ text: String) -> [String] { ConditionMessagesTests.found(text) }
    let deep = String(repeating: "(", count: 64) + "t" + String(repeating: ")", count: 64)
    #expect(codes(deep) == [])
    #expect(codes("(" + deep + ")") == ["7:84 too-deep"])
    // A chain of `and` is one part, however long.
    let chain = Array(repeating: "t", count: 999).joined(separator: " and ")
    #expect(codes(chain) == [])
    #expect(codes(chain + " and t") == ["7:20 too-many-parts"])
    #expect(codes("t" + String(repeating: " ", count: 9_999)) == [])
    #expect(codes("t" + String(repeating: " ", count: 10_000)) == ["7:20 too-long"])
    let sum = Array(repeating: "1", count: 63).joined(separator: " + ")
    #expect(codes(sum + " == 63") == ["7:20 constant"])
    #expect(codes(sum + " + 1 + 1 == 65") == ["7:20 too-deep"])
  }

  @Test func theCostIsKnownBeforeRunning() throws {
    let short = try SampleScope.read("i > 5")
    let long = try SampleScope.read("i in [1, 2, 3, 4, 5, 6, 7, 8, 9] or s in ['a', 'b', 'c']")
    #expect(short.cost == 2)
    #expect(long.cost > 12 && long.cost < 30)
  }
}
