internal import AuditModel
internal import BigInt

/// The comparisons of tail probabilities in whole numbers, for the cases too close for floating
/// point.
///
/// Both sides of the inequality are multiplied by the common denominator. The work is bounded: a
/// comparison that would need longer numbers is not made, and answers `nil`.
enum ExactTail {
  /// The longest number that is computed with, in bits; some milliseconds of work.
  private static let longestNumber = 1 << 17
  /// The most work: bits times steps.
  private static let mostWork = 1 << 27

  /// Whether P(X <= deviations) <= limit for a binomial X with a rate between 0 and 1.
  static func binomial(atMost deviations: Int, size: Int, rate: Rational, isWithin limit: Rational)
    -> Bool?
  {
    let (hit, all) = rate.parts
    let miss = all - hit
    guard size <= longestNumber / all.bitWidth,
      (deviations + 1) <= mostWork / (size * all.bitWidth)
    else { return nil }
    // sum of C(n,i) hit^i miss^(n-i) = miss^(n-k) * (sum of C(n,i) hit^i miss^(k-i)), by Horner.
    var term = BigInt(1)
    var sum = BigInt(1)
    for index in 0..<deviations {
      term = term * BigInt(size - index) * hit / BigInt(index + 1)
      sum = sum * miss + term
    }
    let (over, under) = limit.parts
    return sum * miss.power(size - deviations) * under <= over * all.power(size)
  }

  /// Whether P(X <= deviations) <= limit for a hypergeometric X.
  static func hypergeometric(
    atMost deviations: Int, size: Int, deviating: Int, population: Int, isWithin limit: Rational
  ) -> Bool? {
    // Drawn and deviating may change places; the fewer make the shorter numbers.
    let drawn = min(size, deviating)
    let marked = max(size, deviating)
    let fewest = max(0, drawn - (population - marked))
    let most = min(deviations, drawn)
    guard fewest <= most else { return !limit.isNegative }
    let steps = min(drawn, population - drawn) + 1
    let bits = Int.bitWidth - population.leadingZeroBitCount
    guard steps <= longestNumber / bits, most - fewest + 1 <= mostWork / (steps * bits) else {
      return nil
    }
    var term = choose(marked, fewest) * choose(population - marked, drawn - fewest)
    var sum = term
    for index in fewest..<most {
      term *= BigInt(marked - index) * BigInt(drawn - index)
      term /= BigInt(index + 1) * BigInt(population - marked - drawn + index + 1)
      sum += term
    }
    let (over, under) = limit.parts
    return sum * under <= over * choose(population, drawn)
  }

  /// The number of ways to choose; 0 when there are fewer than are to be chosen.
  private static func choose(_ all: Int, _ chosen: Int) -> BigInt {
    guard chosen <= all else { return 0 }
    var ways = BigInt(1)
    for index in 0..<min(chosen, all - chosen) {
      ways = ways * BigInt(all - index) / BigInt(index + 1)
    }
    return ways
  }
}
