internal import AuditModel

/// The parts of an index's report in words and numbers.
struct IndexText: Sendable {
  let report: IndexReport
  let words: Words
  private let declared: [ComponentID: IndexComponent]
  private let assessed: [ComponentID: IndexAssessment.Component]

  init(_ report: IndexReport) {
    self.report = report
    words = Words(report.language)
    var declared: [ComponentID: IndexComponent] = [:]
    for (_, component) in report.index.components { declared[component.id] = component }
    declared[report.index.result.id] = report.index.result
    self.declared = declared
    var assessed: [ComponentID: IndexAssessment.Component] = [:]
    for component in report.assessment.components { assessed[component.id] = component }
    assessed[report.assessment.result.id] = report.assessment.result
    self.assessed = assessed
  }

  var index: CompositeIndex { report.index }
  var assessment: IndexAssessment { report.assessment }

  /// A value, with up to four decimals; a dash without one.
  func value(_ value: Rational?) -> String { value.map { words.numbers.short($0, upTo: 4) } ?? "–" }

  /// The index with its decimals; a dash without one.
  var figure: String {
    guard let value = assessment.index else { return "–" }
    guard let decimals = index.result.decimals else { return self.value(value) }
    return words.numbers.fixed(value, places: decimals)
  }

  /// A component as declared.
  func component(_ id: ComponentID) -> IndexComponent? { declared[id] }

  /// A component with its printed number: `A.1 Manajemen perubahan`.
  func title(of id: ComponentID) -> String {
    guard let component = declared[id] else { return id.rawValue }
    return [component.number, words(component.title)].compactMap(\.self).joined(separator: " ")
  }

  /// The name of an outcome, with the id by which minima name it.
  func title(of id: OutcomeID) -> String {
    let title = index.outcomes.first { $0.id == id }.map { words($0.title) }
    return title.map { "\($0) [\(id)]" } ?? id.rawValue
  }

  /// The band as declared.
  var band: Rating? {
    assessment.band.flatMap { id in assessment.bands?.bands.first { $0.id == id } }
  }

  /// The band with its name: `A- Sangat baik`.
  var bandText: String {
    guard let band else { return "–" }
    let title = words(band.title)
    return title == band.id.rawValue ? title : "\(band.id) \(title)"
  }

  /// What went in.
  func input(_ component: IndexAssessment.Component) -> String {
    guard let input = component.input else {
      return declared[component.id]?.input == nil ? "" : "–"
    }
    switch input.value {
    case .number(let number): return value(number)
    case .word(let word): return word
    }
  }

  /// A minimum with what became of it.
  func minimum(_ minimum: IndexAssessment.Minimum) -> String {
    var facts = [
      "outcome": minimum.outcome.rawValue, "required": value(minimum.required),
    ]
    guard let shortfall = minimum.shortfall else {
      return words(index: .unknownMinimum, facts)
    }
    facts["short"] = value(shortfall)
    return words(index: shortfall.isZero ? .met : .short, facts)
  }

  /// All minima of a component in one line; `nil` when it has none.
  func minima(_ component: IndexAssessment.Component) -> String? {
    component.minima.isEmpty ? nil : component.minima.map(minimum).joined(separator: " · ")
  }

  /// Whether an outcome is reached.
  func state(of outcome: IndexAssessment.Outcome) -> String {
    switch outcome.isReached {
    case true?: words(index: .reached)
    case false?: words(index: .notReached)
    case nil: words(index: .notKnown)
    }
  }

  /// The reasons against an outcome: one line for each component below its minimum.
  func failures(of outcome: IndexAssessment.Outcome) -> [String] {
    outcome.failing.flatMap { id -> [String] in
      guard let component = assessed[id] else { return [] }
      return component.minima.filter { $0.outcome == outcome.id && $0.isMet == false }.map {
        words(
          index: .failing,
          [
            "component": title(of: id), "value": value(component.value),
            "required": value($0.required), "short": value($0.shortfall),
          ])
      }
    }
  }

  /// How the value of a component came about, as an equation; `nil` where it is what went in.
  func equation(_ assessed: IndexAssessment.Component) -> String? {
    guard let declared = declared[assessed.id], let result = assessed.value,
      let base = assessed.base
    else { return nil }
    var left: String
    if declared.input != nil {
      left = input(assessed)
      if declared.input?.steps.isEmpty == false { left += " → \(value(base))" }
    } else {
      left = joined(declared)
    }
    let isConverted = declared.worth != nil
    if let worth = declared.worth, let range = declared.range {
      let isSum = declared.input == nil
      let whole = isSum ? "(\(left))" : left
      switch declared.method {
      case .share: left = "\(whole) ÷ \(value(range.highest)) × \(value(worth))"
      case .position:
        left =
          "(\(left) − \(value(range.lowest))) ÷ (\(value(range.highest)) − \(value(range.lowest))) × "
          + value(worth)
      }
    }
    if declared.input != nil, !isConverted, declared.input?.steps.isEmpty != false,
      declared.decimals == nil
    {
      return nil
    }
    return "\(left) = \(value(result))"
  }

  private func joined(_ declared: IndexComponent) -> String {
    let parts = declared.parts.map { ($0.weight, value(self.assessed[$0.id]?.value)) }
    switch declared.combination {
    case .sum: return parts.map(\.1).joined(separator: " + ")
    case .least: return "min(\(parts.map(\.1).joined(separator: "; ")))"
    case .mean:
      let total = Rational.sum(parts.map(\.0))
      let terms = parts.map { "\(value($0.0)) × \($0.1)" }.joined(separator: " + ")
      return total == 1 ? terms : "(\(terms)) ÷ \(value(total))"
    }
  }

  /// Where a value comes from.
  func origin(_ component: IndexAssessment.Component) -> String? {
    guard let input = component.input else { return nil }
    if let measure = input.measure {
      return words(index: .taken, ["measure": measure.rawValue])
    }
    return input.file.map { words(index: .given, ["file": $0]) }
  }

  /// Where the bands come from, and how sure that is; one sentence each.
  var bandsNotes: [String] {
    guard !index.bands.isEmpty else { return [] }
    guard let bands = assessment.bands else { return [words(index: .noBands)] }
    var notes: [String] = []
    if let source = bands.source,
      let declared = index.sources.first(where: { $0.id == source })
    {
      notes.append(words(index: .bandsOf, ["source": words(declared.title)]))
    }
    if bands.certainty != .confirmed {
      notes.append(
        words(index: .bandsCertainty, ["certainty": words.certainty(bands.certainty)]))
    }
    return notes
  }
}
