internal import AuditModel

/// Values and answers in words.
extension Words {
  /// A parameter's value.
  func value(_ value: ParameterValue) -> String {
    switch value {
    case .number(let number): numbers.short(number)
    case .text(let text): text
    case .date(let date): dates.long(date)
    case .boolean(let value): self(value ? .answerYes : .answerNo)
    }
  }

  /// A number with its unit: `87,5 %`, `4 hari kerja`; a unit that is not known stays as written.
  func quantity(_ number: Rational, _ unit: String?, places: Int = 6) -> String {
    guard let unit else { return numbers.short(number, upTo: places) }
    if unit == "percent" { return numbers.percentage(number, upTo: places) }
    let text = numbers.short(number, upTo: places)
    let isOne = number == .one
    guard let key = Self.unitKeys[unit] else { return "\(text)\u{a0}\(unit)" }
    return self(isOne ? key.one : key.many, ["number": text])
  }

  /// The name of a unit by itself; one that is not known stays as written.
  func unit(_ unit: String) -> String {
    guard unit != "percent" else { return "%" }
    guard let key = Self.unitKeys[unit] else { return unit }
    return HarmlessText.oneLine(self(key.many, ["number": ""]))
  }

  private static let unitKeys: [String: (one: TextKey, many: TextKey)] = [
    "minute": (.unitMinuteOne, .unitMinute), "hour": (.unitHourOne, .unitHour),
    "day": (.unitDayOne, .unitDay), "workday": (.unitWorkdayOne, .unitWorkday),
    "month": (.unitMonthOne, .unitMonth),
  ]

  /// An answer, with the titles of the options that it names.
  func answer(_ answer: Answer, to item: Item?) -> String {
    switch answer {
    case .conformity(.yes): self(.answerYes)
    case .conformity(.partial): self(.answerPartial)
    case .conformity(.no): self(.answerNo)
    case .step(let id): option(id, of: item)
    case .options(let ids): ids.map { option($0, of: item) }.joined(separator: "; ")
    case .number(let value, let ratio): number(value, ratio, item)
    case .sample(let size, let deviations, nil):
      self(
        .answerSample,
        ["deviations": numbers.whole(deviations), "size": numbers.whole(size)])
    case .sample(let size, let deviations, let population?):
      self(
        .answerSampleOf,
        [
          "deviations": numbers.whole(deviations), "size": numbers.whole(size),
          "population": numbers.whole(population),
        ])
    case .cases(let population, let deviations, let noEvidence):
      self(
        .answerCases,
        [
          "deviations": numbers.whole(deviations), "population": numbers.whole(population),
          "missing": numbers.whole(noEvidence),
        ])
    case .text(let text): text
    case .notApplicable: self(.answerNotApplicable)
    case .notTested: self(.answerNotTested)
    case .noEvidence: self(.answerNoEvidence)
    }
  }

  private func number(_ value: Rational, _ ratio: Ratio?, _ item: Item?) -> String {
    let text = quantity(value, item?.kind.measuredUnit, places: 4)
    guard let ratio else { return text }
    return self(
      .answerRatio,
      [
        "value": text, "numerator": numbers.short(ratio.numerator),
        "denominator": numbers.short(ratio.denominator),
      ])
  }

  private func option(_ id: OptionID, of item: Item?) -> String {
    let options: [AnswerOption]
    switch item?.kind {
    case .ladder(let ladder): options = ladder.steps
    case .choice(let choice): options = choice.options
    default: options = []
    }
    return options.first { $0.id == id }.map { self($0.title) } ?? id.rawValue
  }
}

extension AnswerKind {
  /// The unit of a measured number; `nil` for kinds that measure nothing, and for counts.
  var measuredUnit: String? {
    switch self {
    case .measure(let measure): measure.unit
    case .index(let index): index.measure.unit
    default: nil
    }
  }
}
