import AuditModel
import Diagnostics
import Testing

@testable import Conditions

/// Random conditions whose types fit, made together with their value by rules written out here.
@Suite struct RandomConditionTests {
  enum Value: Equatable {
    case int(Int)
    case decimal(Rational)
    case bool(Bool)
    case text(String)
    /// Seconds since 1970.
    case moment(Int)
    /// Days since 1970.
    case day(Int)

    var number: Rational? {
      switch self {
      case .int(let number): Rational(number)
      case .decimal(let number): number
      default: nil
      }
    }
  }

  /// A text, how tightly it binds, and its value; `nil` is no evidence.
  struct Term {
    var text: String
    /// 0 conditional, 1 or, 2 and, 3 relation, 4 sum, 5 product, 6 unary, 7 primary.
    var level: Int
    var value: Value?
  }

  enum Kind: CaseIterable { case int, decimal, text, moment, day }

  struct Maker {
    var random: SeededGenerator

    static let days = ["2026-01-01", "2026-01-02", "2026-02-28"]
    static let moments = [
      "2026-01-01T00:00:00Z", "2026-01-01T07:00:00+07:00", "2026-01-01T23:30:00-05:30",
      "1969-12-31T23:59:59Z",
    ]

    /// The text of a term, in parentheses where its place needs them, and sometimes elsewhere.
    mutating func text(_ term: Term, atLeast level: Int) -> String {
      term.level < level || random.chance(5) ? "(\(term.text))" : term.text
    }

    mutating func name(_ names: [(String, Value?)]) -> Term {
      let (name, value) = random.pick(names)
      return Term(text: name, level: 7, value: value)
    }

    // MARK: - Truth values

    mutating func bool(_ depth: Int) -> Term {
      guard depth > 0 else {
        return name([
          ("t", .bool(true)), ("f", .bool(false)), ("mb", nil), ("true", .bool(true)),
          ("false", .bool(false)), ("has(mi)", .bool(false)), ("has(i)", .bool(true)),
        ])
      }
      switch random.below(9) {
      case 0, 1: return junction(depth, isAnd: true)
      case 2, 3: return junction(depth, isAnd: false)
      case 4: return negation(depth)
      case 5: return choice(bool(depth - 1), bool(depth - 1), bool(depth - 1))
      case 6: return membership(depth)
      default: return comparison(depth)
      }
    }

    mutating func junction(_ depth: Int, isAnd: Bool) -> Term {
      let terms = (0..<2 + random.below(3)).map { _ in bool(depth - 1) }
      let level = isAnd ? 2 : 1
      let sign = random.pick(isAnd ? ["&&", "and"] : ["||", "or"])
      let joined = terms.map { text($0, atLeast: level + 1) }.joined(separator: " \(sign) ")
      let decisive = Value.bool(!isAnd)
      let value: Value? =
        if terms.contains(where: { $0.value == decisive }) {
          decisive
        } else if terms.contains(where: { $0.value == nil }) {
          nil
        } else {
          .bool(isAnd)
        }
      return Term(text: joined, level: level, value: value)
    }

    mutating func negation(_ depth: Int) -> Term {
      let term = bool(depth - 1)
      let value: Value? = if case .bool(let value)? = term.value { .bool(!value) } else { nil }
      // A `not` before a comparison is in parentheses, because its level is that of `and`.
      return random.chance(50)
        ? Term(text: "!" + text(term, atLeast: 6), level: 6, value: value)
        : Term(text: "not " + text(term, atLeast: 6), level: 2, value: value)
    }

    mutating func choice(_ question: Term, _ yes: Term, _ no: Term) -> Term {
      let joined =
        "\(text(question, atLeast: 1)) ? \(text(yes, atLeast: 1)) : \(text(no, atLeast: 0))"
      let value: Value? =
        switch question.value {
        case .bool(true)?: yes.value
        case .bool(false)?: no.value
        default: nil
        }
      return Term(text: joined, level: 0, value: value)
    }

