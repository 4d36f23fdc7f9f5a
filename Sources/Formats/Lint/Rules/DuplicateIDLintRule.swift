internal import AuditModel
internal import Diagnostics

/// Each id stands once: of sections, items, parameters, sources, axes, ratings, of values within
/// their axis, and of steps and options within their item.
struct DuplicateIDLintRule: ChecklistLintRule {
  func check(_ context: ChecklistLintContext, _ report: inout LintReport) {
    let checklist = context.checklist
    Self.check("source", checklist.sources, \.id, \.location, &report)
    Self.check("parameter", checklist.parameters, \.id, \.location, &report)
    Self.check("axis", checklist.axes, \.id, \.location, &report)
    for axis in checklist.axes { Self.check("value", axis.values, \.id, \.location, &report) }
    checkRatings(checklist.scoring.ratings, &report)
    Self.check("section", checklist.allSections, \.id, \.location, &report)
    Self.check("item", context.items, \.id, \.location, &report)
    let items = context.items
    for index in items.indices {
      switch items[index].kind {
      case .ladder(let ladder): checkOptions(ladder.steps, "step", of: items[index], &report)
      case .choice(let choice): checkOptions(choice.options, "option", of: items[index], &report)
      default: break
      }
    }
  }

  /// Reports every thing that bears the id of an earlier one.
  static func check<Thing, ID: Identifier>(
    _ element: String, _ things: [Thing], _ id: (Thing) -> ID,
    _ location: (Thing) -> SourceLocation, message: Message = .checklistIDRepeated,
    _ report: inout LintReport
  ) {
    var first: [ID: Int] = [:]
    first.reserveCapacity(things.count)
    for index in things.indices {
      let id = id(things[index])
      guard let before = first.updateValue(index, forKey: id) else { continue }
      first[id] = before
      report.add(
        message, .value(of: "id", at: location(things[index])),
        ["element": element, "id": id.rawValue, "first": location(things[before]).description])
    }
  }

  /// The model sorts ratings by score; here the one that stands later in the document repeats.
  private func checkRatings(_ ratings: [Rating], _ report: inout LintReport) {
    Self.check(
      "rating", ratings.sorted { $0.location < $1.location }, \.id, \.location, &report)
  }

  private func checkOptions(
    _ options: [AnswerOption], _ element: String, of item: Item, _ report: inout LintReport
  ) {
    var seen: Set<OptionID> = []
    for (index, option) in options.enumerated() where !seen.insert(option.id).inserted {
      report.add(
        .checklistOptionRepeated,
        .value(of: "id", at: item.location, [.child(item.kind.name), .child(element, index)]),
        ["item": item.id.rawValue, "element": element, "id": option.id.rawValue])
    }
  }
}
