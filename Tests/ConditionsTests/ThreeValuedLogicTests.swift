import AuditModel
import Diagnostics
import Testing

@testable import Conditions

/// The logic of three values, held against tables written out here.
@Suite struct ThreeValuedLogicTests {
  /// True, false, no evidence.
  enum Three: String, CaseIterable {
    case yes = "t"
    case no = "f"
    case unknown = "u"

    var value: ConditionValue? {
      switch self {
      case .yes: .bool(true)
      case .no: .bool(false)
      case .unknown: nil
      }
    }
    var decision: ConditionDecision {
      switch self {
      case .yes: .met
      case .no: .notMet
      case .unknown: .noEvidence
      }
    }
  }

  static let scope: ConditionScope = {
    var scope = ConditionScope()
    for name in ["a", "b", "c", "d"] { scope.declare(ConditionField(id: name, type: .bool)) }
    return scope
  }()

  /// Rows: the left; columns: the right; in the order t, f, u.
  static let and: [Three: [Three]] = [
    .yes: [.yes, .no, .unknown], .no: [.no, .no, .no], .unknown: [.unknown, .no, .unknown],
  ]
  static let or: [Three: [Three]] = [
    .yes: [.yes, .yes, .yes], .no: [.yes, .no, .unknown], .unknown: [.yes, .unknown, .unknown],
  ]
  static let not: [Three: Three] = [.yes: .no, .no: .yes, .unknown: .unknown]

  static func look(_ table: [Three: [Three]], _ left: Three, _ right: Three) -> Three {
    let column = Three.allCases.firstIndex(of: right) ?? 0
    return table[left]?[column] ?? .unknown
  }

  /// A formula with its slow reference.
  struct Formula: Sendable, CustomTestStringConvertible {
    var text: String
    var reference: @Sendable (Three, Three, Three, Three) -> Three
    var testDescription: String { text }
  }

  static func and(_ x: Three, _ y: Three) -> Three { look(and, x, y) }
  static func or(_ x: Three, _ y: Three) -> Three { look(or, x, y) }
  static func not(_ x: Three) -> Three { not[x] ?? .unknown }
  static func choose(_ x: Three, _ y: Three, _ z: Three) -> Three {
    x == .yes ? y : x == .no ? z : .unknown
  }
  static func equal(_ x: Three, _ y: Three) -> Three {
    x == .unknown || y == .unknown ? .unknown : x == y ? .yes : .no
  }

  static let formulas: [Formula] = [
    Formula(text: "!a") { a, _, _, _ in not(a) },
    Formula(text: "a && b") { a, b, _, _ in and(a, b) },
    Formula(text: "a || b") { a, b, _, _ in or(a, b) },
    Formula(text: "a && b && c") { a, b, c, _ in and(and(a, b), c) },
    Formula(text: "a && (b && c)") { a, b, c, _ in and(a, and(b, c)) },
    Formula(text: "a || b || c") { a, b, c, _ in or(or(a, b), c) },
    Formula(text: "a || b && c") { a, b, c, _ in or(a, and(b, c)) },
    Formula(text: "(a || b) && c") { a, b, c, _ in and(or(a, b), c) },
    Formula(text: "a && b || c && d") { a, b, c, d in or(and(a, b), and(c, d)) },
    Formula(text: "(a || b) && (c || d)") { a, b, c, d in and(or(a, b), or(c, d)) },
    Formula(text: "!(a && b) || !(c || d)") { a, b, c, d in or(not(and(a, b)), not(or(c, d))) },
    Formula(text: "a && b && c && d") { a, b, c, d in and(and(and(a, b), c), d) },
    Formula(text: "a || b || c || d") { a, b, c, d in or(or(or(a, b), c), d) },
    Formula(text: "a ? b : c") { a, b, c, _ in choose(a, b, c) },
    Formula(text: "a ? b && d : c || d") { a, b, c, d in choose(a, and(b, d), or(c, d)) },
    Formula(text: "(a ? b : c) && d") { a, b, c, d in and(choose(a, b, c), d) },
    Formula(text: "a || (b ? c : d)") { a, b, c, d in or(a, choose(b, c, d)) },
    Formula(text: "a == b") { a, b, _, _ in equal(a, b) },
    Formula(text: "a == b && c != d") { a, b, c, d in and(equal(a, b), not(equal(c, d))) },
    Formula(text: "a in [b]") { a, b, _, _ in equal(a, b) },
    Formula(text: "a in [true, true]") { a, _, _, _ in a },
    Formula(text: "has(a) && a || !has(b)") { a, b, _, _ in
      or(and(a == .unknown ? .no : .yes, a), b == .unknown ? .yes : .no)
    },
    Formula(text: "a and not b or not (c and d)") { a, b, c, d in
      or(and(a, not(b)), not(and(c, d)))
    },
  ]

  /// Every combination of the three values of four names.
  @Test(arguments: formulas) func agreesWithTheTables(_ formula: Formula) throws {
    let condition = try Condition.read(formula.text, at: SampleScope.origin, in: Self.scope)
    var bindings = ConditionBindings(Self.scope)
    for a in Three.allCases {
      for b in Three.allCases {
        for c in Three.allCases {
          for d in Three.allCases {
            for (name, three) in zip(["a", "b", "c", "d"], [a, b, c, d]) {
              bindings.set(three.value, for: name)
            }
            let expected = formula.reference(a, b, c, d).decision
            let values = [a, b, c, d].map(\.rawValue).joined()
            #expect(condition.decide(bindings) == expected, "\(formula.text) with \(values)")
            let traced: ConditionDecision =
              switch condition.trace(bindings).outcome {
              case .value(.bool(true)): .met
              case .value(.bool(false)): .notMet
              default: .noEvidence
              }
            #expect(traced == expected, "trace of \(formula.text) with \(values)")
          }
        }
      }
    }
  }

  @Test func joiningIsCommutative() {
    for x in Three.allCases {
      for y in Three.allCases {
        #expect(Self.and(x, y) == Self.and(y, x))
        #expect(Self.or(x, y) == Self.or(y, x))
      }
    }
  }
}
