internal import AuditModel

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// What was tested and what was seen, and which rates that rules out.
///
/// A rate is ruled out at a risk when, were it the true one, so few deviations would be seen with at
/// most that chance. The greater the rate, the smaller the chance: the limit of the rates that are
/// not ruled out is the upper limit.
struct Sample {
  /// How many were tested.
  var size: Int
  /// How many of them deviate.
  var deviations: Int
  /// How many there are; `nil` when unknown or without end.
  var population: Int?

  /// Whether the numbers agree with each other.
  var isPossible: Bool {
    size >= 0 && deviations >= 0 && deviations <= size
      && (population.map { size <= $0 && $0 > 0 } ?? true)
  }

  /// Whether a rate, 0...1, is ruled out in a population without end.
  func isRuledOut(rate: Rational, risk: Risk) -> Bool {
    if deviations >= size || rate <= 0 { return risk.isCertain }
    if rate >= 1 { return true }
    return risk.covers(
      atMost: {
        TailProbability.logBinomial(
          atMost: deviations, size: size, rate: rate.approximation,
          complement: (1 - rate).approximation)
      },
      more: {
        TailProbability.logBinomial(
          atMost: size - deviations - 1, size: size, rate: (1 - rate).approximation,
          complement: rate.approximation)
      },
      exactly: {
        ExactTail.binomial(atMost: deviations, size: size, rate: rate, isWithin: risk.exact)
      })
  }

  /// The upper limit without a population in floating point, 0...1: where to look for the exact one.
  ///
  /// Secants of the logarithm of the chance, which bends only one way, from a Poisson-like guess.
  func approximateLimit(risk: Risk) -> Double {
    guard deviations < size, !risk.isCertain, !risk.exact.isZero else { return 1 }
    func difference(_ rate: Double) -> Double {
      TailProbability.logBinomial(
        atMost: deviations, size: size, rate: rate, complement: 1 - rate) - risk.logarithm
    }
    let start = (Double(deviations) + 1) / (Double(size) + 1)
    var (left, right) = (
      start, start + (1 - start) * min(0.5, 2 / Double(deviations + 1).squareRoot() * start)
    )
    var (above, below) = (difference(left), difference(right))
    for _ in 0..<8 {
      let next = right - below * (right - left) / (below - above)
      guard next > 0, next < 1 else { return right }
      (left, above) = (right, below)
      (right, below) = (next, difference(next))
      if abs(right - left) < 1e-8 { break }
    }
    return right
  }

  /// The size of sample that rules a rate out, roughly: where to look for the exact one.
  ///
  /// For no deviation the root of the chance, a hair off with a population; each deviation takes
  /// about as many more as come to one.
  static func approximateSize(rate: Double, risk: Risk, deviations: Int, population: Int?) -> Int {
    let none =
      if let population {
        -expm1(risk.logarithm / (rate * Double(population)))
          * (Double(population) - (rate * Double(population) - 1) / 2)
      } else {
        risk.logarithm / log1p(-rate)
      }
    let size = none + Double(deviations) / rate
    return size > 1 && size < 1e9 ? Int(size.rounded(.up)) : 1
  }

  /// Whether so many deviating are ruled out in the population.
  func isRuledOut(deviating: Int, risk: Risk) -> Bool {
    let population = population ?? 0
    if deviating <= deviations { return risk.isCertain }
    if deviating > population - size + deviations { return true }
    if deviations >= size { return risk.isCertain }
    return risk.covers(
      atMost: {
        TailProbability.logHypergeometric(
          atMost: deviations, size: size, deviating: deviating, population: population)
      },
      more: {
        TailProbability.logHypergeometric(
          atMost: size - deviations - 1, size: size, deviating: population - deviating,
          population: population)
      },
      exactly: {
        ExactTail.hypergeometric(
          atMost: deviations, size: size, deviating: deviating, population: population,
          isWithin: risk.exact)
      })
  }
}
