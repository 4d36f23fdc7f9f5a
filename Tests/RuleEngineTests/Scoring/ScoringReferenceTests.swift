import AuditModel
import RuleEngine
import Testing

/// All small audits, scored by the engine and by a slow reference that shares no code with it.
@Suite struct ScoringReferenceTests {
  /// What an answer can come to; `fraction` is the attainment of a partial answer.
  enum Case: CaseIterable, Sendable {
    case met, part, failed, notApplicable, notTested, noEvidence

    var answer: Answer? {
      switch self {
      case .met: .conformity(.yes)
      case .part: .conformity(.partial)
      case .failed: .conformity(.no)
      case .notApplicable: .notApplicable
      case .notTested: nil
      case .noEvidence: .noEvidence
      }
    }
  }

  struct Plan: Sendable, CustomTestStringConvertible {
    let model: String
    let notApplicable: ScoringPlan.NotApplicable
    let notTested: ScoringPlan.Missing
    let undetermined: ScoringPlan.Missing
    let isCombined: Bool
    let isCapped: Bool

    var testDescription: String {
      "\(model) \(notApplicable) \(notTested) \(undetermined) \(isCombined) \(isCapped)"
    }
  }

  static let plans: [Plan] = ["weighted-mean", "deduction", "minimum", "maturity"].flatMap {
    model in
    ScoringPlan.NotApplicable.allCases.flatMap { notApplicable in
      ScoringPlan.Missing.allCases.flatMap { notTested in
        ScoringPlan.Missing.allCases.flatMap { undetermined in
          [false, true].flatMap { isCombined in
            [false, true].map { isCapped in
              Plan(
                model: model, notApplicable: notApplicable, notTested: notTested,
                undetermined: undetermined, isCombined: isCombined, isCapped: isCapped)
            }
          }
        }
      }
    }
  }

  struct Spec {
    let side: Side
    let severity: Severity
    let weight: Int
    let level: Int
  }

  static let specs = [
    Spec(side: .internal, severity: .critical, weight: 5, level: 1),
    Spec(side: .external, severity: .major, weight: 3, level: 2),
    Spec(side: .internal, severity: .minor, weight: 1, level: 2),
    Spec(side: .external, severity: .critical, weight: 2, level: 3),
  ]

  static let deductions: [Severity: Rational] = [.critical: 40, .major: 25, .minor: 7]
  static let caps: [Severity: Rational] = [.critical: 55, .major: 80]

  @Test(arguments: plans) func everySmallAudit(plan: Plan) throws {
    // Each plan takes every eighth of the 1 296 combinations, starting elsewhere: all plans together
    // see each combination many times, and the run stays short without optimisation.
    let start = try #require(Self.plans.firstIndex { $0.testDescription == plan.testDescription })
    for number in stride(from: start % 8, to: 1_296, by: 8) {
      var rest = number
      let cases = Self.specs.map { _ in
        defer { rest /= 6 }
        return Case.allCases[rest % 6]
      }
      let audit = Self.audit(plan, cases)
      let assessment = try audit.assessment()
      let reference = Reference(plan: plan, cases: cases)
      let score = try #require(assessment.score(.overall))
      #expect(score.value == reference.overall(.planned), "\(cases)")
      #expect(score.low == reference.overall(.worst), "\(cases)")
      #expect(score.high == reference.overall(.best), "\(cases)")
      for side in Side.allCases {
        let score = try #require(assessment.score(.side(side)))
        #expect(score.value == reference.round(reference.side(side, .planned)), "\(cases)")
        #expect(score.low == reference.round(reference.side(side, .worst)), "\(cases)")
        #expect(score.high == reference.round(reference.side(side, .best)), "\(cases)")
      }
      // The bounds hold the score, and no score is given where nothing was tested.
      if let value = score.value, let low = score.low, let high = score.high {
        #expect(low <= value && value <= high, "\(cases)")
      }
      Self.expectDerivationAddsUp(score, plan)
    }
  }

  static func audit(_ plan: Plan, _ cases: [Case]) -> TestAudit {
    var audit = TestAudit(
      entries: zip(specs, cases).enumerated().map { index, pair in
        TestAudit.Entry(
          id: "I-\(index)", sides: [pair.0.side], severity: pair.0.severity,
          weight: Rational(pair.0.weight), level: pair.0.level,
          // A third, so that sums do not end after two places.
          kind: .conformity(Conformity(partial: Rational(1) / 3)),
          answers: pair.1.answer.map { [pair.0.side: $0] } ?? [:])
      })
    audit.plan = ScoringPlan(
      model: ScoringModelID(plan.model), notApplicable: plan.notApplicable,
      notTested: plan.notTested, undetermined: plan.undetermined, decimals: 2,
      combine: plan.isCombined ? .init(internalWeight: 3, externalWeight: 2) : nil,
      caps: plan.isCapped
        ? Severity.allCases.compactMap { severity in
          caps[severity].map {
            ScoreCap(severity: severity, limit: $0, location: TestAudit.place)
          }
        } : [],
      deductions: deductions, location: TestAudit.place)
    return audit
  }

