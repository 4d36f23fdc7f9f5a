import AuditModel
import Diagnostics

/// The possible answers of ladders and choices make a difference.
enum PossibleAnswerRule: ChecklistLintRule {
  static let identifier = "checklist.possible-answers"
  static let explanation = """
    A ladder or a choice has at least two possible answers, with values from 0 to 1 that differ; \
    some step of a ladder conforms and some does not; the best answer of a choice attains 1, and \
    all its options have a value or none.
    """
  static let messages: [Message] = [
    .checklistValueOutside, .checklistOptionsFew, .checklistOptionsAlike, .checklistLadderNever,
    .checklistLadderAlways, .checklistChoiceNever, .checklistChoiceMixed,
  ]

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    var report = LintReport()
    for item in subject.items {
      switch item.kind {
      case .ladder(let ladder): check(ladder, of: item, &report)
      case .choice(let choice): check(choice, of: item, &report)
      default: break
      }
    }
    return report.diagnostics
  }

  private static func check(_ ladder: Ladder, of item: Item, _ report: inout LintReport) {
    guard let values = values(ladder.steps, "step", of: item, &report),
      let best = values.max(), let worst = values.min()
    else { return }
    let facts = ["item": item.id.rawValue, "from": ladder.conformingFrom.shortDecimal()]
    if best < ladder.conformingFrom {
      report.add(.checklistLadderNever, item.location, facts)
    } else if values.count > 1, best == worst {
      addAlike("step", best, item, &report)
    } else if values.count > 1, worst >= ladder.conformingFrom {
      report.add(.checklistLadderAlways, item.location, facts)
    }
  }

  private static func check(_ choice: Choice, of item: Item, _ report: inout LintReport) {
    if choice.options.contains(where: { $0.value != nil }) {
      for option in choice.options where option.value == nil {
        report.add(
          .checklistChoiceMixed, item.location,
          ["item": item.id.rawValue, "id": option.id.rawValue])
      }
    }
    guard let values = values(choice.options, "option", of: item, &report), choice.isScored,
      let best = values.max(), let worst = values.min()
    else { return }
    if values.count > 1, best == worst, !choice.allowsSeveral || best.isZero {
      addAlike("option", best, item, &report)
      return
    }
    let most = choice.allowsSeveral ? Rational.sum(values) : best
    if most < 1 {
      report.add(
        .checklistChoiceNever, item.location,
        ["item": item.id.rawValue, "value": most.shortDecimal()])
    }
  }

  /// The values of the possible answers; `nil` when one of them lies where no attainment can.
  private static func values(
    _ options: [AnswerOption], _ element: String, of item: Item, _ report: inout LintReport
  ) -> [Rational]? {
    if options.count == 1 {
      report.add(
        .checklistOptionsFew, item.location, ["item": item.id.rawValue, "element": element])
    }
    var areSound = true
    for option in options {
      guard let value = option.value, !NumberRange.share.contains(value) else { continue }
      areSound = false
      report.add(
        .checklistValueOutside, item.location,
        [
          "element": element, "id": option.id.rawValue, "item": item.id.rawValue,
          "value": value.shortDecimal(),
        ])
    }
    return areSound ? options.compactMap(\.value) : nil
  }

  private static func addAlike(
    _ element: String, _ value: Rational, _ item: Item, _ report: inout LintReport
  ) {
    report.add(
      .checklistOptionsAlike, item.location,
      ["item": item.id.rawValue, "element": element, "value": value.shortDecimal()])
  }
}
