import AuditModel
import Conditions
import Diagnostics

/// The compiled conditions of a checklist's sections and items.
///
/// A condition that is met or cannot be decided leaves its item in the audit: only one that is
/// shown not to be met takes it out.
struct Applicability: Sendable {
  private struct Compiled {
    let source: ConditionSource
    let condition: Condition
  }

  private var sections: [SectionID: Compiled] = [:]
  private var items: [ItemID: Compiled] = [:]
  /// The items that some condition looks at; the answers of others need not be kept.
  private var observed: Set<ItemID> = []
  private var layout = ConditionScope()

  /// Compiles all conditions; adds their errors to the problems.
  init(_ checklist: Checklist, _ all: [PlacedItem], problems: inout [Diagnostic]) {
    guard
      all.contains(where: { $0.item.applies != nil })
        || checklist.allSections.contains(where: { $0.applies != nil })
    else { return }
    let scope = ChecklistScope(checklist)
    layout = scope.layout
    var seen: Set<ConditionSlot> = []
    func compile(_ source: ConditionSource, in scope: ConditionScope) -> Compiled? {
      do throws(DiagnosticsError) {
        let condition = try Condition.read(source, in: scope)
        seen.formUnion(condition.referencedSlots)
        return Compiled(source: source, condition: condition)
      } catch {
        problems += error.diagnostics.filter { $0.severity == .error }
        return nil
      }
    }
    for section in checklist.allSections {
      guard let source = section.applies else { continue }
      sections[section.id] = compile(source, in: scope.scope(for: section.id))
    }
    for placed in all {
      guard let source = placed.item.applies else { continue }
      items[placed.item.id] = compile(source, in: scope.scope(for: placed.item.id))
    }
    observed = Set(
      all.lazy.map(\.item.id).filter { !seen.isDisjoint(with: scope.layout.slots(of: $0)) })
  }

  /// One evaluation, in which answers become known one by one.
  func run(parameters: ParameterValues, subject: Subject) -> Run {
    Run(self, parameters, subject)
  }

  /// The answers known so far, and what the conditions make of them.
  struct Run {
    private let conditions: Applicability
    /// For each side: an item asked of both sides is seen with the answer of the same side.
    private var bindings: [Side: ConditionBindings] = [:]

    fileprivate init(
      _ conditions: Applicability, _ parameters: ParameterValues, _ subject: Subject
    ) {
      self.conditions = conditions
      guard !conditions.sections.isEmpty || !conditions.items.isEmpty else { return }
      var start = ConditionBindings(conditions.layout)
      for (id, value) in parameters.values { start.set(parameter: id, value) }
      if let unit = subject.unit { start.set(.string(unit.rawValue), for: "unit") }
      for side in Side.allCases { bindings[side] = start }
    }

    /// Makes an answer known to the conditions of later items.
    mutating func record(_ item: Item, _ side: Side, _ answer: Answer?, _ outcome: Outcome) {
      guard conditions.observed.contains(item.id) else { return }
      for seer in Side.allCases where seer == side || !item.sides.contains(seer) {
        bindings[seer]?.set(item: item.id, answer: answer, outcome: outcome)
      }
    }

    /// The outermost condition that is shown not to be met; `nil` when the item stays in the audit.
    func unmetCondition(of placed: PlacedItem, _ side: Side) -> ConditionSource? {
      guard let bindings = bindings[side] else { return nil }
      let chain =
        placed.sections.compactMap { conditions.sections[$0] }
        + (conditions.items[placed.item.id].map { [$0] } ?? [])
      return chain.first { $0.condition.decide(bindings) == .notMet }?.source
    }
  }
}
