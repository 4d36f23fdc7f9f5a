internal import AuditModel
internal import Diagnostics

/// Makes the checked answer of one result: of the kind that its item asks for, and within range.
struct AnswerBinding {
  private let item: Item
  private let result: ControllingResult
  private(set) var diagnostics: [Diagnostic] = []

  init(item: Item, result: ControllingResult) {
    self.item = item
    self.result = result
  }

  /// The answer; `nil` when there is none, or one that does not fit the item, which has been reported.
  mutating func answer() -> Answer? {
    guard result.isAnswered else { return nil }
    if let word = result.fields[.answer], let general = generalAnswer(word) {
      guard result.fields.count == 1 else {
        let other = ResultField.allCases.first { $0 != .answer && result.fields[$0] != nil }
        report(
          .resultsAnswerWithValues, other,
          ["answer": word.lowercased(), "field": other?.rawValue ?? "–"])
        return nil
      }
      return general
    }
    guard checkFields() else { return nil }
    switch item.kind {
    case .conformity: return conformity()
    case .ladder(let ladder): return step(of: ladder)
    case .choice(let choice): return options(of: choice)
    case .text: return result.fields[.answer].map(Answer.text)
    case .measure(let measure): return number(measure)
    case .index(let index): return number(index.measure)
    case .sample: return sample()
    case .caseTest: return cases()
    }
  }

  private mutating func report(
    _ message: Message, _ field: ResultField?, _ facts: [String: String]
  ) {
    var facts = facts
    facts["item"] = item.id.rawValue
    let location = field.flatMap { result.fieldLocations[$0] } ?? result.location
    diagnostics.append(Diagnostic(message, at: location, facts))
  }

  /// An answer that fits every kind; an option that bears the same id comes first.
  private func generalAnswer(_ word: String) -> Answer? {
    switch item.kind {
    case .ladder(let ladder) where ladder.steps.contains { $0.id.rawValue == word }: nil
    case .choice(let choice) where choice.options.contains { $0.id.rawValue == word }: nil
    default: AnswerWords.general(word)?.answer
    }
  }

  // MARK: - Fields

  /// Whether the fields are those of the kind, all that must be there and no other.
  private mutating func checkFields() -> Bool {
    let allowed: [ResultField]
    var needed: [ResultField]
    switch item.kind {
    case .conformity, .ladder, .choice, .text: (allowed, needed) = ([.answer], [.answer])
    case .measure, .index:
      allowed = [.value, .numerator, .denominator]
      let isRatio = result.fields[.numerator] != nil || result.fields[.denominator] != nil
      needed = isRatio ? [.numerator, .denominator] : [.value]
    case .sample:
      allowed = [.size, .deviations, .population]
      needed = [.size, .deviations]
    case .caseTest:
      allowed = [.population, .deviations, .noEvidence]
      needed = [.population, .deviations]
    }
    var isComplete = true
    for field in ResultField.allCases
    where result.fields[field] != nil && !allowed.contains(field) {
      isComplete = false
      if field == .answer {
        report(
          .resultsAnswerUnexpected, field,
          [
            "kind": item.kind.name, "expected": ValueForm.list(needed.map(\.rawValue)),
            "words": ValueForm.list(AnswerWords.general.map(\.code)),
          ])
        needed = []
      } else {
        report(
          .resultsFieldUnexpected, field,
          [
            "kind": item.kind.name, "field": field.rawValue,
            "expected": ValueForm.list(allowed.map(\.rawValue)),
          ])
      }
    }
    for field in needed where result.fields[field] == nil {
      isComplete = false
      report(
        .resultsFieldMissing, nil, ["kind": item.kind.name, "field": field.rawValue])
    }
    if result.fields[.value] != nil, needed.contains(.numerator), isComplete {
      isComplete = false
      report(.resultsValueAndRatio, .value, [:])
    }
    return isComplete
  }

  /// The number of a field; reports what is none.
  private mutating func decimal(_ field: ResultField) -> Rational? {
    guard let written = result.fields[field], hasForm(field, written) else { return nil }
    return Rational(decimal: written)
  }

  /// The count of a field, 0...1 000 000 000; reports what is none.
  private mutating func count(_ field: ResultField) -> Int? {
    guard let written = result.fields[field], hasForm(field, written) else { return nil }
    return ValueForm.integer(ValueForm.trimmed(written).utf8)
  }

  private mutating func hasForm(_ field: ResultField, _ written: String) -> Bool {
    let complaint = ResultSetDraft.resultRule.attribute(field.rawValue)?.complaint(
      about: written, of: "result", at: result.fieldLocations[field] ?? result.location,
      isPrivate: true)
    if let complaint { diagnostics.append(complaint) }
    return complaint == nil
  }

