public import AuditModel
public import Diagnostics

/// Gathers what goes into a composite index from several files.
///
/// Tables and JSON name components; reports of surveys, indices, registers and audits are measures that
/// components take. What a component is given directly wins over nothing: a measure with another value
/// is a conflict.
public struct IndexInputs: Sendable {
  /// A value with where it stands.
  private struct Given {
    var input: IndexInput
    var location: SourceLocation
  }

  let index: CompositeIndex
  private let components: [ComponentID: IndexComponent]
  private var given: [ComponentID: Given] = [:]
  private var measures = MeasureSet()
  /// The files, in the order given.
  public internal(set) var sources: [AuditInput.Source] = []
  /// Everything that was noticed.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Prepares an index without errors.
  public init(_ index: CompositeIndex) {
    self.index = index
    components = Dictionary(
      index.components.map { ($0.component.id, $0.component) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Adds a file: CSV or JSON.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: The name by which diagnostics call it.
  public mutating func add(_ bytes: [UInt8], name: String) {
    switch ResultsReader.format(of: bytes, name: name) {
    case .csv, .xml: addCSV(bytes, name: name)
    case .json: addJSON(bytes, name: name)
    case .xlsx: diagnostics.append(Message.workbook(name, expected: "CSV, JSON"))
    }
  }

  /// Adds measures of evaluations at hand.
  public mutating func add(_ more: [PublishedMeasure]) {
    diagnostics += measures.add(more)
  }

  /// The inputs of the index, and the diagnostics of all that was added.
  ///
  /// - Returns: Values by component.
  public func finish() -> (inputs: [ComponentID: IndexInput], diagnostics: [Diagnostic]) {
    var inputs = given.mapValues(\.input)
    var all = diagnostics
    var taken: Set<String> = []
    for (_, component) in index.components {
      guard let declared = component.input, let name = declared.takes,
        let measure = measures[name]
      else { continue }
      let file = measure.source?.name
      if let file { taken.insert(file) }
      let location = measure.source.map { SourceLocation(file: $0.name, line: 1, column: 1) }
      if let before = given[component.id] {
        if before.input.value != .number(measure.value) {
          all.append(
            Diagnostic(
              .inputsTwice, at: location,
              [
                "component": component.id.rawValue, "first": before.location.description,
              ]))
        }
        continue
      }
      if let complaint = Self.range(measure.value, declared, component.id, location) {
        all.append(complaint)
        continue
      }
      inputs[component.id] = IndexInput(
        value: .number(measure.value), measure: name, file: file)
    }
    for source in sources where isUnused(source, taken) {
      let names = measures.measures.values.filter { $0.source?.name == source.name }
        .map(\.name.rawValue).sorted()
      all.append(
        Diagnostic(
          .measuresUnused, at: SourceLocation(file: source.name, line: 1, column: 1),
          ["expected": LintReport.some(of: names)]))
    }
    let missing = index.components.map(\.component)
      .filter { $0.input != nil && inputs[$0.id] == nil }.map(\.id.rawValue)
    if !missing.isEmpty, !all.hasErrors {
      all.append(
        Diagnostic(
          .inputsMissing, at: index.location, ["missing": LintReport.some(of: missing)]))
    }
    return (inputs, all)
  }

  private func isUnused(_ source: AuditInput.Source, _ taken: Set<String>) -> Bool {
    !taken.contains(source.name)
      && measures.measures.values.contains { $0.source?.name == source.name }
  }

  // MARK: - Values

  mutating func report(
    _ message: Message, _ location: SourceLocation, _ facts: [String: String] = [:]
  ) {
    diagnostics.append(Diagnostic(message, at: location, facts))
  }

  mutating func report(contentsOf more: [Diagnostic]) { diagnostics += more }

  /// Takes a value as written.
  mutating func take(
    _ written: String, for name: String, note: String?, file: String,
    nameAt: SourceLocation, valueAt: SourceLocation
  ) {
    guard let component = components[ComponentID(name)] else { return unknown(name, nameAt) }
    guard let declared = component.input else {
      return report(
        .inputsComponentGroup, nameAt,
        [
          "component": name,
          "expected": LintReport.some(of: component.parts.map(\.id.rawValue)),
        ])
    }
    let words = declared.steps.compactMap { step -> String? in
      if case .word(let word) = step.match { word } else { nil }
    }
    let value: IndexValue
    if words.contains(written) {
      value = .word(written)
    } else if words.count < declared.steps.count || declared.steps.isEmpty,
      let number = Rational(decimal: written)
    {
      if let complaint = Self.range(number, declared, component.id, valueAt) {
        diagnostics.append(complaint)
        return
      }
      value = .number(number)
    } else {
      let range = "\(declared.lowest.shortDecimal())…\(declared.highest.shortDecimal())"
      return report(
        .inputsUnreadable, valueAt,
        [
          "component": name, "found": ValueForm.shown(written),
          "expected": words.isEmpty ? range : LintReport.some(of: words),
        ])
    }
    let input = IndexInput(value: value, file: file, note: note)
    if let before = given[component.id] {
      if before.input.value != value {
        report(
          .inputsTwice, valueAt, ["component": name, "first": before.location.description])
      }
    } else {
      given[component.id] = Given(input: input, location: valueAt)
    }
  }

  private mutating func unknown(_ name: String, _ location: SourceLocation) {
    let known = index.components.map(\.component).filter { $0.input != nil }.map(\.id.rawValue)
    var facts = ["component": ValueForm.shown(name)]
    if let suggestion = Spelling.nearest(to: name, in: known) {
      facts["suggestion"] = suggestion
      report(.inputsComponentMisspelt, location, facts)
    } else {
      facts["expected"] = LintReport.some(of: known)
      report(.inputsComponentUnknown, location, facts)
    }
  }

  private static func range(
    _ number: Rational, _ input: IndexComponent.Input, _ id: ComponentID,
    _ location: SourceLocation?
  ) -> Diagnostic? {
    guard number < input.lowest || number > input.highest else { return nil }
    return Diagnostic(
      .inputsOutside, at: location,
      [
        "component": id.rawValue, "found": number.shortDecimal(),
        "lowest": input.lowest.shortDecimal(), "highest": input.highest.shortDecimal(),
      ])
  }

  /// Adds the measures of a report that was read.
  mutating func addMeasures(_ more: [PublishedMeasure]) {
    diagnostics += measures.add(more)
  }
}
