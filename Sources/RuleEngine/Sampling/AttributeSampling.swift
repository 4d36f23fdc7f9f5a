public import AuditModel

/// Attribute sampling: what a sample with so many deviations says about the rate of deviations in
/// the whole.
///
/// One-sided limits. For a population of unknown size X is binomial and the limit is that of
/// Clopper and Pearson; for a known one X is hypergeometric, because files are drawn without
/// replacement. Nothing is decided by binary floating point where it could go either way: within a
/// guard band whole numbers decide, so that every machine gives the same answer.
public enum AttributeSampling {
  /// The largest size that is looked for; also the answer when no sample would be enough.
  public static let largestSize = 1_000_000_000

  /// The upper limit of the deviation rate at a confidence.
  ///
  /// Without a population: the rate at which so few deviations would be seen with a chance of
  /// `1 - confidence`, rounded up to six decimal places. With a population: the largest number of
  /// deviations D in it for which so few would be seen with a greater chance than that, as the exact
  /// share D / population; the whole population tested gives the share that was seen.
  ///
  /// - Parameters:
  ///   - size: How many were tested, 0 or more.
  ///   - deviations: How many of them deviate, 0...size.
  ///   - population: How many there are, `size` or more; `nil` when unknown or without end.
  ///   - confidence: Between 0 and 1.
  /// - Returns: 0...1. 1 when all deviate (and the sample is not the whole population), and for
  ///   numbers that cannot be (negative, more deviations than tested, more tested than there are, a
  ///   population of none): they show nothing.
  public static func upperLimit(
    size: Int, deviations: Int, population: Int?, confidence: Rational
  ) -> Rational {
    let sample = Sample(size: size, deviations: deviations, population: population)
    guard sample.isPossible else { return 1 }
    let risk = risk(at: confidence)
    if let population {
      let most = population - size + deviations
      // The fewest that cannot be ruled out are those that were seen.
      let limit = firstTrue(deviations, most) { sample.isRuledOut(deviating: $0 + 1, risk: risk) }
      return Rational(limit, over: population) ?? 1
    }
    let limit = firstTrue(0, millionths) {
      sample.isRuledOut(rate: Rational($0, over: millionths) ?? 1, risk: risk)
    }
    return Rational(limit, over: millionths) ?? 1
  }

  /// Whether the upper limit of the deviation rate is at most the tolerable rate, decided exactly.
  ///
  /// The unrounded limit is meant. A sample so large that not even whole numbers can decide in
  /// bounded time, and so close that floating point cannot either (a chance within a hundred
  /// millionth of `1 - confidence`), is not accepted.
  ///
  /// - Parameters:
  ///   - size: How many were tested, 0 or more.
  ///   - deviations: How many of them deviate, 0...size.
  ///   - population: How many there are, `size` or more; `nil` when unknown or without end.
  ///   - tolerable: The greatest rate that is still tolerable, 0...1.
  ///   - confidence: Between 0 and 1.
  /// - Returns: `false` for numbers that cannot be, too.
  public static func isAccepted(
    size: Int, deviations: Int, population: Int?, tolerable: Rational, confidence: Rational
  ) -> Bool {
    let sample = Sample(size: size, deviations: deviations, population: population)
    guard sample.isPossible else { return false }
    if tolerable >= 1 { return true }
    guard !tolerable.isNegative else { return false }
    let risk = risk(at: confidence)
    guard let population else { return sample.isRuledOut(rate: tolerable, risk: risk) }
    return sample.isRuledOut(
      deviating: most(of: population, at: tolerable) + 1, risk: risk)
  }

  /// The smallest sample that is accepted although so many of it deviate.
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
      from: 0)
  }

  /// The smallest sample that is accepted although deviations come at the expected rate: the first
  /// size n that is accepted with ceil(n * expected) deviations.
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
    func allowed(_ size: Int) -> Int { least(of: size, at: rate) }
    let largest = population.map { max($0, 0) } ?? largestSize
    // A binomial median is at most ceil(n * rate): at a rate that is not tolerable, half of all
    // samples and more have no more deviations than expected, whatever their size.
    if population == nil, rate >= tolerable, confidence > half {
      return (largest, allowed(largest))
    }
    // The size needed for the deviations expected in a sample of a size never falls with that size;
    // repeating from below ends at the first sample that is as large as it needs to be.
    var size = min(1, largest)
    while true {
      let needed = requiredSize(
        tolerable: tolerable, confidence: confidence, deviations: allowed(size),
        population: population, from: size)
      if needed <= size { return (size, allowed(size)) }
      size = needed
      if size >= min(largest, 1_000_000) {
        return (largest, allowed(largest))
      }
    }
  }
}

extension AttributeSampling {
  private static let millionths = 1_000_000
  private static let half = Rational(1) / 2

  private static func risk(at confidence: Rational) -> Rational {
    (1 - confidence).clamped(to: 0...1)
  }

  /// The required size when it is known to be more than `known`, or that to be enough: then `known`.
  private static func requiredSize(
    tolerable: Rational, confidence: Rational, deviations: Int, population: Int?, from known: Int
  ) -> Int {
    let largest = population.map { max($0, 0) } ?? largestSize
    let deviations = max(deviations, 0)
    guard deviations < largest else { return largest }
    let risk = risk(at: confidence)
    let limit = population.map { min(most(of: $0, at: tolerable), $0 - 1) + 1 } ?? 0
    let rate = min(tolerable, 1)
    if population == nil ? rate <= 0 : limit <= 0 { return largest }
    func isEnough(_ size: Int) -> Bool {
      let sample = Sample(size: size, deviations: deviations, population: population)
      return population == nil
        ? sample.isRuledOut(rate: rate, risk: risk)
        : sample.isRuledOut(deviating: limit, risk: risk)
    }
    var low = min(max(known, deviations + 1), largest)
    if isEnough(low) { return low }
    var step = max(low, 16)
    var high = low
    while true {
      high = largest - low < step ? largest : low + step
      if high == largest { break }
      if isEnough(high) { break }
      low = high
      step *= 2
    }
    return firstTrue(low, high, isEnough)
  }

  /// The greatest whole number that is at most a rate of so many; less than all of them.
  private static func most(of all: Int, at rate: Rational) -> Int {
    (Rational(all) * rate).rounded(to: 0, .down).whole ?? all
  }

  /// The least whole number that is at least a rate of so many.
  private static func least(of all: Int, at rate: Rational) -> Int {
    (Rational(all) * rate).rounded(to: 0, .up).whole ?? all
  }

  /// The first number in a range for which a condition holds that then holds for all greater ones;
  /// the last number when it holds for none.
  private static func firstTrue(_ first: Int, _ last: Int, _ holds: (Int) -> Bool) -> Int {
    var low = first
    var high = last
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
