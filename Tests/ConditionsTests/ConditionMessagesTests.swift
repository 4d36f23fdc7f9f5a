import AuditModel
import Diagnostics
import Testing

@testable import Conditions

/// Every message about conditions is provoked, at its exact place.
@Suite struct ConditionMessagesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    /// The codes and their places; the condition begins at 7:20.
    var expected: [String]
    var testDescription: String { text.prefix(60).description }

    init(_ text: String, _ expected: String...) {
      self.text = text
      self.expected = expected
    }
  }

  /// The places in order, each as `line:column code`.
  static func found(_ text: String, in scope: ConditionScope = SampleScope.scope) -> [String] {
    func line(_ diagnostic: Diagnostic) -> String {
      let place = diagnostic.location.map { "\($0.line):\($0.column)" } ?? "-"
      return "\(place) \(diagnostic.code.dropFirst("condition.".count))"
    }
    do throws(DiagnosticsError) {
      return try Condition.read(text, at: SampleScope.origin, in: scope).warnings.map(line)
    } catch {
      return error.diagnostics.map(line)
    }
  }

  static let cases: [Case] = [
    // Limits.
    Case("", "7:20 empty"),
    Case(" \n\t ", "7:20 empty"),
    Case(String(repeating: "t or ", count: 2_001) + "t", "7:20 too-long"),
    Case("i in [" + String(repeating: "1,", count: 1_200) + "1]", "7:2024 too-many-parts"),
    Case(String(repeating: "(", count: 65) + "t", "7:84 too-deep"),
    Case(String(repeating: "!", count: 65) + "t", "7:84 too-deep"),
    Case(String(repeating: "[", count: 70), "7:84 too-deep"),
    Case("1" + String(repeating: "+1", count: 70) + " > 1", "7:20 too-deep"),
    // Signs, texts and numbers.
    Case("i > 5 #", "7:26 character"),
    Case("béda == 1", "7:21 character"),
    Case(
      "s == \u{201C}x\u{201D}", "7:25 character.typographic"),
    Case("i ≥ 5", "7:22 character.typographic"),
    Case("s == 'x", "7:25 string.unclosed"),
    Case("s == 'x\n' and t", "7:25 string.unclosed", "8:1 string.unclosed"),
    Case("s == 'a\\qb' and i == 'b'", "7:27 string.escape", "7:38 type.mismatch"),
    Case("s == '\\ud800'", "7:26 string.escape"),
    Case("s == r'x'", "7:25 string.kind"),
    Case("s == '''x'''", "7:25 string.kind"),
    Case("i == 0x1F", "7:25 number.form"),
    Case("i == 1e3 and j == 2u", "7:25 number.form", "7:38 number.form"),
    Case("i > 1.", "7:24 number.form"),
    Case("i == 9223372036854775808", "7:25 number.range"),
    Case("i == 99999999999999999999", "7:25 number.range"),
    Case("i == -9223372036854775808"),
    Case("d == 0.1234567890123456789012345678901", "7:25 number.digits"),
    Case("i = 5 & t | f", "7:22 operator.slip", "7:26 operator.slip", "7:30 operator.slip"),
    Case("i <> 5", "7:22 operator.slip"),
    Case("i => 5", "7:22 operator.slip"),
    Case("t // and f", "7:22 comment"),
    // Order of the parts.
    Case("i >", "7:23 operand-expected"),
    Case("i > > 5", "7:24 operand-expected"),
    Case("and t", "7:20 operand-expected"),
    Case("t and and f and i", "7:26 operand-expected", "7:36 type.operand"),
    Case("(t or ) and i", "7:26 operand-expected", "7:32 type.operand"),
    Case("t f", "7:22 operator-expected"),
    Case("(t f) and i", "7:23 operator-expected", "7:30 type.operand"),
    Case("t AND f", "7:22 word"),
    Case("t dan f atau i", "7:22 word", "7:28 word"),
    Case("NOT t", "7:20 word"),
    Case("TRUE", "7:20 word"),
    Case("(t or f", "7:20 parenthesis.unclosed"),
    Case("i in [1, 2", "7:25 parenthesis.unclosed"),
    Case("t) and i", "7:21 parenthesis.stray"),
    Case("t ? f", "7:25 colon-missing"),
    Case("t ? f ? t : f : f", "7:24 branch-parentheses"),
    Case("1 < i < 5", "7:26 comparison-chain"),
    Case("not i == 5", "7:20 not-parentheses"),
    Case("not (i == 5) and !t == f"),
    Case("i not in [1]", "7:22 not-in"),
    Case("S_20.", "7:25 name-after-point"),
    // What CEL knows and conditions do not.
    Case("s == null", "7:25 refused.null"),
    Case("li.exists(x, x > 1)", "7:23 refused.macro"),
    Case("all(x, y)", "7:20 refused.macro"),
    Case("s.matches('a+')", "7:22 refused.regex"),
    Case("{'a': 1} == {'b': {}}", "7:20 refused.map", "7:32 refused.map"),
    Case("li[0] == 1", "7:22 refused.index"),
    Case("s + 'x' == 'y'", "7:22 refused.text-building"),
    Case("end - ts > 5", "7:24 refused.time-arithmetic"),
    Case("day + 1 > later", "7:24 refused.time-arithmetic"),
    Case("if (t)", "7:20 refused.word"),
    Case("import", "7:20 refused.word"),
    Case("s.contains('x')", "7:22 refused.function"),
    Case("duration('1h') > 1", "7:20 refused.function"),
    Case("S_20.size.value > 1", "7:30 refused.nested-field"),
    // Names.
    Case("qwertz > 1", "7:20 name.unknown"),
    Case("issue_day > 1 and qwertz", "7:20 name.misspelt", "7:38 name.unknown"),
    Case("S-20.deviations > 1", "7:20 name.written-id"),
    Case("issue-days > 1", "7:20 name.written-id"),
    Case("8.5.1.answer == 'yes'", "7:20 name.written-id"),
    Case("t and 8.5.1 > 1", "7:26 name.is-record", "7:26 name.written-id"),
    Case("a_b == 1", "7:20 name.ambiguous"),
    Case("item(\"8.5.1\").answer == 'yes' or has(item('8.5.1').answer)"),
    Case("item('S-20').size == S_20.size"),
    Case("item('8.5.1').answer == 'maybe'", "7:44 value.unknown"),
    Case("item('8.5.1').answers == 'yes'", "7:34 field.misspelt"),
    Case("item('8.5.1') == 1", "7:20 name.is-record"),
    Case("t and item('8.51').answer == 'yes'", "7:26 item.misspelt"),
    Case("item('8_5_1').answer == 'yes'", "7:20 item.misspelt"),
    Case("item('S_20').size > 1", "7:20 item.misspelt"),
    Case("item('') == 1 or item('issue-days') > 1", "7:20 item.unknown", "7:37 item.unknown"),
    Case("item(s).answer == 'yes'", "7:20 item.argument"),
    Case("item() or item('8.5.1', 'S-20')", "7:20 item.argument", "7:30 item.argument"),
    Case("item(8.5.1).answer == 'yes'", "7:25 name.written-id"),
    Case("item(item('8.5.1')).answer == 'yes'", "7:20 item.argument"),
    Case("item('8.5.1'.answer == 'yes'", "7:24 parenthesis.unclosed", "7:33 field.of-value"),
    Case("s.item('8.5.1')", "7:22 function.not-method"),
    Case("itme('8.5.1')", "7:20 function.misspelt"),
    Case("S_20 > 1", "7:20 name.is-record"),
    Case("S_20.answer == 'x'", "7:25 field.unknown"),
    Case("S_20.deviation > 1", "7:25 field.misspelt"),
    Case("i.size2 > 1", "7:22 field.of-value"),
    Case("'x'.y == 1", "7:24 field.of-value"),
    Case("foo(1)", "7:20 function.unknown"),
    Case("startswith(s, 'x')", "7:20 function.misspelt"),
    Case("ts.date() == day", "7:23 function.not-method"),
    Case("hours(ts) > 1", "7:20 function.argument-count"),
    Case("has() and has(i, j)", "7:20 function.argument-count", "7:30 function.argument-count"),
    // Types.
    Case(
      "hours(ts, day) > 1 and size(5) > 1", "7:30 function.argument-type",
      "7:48 function.argument-type"),
    Case("has(1)", "7:24 function.has-argument"),
    Case("i + 1", "7:20 type.not-bool"),
    Case("(i)", "7:20 type.not-bool"),
    Case("i and s", "7:20 type.operand", "7:26 type.operand"),
    Case("-s == -t", "7:21 type.operand", "7:27 type.operand"),
    Case("d % 2 == 1", "7:20 type.operand"),
    Case("i > 's'", "7:22 type.mismatch"),
    Case("i in ['a']", "7:22 type.mismatch"),
    Case("ts > day", "7:23 type.day-and-moment"),
    Case("(t ? 1 : 'a') == 1", "7:29 type.branches"),
    Case("i in [1, 'a', 2]", "7:29 type.list-mixed"),
    Case("s in 'paspor'", "7:25 type.in-needs-list"),
    Case("day > date('2026-02-30')", "7:31 time.date"),
    Case("ts > timestamp('2026-01-02T03:04:05')", "7:35 time.timestamp"),
    // Warnings.
    Case("grade == 'critical'", "7:29 value.unknown"),
    Case("grade in ['mayor', 'minor']", "7:30 value.misspelt"),
    Case("'paper' in C_1.answer", "7:20 value.unknown"),
    Case("S_20.deviations / S_20.size > 0.05", "7:36 division.fraction"),
    Case("i / 0 > 1", "7:24 division.zero"),
    Case("(1 < 2)", "7:20 constant"),
    Case("has(i)"),
    // Places: lines, columns in scalars, several independent errors.
    Case("t and\n  qwertz and\r\n\ti", "8:3 name.unknown", "9:2 type.operand"),
    Case("s == '😀é' and qwertz", "7:34 name.unknown"),
    Case(
      "qwertz and (i > 's') and\nS_20.sise == foo(1)", "7:20 name.unknown", "7:34 type.mismatch",
      "8:6 field.misspelt", "8:14 function.unknown"),
  ]

  @Test(arguments: cases) func isSaidAtItsPlace(_ sample: Case) {
    #expect(Self.found(sample.text) == sample.expected)
  }

  /// Messages that other tests provoke: the scopes', and the reasons of no evidence.
  private static let elsewhere: Set<String> = [
    "condition.name.later", "condition.name.itself", "condition.name.clash",
    "condition.name.taken",
  ]

  @Test func everyMessageIsProvoked() {
    let provoked = Set(
      Self.cases.flatMap { $0.expected.map { "condition." + $0.split(separator: " ")[1] } })
    let codes = Set(Message.conditionMessages.map(\.code)).filter {
      !$0.hasPrefix("condition.evidence.") && !Self.elsewhere.contains($0)
    }
    #expect(codes.subtracting(provoked) == [])
    #expect(provoked.subtracting(codes) == [])
  }
}
