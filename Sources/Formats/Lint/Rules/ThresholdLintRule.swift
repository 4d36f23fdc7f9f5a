internal import AuditModel
internal import Diagnostics

/// The threshold of a measure can be reached by an answer that is accepted.
struct ThresholdLintRule: ChecklistLintRule {
  func check(_ context: ChecklistLintContext, _ report: inout LintReport) {
    for number in context.items.indices {
      switch context.items[number].kind {
      case .measure(let measure): check(measure, of: context.items[number], context, &report)
      case .index(let index): check(index.measure, of: context.items[number], context, &report)
      default: break
      }
    }
  }

  private func check(
    _ measure: Measure, of item: Item, _ context: ChecklistLintContext,
    _ report: inout LintReport
  ) {
    var facts = [
      "item": item.id.rawValue, "minimum": measure.minimum?.shortDecimal() ?? "–",
      "maximum": measure.maximum?.shortDecimal() ?? "–",
    ]
    if let minimum = measure.minimum, let maximum = measure.maximum, minimum > maximum {
      report.add(
        .checklistRangeSwapped, ChecklistLintContext.place(of: "minimum", in: item),
        [
          "element": item.kind.name, "id": item.id.rawValue, "minimum": minimum.shortDecimal(),
          "maximum": maximum.shortDecimal(),
        ])
      return
    }
    func isOutside(_ value: Rational) -> Bool {
      measure.minimum.map { value < $0 } ?? false || measure.maximum.map { value > $0 } ?? false
    }
    let attribute = ChecklistLintContext.numbers(of: item.kind)[0].attribute
    let place = ChecklistLintContext.place(of: attribute, in: item)
    if let limit = context.value(of: measure.threshold.limit), isOutside(limit) {
      facts["threshold"] = limit.shortDecimal()
      report.add(.checklistThresholdOutside, place, facts)
    } else if case .parameter(let id) = measure.threshold.limit,
      let parameter = context.parameters[id],
      [parameter.minimum, parameter.maximum].contains(where: { $0.map(isOutside) ?? false })
    {
      facts["parameter"] = id.rawValue
      report.add(.checklistThresholdParameter, place, facts)
    }
  }
}