  /// What the derivation lists, put together again, is the score.
  static func expectDerivationAddsUp(_ score: Score, _ plan: Plan) {
    guard plan.model == "weighted-mean", let value = score.value else { return }
    var sum = Rational.sum(score.derivation.contributions.compactMap(\.points))
    for case .capped(_, let from, let to, _) in score.derivation.adjustments {
      #expect(sum == from)
      sum = to
    }
    #expect(sum.rounded(to: 2) == value)
  }
}

/// The same scoring, written as plainly as possible and without a line of the engine.
private struct Reference {
  enum View { case planned, worst, best }

  let plan: ScoringReferenceTests.Plan
  let cases: [ScoringReferenceTests.Case]

  struct Part {
    let spec: ScoringReferenceTests.Spec
    let attainment: Rational
    let isMet: Bool
  }

  func part(_ index: Int, _ view: View) -> Part? {
    let spec = ScoringReferenceTests.specs[index]
    func open(_ policy: ScoringPlan.Missing) -> Part? {
      if view == .best { return Part(spec: spec, attainment: 1, isMet: true) }
      if view == .worst || policy == .zero || plan.model == "maturity" {
        return Part(spec: spec, attainment: 0, isMet: false)
      }
      return nil
    }
    switch cases[index] {
    case .met: return Part(spec: spec, attainment: 1, isMet: true)
    case .part: return Part(spec: spec, attainment: Rational(1) / 3, isMet: false)
    case .failed: return Part(spec: spec, attainment: 0, isMet: false)
    case .notApplicable:
      return plan.notApplicable == .met ? Part(spec: spec, attainment: 1, isMet: true) : nil
    case .notTested: return open(plan.notTested)
    case .noEvidence: return open(plan.undetermined)
    }
  }

  func model(_ parts: [Part]) -> Rational? {
    if parts.isEmpty { return nil }
    switch plan.model {
    case "weighted-mean":
      var earned = Rational.zero
      var total = Rational.zero
      for part in parts {
        earned = earned + Rational(part.spec.weight) * part.attainment
        total = total + Rational(part.spec.weight)
      }
      return Rational(100) * earned / total
    case "deduction":
      var left = Rational(100)
      for part in parts {
        left =
          left
          - (ScoringReferenceTests.deductions[part.spec.severity] ?? 0) * (1 - part.attainment)
      }
      return left.isNegative ? 0 : left
    case "minimum":
      var lowest = Rational(1)
      for part in parts where part.attainment < lowest { lowest = part.attainment }
      return lowest * 100
    default:
      var reached = 0
      for level in 1...3 {
        let within = parts.filter { $0.spec.level == level }
        if within.contains(where: { !$0.isMet }) { break }
        if !within.isEmpty { reached = level }
      }
      return Rational(reached)
    }
  }

  func side(_ side: Side, _ view: View) -> Rational? {
    model(
      (0..<cases.count).filter { ScoringReferenceTests.specs[$0].side == side }
        .compactMap { part($0, view) })
  }

  /// The bounds hold the score as it stands, too: what is open may stay open.
  func overall(_ view: View) -> Rational? {
    guard let planned = whole(.planned), let bound = whole(view) else { return whole(view) }
    return view == .worst ? min(planned, bound) : view == .best ? max(planned, bound) : planned
  }

  private func whole(_ view: View) -> Rational? {
    var value: Rational?
    if plan.isCombined {
      let inside = side(.internal, view)
      let outside = side(.external, view)
      if let inside, let outside {
        value = (inside * 3 + outside * 2) / 5
      } else {
        value = inside ?? outside
      }
    } else {
      value = model((0..<cases.count).compactMap { part($0, view) })
    }
    guard var score = value else { return nil }
    if plan.isCapped {
      for severity in Severity.allCases {
        guard let limit = ScoringReferenceTests.caps[severity] else { continue }
        let applies = (0..<cases.count).contains { index in
          guard ScoringReferenceTests.specs[index].severity == severity else { return false }
          switch cases[index] {
          case .part, .failed: return true
          case .notTested, .noEvidence: return view == .worst
          case .met, .notApplicable: return false
          }
        }
        if applies && score > limit { score = limit }
      }
    }
    return round(score)
  }

  func round(_ number: Rational?) -> Rational? { number?.rounded(to: 2) }
}
