import AuditModel
import Diagnostics

/// The threshold of a measure lies on its scale and separates good from bad.
enum MeasureScaleRule: ChecklistLintRule {
  static let identifier = "checklist.measure-scales"
  static let explanation = """
    The threshold of a measure or an index lies between its minimum and maximum, also where a \
    parameter gives it and in the whole range that the parameter allows; and some values of the \
    scale meet it, others do not.
    """
  static let messages: [Message] = [
    .checklistScaleReversed, .checklistThresholdOutside, .checklistThresholdCanLeave,
    .checklistThresholdAlways, .checklistThresholdNever,
  ]

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    var report = LintReport()
    for item in subject.items {
      switch item.kind {
      case .measure(let measure): check(measure, of: item, subject, &report)
      case .index(let index): check(index.measure, of: item, subject, &report)
      default: break
      }
    }
    return report.diagnostics
  }

  private static func check(
    _ measure: Measure, of item: Item, _ subject: LintSubject, _ report: inout LintReport
  ) {
    if let minimum = measure.minimum, let maximum = measure.maximum, minimum >= maximum {
      report.add(
        .checklistScaleReversed, item.location,
        [
          "item": item.id.rawValue, "minimum": minimum.shortDecimal(),
          "maximum": maximum.shortDecimal(),
        ])
      return
    }
    let scale = NumberRange(from: measure.minimum, to: measure.maximum)
    guard let value = subject.standard(measure.threshold.limit) else { return }
    var facts = [
      "item": item.id.rawValue, "attribute": measure.threshold.attribute,
      "value": value.shortDecimal(), "range": scale.description,
    ]
    guard scale.contains(value) else {
      report.add(.checklistThresholdOutside, item.location, facts)
      return
    }
    switch split(measure.threshold, at: value, measure) {
    case .always: report.add(.checklistThresholdAlways, item.location, facts)
    case .never: report.add(.checklistThresholdNever, item.location, facts)
    case .both: break
    }
    if case .parameter(let id) = measure.threshold.limit, let parameter = subject.parameters[id],
      let outside = scale.firstOutside(of: parameter)
    {
      facts["parameter"] = id.rawValue
      facts["value"] = outside.shortDecimal()
      report.add(.checklistThresholdCanLeave, item.location, facts)
    }
  }

  /// Which values of the scale meet a threshold that lies on it.
  private enum Split {
    case always, never, both
  }

  private static func split(_ threshold: Threshold, at limit: Rational, _ scale: Measure) -> Split {
    switch threshold {
    case .atLeast: limit == scale.minimum ? .always : .both
    case .atMost: limit == scale.maximum ? .always : .both
    case .above: limit == scale.maximum ? .never : .both
    case .below: limit == scale.minimum ? .never : .both
    case .equals: .both
    }
  }
}
