#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Logarithms of the chance to see at most so many deviations, in binary floating point.
///
/// Only for decisions that are not close: callers leave a guard band and compute exactly inside it.
///
/// A single probability is found by C. Loader's saddle-point form ("Fast and accurate computation
/// of binomial probabilities", 2000), where the large logarithms of factorials never meet and so
/// cannot cancel; the others follow from it by their ratios.
enum TailProbability {
  /// ln P(X <= deviations) for a binomial X.
  ///
  /// - Parameters:
  ///   - deviations: 0 or more, less than `size`.
  ///   - size: The number of trials.
  ///   - rate: The chance of a deviation, between 0 and 1, both excluded.
  ///   - complement: `1 - rate`, handed in because it is not exact when computed from a rate near 1.
  /// - Returns: The natural logarithm, 0 or less but for rounding.
  static func logBinomial(atMost deviations: Int, size: Int, rate: Double, complement: Double)
    -> Double
  {
    let mode = (Double(size) + 1) * rate
    let start = mode < Double(deviations) ? Int(mode) : deviations
    let odds = rate / complement
    let terms = sumOfRatios(
      from: start, through: deviations,
      down: { Double($0) / (Double(size - $0 + 1) * odds) },
      up: { Double(size - $0) * odds / Double($0 + 1) })
    return logBinomialTerm(start, size, rate, complement) + log(terms)
  }

  /// ln P(X <= deviations) for a hypergeometric X.
  ///
  /// - Parameters:
  ///   - deviations: 0 or more.
  ///   - size: How many are drawn without replacement, less than `population`.
  ///   - deviating: How many of the population deviate, more than `deviations`.
  ///   - population: How many there are.
  /// - Returns: Minus infinity when so few cannot be.
  static func logHypergeometric(atMost deviations: Int, size: Int, deviating: Int, population: Int)
    -> Double
  {
    let sound = population - deviating
    let fewest = max(0, size - sound)
    let most = min(deviations, size, deviating)
    guard fewest <= most else { return -.infinity }
    if fewest == size || fewest == deviating { return 0 }
    let mode =
      (Double(size) + 1) * ((Double(deviating) + 1) / (Double(population) + 2))
    let start = mode < Double(most) ? max(fewest, Int(mode)) : most
    let terms = sumOfRatios(
      from: start, through: most,
      down: {
        Double($0) * Double(sound - size + $0)
          / (Double(deviating - $0 + 1) * Double(size - $0 + 1))
      },
      up: {
        Double(deviating - $0) * Double(size - $0)
          / (Double($0 + 1) * Double(sound - size + $0 + 1))
      })
    let share = Double(size) / Double(population)
    let rest = Double(population - size) / Double(population)
    return logBinomialTerm(start, deviating, share, rest)
      + logBinomialTerm(size - start, sound, share, rest)
      - logBinomialTerm(size, population, share, rest) + log(terms)
  }

  /// The sum of all terms up to the last, the starting term being 1.
  ///
  /// Stops on either side where what is left cannot change the sum: beyond the mode the ratios only
  /// fall.
  private static func sumOfRatios(
    from start: Int, through last: Int, down: (Int) -> Double, up: (Int) -> Double
  ) -> Double {
    var sum = 1.0
    var term = 1.0
    var index = start
    while index > 0 {
      let ratio = down(index)
      term *= ratio
      sum += term
      if term <= sum * 1e-17 * (1 - min(ratio, 0.999_999)) { break }
      index -= 1
    }
    term = 1
    index = start
    while index < last {
      let ratio = up(index)
      term *= ratio
      sum += term
      if term <= sum * 1e-17 * (1 - min(ratio, 0.999_999)) { break }
      index += 1
    }
    return sum
  }

  /// ln P(X = hits) for a binomial X.
  private static func logBinomialTerm(
    _ hits: Int, _ size: Int, _ rate: Double, _ complement: Double
  ) -> Double {
    let n = Double(size)
    if hits == 0 { return n * logOf(complement, complementOf: rate) }
    if hits == size { return n * logOf(rate, complementOf: complement) }
    let x = Double(hits)
    let rest = Double(size - hits)
    let corrections = stirlingError(size) - stirlingError(hits) - stirlingError(size - hits)
    let spread = logOfTwoPi + log(x) + log(rest / n)
    return corrections - deviance(x, n * rate) - deviance(rest, n * complement) - spread / 2
  }

  /// ln of a number of which the difference to 1 is known, too; the smaller of both is exact.
  private static func logOf(_ number: Double, complementOf other: Double) -> Double {
    other < number ? log1p(-other) : log(number)
  }

  /// x ln(x / mean) + mean - x, without cancellation where x is near the mean.
  private static func deviance(_ x: Double, _ mean: Double) -> Double {
    guard abs(x - mean) < 0.1 * (x + mean) else { return x * log(x / mean) + mean - x }
    let v = (x - mean) / (x + mean)
    var sum = (x - mean) * v
    var power = 2 * x * v
    // v is less than 0.1: a dozen terms reach full precision.
    for index in 1...12 {
      power *= v * v
      sum += power / Double(2 * index + 1)
    }
    return sum
  }

  private static let logOfTwoPi = 1.837_877_066_409_345_5

  /// ln(n!) minus Stirling's approximation of it; n is 1 or more.
  private static func stirlingError(_ n: Int) -> Double {
    if n < smallStirlingErrors.count { return smallStirlingErrors[n] }
    let x = Double(n)
    let s = 1 / (x * x)
    return (1 / 12 - (1 / 360 - (1 / 1_260 - (1 / 1_680 - s / 1_188) * s) * s) * s) / x
  }

  /// The same for 0 to 15, where the series does not yet reach full precision.
  private static let smallStirlingErrors: [Double] = {
    var factorial = 1.0
    return (0..<16).map { n in
      guard n > 0 else { return 0 }
      let x = Double(n)
      factorial *= x
      return log(factorial) - ((x + 0.5) * log(x) - x + logOfTwoPi / 2)
    }
  }()
}
