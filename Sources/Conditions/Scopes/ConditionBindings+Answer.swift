public import AuditModel

extension ConditionBindings {
  /// Sets the fields of an item's record from its answer; what the answer does not hold has no
  /// evidence.
  ///
  /// - Parameters:
  ///   - item: The item.
  ///   - answer: Its answer; `nil` takes all fields of the answer away.
  ///   - outcome: What came out for it; `nil` when that is not known.
  public mutating func set(item: ItemID, answer: Answer?, outcome: Outcome?) {
    let record = ConditionScope.name(ofItem: item.rawValue)
    for field in ["answer", "value", "size", "deviations", "population", "no_evidence"] {
      set(nil, for: "\(record).\(field)")
    }
    set((outcome?.rawValue).map(ConditionValue.string), for: "\(record).outcome")
    switch answer {
    case .conformity(let answer): set(.string(answer.rawValue), for: "\(record).answer")
    case .step(let step): set(.string(step.rawValue), for: "\(record).answer")
    case .text(let text): set(.string(text), for: "\(record).answer")
    case .options(let options): set(options: options, for: "\(record).answer")
    case .number(let number, _): set(.decimal(number), for: "\(record).value")
    case .sample(let size, let deviations, let population):
      set(.int(size), for: "\(record).size")
      set(.int(deviations), for: "\(record).deviations")
      set(population.map(ConditionValue.int), for: "\(record).population")
    case .cases(let population, let deviations, let noEvidence):
      set(.int(population), for: "\(record).population")
      set(.int(deviations), for: "\(record).deviations")
      set(.int(noEvidence), for: "\(record).no_evidence")
    case nil, .notApplicable, .notTested, .noEvidence: break
    }
  }

  /// Options are a list where several may be chosen, and else a text.
  private mutating func set(options: [OptionID], for name: String) {
    guard let slot = slot(name) else { return }
    let texts = options.map { ConditionValue.string($0.rawValue) }
    if isList(slot) {
      set(.list(texts), at: slot)
    } else if texts.count == 1 {
      set(texts[0], at: slot)
    }
  }

  /// Sets a parameter.
  public mutating func set(parameter: ParameterID, _ value: ParameterValue) {
    let name = ConditionScope.name(of: parameter.rawValue)
    switch value {
    case .number(let number): set(.decimal(number), for: name)
    case .text(let text): set(.string(text), for: name)
    case .date(let day): set(.date(day), for: name)
    case .boolean(let value): set(.bool(value), for: name)
    }
  }
}
