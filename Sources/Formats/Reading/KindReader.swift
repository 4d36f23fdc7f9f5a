internal import AuditModel
internal import Diagnostics
internal import XMLTree

/// Reads the kind of answer that an item asks for.
enum KindReader {
  /// The kind that an element stands for; `nil` when it stands for none.
  static func kind(
    _ element: XMLElement, of item: ItemID, _ reader: inout DocumentReader
  ) -> AnswerKind? {
    switch element.name.local {
    case "conformity": .conformity(Conformity(partial: element.decimal("partial") ?? half))
    case "ladder":
      .ladder(
        Ladder(
          steps: element.children("step").compactMap { option($0, &reader) },
          conformingFrom: element.decimal("conforming-from") ?? 1))
    case "measure": .measure(measure(element, of: item, &reader))
    case "sample":
      .sample(
        SampleCriterion(
          tolerable: element.number("tolerable") ?? .literal(half),
          confidence: element.number("confidence") ?? .literal(half)))
    case "index":
      .index(
        IndexCriterion(
          name: element.value("name") ?? "", measure: measure(element, of: item, &reader)))
    case "case-test":
      .caseTest(
        CaseTestCriterion(
          test: element.value("test") ?? "", tolerable: element.number("tolerable") ?? .literal(0)))
    case "choice":
      .choice(
        Choice(
          options: element.children("option").compactMap { option($0, &reader) },
          allowsSeveral: element.flag("several")))
    case "text": .text
    default: nil
    }
  }

  private static let half = Rational.one / 2

  private static func option(
    _ element: XMLElement, _ reader: inout DocumentReader
  ) -> AnswerOption? {
    guard let id: OptionID = element.id("id") else { return nil }
    return AnswerOption(
      id: id, value: element.decimal("value"), title: reader.requiredText(element.children("title"))
    )
  }

  private static let thresholds: [(name: String, make: @Sendable (NumberSource) -> Threshold)] = [
    ("at-least", { .atLeast($0) }), ("at-most", { .atMost($0) }), ("above", { .above($0) }),
    ("below", { .below($0) }), ("equals", { .equals($0) }),
  ]

  private static func measure(
    _ element: XMLElement, of item: ItemID, _ reader: inout DocumentReader
  ) -> Measure {
    var threshold: Threshold?
    var given = 0
    for (name, make) in thresholds {
      guard let attribute = element.attribute(name) else { continue }
      given += 1
      if given > 1 {
        reader.report(
          .checklistThresholdRepeated, attribute.location,
          ["item": item.rawValue, "attribute": name])
      } else if let limit = element.number(name) {
        threshold = make(limit)
      }
    }
    if given == 0 {
      reader.report(
        .checklistThresholdMissing, element.location,
        ["item": item.rawValue, "element": element.name.local])
    }
    return Measure(
      threshold: threshold ?? .atLeast(.literal(0)), unit: element.value("unit"),
      minimum: element.decimal("minimum"), maximum: element.decimal("maximum"),
      credit: element.word("credit", .none), takes: element.id("takes"))
  }
}
