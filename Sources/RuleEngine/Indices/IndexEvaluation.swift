public import AuditModel

/// Computes a composite index from what goes in; exact fractions, rounded only where declared.
public struct IndexEvaluation: Sendable {
  private let index: CompositeIndex
  private let bands: IndexBands?

  /// Prepares an index.
  ///
  /// - Parameters:
  ///   - index: An index without errors.
  ///   - date: The day whose bands hold; `nil`: those in force.
  public init(_ index: CompositeIndex, date: CalendarDate? = nil) {
    self.index = index
    bands = index.bands.holding(on: date)
  }

  /// The assessment of what goes in.
  ///
  /// A component without a value has none, and nothing above it has any: there is no silent zero.
  ///
  /// - Parameters:
  ///   - inputs: Values by component, each checked against its range.
  ///   - sources: The files.
  /// - Returns: What each component is worth, which minima fail and by how much, the index, its band
  ///   and the outcomes reached.
  public func assess(
    _ inputs: [ComponentID: IndexInput], sources: [AuditInput.Source] = []
  ) -> IndexAssessment {
    var components: [IndexAssessment.Component] = []
    var missing: [ComponentID] = []
    let result = assess(index.result, depth: -1, inputs, &components, &missing)
    components.removeLast()
    let outcomes = index.outcomes.map { outcome in
      let minima = (components + [result]).flatMap { component in
        component.minima.filter { $0.outcome == outcome.id }.map { (component.id, $0) }
      }
      let failing = minima.filter { $0.1.isMet == false }.map(\.0)
      let isUnknown = minima.contains { $0.1.isMet == nil } || minima.isEmpty
      return IndexAssessment.Outcome(
        id: outcome.id, isReached: failing.isEmpty ? (isUnknown ? nil : true) : false,
        failing: failing)
    }
    return IndexAssessment(
      inputs: sources, components: components, result: result,
      band: result.value.flatMap { bands?.band(of: $0)?.id }, bands: bands, outcomes: outcomes,
      missing: missing)
  }

  /// Assesses a component and everything within; adds them in the order of the document.
  @discardableResult private func assess(
    _ component: IndexComponent, depth: Int, _ inputs: [ComponentID: IndexInput],
    _ all: inout [IndexAssessment.Component], _ missing: inout [ComponentID]
  ) -> IndexAssessment.Component {
    // The whole stands last, every other component before its parts.
    let place = all.count
    var input: IndexInput?
    let base: Rational?
    if let declared = component.input {
      input = inputs[component.id]
      base = input.flatMap { Self.converted($0.value, by: declared) }
      if base == nil { missing.append(component.id) }
    } else {
      let parts = component.parts.map {
        ($0.weight, assess($0, depth: depth + 1, inputs, &all, &missing).value)
      }
      base = Self.combined(parts, component.combination)
    }
    let value = base.flatMap { Self.worth($0, of: component) }
    let maximum = component.maximum ?? 0
    let assessed = IndexAssessment.Component(
      id: component.id, depth: depth, input: input, base: base, value: value, maximum: maximum,
      minima: component.minima.map { minimum in
        let required =
          switch minimum.amount {
          case .value(let value): value
          case .percent(let percent): maximum * percent / 100
          }
        return IndexAssessment.Minimum(
          outcome: minimum.outcome, required: required,
          shortfall: value.map { $0 < required ? required - $0 : 0 },
          certainty: minimum.certainty)
      })
    all.insert(assessed, at: depth < 0 ? all.count : place)
    return assessed
  }

  private static func converted(
    _ value: IndexValue, by input: IndexComponent.Input
  ) -> Rational? {
    switch value {
    case .word(let word):
      return input.steps.first { $0.match == .word(word) }?.value
    case .number(let number):
      guard !input.steps.isEmpty else { return number }
      let reached = input.steps.compactMap { step -> (from: Rational, value: Rational)? in
        if case .from(let from) = step.match, from <= number { (from, step.value) } else { nil }
      }
      return reached.max { $0.from < $1.from }?.value
    }
  }

  private static func combined(
    _ parts: [(weight: Rational, value: Rational?)], _ combination: IndexComponent.Combination
  ) -> Rational? {
    let values = parts.compactMap(\.value)
    guard values.count == parts.count, !values.isEmpty else { return nil }
    switch combination {
    case .sum: return Rational.sum(values)
    case .least: return values.min()
    case .mean:
      let weighted = zip(parts, values).map { $0.weight * $1 }
      return Rational.sum(weighted) / Rational.sum(parts.map(\.weight))
    }
  }

  private static func worth(_ base: Rational, of component: IndexComponent) -> Rational? {
    var value = base
    if let worth = component.worth {
      guard let range = component.range else { return nil }
      switch component.method {
      case .share: value = base / range.highest * worth
      case .position: value = (base - range.lowest) / (range.highest - range.lowest) * worth
      }
    }
    return component.decimals.map { value.rounded(to: $0) } ?? value
  }
}
