public import AuditModel

/// Attribute sampling: what a sample with so many deviations says about the rate of deviations in
/// the whole.
///
/// One-sided limits. For a population of unknown size X is binomial and the limit is that of
/// Clopper and Pearson; for a known one X is hypergeometric, because files are drawn without
/// replacement. Nothing is decided by binary floating point where it could go either way: within a
/// guard band whole numbers decide, so that every machine gives the same answer.
public enum AttributeSampling {
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
    let risk = Risk(confidence: confidence)
    if let population {
      let most = population - size + deviations
      // The fewest that cannot be ruled out are those that were seen.
      let limit = firstTrue(deviations, most) { sample.isRuledOut(deviating: $0 + 1, risk: risk) }
      return Rational(limit, over: population) ?? 1
    }
    let guess = sample.approximateLimit(risk: risk) * Double(millionths)
    let limit = firstTrue(0, millionths, near: Int(guess.rounded(.up))) {
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
    let risk = Risk(confidence: confidence)
    guard let population else { return sample.isRuledOut(rate: tolerable, risk: risk) }
    return sample.isRuledOut(
      deviating: most(of: population, at: tolerable) + 1, risk: risk)
  }
}

extension AttributeSampling {
  private static let millionths = 1_000_000

  /// The greatest whole number that is at most a rate of so many; the rate is less than 1.
  private static func most(of all: Int, at rate: Rational) -> Int {
    (Rational(all) * rate).rounded(to: 0, .down).whole ?? all
  }

  /// The first number in a range for which a condition holds that then holds for all greater ones;
  /// the last number when it holds for none before it.
  ///
  /// A guess only saves steps: from it the range is narrowed by strides that double.
  static func firstTrue(
    _ first: Int, _ last: Int, near guess: Int? = nil, _ holds: (Int) -> Bool
  ) -> Int {
    var low = first
    var high = last
    if let guess, (low..<high).contains(guess) {
      var stride = 1
      if holds(guess) {
        high = guess
        while high - low > stride, holds(high - stride) {
          high -= stride
          stride *= 2
        }
        if high - low > stride { low = high - stride + 1 }
      } else {
        low = guess + 1
        while high - low > stride, !holds(low + stride - 1) {
          low += stride
          stride *= 2
        }
        if high - low > stride { high = low + stride - 1 }
      }
    }
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