  // MARK: - Kinds

  private mutating func conformity() -> Answer? {
    guard let word = result.fields[.answer] else { return nil }
    if let known = AnswerWords.conformity(word) { return known.answer }
    unknownAnswer(
      word, among: (AnswerWords.conformity + AnswerWords.general).map(\.code))
    return nil
  }

  private mutating func step(of ladder: Ladder) -> Answer? {
    guard let word = result.fields[.answer] else { return nil }
    let known = ladder.steps.map(\.id.rawValue)
    if known.contains(word) { return .step(OptionID(word)) }
    reportOption(word, known)
    return nil
  }

  private mutating func options(of choice: Choice) -> Answer? {
    guard let written = result.fields[.answer] else { return nil }
    let known = choice.options.map(\.id.rawValue)
    guard choice.allowsSeveral else {
      if known.contains(written) { return .options([OptionID(written)]) }
      reportOption(written, known)
      return nil
    }
    let words = ValueForm.words(written)
    let unknown = words.filter { !known.contains($0) }
    for word in unknown { unknownAnswer(word, among: known) }
    guard unknown.isEmpty else { return nil }
    return .options(choice.options.map(\.id).filter { words.contains($0.rawValue) })
  }

  private mutating func reportOption(_ written: String, _ known: [String]) {
    let words = ValueForm.words(written)
    if words.count > 1, words.allSatisfy(known.contains) {
      report(
        .resultsAnswerSeveral, .answer,
        ["kind": item.kind.name, "count": String(words.count)])
    } else {
      unknownAnswer(written, among: known)
    }
  }

  private mutating func unknownAnswer(_ word: String, among known: [String]) {
    if let suggestion = Spelling.nearest(to: word, in: known) {
      report(
        .resultsAnswerMisspelt, .answer,
        ["answer": ValueForm.shown(word), "suggestion": suggestion])
    } else {
      report(
        .resultsAnswerUnknown, .answer,
        ["answer": ValueForm.shown(word), "expected": ValueForm.list(known)])
    }
  }

  private mutating func number(_ measure: Measure) -> Answer? {
    var ratio: Ratio?
    let value: Rational
    let field: ResultField
    if result.fields[.value] != nil {
      guard let given = decimal(.value) else { return nil }
      value = given
      field = .value
    } else {
      let parts = (decimal(.numerator), decimal(.denominator))
      guard case (let numerator?, let denominator?) = parts else { return nil }
      guard denominator > 0 else {
        report(.resultsDenominator, .denominator, ["found": denominator.shortDecimal()])
        return nil
      }
      ratio = Ratio(numerator: numerator, denominator: denominator)
      value = (measure.unit == "percent" ? 100 : 1) * numerator / denominator
      field = .numerator
    }
    let isOutside =
      measure.minimum.map { value < $0 } ?? false || measure.maximum.map { value > $0 } ?? false
    guard !isOutside else {
      report(
        .resultsValueRange, field,
        [
          "found": value.shortDecimal(), "minimum": measure.minimum?.shortDecimal() ?? "–",
          "maximum": measure.maximum?.shortDecimal() ?? "–",
        ])
      return nil
    }
    return .number(value, ratio: ratio)
  }

  private mutating func sample() -> Answer? {
    let counts = (count(.size), count(.deviations))
    let population = count(.population)
    guard case (let size?, let deviations?) = counts,
      population != nil || result.fields[.population] == nil
    else { return nil }
    guard size >= 1 else {
      report(.resultsCountZero, .size, ["field": "size"])
      return nil
    }
    guard deviations <= size else {
      report(
        .resultsCountExceeds, .deviations,
        [
          "field": "deviations", "found": String(deviations), "whole": "size",
          "most": String(size),
        ])
      return nil
    }
    if let population, size > population {
      report(
        .resultsCountExceeds, .size,
        [
          "field": "size", "found": String(size), "whole": "population",
          "most": String(population),
        ])
      return nil
    }
    return .sample(size: size, deviations: deviations, population: population)
  }

  private mutating func cases() -> Answer? {
    let counts = (count(.population), count(.deviations))
    let noEvidence = result.fields[.noEvidence] == nil ? 0 : count(.noEvidence)
    guard case (let population?, let deviations?) = counts, let noEvidence else { return nil }
    guard population >= 1 else {
      report(.resultsCountZero, .population, ["field": "population"])
      return nil
    }
    guard deviations + noEvidence <= population else {
      report(
        .resultsCountExceeds, .deviations,
        [
          "field": "deviations + no-evidence", "found": String(deviations + noEvidence),
          "whole": "population", "most": String(population),
        ])
      return nil
    }
    return .cases(population: population, deviations: deviations, noEvidence: noEvidence)
  }
}
