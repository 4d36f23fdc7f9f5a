internal import AuditModel
internal import Diagnostics

/// Steps and options attain 0 to 1, can be told from the words that answer any item, and a ladder can
/// be met.
struct OptionLintRule: ChecklistLintRule {
  func check(_ context: ChecklistLintContext, _ report: inout LintReport) {
    for index in context.items.indices {
      switch context.items[index].kind {
      case .ladder(let ladder):
        check(ladder.steps, "step", of: context.items[index], &report)
        let best = ladder.steps.compactMap(\.value).max()
        if let best, best < ladder.conformingFrom {
          report.add(
            .checklistLadderUnreachable,
            .value(of: "conforming-from", at: context.items[index].location, [.child("ladder")]),
            [
              "item": context.items[index].id.rawValue, "best": best.shortDecimal(),
              "from": ladder.conformingFrom.shortDecimal(),
            ])
        }
      case .choice(let choice):
        check(choice.options, "option", of: context.items[index], &report)
        checkValues(of: choice, context.items[index], &report)
      default: break
      }
    }
  }

  private func check(
    _ options: [AnswerOption], _ element: String, of item: Item, _ report: inout LintReport
  ) {
    for (index, option) in options.enumerated() {
      let path: [LintPlace.Step] = [.child(item.kind.name), .child(element, index)]
      let facts = ["item": item.id.rawValue, "element": element, "id": option.id.rawValue]
      if let value = option.value, value.isNegative || value > 1 {
        report.add(
          .checklistOptionValueRange, .value(of: "value", at: item.location, path),
          facts.merging(["value": value.shortDecimal()]) { $1 })
      }
      if AnswerWords.general(option.id.rawValue) != nil {
        report.add(.checklistOptionReserved, .value(of: "id", at: item.location, path), facts)
      }
    }
  }

  /// A choice scores by the values of all options, or by none.
  private func checkValues(of choice: Choice, _ item: Item, _ report: inout LintReport) {
    guard choice.options.contains(where: { $0.value != nil }) else { return }
    for (index, option) in choice.options.enumerated() where option.value == nil {
      report.add(
        .checklistOptionValueMissing,
        .at(item.location, [.child("choice"), .child("option", index)]),
        ["item": item.id.rawValue, "id": option.id.rawValue])
    }
  }
}
