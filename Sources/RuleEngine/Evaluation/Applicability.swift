import AuditModel
import Conditions
import Diagnostics

struct Applicability: Sendable {
  init(_ checklist: Checklist, problems: inout [Diagnostic]) {}
  func run(parameters: ParameterValues, subject: Subject) -> Run { Run() }
  struct Run {
    mutating func record(_ item: Item, _ side: Side, _ answer: Answer?, _ outcome: Outcome) {}
    func unmetCondition(of placed: PlacedItem, _ side: Side) -> ConditionSource? { nil }
  }
}
