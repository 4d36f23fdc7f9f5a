import AuditModel

/// The values that fill the places of an item's texts, written for people.
struct MeasuredPlaces {
  let item: Item
  let line: ItemAssessment
  let checklist: Checklist
  let parameters: ParameterValues
  let subject: Subject

  /// A text with its places filled, in each of its languages and in that language's form.
  func fill(_ template: LocalizedText) -> LocalizedText {
    template.mapTexts { language, text in
      TextTemplate.fill(text) { place in value(of: place, in: language) }
    }
  }

  /// The value of a place; `nil` when there is none by that name.
  private func value(of place: String, in language: Language) -> String? {
    let style = NumberStyle(language)
    if let measured = measured(place, style) { return measured }
    switch place {
    case "question":
      return TextTemplate.fill(item.question.text(in: language)) { parameter($0, style) }
    case "answer": return answer(in: language)
    case "unit-name":
      return subject.unitName ?? subject.unit?.rawValue
        ?? FindingTexts.unknownUnit.text.text(in: language)
    case "period": return subject.period ?? FindingTexts.unknownPeriod.text.text(in: language)
    default: return parameter(place, style)
    }
  }

  private func parameter(_ place: String, _ style: NumberStyle) -> String? {
    switch parameters.values[ParameterID(place)] {
    case .number(let number): style.short(number, upTo: 6)
    case let other?: other.written
    case nil: nil
    }
  }

  private func measured(_ place: String, _ style: NumberStyle) -> String? {
    switch line.judgement {
    case .measured(let value, let threshold):
      switch place {
      case "value": style.short(value, upTo: places(value, threshold.limit))
      case "threshold": style.short(threshold.limit, upTo: 4)
      case "shortfall":
        style.short(magnitude(value - threshold.limit), upTo: places(value, threshold.limit))
      case "numerator": ratio.map { style.short($0.numerator, upTo: 4) } ?? "\u{2013}"
      case "denominator": ratio.map { style.short($0.denominator, upTo: 4) } ?? "\u{2013}"
      default: nil
      }
    case .sampled(let sample):
      switch place {
      case "size", "total": style.short(Rational(sample.size))
      case "deviations": style.short(Rational(sample.deviations))
      case "population": sample.population.map { style.short(Rational($0)) } ?? "\u{2013}"
      case "rate": Rational(sample.deviations, over: sample.size).map { style.percent($0) }
      // Rounded up, as printed tables do: the true limit is never understated.
      case "upper-limit": style.percent(sample.upperLimit, upTo: 2, .up)
      case "tolerable": style.percent(sample.tolerable)
      case "confidence": style.percent(sample.confidence)
      case "required-size": style.short(Rational(sample.requiredSize))
      default: nil
      }
    case .tested(let population, let deviations, let noEvidence, let tolerable):
      switch place {
      case "population", "total": style.short(Rational(population))
      case "deviations": style.short(Rational(deviations))
      case "no-evidence": style.short(Rational(noEvidence))
      case "rate": Rational(deviations, over: population).map { style.percent($0) }
      case "tolerable": style.percent(tolerable)
      default: nil
      }
    case .unanswered, .declared, .conditionNotMet, .answered: nil
    }
  }

  /// Percentages are read to two places, other measures to four; but never to so few that a missed
  /// limit looks as if it were reached.
  private func places(_ value: Rational, _ limit: Rational) -> Int {
    let usual = isPercent ? 2 : 4
    return (usual...12).first { value == limit || value.rounded(to: $0) != limit } ?? 12
  }

  private var isPercent: Bool {
    switch item.kind {
    case .measure(let measure): measure.unit == "percent"
    case .index(let index): index.measure.unit == "percent"
    default: false
    }
  }

  private var ratio: Ratio? {
    if case .number(_, let ratio)? = line.result?.answer { ratio } else { nil }
  }

  private func magnitude(_ number: Rational) -> Rational { number.isNegative ? -number : number }

  private func answer(in language: Language) -> String? {
    switch line.result?.answer {
    case .conformity(let answer):
      switch (answer, language.tag == "id") {
      case (.yes, true): "ya"
      case (.partial, true): "sebagian"
      case (.no, true): "tidak"
      default: answer.rawValue
      }
    case .step(let id): option(id, in: language)
    case .options(let ids): ids.map { option($0, in: language) }.joined(separator: "; ")
    case .text(let text): text
    default: nil
    }
  }

  private func option(_ id: OptionID, in language: Language) -> String {
    let options: [AnswerOption] =
      switch item.kind {
      case .ladder(let ladder): ladder.steps
      case .choice(let choice): choice.options
      default: []
      }
    return options.first { $0.id == id }?.title.text(in: language) ?? id.rawValue
  }
}
