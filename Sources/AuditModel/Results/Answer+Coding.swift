/// The form in which answers are kept and hashed: an object with `kind` and the values of that kind, numbers as exact
/// decimals or fractions in text.
extension Answer: Codable {
  private enum Kind: String, Codable {
    case conformity, step, number, sample, cases, options, text
    case notApplicable = "not-applicable"
    case notTested = "not-tested"
    case noEvidence = "no-evidence"
  }

  private enum CodingKeys: String, CodingKey {
    case kind, answer, value, numerator, denominator, size, deviations, population, noEvidence
  }

  /// Reads the form that `encode(to:)` writes.
  ///
  /// - Throws: `DecodingError` for anything else.
  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    func int(_ key: CodingKeys) throws -> Int { try box.decode(Int.self, forKey: key) }
    switch try box.decode(Kind.self, forKey: .kind) {
    case .conformity:
      self = .conformity(try box.decode(ConformityAnswer.self, forKey: .answer))
    case .step: self = .step(try box.decode(OptionID.self, forKey: .answer))
    case .number:
      let numerator = try box.decodeIfPresent(Rational.self, forKey: .numerator)
      let denominator = try box.decodeIfPresent(Rational.self, forKey: .denominator)
      self = .number(
        try box.decode(Rational.self, forKey: .value),
        ratio: numerator.flatMap { part in
          denominator.map { Ratio(numerator: part, denominator: $0) }
        })
    case .sample:
      self = .sample(
        size: try int(.size), deviations: try int(.deviations),
        population: try box.decodeIfPresent(Int.self, forKey: .population))
    case .cases:
      self = .cases(
        population: try int(.population), deviations: try int(.deviations),
        noEvidence: try int(.noEvidence))
    case .options: self = .options(try box.decode([OptionID].self, forKey: .answer))
    case .text: self = .text(try box.decode(String.self, forKey: .answer))
    case .notApplicable: self = .notApplicable
    case .notTested: self = .notTested
    case .noEvidence: self = .noEvidence
    }
  }

  /// Writes `kind` and the values; nothing that is not known.
  public func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    func put(_ kind: Kind) throws { try box.encode(kind, forKey: .kind) }
    switch self {
    case .conformity(let answer):
      try put(.conformity)
      try box.encode(answer, forKey: .answer)
    case .step(let step):
      try put(.step)
      try box.encode(step, forKey: .answer)
    case .number(let value, let ratio):
      try put(.number)
      try box.encode(value, forKey: .value)
      try box.encodeIfPresent(ratio?.numerator, forKey: .numerator)
      try box.encodeIfPresent(ratio?.denominator, forKey: .denominator)
    case .sample(let size, let deviations, let population):
      try put(.sample)
      try box.encode(size, forKey: .size)
      try box.encode(deviations, forKey: .deviations)
      try box.encodeIfPresent(population, forKey: .population)
    case .cases(let population, let deviations, let noEvidence):
      try put(.cases)
      try box.encode(population, forKey: .population)
      try box.encode(deviations, forKey: .deviations)
      try box.encode(noEvidence, forKey: .noEvidence)
    case .options(let options):
      try put(.options)
      try box.encode(options, forKey: .answer)
    case .text(let text):
      try put(.text)
      try box.encode(text, forKey: .answer)
    case .notApplicable: try put(.notApplicable)
    case .notTested: try put(.notTested)
    case .noEvidence: try put(.noEvidence)
    }
  }

  /// The fields of a results file that give this answer.
  public var fields: [ResultField: String] {
    switch self {
    case .conformity(let answer): [.answer: answer.rawValue]
    case .step(let step): [.answer: step.rawValue]
    case .number(let value, nil): [.value: value.shortDecimal(upTo: 60)]
    case .number(_, let ratio?):
      [
        .numerator: ratio.numerator.shortDecimal(upTo: 60),
        .denominator: ratio.denominator.shortDecimal(upTo: 60),
      ]
    case .sample(let size, let deviations, let population):
      [.size: String(size), .deviations: String(deviations)].merging(
        population.map { [.population: String($0)] } ?? [:]
      ) { first, _ in first }
    case .cases(let population, let deviations, let noEvidence):
      [
        .population: String(population), .deviations: String(deviations),
        .noEvidence: String(noEvidence),
      ]
    case .options(let options):
      [.answer: options.map(\.rawValue).joined(separator: " ")]
    case .text(let text): [.answer: text]
    case .notApplicable: [.answer: "not-applicable"]
    case .notTested: [.answer: "not-tested"]
    case .noEvidence: [.answer: "no-evidence"]
    }
  }
}

extension ConformityAnswer: Codable {}
