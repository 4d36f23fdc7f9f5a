import AuditModel
import RuleEngine
import Testing

/// Every small case against the definition, by whole numbers and fractions.
@Suite struct AttributeSamplingExhaustiveTests {
  /// C(n, k) for n up to 30.
  static let binomial: [[Int]] = {
    var rows = [[1]]
    for n in 1...30 {
      let row = (1..<n).map { rows[n - 1][$0 - 1] + rows[n - 1][$0] }
      rows.append([1] + row + [1])
    }
    return rows
  }()

  static let confidences = ["0.5", "0.8", "0.9", "0.95", "0.99"].map(number)

  /// For a rate, the chances of at most 0, 1, … n deviations in n.
  static func chances(_ size: Int, _ rate: Rational) -> [Rational] {
    var sum = Rational.zero
    return (0...size).map { hits in
      sum +=
        Rational(binomial[size][hits]) * rate.power(hits) * (1 - rate).power(size - hits)
      return sum
    }
  }

  @Test(arguments: 0...30) func acceptanceWithoutPopulation(_ size: Int) throws {
    let rates = ["0", "0.01", "0.02", "0.05", "0.1", "0.25", "0.5", "0.8", "1"].map(number)
    let thirds = [try #require(Rational(1, over: 3)), try #require(Rational(1, over: 7))]
    let bit = number("0.0000000000000000000000000001")
    for rate in rates + thirds {
      for (deviations, chance) in Self.chances(size, rate).enumerated() {
        // The chance itself as the risk, and a hair less: the verdict hangs on that hair.
        for risk in Self.confidences.map({ 1 - $0 }) + [chance, chance - bit]
        where risk > 0 && risk < 1 {
          let isAccepted = AttributeSampling.isAccepted(
            size: size, deviations: deviations, population: nil, tolerable: rate,
            confidence: 1 - risk)
          #expect(
            isAccepted == (rate == 1 || chance <= risk), "\(size) \(deviations) \(rate) \(risk)")
        }
      }
    }
  }

  /// Whether P(X <= deviations) <= risk at a rate of so many millionths, in whole numbers.
  static func isRuledOut(_ size: Int, _ deviations: Int, millionths: Int, risk: Rational) -> Bool {
    let (hit, miss) = (Rational(millionths), Rational(1_000_000 - millionths))
    var ways = Rational.zero
    for hits in 0...deviations {
      ways += Rational(binomial[size][hits]) * hit.power(hits) * miss.power(size - hits)
    }
    return ways <= risk * Rational(1_000_000).power(size)
  }

  @Test(arguments: 1...30) func limitsWithoutPopulation(_ size: Int) throws {
    for confidence in [number("0.9"), number("0.95")] {
      let risk = 1 - confidence
      for deviations in 0..<size {
        let limit = AttributeSampling.upperLimit(
          size: size, deviations: deviations, population: nil, confidence: confidence)
        let millionths = try #require((limit * 1_000_000).whole)
        #expect(Self.isRuledOut(size, deviations, millionths: millionths, risk: risk))
        #expect(!Self.isRuledOut(size, deviations, millionths: millionths - 1, risk: risk))
      }
      #expect(
        AttributeSampling.upperLimit(
          size: size, deviations: size, population: nil, confidence: confidence) == 1)
    }
  }

  /// Whether P(X <= deviations) is greater than a risk, by counting samples.
  static func isPossible(
    _ population: Int, _ deviating: Int, _ size: Int, _ deviations: Int, risk: Rational
  ) -> Bool {
    var ways = 0
    for hits in 0...min(deviations, deviating) {
      let misses = size - hits
      if misses >= 0, misses <= population - deviating {
        ways += binomial[deviating][hits] * binomial[population - deviating][misses]
      }
    }
    return Rational(ways) > risk * Rational(binomial[population][size])
  }

  @Test(arguments: 1...25) func everySmallPopulation(_ population: Int) throws {
    let hair = number("0.0001")
    for confidence in Self.confidences {
      let risk = 1 - confidence
      for size in 0...population {
        for deviations in 0...size {
          let most =
            (0...population).last {
              Self.isPossible(population, $0, size, deviations, risk: risk)
            } ?? 0
          let limit = try #require(Rational(most, over: population))
          #expect(
            AttributeSampling.upperLimit(
              size: size, deviations: deviations, population: population, confidence: confidence)
              == limit, "\(size) \(deviations) \(population) \(confidence)")
          for (tolerable, expected) in [(limit, true), (limit - hair, false), (limit + hair, true)]
          where tolerable >= 0 {
            #expect(
              AttributeSampling.isAccepted(
                size: size, deviations: deviations, population: population, tolerable: tolerable,
                confidence: confidence) == expected,
              "\(size) \(deviations) \(population) \(tolerable) \(confidence)")
          }
        }
      }
    }
  }

  @Test(arguments: 1...25) func sizesForEverySmallPopulation(_ population: Int) {
    for confidence in Self.confidences {
      for tolerable in ["0", "0.04", "0.05", "0.1", "0.2", "0.25", "0.5", "1"].map(number) {
        let deviating = max(
          1, (Rational(population) * tolerable).rounded(to: 0, .up).whole ?? population)
        for deviations in 0...population {
          let size =
            (0..<population).first {
              $0 > deviations
                && !Self.isPossible(population, deviating, $0, deviations, risk: 1 - confidence)
            } ?? population
          #expect(
            AttributeSampling.requiredSize(
              tolerable: tolerable, confidence: confidence, deviations: deviations,
              population: population) == size,
            "\(deviations) \(population) \(tolerable) \(confidence)")
        }
      }
    }
  }

  @Test func plansAreTheFirstThatHold() throws {
    for confidence in [number("0.8"), number("0.95")] {
      for (expected, tolerable) in [("0", "0.1"), ("0.03", "0.1"), ("0.07", "0.1"), ("0.2", "0.3")]
      {
        for population in [nil, 30, 99, 1_000] {
          let rate = number(expected)
          let plan = AttributeSampling.plannedSize(
            tolerable: number(tolerable), expected: rate, confidence: confidence,
            population: population)
          func allowed(_ size: Int) -> Int? { (Rational(size) * rate).rounded(to: 0, .up).whole }
          #expect(plan.deviations == allowed(plan.size))
          let first = try (1...).first { size in
            try size == population
              || AttributeSampling.requiredSize(
                tolerable: number(tolerable), confidence: confidence,
                deviations: #require(allowed(size)), population: population) <= size
          }
          #expect(plan.size == first)
        }
      }
    }
  }
}
