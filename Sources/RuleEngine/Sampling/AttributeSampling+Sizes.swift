public import AuditModel

extension AttributeSampling {
  /// The largest size that is looked for; also the answer when no sample would be enough.
  public static let largestSize = 1_000_000_000

  /// The smallest sample that shows a tolerable rate although so many of it deviate.
  ///
  /// As in the published tables, a population that deviates at the tolerable rate itself is to be
  /// ruled out: with a population, that is one of ceil(population * tolerable) deviations. A sample
  /// of this size with no more deviations is always accepted by `isAccepted`. Where the tolerable
  /// rate makes a whole number of the population, a slightly smaller one may be, too, because
  /// exactly the tolerable rate is still tolerable.
  ///
  /// - Parameters:
  ///   - tolerable: The greatest rate that is still tolerable, 0...1.
  ///   - confidence: Between 0 and 1.
  ///   - deviations: The number of deviations allowed for, 0 or more.
  ///   - population: How many there are; `nil` when unknown or without end.
  /// - Returns: At least one more than the deviations. The population's size when all must be
  ///   tested; `largestSize` when there is no such sample up to that size.
  public static func requiredSize(
    tolerable: Rational, confidence: Rational, deviations: Int = 0, population: Int?
  ) -> Int {
    requiredSize(
      tolerable: tolerable, confidence: confidence, deviations: deviations, population: population,
      atLeast: 1)
  }

  /// The smallest sample that shows a tolerable rate although deviations come at the expected rate.
  ///
  /// The first size n that is enough for ceil(n * expected) deviations, in the sense of
  /// `requiredSize`.
  ///
  /// - Parameters:
  ///   - tolerable: The greatest rate that is still tolerable, 0...1.
  ///   - expected: The expected rate, 0...1; to be planned for, it is less than the tolerable one.
  ///   - confidence: Between 0 and 1.
  ///   - population: How many there are; `nil` when unknown or without end.
  /// - Returns: The size and the number of deviations allowed for. The population's size when all
  ///   must be tested, or more than a million; without a population `largestSize` in that case.
  public static func plannedSize(
    tolerable: Rational, expected: Rational, confidence: Rational, population: Int?
  ) -> (size: Int, deviations: Int) {
    let rate = expected.clamped(to: 0...1)
    let largest = largest(of: population)
    func plan(_ size: Int) -> (size: Int, deviations: Int) { (size, least(of: size, at: rate)) }
    // A binomial median is at most ceil(n * rate): at a rate that is not tolerable, half of all
    // samples and more have no more deviations than expected, whatever their size.
    if population == nil, rate >= tolerable, confidence + confidence > 1 { return plan(largest) }
    // The size needed for the deviations expected in a sample of a size never falls with that size;
    // repeating from below ends at the first sample that is as large as it needs to be.
    var size = min(1, largest)
    while size < min(largest, 1_000_000) {
      let needed = requiredSize(
        tolerable: tolerable, confidence: confidence, deviations: plan(size).deviations,
        population: population, atLeast: size)
      if needed == size { return plan(size) }
      size = needed
    }
    return plan(largest)
  }
}

extension AttributeSampling {
  private static func largest(of population: Int?) -> Int {
    population.map { max($0, 0) } ?? largestSize
  }

  /// The first size from `known` on that is enough.
  private static func requiredSize(
    tolerable: Rational, confidence: Rational, deviations: Int, population: Int?,
    atLeast known: Int
  ) -> Int {
    let largest = largest(of: population)
    let deviations = max(deviations, 0)
    guard deviations < largest, population != nil || tolerable > 0 else { return largest }
    let risk = Risk(confidence: confidence)
    let rate = min(tolerable, 1)
    // Were none tolerable, a single one would have to be ruled out.
    let deviating = population.map { max(least(of: $0, at: rate), 1) }
    func isEnough(_ size: Int) -> Bool {
      let sample = Sample(size: size, deviations: deviations, population: population)
      return if let deviating {
        sample.isRuledOut(deviating: deviating, risk: risk)
      } else {
        sample.isRuledOut(rate: rate, risk: risk)
      }
    }
    let first = min(max(known, deviations + 1), largest)
    let guess =
      known > 1
      ? first
      : Sample.approximateSize(
        rate: deviating.map { Double($0) / Double(largest) } ?? rate.approximation,
        risk: risk, deviations: deviations, population: population)
    return firstTrue(first, largest, near: max(guess, first), isEnough)
  }

  /// The least whole number that is at least a rate of so many; the rate is at most 1.
  private static func least(of all: Int, at rate: Rational) -> Int {
    (Rational(all) * rate).rounded(to: 0, .up).whole ?? all
  }
}
