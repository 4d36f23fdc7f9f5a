import AuditModel
import Diagnostics

/// Two elements of one kind must not have one id.
enum RepeatedIDRule: ChecklistLintRule {
  static let identifier = "checklist.repeated-ids"
  static let explanation = """
    Sources, requirements, parameters, axes and their values, sections, items, ratings, and the \
    possible answers of an item each have an id of their own, because other elements and results \
    name them by it.
    """
  static let messages: [Message] = [.checklistIDRepeated, .checklistOptionRepeated]

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    let checklist = subject.checklist
    var report = LintReport()
    check(checklist.sources, \.id, \.location, "source", &report)
    check(checklist.requirements, \.id, \.location, "requirement", &report)
    check(checklist.parameters, \.id, \.location, "parameter", &report)
    check(checklist.axes, \.id, \.location, "axis", &report)
    for axis in checklist.axes { check(axis.values, \.id, \.location, "value", &report) }
    check(
      checklist.scoring.ratings.sorted { $0.location < $1.location }, \.id, \.location, "rating",
      &report)
    check(subject.sections, \.id, \.location, "section", &report)
    check(subject.items, \.id, \.location, "item", &report)
    for item in subject.items {
      switch item.kind {
      case .ladder(let ladder): check(ladder.steps, "step", of: item, &report)
      case .choice(let choice): check(choice.options, "option", of: item, &report)
      default: break
      }
    }
    return report.diagnostics
  }

  private static func check<Element, ID: Identifier>(
    _ elements: [Element], _ id: KeyPath<Element, ID>,
    _ location: KeyPath<Element, SourceLocation>, _ name: String, _ report: inout LintReport
  ) {
    var first: [ID: SourceLocation] = [:]
    first.reserveCapacity(elements.count)
    for element in elements {
      let key = element[keyPath: id]
      let place = element[keyPath: location]
      guard let earlier = first[key] else {
        first[key] = place
        continue
      }
      report.add(
        .checklistIDRepeated, place,
        ["element": name, "id": key.rawValue, "line": earlier.mentioned(in: place)])
    }
  }

  private static func check(
    _ options: [AnswerOption], _ name: String, of item: Item, _ report: inout LintReport
  ) {
    var known: Set<OptionID> = []
    for option in options where !known.insert(option.id).inserted {
      report.add(
        .checklistOptionRepeated, item.location,
        ["element": name, "id": option.id.rawValue, "item": item.id.rawValue])
    }
  }
}