    mutating func comparison(_ depth: Int) -> Term {
      let kind = random.pick(Kind.allCases)
      let left = term(kind, depth - 1)
      let isNumber = kind == .int || kind == .decimal
      let other = isNumber && random.chance(30) ? random.pick([Kind.int, .decimal]) : kind
      let right = term(other, depth - 1)
      let sign = random.pick(["==", "!=", "<", "<=", ">", ">="])
      let joined = "\(text(left, atLeast: 4)) \(sign) \(text(right, atLeast: 4))"
      var value: Value?
      if let a = left.value, let b = right.value {
        let order = Self.order(a, b)
        switch sign {
        case "==": value = .bool(order == 0)
        case "!=": value = .bool(order != 0)
        case "<": value = .bool(order < 0)
        case "<=": value = .bool(order <= 0)
        case ">": value = .bool(order > 0)
        default: value = .bool(order >= 0)
        }
      }
      return Term(text: joined, level: 3, value: value)
    }

    /// -1, 0 or 1.
    static func order(_ left: Value, _ right: Value) -> Int {
      switch (left, right) {
      case (.text(let a), .text(let b)):
        let x = a.unicodeScalars.map(\.value)
        let y = b.unicodeScalars.map(\.value)
        return x == y ? 0 : x.lexicographicallyPrecedes(y) ? -1 : 1
      case (.moment(let a), .moment(let b)), (.day(let a), .day(let b)): return (a - b).signum()
      default:
        guard let a = left.number, let b = right.number else { return 0 }
        return a == b ? 0 : a < b ? -1 : 1
      }
    }

    mutating func membership(_ depth: Int) -> Term {
      let kind = random.pick(Kind.allCases)
      let element = term(kind, depth - 1)
      let list = (0..<random.below(4)).map { _ in term(kind, random.chance(60) ? 0 : depth - 1) }
      let elements = list.map { text($0, atLeast: 0) }.joined(separator: ", ")
      let joined = "\(text(element, atLeast: 4)) in [\(elements)]"
      var value: Value?
      if let wanted = element.value, !list.contains(where: { $0.value == nil }) {
        value = .bool(list.compactMap(\.value).contains { Self.order($0, wanted) == 0 })
      }
      return Term(text: joined, level: 3, value: value)
    }

    // MARK: - Other values

    mutating func term(_ kind: Kind, _ depth: Int) -> Term {
      if depth > 0, random.chance(15) {
        return choice(bool(depth - 1), term(kind, depth - 1), term(kind, depth - 1))
      }
      switch kind {
      case .int: return int(depth)
      case .decimal: return decimal(depth)
      case .text: return textTerm()
      case .moment: return moment()
      case .day: return day(depth)
      }
    }

    mutating func int(_ depth: Int) -> Term {
      guard depth > 0 else {
        if random.chance(30) {
          let number = random.pick([0, 1, 2, 7, -1, -3, Int.max, Int.min])
          return Term(text: "\(number)", level: 6, value: .int(number))
        }
        return name([
          ("i", .int(5)), ("j", .int(-3)), ("zero", .int(0)), ("big", .int(.max)),
          ("small", .int(.min)), ("mi", nil), ("S_20.size", .int(60)), ("size(s)", .int(6)),
          ("size(li)", .int(3)), ("S_20.population", nil),
        ])
      }
      if random.chance(15) {
        let term = int(depth - 1)
        let value = Self.calculate("-", .int(0), term.value)
        return Term(text: "-" + text(term, atLeast: 7), level: 6, value: value)
      }
      return calculation(
        int(depth - 1), int(depth - 1), random.pick(["+", "-", "*", "/", "%"]))
    }

    mutating func decimal(_ depth: Int) -> Term {
      guard depth > 0 else {
        if random.chance(30) {
          let text = random.pick(["0.0", "0.1", "2.50", "1.0", "12345678901234567890.5"])
          return Term(text: text, level: 7, value: Rational(decimal: text).map(Value.decimal))
        }
        return name([
          ("d", Rational(decimal: "2.5").map(Value.decimal)), ("md", nil),
          ("rate", Rational(decimal: "0.05").map(Value.decimal)), ("issue_days", .decimal(4)),
          ("hours(ts, end)", Rational(86_401, over: 3_600).map(Value.decimal)),
        ])
      }
      let other = random.chance(30) ? int(depth - 1) : decimal(depth - 1)
      return calculation(decimal(depth - 1), other, random.pick(["+", "-", "*", "/"]))
    }

