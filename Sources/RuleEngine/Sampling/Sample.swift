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

  /// How far from the risk, relatively, a chance in floating point may lie to decide.
  ///
  /// The sum of at most some hundred thousand terms errs by less than 1e-10, the logarithm of a
  /// single term by less than 1e-10, too, for populations up to 1e9: the band is a hundred times as
  /// wide.
  private static let guardBand = 1e-8

  /// Whether the numbers agree with each other.
  var isPossible: Bool {
    size >= 0 && deviations >= 0 && deviations <= size
      && (population.map { size <= $0 && $0 > 0 } ?? true)
  }

  /// Whether a rate, 0...1, is ruled out in a population without end.
  func isRuledOut(rate: Rational, risk: Rational) -> Bool {
    if deviations >= size || rate <= 0 { return risk >= 1 }
    if rate >= 1 { return true }
    return Self.isWithin(
      risk,
      approximately: {
        TailProbability.logBinomial(
          atMost: deviations, size: size, rate: rate.approximation,
          complement: (1 - rate).approximation)
      },
      exactly: {
        ExactTail.binomial(atMost: deviations, size: size, rate: rate, isWithin: risk)
      })
  }

  /// The upper limit without a population in floating point, 0...1: where to look for the exact one.
  ///
  /// Secants of the logarithm of the chance, which bends only one way, from a Poisson-like guess.
  func approximateLimit(risk: Rational) -> Double {
    guard deviations < size, risk > 0, risk < 1 else { return 1 }
    let goal = log(risk.approximation)
    func difference(_ rate: Double) -> Double {
      TailProbability.logBinomial(
        atMost: deviations, size: size, rate: rate, complement: 1 - rate) - goal
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

  /// Whether so many deviating are ruled out in the population.
  func isRuledOut(deviating: Int, risk: Rational) -> Bool {
    let population = population ?? 0
    if deviating <= deviations { return risk >= 1 }
    if deviating > population - size + deviations { return true }
    if deviations >= size { return risk >= 1 }
    return Self.isWithin(
      risk,
      approximately: {
        TailProbability.logHypergeometric(
          atMost: deviations, size: size, deviating: deviating, population: population)
      },
      exactly: {
        ExactTail.hypergeometric(
          atMost: deviations, size: size, deviating: deviating, population: population,
          isWithin: risk)
      })
  }

  /// Whether a chance, known by its logarithm, is at most a risk.
  private static func isWithin(
    _ risk: Rational, approximately: () -> Double, exactly: () -> Bool?
  ) -> Bool {
    if risk >= 1 { return true }
    if risk <= 0 { return false }
    let difference = approximately() - log(risk.approximation)
    if difference < -guardBand { return true }
    if difference > guardBand { return false }
    return exactly() ?? false
  }
}
