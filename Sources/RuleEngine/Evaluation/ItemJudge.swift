import AuditModel
import Diagnostics

/// Judges items one by one in document order, so that conditions can look at earlier answers.
struct ItemJudge {
  private struct Key: Hashable {
    let item: ItemID
    let side: Side
  }

  private let parameters: ParameterValues
  private let results: [Key: CheckedResult]
  private var applicability: Applicability.Run
  /// What the user should know.
  private(set) var warnings: [Diagnostic] = []

  init(
    applicability: Applicability, parameters: ParameterValues, subject: Subject,
    results: [CheckedResult]
  ) {
    self.parameters = parameters
    self.results = Dictionary(
      results.map { (Key(item: $0.item, side: $0.side), $0) },
      uniquingKeysWith: { first, _ in first })
    self.applicability = applicability.run(parameters: parameters, subject: subject)
  }

  /// The result of an item from a side; `nil` when none was given.
  func result(_ item: ItemID, _ side: Side) -> CheckedResult? {
    results[Key(item: item, side: side)]
  }

  /// The judgement of an item from a side.
  mutating func judge(_ placed: PlacedItem, _ side: Side) -> AnswerJudgement {
    let result = result(placed.item.id, side)
    let judged = judge(placed, side, result)
    applicability.record(placed.item, side, result?.answer, judged.outcome)
    return judged
  }

  private mutating func judge(
    _ placed: PlacedItem, _ side: Side, _ result: CheckedResult?
  ) -> AnswerJudgement {
    if let unmet = applicability.unmetCondition(of: placed, side) {
      switch result?.answer {
      case nil, .notApplicable, .notTested: break
      default:
        warnings.append(
          Diagnostic(
            .evaluationAnsweredNotApplicable, at: result?.location,
            ["item": placed.item.id.rawValue]))
      }
      return .init(outcome: .notApplicable, attainment: nil, judgement: .conditionNotMet(unmet))
    }
    guard let answer = result?.answer else {
      return .init(outcome: .notTested, attainment: nil, judgement: .unanswered)
    }
    switch answer {
    case .notApplicable:
      return .init(outcome: .notApplicable, attainment: nil, judgement: .declared)
    case .notTested: return .init(outcome: .notTested, attainment: nil, judgement: .declared)
    case .noEvidence: return .init(outcome: .undetermined, attainment: nil, judgement: .declared)
    default:
      // A checked answer is of its item's kind. One that is not proves nothing.
      return rule(placed.item.kind, answer)
        ?? .init(outcome: .undetermined, attainment: nil, judgement: .declared)
    }
  }

  private func rule(_ kind: AnswerKind, _ answer: Answer) -> AnswerJudgement? {
    switch (kind, answer) {
    case (.conformity(let criterion), .conformity(let answer)):
      ConformityRule.judge(answer, by: criterion)
    case (.ladder(let ladder), .step(let step)): LadderRule.judge(step, by: ladder)
    case (.measure(let measure), .number(let value, _)):
      MeasureRule.judge(value, by: measure, with: parameters)
    case (.sample(let criterion), .sample(let size, let deviations, let population)):
      SampleRule.judge(
        size: size, deviations: deviations, population: population, by: criterion,
        with: parameters)
    case (.index(let criterion), .number(let value, _)):
      IndexRule.judge(value, by: criterion, with: parameters)
    case (.caseTest(let criterion), .cases(let population, let deviations, let noEvidence)):
      CaseTestRule.judge(
        population: population, deviations: deviations, noEvidence: noEvidence, by: criterion,
        with: parameters)
    case (.choice(let choice), .options(let chosen)): ChoiceRule.judge(chosen, by: choice)
    case (.text, .text): TextRule.judge()
    default: nil
    }
  }
}
