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

  /// Whether P(X <= deviations) <= limit for a hypergeometric X that can be so small.
  static func hypergeometric(
    atMost deviations: Int, size: Int, deviating: Int, population: Int, isWithin limit: Rational
  ) -> Bool? {
    let rest = population - size - deviating
    // Drawn and deviating may change places, and so may both with what is left of the population;
    // the fewest make the shortest numbers.
    if rest < 0 {
      return ways(
        atMost: deviations + rest, marked: population - deviating, drawn: population - size,
        population: population, areWithin: limit)
    }
    return ways(
      atMost: deviations, marked: deviating, drawn: size, population: population, areWithin: limit)
  }

  /// The same where drawn and marked together are no more than the population.
  private static func ways(
    atMost hits: Int, marked: Int, drawn: Int, population: Int, areWithin limit: Rational
  ) -> Bool? {
    let (drawn, marked) = (min(drawn, marked), max(drawn, marked))
    let unmarked = population - marked
    let most = min(hits, drawn)
    let bits = Int.bitWidth - population.leadingZeroBitCount
    guard drawn <= longestNumber / bits, most + 1 <= mostWork / ((drawn + 1) * bits) else {
      return nil
    }
    // Samples in order: C(drawn,i) marked(i) unmarked(drawn-i) of population(drawn), where n(i) is
    // the falling product n (n-1) … of i factors; the sum by Horner, from unmarked(drawn-most) on.
    var term = BigInt(1)
    var sum = BigInt(1)
    for index in 0..<most {
      term = term * BigInt(drawn - index) * BigInt(marked - index) / BigInt(index + 1)
      sum = sum * BigInt(unmarked - (drawn - index - 1)) + term
    }
    let (over, under) = limit.parts
    return sum * falling(unmarked, drawn - most) * under <= over * falling(population, drawn)
  }

  /// The product of so many whole numbers downwards, halved so that factors of like length meet.
  private static func falling(_ first: Int, _ count: Int) -> BigInt {
    if count <= 8 { return (0..<count).reduce(BigInt(1)) { $0 * BigInt(first - $1) } }
    let half = count / 2
    return falling(first, half) * falling(first - half, count - half)
  }
}
