internal import AuditModel
internal import Diagnostics
internal import XMLTree

/// Judges what the grammar of an index cannot say: ids, what components hold, minima, conversions.
enum IndexReview {
  /// The diagnostics of an index, sorted by place.
  static func review(_ index: CompositeIndex, document: XMLDocument) -> [Diagnostic] {
    var report = LintReport()
    let components = index.components.map(\.component)
    DuplicateIDLintRule.check(
      "source", index.sources, \.id, \.location, message: .indexIDRepeated, &report)
    DuplicateIDLintRule.check(
      "outcome", index.outcomes, \.id, \.location, message: .indexIDRepeated, &report)
    DuplicateIDLintRule.check(
      "component", components, \.id, \.location, message: .indexIDRepeated, &report)
    for component in components where component.id == index.result.id {
      report.add(
        .indexIDRepeated, .value(of: "id", at: component.location),
        [
          "element": "component", "id": component.id.rawValue,
          "first": index.result.location.description,
        ])
    }
    for component in components + [index.result] {
      let isWhole = component.location == index.result.location
      check(component, isWhole: isWhole, index, document, &report)
    }
    BandsReview(
      sources: index.sources.map(\.id.rawValue), maximum: index.result.maximum ?? 0,
      decimals: index.result.decimals ?? 6, idRepeated: .indexIDRepeated,
      referenceUnknown: .indexReferenceUnknown, referenceMisspelt: .indexReferenceMisspelt
    ).check(index.bands, &report)
    report.add(contentsOf: LanguageReview.review(document, against: .index))
    return report.diagnostics(documents: [document])
  }

  private static func check(
    _ component: IndexComponent, isWhole: Bool, _ index: CompositeIndex,
    _ document: XMLDocument, _ report: inout LintReport
  ) {
    let element = document.element(at: component.location)
    // An input that could not be read has been reported; its element still counts.
    let hasInput = element.map { !$0.children("input").isEmpty } ?? (component.input != nil)
    let hasParts = element.map { !$0.children("component").isEmpty } ?? !component.parts.isEmpty
    if !isWhole, hasInput == hasParts {
      report.add(
        .indexComponentContent, .at(component.location),
        ["component": component.id.rawValue, "found": hasInput ? "2" : "0"])
    }
    if component.combination != .sum, !component.parts.isEmpty, component.range == nil,
      component.parts.allSatisfy({ $0.maximum != nil })
    {
      report.add(
        .indexMaximaDiffer, .at(component.location),
        [
          "component": component.id.rawValue, "combine": component.combination.rawValue,
          "found": component.parts.compactMap { $0.maximum?.shortDecimal() }
            .joined(separator: ", "),
        ])
    }
    if let worth = component.worth, let range = component.range,
      component.method == .share ? range.highest <= 0 : range.highest <= range.lowest
    {
      report.add(
        .indexWorthMeaningless, .value(of: "worth", at: component.location),
        ["worth": worth.shortDecimal(), "highest": range.highest.shortDecimal()])
    }
    if let input = component.input { check(input, document, &report) }
    checkMinima(component, element, index, &report)
  }

  private static func check(
    _ input: IndexComponent.Input, _ document: XMLDocument, _ report: inout LintReport
  ) {
    if input.highest <= input.lowest {
      report.add(
        .indexInputOrder, .value(of: "highest", at: input.location),
        ["lowest": input.lowest.shortDecimal(), "highest": input.highest.shortDecimal()])
    }
    var seen: [IndexComponent.Input.Step.Match: IndexComponent.Input.Step] = [:]
    for step in document.element(at: input.location)?.children("step") ?? [] {
      let isClear = (step.attribute("from") != nil) != (step.attribute("word") != nil)
      if !isClear {
        report.add(
          .indexStepMatch, .at(step.location),
          ["found": step.attribute("from") == nil ? "0" : "2"])
      }
    }
    for step in input.steps {
      if let first = seen[step.match] {
        report.add(
          .indexStepRepeated, .at(step.location), ["first": first.location.description])
      } else {
        seen[step.match] = step
      }
      if case .from(let from) = step.match, from < input.lowest || from > input.highest {
        report.add(
          .indexStepOutside, .value(of: "from", at: step.location),
          [
            "from": from.shortDecimal(), "lowest": input.lowest.shortDecimal(),
            "highest": input.highest.shortDecimal(),
          ])
      }
    }
    let limits = input.steps.compactMap { step -> Rational? in
      if case .from(let from) = step.match { from } else { nil }
    }
    if let least = limits.min(), least > input.lowest {
      report.add(
        .indexStepGap, .at(input.location),
        ["lowest": input.lowest.shortDecimal(), "from": least.shortDecimal()])
    }
  }

  private static func checkMinima(
    _ component: IndexComponent, _ element: XMLElement?, _ index: CompositeIndex,
    _ report: inout LintReport
  ) {
    for minimum in element?.children("minimum") ?? [] {
      let hasValue = minimum.attribute("value") != nil
      if hasValue == (minimum.attribute("percent") != nil) {
        report.add(
          .indexMinimumAmount, .at(minimum.location), ["found": hasValue ? "2" : "0"])
      }
    }
    let outcomes = index.outcomes.map(\.id.rawValue)
    for minimum in component.minima {
      if !outcomes.contains(minimum.outcome.rawValue) {
        report.addUnknown(
          .indexReferenceUnknown, misspelt: .indexReferenceMisspelt, minimum.outcome.rawValue,
          among: outcomes, .value(of: "outcome", at: minimum.location),
          ["attribute": "outcome", "target": "outcome"])
      }
      guard let maximum = component.maximum else { continue }
      switch minimum.amount {
      case .value(let value) where value > maximum:
        report.add(
          .indexMinimumUnreachable, .value(of: "value", at: minimum.location),
          ["found": value.shortDecimal(), "maximum": maximum.shortDecimal()])
      case .percent(let percent) where percent > 100:
        report.add(
          .indexMinimumUnreachable, .value(of: "percent", at: minimum.location),
          ["found": "\(percent.shortDecimal()) %", "maximum": "100 %"])
      default: break
      }
    }
  }
}
