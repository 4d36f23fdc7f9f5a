internal import AuditModel
internal import Diagnostics

/// Tolerable rates and confidences lie where the statistics are defined, whatever a parameter may
/// become.
struct RateLintRule: ChecklistLintRule {
  /// What a rate may be.
  private enum Bound {
    /// Greater than 0 and less than 1.
    case open
    /// At least 0 and less than 1.
    case fromZero
    /// At least a half and less than 1.
    case fromHalf

    func holds(_ value: Rational) -> Bool {
      guard value < 1 else { return false }
      return switch self {
      case .open: value > 0
      case .fromZero: !value.isNegative
      case .fromHalf: value * 2 >= 1
      }
    }

    var words: String {
      switch self {
      case .open: "0 < x < 1"
      case .fromZero: "0 <= x < 1"
      case .fromHalf: "0.5 <= x < 1"
      }
    }
  }

  func check(_ context: ChecklistLintContext, _ report: inout LintReport) {
    for index in context.items.indices {
      switch context.items[index].kind {
      case .sample(let sample):
        check(sample.tolerable, "tolerable", .open, of: context.items[index], context, &report)
        check(
          sample.confidence, "confidence", .fromHalf, of: context.items[index], context, &report)
      case .caseTest(let test):
        check(test.tolerable, "tolerable", .fromZero, of: context.items[index], context, &report)
      default: break
      }
    }
  }

  private func check(
    _ number: NumberSource, _ attribute: String, _ bound: Bound, of item: Item,
    _ context: ChecklistLintContext, _ report: inout LintReport
  ) {
    guard let value = context.value(of: number) else { return }
    let place = ChecklistLintContext.place(of: attribute, in: item)
    var facts = ["item": item.id.rawValue, "attribute": attribute, "expected": bound.words]
    if !bound.holds(value) {
      facts["found"] = value.shortDecimal()
      report.add(.checklistRateOutside, place, facts)
    } else if case .parameter(let id) = number, let parameter = context.parameters[id],
      [parameter.minimum, parameter.maximum].contains(where: {
        $0.map { !bound.holds($0) } ?? false
      })
    {
      facts["parameter"] = id.rawValue
      report.add(.checklistRateParameter, place, facts)
    }
  }
}
