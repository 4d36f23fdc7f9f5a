internal import AuditModel

/// How answers of a kind are judged, in words: the criterion before anything is known.
extension ReportIndex {
  /// The criterion of an item in one or two sentences.
  func judging(_ kind: AnswerKind) -> String {
    switch kind {
    case .conformity(let conformity):
      words(.judgesConformity, ["partial": words.numbers.percent(conformity.partial, upTo: 4)])
    case .ladder(let ladder):
      words(
        .judgesLadder, ["from": words.numbers.percent(ladder.conformingFrom, upTo: 4)])
    case .measure(let measure): judging(measure)
    case .index(let index):
      words(.judgesIndex, ["name": index.name, "demand": demand(index.measure)])
        + " " + credit(index.measure.credit)
    case .sample(let sample):
      words(
        .judgesSample,
        ["tolerable": share(sample.tolerable), "confidence": share(sample.confidence)])
    case .caseTest(let test):
      words(.judgesCases, ["test": test.test, "tolerable": share(test.tolerable)])
    case .choice(let choice):
      words(choice.allowsSeveral ? .judgesChoiceSeveral : .judgesChoiceOne)
    case .text: words(.judgesText)
    }
  }

  /// The options of a ladder or a choice, each with what it earns; none for other kinds.
  func options(of kind: AnswerKind) -> [String] {
    let options: [AnswerOption]
    switch kind {
    case .ladder(let ladder): options = ladder.steps
    case .choice(let choice): options = choice.options
    default: return []
    }
    return options.map { option in
      let value = option.value.map { words.numbers.percent($0, upTo: 4) } ?? words(.withoutValue)
      return "\(option.id): \(text(option.title)) (\(value))"
    }
  }

  private func judging(_ measure: Measure) -> String {
    let demand = demand(measure)
    let sentence =
      measure.unit.map { words(.judgesMeasureUnit, ["unit": words.unit($0), "demand": demand]) }
      ?? words(.judgesMeasure, ["demand": demand])
    return sentence + " " + credit(measure.credit)
  }

  private func credit(_ credit: Credit) -> String {
    switch credit {
    case .none: words(.creditNone)
    case .proportional: words(.creditProportional)
    }
  }

  private func demand(_ measure: Measure) -> String {
    let comparison: ResolvedThreshold.Comparison =
      switch measure.threshold {
      case .atLeast: .atLeast
      case .atMost: .atMost
      case .above: .above
      case .below: .below
      case .equals: .equals
      }
    return words.demand(
      comparison,
      resolved(measure.threshold.limit) { words.quantity($0, measure.unit, places: 12) })
  }

  private func share(_ source: NumberSource) -> String {
    resolved(source) { words.numbers.percent($0, upTo: 6) }
  }

  /// A number as it is used now, with the parameter it comes from.
  private func resolved(_ source: NumberSource, _ format: (Rational) -> String) -> String {
    switch source {
    case .literal(let number): return format(number)
    case .parameter(let id):
      guard
        case .number(let number) = assessment.parameters.first(where: { $0.id == id })?.value
      else { return "{\(id)}" }
      return words(.ofParameter, ["value": format(number), "parameter": id.rawValue])
    }
  }
}