    mutating func calculation(_ left: Term, _ right: Term, _ sign: String) -> Term {
      let level = sign == "+" || sign == "-" ? 4 : 5
      let joined = "\(text(left, atLeast: level)) \(sign) \(text(right, atLeast: level + 1))"
      return Term(
        text: joined, level: level, value: Self.calculate(sign, left.value, right.value))
    }

    static func calculate(_ sign: String, _ left: Value?, _ right: Value?) -> Value? {
      guard let left, let right, let a = left.number, let b = right.number else { return nil }
      let isInt = if case .int = left, case .int = right { true } else { false }
      if sign == "/" || sign == "%", b.isZero { return nil }
      let exact: Rational
      switch sign {
      case "+": exact = a + b
      case "-": exact = a - b
      case "*": exact = a * b
      default:
        guard isInt else { return .decimal(a / b) }
        let quotient = a / b
        let truncated = quotient.rounded(to: 0, quotient.isNegative ? .up : .down)
        if sign == "/" {
          exact = truncated
        } else if truncated > Rational(Int.max) {
          // The one quotient that does not fit makes its remainder fail, too.
          return nil
        } else {
          exact = a - truncated * b
        }
      }
      guard isInt else { return .decimal(exact) }
      if exact == Rational(Int.min) { return .int(.min) }
      return exact.whole.map(Value.int)
    }

    mutating func textTerm() -> Term {
      if random.chance(40) {
        let text = random.pick(["", "paspor", "pasport", "e\u{301}", "\u{E9}", "Z"])
        return Term(text: "'\(text)'", level: 7, value: .text(text))
      }
      return name([("s", .text("paspor")), ("empty", .text("")), ("ms", nil)])
    }

    mutating func moment() -> Term {
      if random.chance(40) {
        let text = random.pick(Self.moments)
        return Term(
          text: "timestamp('\(text)')", level: 7,
          value: (Timestamp(rfc3339: text)?.epochSecond).map(Value.moment))
      }
      return name([
        ("ts", .moment(1_767_297_845)), ("utc", .moment(1_767_297_845)),
        ("end", .moment(1_767_384_246)), ("mts", nil),
      ])
    }

    mutating func day(_ depth: Int) -> Term {
      if random.chance(40) {
        let text = random.pick(Self.days)
        return Term(
          text: "date('\(text)')", level: 7,
          value: (CalendarDate(iso: text)?.dayNumber).map(Value.day))
      }
      return name([
        ("day", .day(20_455)), ("later", .day(20_465)), ("mday", nil), ("date(ts)", .day(20_455)),
        ("date(utc)", .day(20_454)), ("date(bad)", nil),
      ])
    }
  }

  @Test(arguments: 1...8) func theProgramAgreesWithTheRules(seed: UInt64) throws {
    var maker = Maker(random: SeededGenerator(seed: seed))
    let bindings = SampleScope.bindings(calendar: WeekCalendar())
    var decisions: [ConditionDecision: Int] = [:]
    for _ in 0..<400 {
      let term = maker.bool(1 + maker.random.below(4))
      let condition: Condition
      do throws(DiagnosticsError) {
        condition = try SampleScope.read(term.text)
      } catch {
        if error.diagnostics.contains(where: { $0.code == "condition.too-many-parts" }) { continue }
        Issue.record("\(term.text): \(error.diagnostics.map(\.code))")
        continue
      }
      let expected: ConditionDecision =
        switch term.value {
        case .bool(true)?: .met
        case .bool(false)?: .notMet
        default: .noEvidence
        }
      let decision = condition.decide(bindings)
      decisions[decision, default: 0] += 1
      #expect(decision == expected, "\(term.text)")
      let traced: ConditionDecision =
        switch condition.trace(bindings).outcome {
        case .value(.bool(true)): .met
        case .value(.bool(false)): .notMet
        default: .noEvidence
        }
      #expect(traced == expected, "trace of \(term.text)")
    }
    // All three answers come up often, or the test would say little.
    #expect(decisions.values.min() ?? 0 > 40 && decisions.count == 3)
  }
}
