import AuditModel
import Diagnostics
import TestSupport
import Testing

@testable import Conditions

/// The names that a checklist gives to its conditions; the checklist is made up.
@Suite struct ChecklistScopeTests {
  static func place(_ line: Int) -> Diagnostics.SourceLocation {
    Diagnostics.SourceLocation(file: "checklist.xml", line: line, column: 5)
  }

  static func text(_ text: String) -> LocalizedText {
    LocalizedText([.english: text], fallback: .english)
  }

  static func item(_ id: String, _ kind: AnswerKind, line: Int) -> Item {
    Item(id: ItemID(id), sides: [.internal], question: text("?"), kind: kind, location: place(line))
  }

  static func parameter(_ id: String, _ value: ParameterValue, line: Int) -> Parameter {
    Parameter(
      id: ParameterID(id), title: text("title of \(id)"), value: value, location: place(line))
  }

  static func option(_ id: String) -> AnswerOption {
    AnswerOption(id: OptionID(id), value: 1, title: text(id))
  }

  static let checklist = Checklist(
    id: ChecklistID("sample"), version: "1", language: .english, languages: [.english],
    title: text("sample"),
    parameters: [
      parameter("issue-days", .number(4), line: 2), parameter("kind", .text("main"), line: 3),
      parameter("since", .date(CalendarDate(dayNumber: 20_000) ?? epoch), line: 4),
      parameter("online", .boolean(true), line: 5), parameter("or", .number(1), line: 6),
      parameter("Q.1", .number(1), line: 7),
    ],
    scoring: ScoringPlan(model: ScoringModelID("weighted-mean"), location: place(8)),
    sections: [
      Section(
        id: SectionID("first"), title: text("first"),
        items: [
          item("Q-1", .conformity(Conformity()), line: 10),
          item("Q-2", .ladder(Ladder(steps: [option("full"), option("none")])), line: 11),
          item("Q-3", .choice(Choice(options: [option("desk"), option("web")])), line: 12),
        ],
        sections: [
          Section(
            id: SectionID("inner"), title: text("inner"),
            items: [
              item(
                "Q-4", .choice(Choice(options: [option("a"), option("b")], allowsSeveral: true)),
                line: 14),
              item("Q-5", .text, line: 15),
            ], location: place(13))
        ], location: place(9)),
      Section(
        id: SectionID("second"), title: text("second"),
        items: [
          item(
            "S-1",
            .sample(SampleCriterion(tolerable: .literal(0), confidence: .literal(0))), line: 17),
          item("M-1", .measure(Measure(threshold: .atLeast(.literal(80)))), line: 18),
          item("T-1", .caseTest(CaseTestCriterion(test: "order")), line: 19),
          item("8.5.1", .conformity(Conformity()), line: 20),
          item("unit", .text, line: 20), item("in", .text, line: 20),
          item("L-1", .conformity(Conformity()), line: 20),
        ], location: place(16)),
    ], location: place(1), canonicalHash: "")

  /// 1970-01-01.
  static let epoch = Timestamp(rfc3339: "1970-01-01T00:00:00Z").map(\.date) ?? SampleScope.newYear

  static let scope = ChecklistScope(checklist)

  static func found(_ text: String, for item: String) -> [String] {
    ConditionMessagesTests.found(text, in: scope.scope(for: ItemID(item)))
  }

