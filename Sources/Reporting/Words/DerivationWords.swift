internal import AuditModel

/// How a score came about, in sentences that can be computed again by hand.
extension ReportIndex {
  /// The steps of a derivation in the order in which they were done.
  func derivationSentences(of score: Score) -> [String] {
    let derivation = score.derivation
    var sentences = [modelSentence(score)]
    sentences.append(
      derivation.contributions.isEmpty
        ? words(.countedNone)
        : words(
          .countedSentence,
          [
            "counted": words.numbers.whole(derivation.contributions.count),
            "excluded": words.numbers.whole(derivation.exclusions.count),
          ]))
    for adjustment in derivation.adjustments { sentences.append(sentence(adjustment)) }
    if let value = score.value, let rating = rating(of: score) {
      sentences.append(
        words(
          .ratedSentence,
          [
            "score": points(value), "rating": ratingText(of: score), "from": points(rating.from),
          ]))
    }
    if let bounds = boundsSentence(of: score) { sentences.append(bounds) }
    return sentences
  }

  private func modelSentence(_ score: Score) -> String {
    let key: TextKey =
      switch score.model.rawValue {
      case "weighted-mean": .modelWeightedMean
      case "deduction": .modelDeduction
      case "minimum": .modelMinimum
      case "maturity": .modelMaturity
      default: .modelOther
      }
    return words(key, ["maximum": maximum(of: score), "model": score.model.rawValue])
  }

  private func sentence(_ adjustment: Derivation.Adjustment) -> String {
    switch adjustment {
    case .combined(let sides):
      return Words.sentence(words(.combinedSentence, ["formula": formula(sides)]))
    case .capped: return capSentence(adjustment) ?? ""
    case .floored(let from): return words(.flooredSentence, ["from": precise(from)])
    case .rounded(let from, let decimals):
      return words(
        .roundedSentence,
        [
          "from": precise(from), "decimals": words.numbers.whole(decimals),
          "to": words.numbers.fixed(from, places: decimals),
        ])
    }
  }

  /// `(0,6 × 85,1683 + 0,4 × 62,5) ÷ (0,6 + 0,4) = 76,101`; a sum of weights of 1 is left out.
  private func formula(_ sides: [Derivation.CombinedSide]) -> String {
    let total = Rational.sum(sides.map(\.weight))
    let products = sides.map {
      "\(words.numbers.short($0.weight)) × \(precise($0.score))"
    }.joined(separator: " + ")
    guard !total.isZero else { return products }
    let result = Rational.sum(sides.map { $0.weight * $0.score }) / total
    if total == .one { return "\(products) = \(precise(result))" }
    let weights = sides.map { words.numbers.short($0.weight) }.joined(separator: " + ")
    return "(\(products)) ÷ (\(weights)) = \(precise(result))"
  }

  /// A number with two places more than scores have, and `…` where that is not all of it.
  func precise(_ number: Rational) -> String {
    let places = checklist.scoring.decimals + 2
    let shown = number.rounded(to: places, .down)
    return words.numbers.short(shown, upTo: places) + (shown == number ? "" : "…")
  }
}
