internal import AuditModel
internal import Diagnostics

/// Parameters that criteria name exist and are numbers; defaults lie within their own range.
struct ParameterLintRule: ChecklistLintRule {
  func check(_ context: ChecklistLintContext, _ report: inout LintReport) {
    for parameter in context.checklist.parameters { checkRange(of: parameter, &report) }
    let names = context.checklist.parameters.map(\.id.rawValue)
    let items = context.items
    for index in items.indices {
      for (attribute, number) in ChecklistLintContext.numbers(of: items[index].kind) {
        guard case .parameter(let id) = number else { continue }
        if context.parameters[id]?.value.type == .number { continue }
        let item = items[index]
        let place = ChecklistLintContext.place(of: attribute, in: item)
        guard let parameter = context.parameters[id] else {
          report.addUnknown(
            .checklistReferenceUnknown, misspelt: .checklistReferenceMisspelt, id.rawValue,
            among: names, place, ["attribute": attribute, "target": "parameter"])
          continue
        }
        report.add(
          .checklistParameterNotNumber, place,
          [
            "parameter": id.rawValue, "type": parameter.value.type.rawValue,
            "attribute": attribute,
          ])
      }
    }
  }

  private func checkRange(of parameter: Parameter, _ report: inout LintReport) {
    guard case .number(let value) = parameter.value else { return }
    if let minimum = parameter.minimum, let maximum = parameter.maximum, minimum > maximum {
      report.add(
        .checklistRangeSwapped, .value(of: "minimum", at: parameter.location),
        [
          "element": "parameter", "id": parameter.id.rawValue, "minimum": minimum.shortDecimal(),
          "maximum": maximum.shortDecimal(),
        ])
    } else if parameter.minimum.map({ value < $0 }) ?? false
      || parameter.maximum.map({ value > $0 }) ?? false
    {
      report.add(
        .checklistParameterOutside, .value(of: "value", at: parameter.location),
        [
          "parameter": parameter.id.rawValue, "value": value.shortDecimal(),
          "minimum": parameter.minimum?.shortDecimal() ?? "–",
          "maximum": parameter.maximum?.shortDecimal() ?? "–",
        ])
    }
  }
}