  @Test func everyKindOfAnswerHasItsFields() {
    let names = Self.scope.scope(for: ItemID("L-1")).vocabulary.map { "\($0.name): \($0.type)" }
    #expect(
      names == [
        "M_1.outcome: string", "M_1.value: decimal", "Q_2.answer: string", "Q_2.outcome: string",
        "Q_3.answer: string", "Q_3.outcome: string", "Q_4.answer: list(string)",
        "Q_4.outcome: string", "Q_5.answer: string", "Q_5.outcome: string", "S_1.deviations: int",
        "S_1.outcome: string", "S_1.population: int", "S_1.size: int", "T_1.deviations: int",
        "T_1.no_evidence: int", "T_1.outcome: string", "T_1.population: int",
        "issue_days: decimal", "item(\"8.5.1\").answer: string",
        "item(\"8.5.1\").outcome: string", "item(\"in\").answer: string",
        "item(\"in\").outcome: string", "item(\"unit\").answer: string",
        "item(\"unit\").outcome: string", "kind: string", "online: bool", "or: decimal",
        "since: date",
        "unit: string",
      ])
  }

  @Test func parametersAreDocumentedByTheirTitle() {
    let about = Self.scope.layout.vocabulary.first { $0.name == "issue_days" }?.about
    #expect(about == "title of issue-days")
  }

  @Test func clashesAreErrors() {
    let found = Self.scope.diagnostics.map { "\($0.location?.line ?? 0) \($0.code)" }
    #expect(
      found == [
        "6 condition.name.taken", "10 condition.name.clash", "20 condition.name.taken",
        "20 condition.name.taken",
      ])
    let errors = Self.scope.diagnostics.filter { $0.severity == .error }
    #expect(
      errors.map(\.facts) == [
        ["first": "Q.1", "second": "Q-1", "name": "Q_1", "place": "checklist.xml:7:5"]
      ])
    #expect(Self.found("Q_1 > 1", for: "L-1") == ["7:20 name.ambiguous"])
  }

  /// Every item has its long form, whatever its id.
  @Test func itemsAreNamedByTheirID() {
    let texts = [
      "item('8.5.1').answer == 'yes'", "item('S-1').deviations > 0", "item('unit').answer == 'x'",
      "item('in').answer == 'x' and unit == 'north'", "has(item('M-1').value)",
    ]
    for text in texts { #expect(Self.found(text, for: "L-1") == [], "\(text)") }
    #expect(Self.found("item('8.5.1').answer == 'yes'", for: "8.5.1") == ["7:20 name.itself"])
    #expect(Self.found("item('L-1').answer == 'yes'", for: "8.5.1") == ["7:20 name.later"])
    // What comes later is not suggested.
    #expect(Self.found("item('8.51').answer == 'yes'", for: "S-1") == ["7:20 item.unknown"])
    #expect(Self.found("item('8.5.2').answer == 'yes'", for: "L-1") == ["7:20 item.misspelt"])
  }

  /// Numbers that differ in their signs only have no short name that could be mistaken.
  @Test func numbersDoNotClash() throws {
    var scope = ConditionScope()
    let field = [ConditionField(id: "value", type: .decimal)]
    let place = Self.place(1)
    for id in ["8.5.1", "8-5-1", "8_5_1"] {
      #expect(scope.declareRecord(id, fields: field, at: place) == nil)
    }
    let condition = try Condition.read(
      "item('8.5.1').value > item('8-5-1').value", at: SampleScope.origin, in: scope)
    #expect(condition.referencedNames == ["item(\"8-5-1\").value", "item(\"8.5.1\").value"])
    var bindings = ConditionBindings(scope)
    bindings.set(item: ItemID("8.5.1"), answer: .number(2, ratio: nil), outcome: nil)
    bindings.set(item: ItemID("8-5-1"), answer: .number(1, ratio: nil), outcome: nil)
    #expect(condition.decide(bindings) == .met)
  }

  @Test func conditionsLookBackOnly() {
    #expect(Self.found("S_1.deviations > 0 and issue_days > 3", for: "M-1") == [])
    #expect(Self.found("M_1.value > 0", for: "M-1") == ["7:20 name.itself"])
    #expect(
      Self.found("t or T_1.deviations > 0", for: "M-1") == [
        "7:20 name.unknown", "7:25 name.later",
      ])
    #expect(Self.found("Q_2.answer == 'full'", for: "Q-2") == ["7:20 name.itself"])
    #expect(Self.found("Q_2.answer == 'full'", for: "Q-3") == [])
    #expect(Self.found("T-1.deviations > 0", for: "L-1") == ["7:20 name.written-id"])
  }

  @Test func aSectionSeesWhatIsBeforeIt() {
    func found(_ text: String, _ section: String) -> [String] {
      ConditionMessagesTests.found(text, in: Self.scope.scope(for: SectionID(section)))
    }
    #expect(found("Q_5.answer == 'x' and Q_2.answer == 'full'", "second") == [])
    #expect(found("S_1.size > 0", "second") == ["7:20 name.later"])
    #expect(found("Q_3.answer == 'desk'", "inner") == [])
    #expect(found("Q_4.answer == ['a']", "inner") == ["7:20 name.later"])
    #expect(found("online and kind == 'main'", "first") == [])
  }

  @Test func answersAreClosedSets() {
    #expect(Self.found("Q_2.answer == 'ful'", for: "L-1") == ["7:34 value.misspelt"])
    #expect(Self.found("Q_3.answer in ['desk', 'mail']", for: "L-1") == ["7:43 value.unknown"])
    #expect(Self.found("'c' in Q_4.answer", for: "L-1") == ["7:20 value.unknown"])
    #expect(Self.found("S_1.outcome == 'conformng'", for: "L-1") == ["7:35 value.misspelt"])
    #expect(Self.found("Q_5.answer == 'anything'", for: "L-1") == [])
    #expect(Self.found("Q_2.outcome == 'not-applicable'", for: "L-1") == [])
  }

  // MARK: - Values

  static func decide(
    _ text: String, _ prepare: (inout ConditionBindings) -> Void
  ) throws -> ConditionDecision {
    let condition = try Condition.read(
      text, at: SampleScope.origin, in: scope.scope(for: ItemID("L-1")))
    // Bindings of all names serve the conditions of every item.
    var bindings = ConditionBindings(scope.layout)
    prepare(&bindings)
    return condition.decide(bindings)
  }

  @Test func answersBecomeValues() throws {
    let answers: [(String, Answer, Outcome?, String)] = [
      ("Q-2", .step(OptionID("full")), .conforming, "Q_2.answer == 'full'"),
      ("Q-3", .options([OptionID("web")]), .conforming, "Q_3.answer == 'web'"),
      ("Q-4", .options([OptionID("a"), OptionID("b")]), nil, "'b' in Q_4.answer"),
      ("Q-5", .text("free"), nil, "Q_5.answer.startsWith('fr')"),
      (
        "S-1", .sample(size: 60, deviations: 2, population: nil), .nonconforming,
        "S_1.size == 60 and S_1.deviations == 2 and not has(S_1.population)"
      ),
      (
        "S-1", .sample(size: 60, deviations: 2, population: 900), .nonconforming,
        "S_1.population == 900 and S_1.outcome == 'nonconforming'"
      ),
      ("M-1", .number(80, ratio: nil), .conforming, "M_1.value >= 80"),
      (
        "T-1", .cases(population: 9, deviations: 1, noEvidence: 2), .undetermined,
        "T_1.population - T_1.deviations - T_1.no_evidence == 6"
      ),
      ("8.5.1", .conformity(.yes), .conforming, "item('8.5.1').answer == 'yes'"),
      (
        "8.5.1", .conformity(.no), .nonconforming,
        "item('8.5.1').outcome == item(\"8.5.1\").outcome and item('8.5.1').answer in ['no']"
      ),
      ("S-1", .sample(size: 60, deviations: 2, population: 9), nil, "item('S-1').size == 60"),
      ("unit", .text("x"), nil, "item('unit').answer == 'x' and not has(unit)"),
      ("T-1", .notTested, .notTested, "T_1.outcome == 'not-tested' and not has(T_1.population)"),
    ]
    for (item, answer, outcome, text) in answers {
      let decision = try Self.decide(text) {
        $0.set(item: ItemID(item), answer: answer, outcome: outcome)
      }
      #expect(decision == .met, "\(text)")
    }
  }

  @Test func anEarlierAnswerLeavesNothingBehind() throws {
    let decision = try Self.decide("has(S_1.population) or has(S_1.outcome)") {
      $0.set(
        item: ItemID("S-1"), answer: .sample(size: 60, deviations: 2, population: 900),
        outcome: .partial)
      $0.set(item: ItemID("S-1"), answer: .noEvidence, outcome: nil)
    }
    #expect(decision == .notMet)
  }

  @Test func parametersBecomeValues() throws {
    let decision = try Self.decide(
      "issue_days == 4 and kind == 'main' and since == date('2024-10-04') and online"
    ) { bindings in
      for parameter in Self.checklist.parameters {
        bindings.set(parameter: parameter.id, parameter.value)
      }
    }
    #expect(decision == .met)
  }

  @Test func anAnswerOfAnotherKindIsNoValue() throws {
    let decision = try Self.decide("Q_4.answer == ['a']") {
      $0.set(item: ItemID("Q-4"), answer: .text("a"), outcome: nil)
    }
    #expect(decision == .noEvidence)
  }
}
