public import AuditModel
public import Diagnostics

/// The names that the conditions of a checklist can use.
///
/// All parameters, `unit`, and for a condition of an item or a section the items before it, each as
/// a record with `outcome` and the fields of its kind of answer. One set of bindings, made from
/// `layout`, serves all conditions of the checklist.
public struct ChecklistScope: Sendable {
  /// All names, those of every item included; what bindings are made from.
  public let layout: ConditionScope
  /// The diagnostics of its names, sorted by place: an error for two ids that a condition could not
  /// tell apart, a warning for an id that is a word of the language.
  public let diagnostics: [Diagnostic]

  private let itemPositions: [ItemID: Int]
  private let sectionPositions: [SectionID: Int]

  /// The names of a checklist.
  public init(_ checklist: Checklist) {
    var scope = ConditionScope()
    var diagnostics: [Diagnostic?] = []
    scope.declare(ConditionField(id: "unit", type: .string, about: "the id of the audited unit"))
    for parameter in checklist.parameters {
      let title = parameter.title.text(in: checklist.language)
      diagnostics.append(
        scope.declare(
          ConditionField(
            id: parameter.id.rawValue, type: Self.type(of: parameter.value), about: title),
          at: parameter.location))
    }
    var itemPositions: [ItemID: Int] = [:]
    var sectionPositions: [SectionID: Int] = [:]
    var position = 0
    func number(_ section: Section) {
      sectionPositions[section.id] = position
      for item in section.items {
        itemPositions[item.id] = position
        diagnostics.append(
          scope.declareRecord(
            item.id.rawValue, fields: Self.fields(of: item.kind), at: item.location,
            position: position))
        position += 1
      }
      for inner in section.sections { number(inner) }
    }
    for section in checklist.sections { number(section) }
    layout = scope
    self.itemPositions = itemPositions
    self.sectionPositions = sectionPositions
    self.diagnostics = diagnostics.compactMap { $0 }.sorted()
  }

  /// The names that an item's condition can use; those of no item, when the checklist has no such
  /// item.
  public func scope(for item: ItemID) -> ConditionScope {
    var scope = layout
    scope.horizon = itemPositions[item] ?? 0
    return scope
  }

  /// The names that a section's condition can use: those of the items before the section.
  public func scope(for section: SectionID) -> ConditionScope {
    var scope = layout
    // The first item within stands at the horizon, but it is not the section itself.
    scope.horizon = sectionPositions[section] ?? 0
    scope.ownerIsItem = false
    return scope
  }

  private static func type(of value: ParameterValue) -> ConditionType {
    switch value {
    case .number: .decimal
    case .text: .string
    case .date: .date
    case .boolean: .bool
    }
  }

  /// The fields of an item's record.
  private static func fields(of kind: AnswerKind) -> [ConditionField] {
    func count(_ id: String) -> ConditionField { ConditionField(id: id, type: .int) }
    func answer(_ values: [String]?) -> ConditionField {
      ConditionField(id: "answer", type: .string, values: values)
    }
    let outcome = ConditionField(
      id: "outcome", type: .string, values: Outcome.allCases.map(\.rawValue))
    switch kind {
    case .conformity: return [answer(ConformityAnswer.allCases.map(\.rawValue)), outcome]
    case .ladder(let ladder): return [answer(ladder.steps.map(\.id.rawValue)), outcome]
    case .choice(let choice):
      let values = choice.options.map(\.id.rawValue)
      guard choice.allowsSeveral else { return [answer(values), outcome] }
      return [ConditionField(id: "answer", type: .list(.string), values: values), outcome]
    case .text: return [answer(nil), outcome]
    case .measure, .index: return [ConditionField(id: "value", type: .decimal), outcome]
    case .sample: return [count("size"), count("deviations"), count("population"), outcome]
    case .caseTest:
      return [count("deviations"), count("population"), count("no-evidence"), outcome]
    }
  }
}
