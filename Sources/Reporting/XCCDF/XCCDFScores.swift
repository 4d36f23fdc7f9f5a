internal import AuditModel

/// The scores of XCCDF's own models, from the results as XCCDF can say them: what is partly met has failed.
///
/// - Note: Source: NIST IR 7275 revision 4, section 7.3. Where nothing can be scored there is no score, rather than 0.
struct XCCDFScores {
  /// A scoring model of XCCDF.
  enum Model: String, CaseIterable {
    case standard = "default"
    case flat
    case flatUnweighted = "flat-unweighted"
    case absolute

    var system: String { "urn:xccdf:scoring:\(rawValue)" }
  }

  let assessment: Assessment
  let checklist: Checklist

  /// The word of XCCDF for an outcome.
  static func result(_ outcome: Outcome) -> String {
    switch outcome {
    case .conforming: "pass"
    case .partial, .nonconforming: "fail"
    case .notApplicable: "notapplicable"
    case .notTested: "notchecked"
    case .undetermined: "unknown"
    }
  }

  /// A `score` element for each model that has one.
  var elements: [XCCDFElement] {
    Model.allCases.compactMap { model in
      guard let (score, maximum) = value(model) else { return nil }
      return XCCDFElement(
        "score", [("system", model.system), ("maximum", maximum.shortDecimal())],
        text: score.decimal(places: 6))
    }
  }

  private func isScored(_ assessed: ItemAssessment) -> Bool {
    assessed.outcome != .notApplicable && assessed.outcome != .notTested
  }

  private func value(_ model: Model) -> (score: Rational, maximum: Rational)? {
    let weights = Dictionary(
      checklist.items.map { ($0.id, $0.weight) }, uniquingKeysWith: { first, _ in first })
    let scored = assessment.items.compactMap { assessed -> (weight: Rational, isMet: Bool)? in
      guard isScored(assessed), let weight = weights[assessed.id], !weight.isZero else {
        return nil
      }
      return (weight, assessed.outcome == .conforming)
    }
    guard !scored.isEmpty else { return nil }
    let all = Rational.sum(scored.map(\.weight))
    let met = Rational.sum(scored.filter(\.isMet).map(\.weight))
    switch model {
    case .flat: return (met, all)
    case .flatUnweighted:
      return (Rational(scored.count(where: \.isMet)), Rational(scored.count))
    case .absolute: return (met == all ? 1 : 0, 1)
    case .standard:
      let outcomes = Dictionary(grouping: assessment.items, by: \.id)
      let groups = checklist.sections.compactMap { self.group($0, outcomes) }
      return groups.isEmpty ? nil : (Rational.sum(groups) / Rational(groups.count), 100)
    }
  }

  /// The score of a group, 0...100, or `nil` where nothing in it is scored.
  ///
  /// Groups within it weigh 1.
  private func group(
    _ section: Section, _ outcomes: [ItemID: [ItemAssessment]]
  ) -> Rational? {
    var points: [Rational] = []
    var weights: [Rational] = []
    for item in section.items where !item.weight.isZero {
      for assessed in outcomes[item.id] ?? [] where isScored(assessed) {
        points.append(assessed.outcome == .conforming ? item.weight * 100 : 0)
        weights.append(item.weight)
      }
    }
    for inner in section.sections {
      guard let score = group(inner, outcomes) else { continue }
      points.append(score)
      weights.append(1)
    }
    guard !weights.isEmpty else { return nil }
    return Rational.sum(points) / Rational.sum(weights)
  }
}
