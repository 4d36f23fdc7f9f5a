public import AuditModel
import RuleEngine
import Testing

/// Every kind of answer against its criterion: outcome and attainment, row by row.
@Suite struct RulesTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let kind: AnswerKind
    let answer: Answer
    let outcome: Outcome
    let attainment: Rational?

    init(
      _ name: String, _ kind: AnswerKind, _ answer: Answer, _ outcome: Outcome,
      _ attainment: Rational?
    ) {
      self.name = name
      self.kind = kind
      self.answer = answer
      self.outcome = outcome
      self.attainment = attainment
    }

    var testDescription: String { name }
  }

  static func decimal(_ text: String) -> Rational { Rational(decimal: text) ?? -1 }

  static func number(_ text: String) -> Answer { .number(decimal(text), ratio: nil) }

  static func option(_ id: String, _ value: String?) -> AnswerOption {
    AnswerOption(
      id: OptionID(id), value: value.map(decimal), title: TestAudit.text(id))
  }

  static let ladder = AnswerKind.ladder(
    Ladder(
      steps: [option("all", "1"), option("most", "0.75"), option("none", "0")],
      conformingFrom: decimal("0.75")))
  static let strictLadder = AnswerKind.ladder(
    Ladder(steps: [option("all", "1"), option("most", "0.75"), option("none", "0")]))
  static let choice = AnswerKind.choice(
    Choice(
      options: [option("desk", "0.5"), option("web", "0.5"), option("box", "0.25")],
      allowsSeveral: true))
  static let sample = AnswerKind.sample(
    SampleCriterion(
      tolerable: .literal(decimal("0.05")), confidence: .literal(decimal("0.95"))))
  static let cases = AnswerKind.caseTest(
    CaseTestCriterion(test: "t", tolerable: .literal(decimal("0.02"))))

  static func measure(_ threshold: Threshold, _ credit: Credit = .none) -> AnswerKind {
    .measure(Measure(threshold: threshold, credit: credit))
  }

  static func literal(_ text: String) -> NumberSource { .literal(decimal(text)) }

  static let rows: [Row] = [
    Row("yes", .conformity(Conformity()), .conformity(.yes), .conforming, 1),
    Row("partial", .conformity(Conformity()), .conformity(.partial), .partial, Rational(1) / 2),
    Row(
      "partial of a quarter", .conformity(Conformity(partial: decimal("0.25"))),
      .conformity(.partial), .partial, decimal("0.25")),
    Row("no", .conformity(Conformity()), .conformity(.no), .nonconforming, 0),
    Row("not applicable", ladder, .notApplicable, .notApplicable, nil),
    Row("not tested", ladder, .notTested, .notTested, nil),
    Row("no evidence", ladder, .noEvidence, .undetermined, nil),
    Row("ladder at its limit", ladder, .step("most"), .conforming, decimal("0.75")),
    Row("ladder below its limit", strictLadder, .step("most"), .partial, decimal("0.75")),
    Row("ladder at nothing", ladder, .step("none"), .nonconforming, 0),
    Row("choice in part", choice, .options(["web", "box"]), .partial, decimal("0.75")),
    Row("choice in full", choice, .options(["desk", "web"]), .conforming, 1),
    Row("choice over full", choice, .options(["desk", "web", "box"]), .conforming, 1),
    Row("text", .text, .text("anything"), .conforming, nil),
    Row(
      "choice that informs",
      .choice(Choice(options: [option("a", nil), option("b", nil)])), .options(["a"]),
      .conforming, nil),
    Row("at least, met", measure(.atLeast(literal("95"))), number("95"), .conforming, 1),
    Row("at least, missed", measure(.atLeast(literal("95"))), number("94.9"), .nonconforming, 0),
    Row(
      "at least, in proportion", measure(.atLeast(literal("95")), .proportional), number("76"),
      .partial, Rational(4) / 5),
    Row(
      "at least, in proportion from nothing", measure(.atLeast(literal("95")), .proportional),
      number("0"), .nonconforming, 0),
    Row("at most, met", measure(.atMost(literal("4"))), number("4"), .conforming, 1),
    Row(
      "at most, in proportion", measure(.atMost(literal("4")), .proportional), number("5"),
      .partial, Rational(4) / 5),
    Row(
      "at most zero, in proportion", measure(.atMost(literal("0")), .proportional), number("5"),
      .nonconforming, 0),
    Row("above, reached only", measure(.above(literal("80"))), number("80"), .nonconforming, 0),
    Row(
      "above, reached only, in proportion", measure(.above(literal("80")), .proportional),
      number("80"), .nonconforming, 0),
    Row("above, met", measure(.above(literal("80"))), number("80.01"), .conforming, 1),
    Row("below, met", measure(.below(literal("0.1"))), number("0.09"), .conforming, 1),
    Row("below, reached only", measure(.below(literal("0.1"))), number("0.1"), .nonconforming, 0),
    Row("equals, met", measure(.equals(literal("0"))), number("0"), .conforming, 1),
    Row(
      "equals, missed in proportion", measure(.equals(literal("6")), .proportional), number("5"),
      .nonconforming, 0),
    Row(
      "index",
      .index(IndexCriterion(name: "ikm", measure: Measure(threshold: .atLeast(literal("76.61"))))),
      number("76.60"), .nonconforming, 0),
    Row(
      "sample without deviation, large enough", sample,
      .sample(size: 59, deviations: 0, population: nil), .conforming, 1),
    Row(
      "sample without deviation, too small", sample,
      .sample(size: 58, deviations: 0, population: nil), .undetermined, nil),
    Row(
      "raw rate passes, upper limit does not", sample,
      .sample(size: 60, deviations: 1, population: nil), .nonconforming, Rational(59) / 60),
    Row(
      "sample with an exception, accepted", sample,
      .sample(size: 93, deviations: 1, population: nil), .conforming, Rational(92) / 93),
    Row(
      "small population", sample, .sample(size: 39, deviations: 0, population: 100), .conforming,
      1),
    Row(
      "small population, one too few", sample, .sample(size: 38, deviations: 0, population: 100),
      .undetermined, nil),
    Row(
      "everything audited", sample, .sample(size: 20, deviations: 1, population: 20),
      .conforming, Rational(19) / 20),
    Row(
      "cases within the tolerable share", cases,
      .cases(population: 100, deviations: 1, noEvidence: 1), .conforming, Rational(98) / 100),
    Row(
      "cases decided by missing evidence", cases,
      .cases(population: 100, deviations: 2, noEvidence: 1), .undetermined, nil),
    Row(
      "cases beyond the tolerable share", cases,
      .cases(population: 100, deviations: 3, noEvidence: 0), .nonconforming, Rational(97) / 100),
    Row("an answer of another kind", ladder, .conformity(.yes), .undetermined, nil),
  ]

  @Test(arguments: rows) func outcomeAndAttainment(row: Row) throws {
    let audit = TestAudit(entries: [
      .init(id: "I-1", kind: row.kind, answers: [.internal: row.answer])
    ])
    let item = try #require(try audit.assessment().items.first)
    #expect(item.outcome == row.outcome)
    #expect(item.attainment == row.attainment)
  }

  @Test func thresholdFromAParameterThatAUnitOverrides() throws {
    var audit = TestAudit(entries: [
      .init(
        id: "I-1", kind: Self.measure(.atMost(.parameter("days"))),
        answers: [.internal: Self.number("5")])
    ])
    audit.parameters = [TestAudit.parameter("days", .number(4))]
    #expect(try audit.assessment().items[0].outcome == .nonconforming)
    audit.overrides = ["days": .number(5)]
    let assessment = try audit.assessment()
    #expect(assessment.items[0].outcome == .conforming)
    #expect(assessment.parameters == [.init(id: "days", value: .number(5), isOverridden: true)])
  }

  @Test func criteriaWithoutMeaningAreRefused() throws {
    var audit = TestAudit(entries: [
      .init(
        id: "I-1",
        kind: .sample(
          SampleCriterion(tolerable: .parameter("rate"), confidence: .literal(Self.decimal("0.95")))
        ))
    ])
    #expect(throws: (any Error).self) { try audit.assessment() }
    audit.parameters = [TestAudit.parameter("rate", .number(1))]
    let error = try #require(throws: (any Error).self) { try audit.assessment() }
    #expect("\(error)".contains("evaluation.criterion-out-of-range"))
    audit.plan.model = ScoringModelID("no-such-model")
    let other = try #require(throws: (any Error).self) { try audit.assessment() }
    #expect("\(other)".contains("evaluation.model-unknown"))
  }
}

extension OptionID: ExpressibleByStringLiteral {
  /// An id as a test writes it.
  public init(stringLiteral value: String) { self.init(value) }
}
extension ParameterID: ExpressibleByStringLiteral {
  /// An id as a test writes it.
  public init(stringLiteral value: String) { self.init(value) }
}
