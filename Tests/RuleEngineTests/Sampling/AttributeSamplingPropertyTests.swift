import AuditModel
import RuleEngine
import Testing

/// What holds for every sample, tried on many; and the edges.
@Suite struct AttributeSamplingPropertyTests {
  /// A small generator with a fixed seed (SplitMix64), the same cases in every run.
  struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  static let half = Rational(1) / 2

  @Test func limitsMoveTheRightWay() {
    var dice = Dice(state: 5)
    let levels = ["0.8", "0.9", "0.95", "0.99"].map(number)
    for _ in 0..<400 {
      let size = Int.random(in: 2...3_000, using: &dice)
      let deviations = Int.random(in: 0..<max(1, size / 4), using: &dice)
      let population: Int? =
        Bool.random(using: &dice) ? nil : size + Int.random(in: 1...100_000, using: &dice)
      let level = Int.random(in: 0..<levels.count - 1, using: &dice)
      func limit(_ size: Int, _ deviations: Int, _ level: Int) -> Rational {
        AttributeSampling.upperLimit(
          size: size, deviations: deviations, population: population, confidence: levels[level])
      }
      let here = limit(size, deviations, level)
      #expect(here <= 1)
      #expect(here >= Rational(deviations) / Rational(size))
      #expect(limit(size, deviations + 1, level) >= here)
      #expect(limit(size - 1, min(deviations, size - 1), level) >= here)
      #expect(limit(size, deviations, level + 1) >= here)
    }
  }

  @Test func knowingThePopulationNeverWorsensTheLimit() {
    var dice = Dice(state: 6)
    for _ in 0..<400 {
      let size = Int.random(in: 1...500, using: &dice)
      let deviations = Int.random(in: 0...size, using: &dice)
      let population = size + Int.random(in: 0...20_000, using: &dice)
      let confidence = Bool.random(using: &dice) ? number("0.9") : number("0.95")
      #expect(
        AttributeSampling.upperLimit(
          size: size, deviations: deviations, population: population, confidence: confidence)
          <= AttributeSampling.upperLimit(
            size: size, deviations: deviations, population: nil, confidence: confidence))
    }
  }

  @Test func limitAndAcceptanceAgree() {
    var dice = Dice(state: 7)
    for _ in 0..<400 {
      let size = Int.random(in: 1...2_000, using: &dice)
      let deviations = Int.random(in: 0...size / 3, using: &dice)
      let population: Int? =
        Bool.random(using: &dice) ? nil : size + Int.random(in: 0...5_000, using: &dice)
      let confidence = number("0.95")
      let limit = AttributeSampling.upperLimit(
        size: size, deviations: deviations, population: population, confidence: confidence)
      for step in [-1, 0, 1] {
        let tolerable = limit + Rational(step) / 1_000_000
        #expect(
          AttributeSampling.isAccepted(
            size: size, deviations: deviations, population: population, tolerable: tolerable,
            confidence: confidence) == (step >= 0), "\(size) \(deviations) \(step)")
      }
    }
  }

  @Test func aRequiredSampleIsAccepted() {
    var dice = Dice(state: 8)
    for _ in 0..<200 {
      let tolerable = Rational(Int.random(in: 5...300, using: &dice)) / 1_000
      let deviations = Int.random(in: 0...20, using: &dice)
      let population: Int? =
        Bool.random(using: &dice) ? nil : Int.random(in: 50...50_000, using: &dice)
      let size = AttributeSampling.requiredSize(
        tolerable: tolerable, confidence: number("0.95"), deviations: deviations,
        population: population)
      guard size != population else { continue }
      #expect(
        AttributeSampling.isAccepted(
          size: size, deviations: deviations, population: population, tolerable: tolerable,
          confidence: number("0.95")))
    }
  }

  /// Whoever tests everything knows the rate; the confidence does not matter.
  @Test(arguments: [1, 20, 1_000_000_000]) func aWholePopulation(_ population: Int) throws {
    for deviations in [0, population / 20, population] {
      let rate = try #require(Rational(deviations, over: population))
      for confidence in [number("0.9"), 1] {
        #expect(
          AttributeSampling.upperLimit(
            size: population, deviations: deviations, population: population,
            confidence: confidence) == rate)
        #expect(
          AttributeSampling.isAccepted(
            size: population, deviations: deviations, population: population, tolerable: rate,
            confidence: confidence))
      }
    }
  }

  @Test(
    arguments: [
      (-1, 0, nil), (5, -1, nil), (5, 6, nil), (5, 0, 4), (0, 0, 0), (5, 0, -5), (Int.max, 0, 7),
    ] as [(Int, Int, Int?)])
  func numbersThatCannotBeShowNothing(_ size: Int, _ deviations: Int, _ population: Int?) {
    #expect(
      AttributeSampling.upperLimit(
        size: size, deviations: deviations, population: population, confidence: number("0.95"))
        == 1)
    #expect(
      !AttributeSampling.isAccepted(
        size: size, deviations: deviations, population: population, tolerable: 1,
        confidence: number("0.95")))
  }

  @Test func nothingTestedShowsNothing() {
    for population in [nil, 100] {
      #expect(
        AttributeSampling.upperLimit(
          size: 0, deviations: 0, population: population, confidence: number("0.95")) == 1)
      #expect(
        !AttributeSampling.isAccepted(
          size: 0, deviations: 0, population: population, tolerable: number("0.99"),
          confidence: number("0.95")))
    }
  }

  @Test func theEndsOfConfidenceAndRate() {
    // Certainty comes only from what cannot be otherwise.
    #expect(
      AttributeSampling.upperLimit(size: 50, deviations: 1, population: nil, confidence: 1) == 1)
    #expect(
      AttributeSampling.upperLimit(size: 50, deviations: 1, population: 200, confidence: 1)
        == Rational(151) / 200)
    #expect(
      AttributeSampling.upperLimit(size: 50, deviations: 1, population: nil, confidence: 0) == 0)
    #expect(
      AttributeSampling.upperLimit(size: 50, deviations: 1, population: nil, confidence: 7) == 1)
    let sure = number("0.95")
    func isAccepted(_ tolerable: Rational, _ population: Int?) -> Bool {
      AttributeSampling.isAccepted(
        size: 95, deviations: 0, population: population, tolerable: tolerable, confidence: sure)
    }
    #expect(!isAccepted(0, nil))
    #expect(isAccepted(0, 100))
    #expect(!isAccepted(0, 101))
    #expect(isAccepted(1, nil))
    #expect(!isAccepted(-1, nil))
    #expect(!isAccepted(-1, 95))
    func required(_ tolerable: Rational, _ population: Int?, deviations: Int = 0) -> Int {
      AttributeSampling.requiredSize(
        tolerable: tolerable, confidence: sure, deviations: deviations, population: population)
    }
    #expect(required(0, nil) == AttributeSampling.largestSize)
    #expect(required(0, 100) == 95)
    #expect(required(0, 100, deviations: 1) == 100)
    #expect(required(1, nil) == 1)
    #expect(required(1, nil, deviations: 3) == 4)
    #expect(required(7, 9, deviations: 3) == 4)
    #expect(required(sure, 10, deviations: 10) == 10)
    #expect(required(sure, 10, deviations: .max) == 10)
    #expect(required(sure, 0) == 0)
    #expect(required(sure, -3) == 0)
    #expect(required(number("0.00000000000000000001"), nil) == AttributeSampling.largestSize)
  }

  @Test func plansThatCannotBe() {
    func plan(_ expected: String, _ tolerable: String, _ population: Int?) -> Int {
      AttributeSampling.plannedSize(
        tolerable: number(tolerable), expected: number(expected), confidence: number("0.95"),
        population: population
      ).size
    }
    #expect(plan("0.05", "0.05", nil) == AttributeSampling.largestSize)
    #expect(plan("0.06", "0.05", nil) == AttributeSampling.largestSize)
    #expect(plan("0.05", "0.05", 700) == 700)
    #expect(plan("0.06", "0.05", 1_000_000_000) == 1_000_000_000)
    #expect(plan("0", "0", nil) == AttributeSampling.largestSize)
    #expect(plan("0", "0.05", 0) == 0)
    #expect(plan("0", "0.05", 1) == 1)
  }

  /// Half of all samples of odd size have at most half deviations when half the population does:
  /// the chance is the risk exactly, for every size.
  @Test(arguments: [1, 3, 99, 5_001]) func exactAtTheBoundary(_ size: Int) {
    func isAccepted(_ confidence: Rational) -> Bool {
      AttributeSampling.isAccepted(
        size: size, deviations: size / 2, population: nil, tolerable: Self.half,
        confidence: confidence)
    }
    #expect(isAccepted(Self.half))
    #expect(!isAccepted(Self.half + number("0.0000000000000000000000000001")))
  }

  /// One of a million is not tested: it deviates or not with even chances, exactly.
  @Test func exactAlmostAtTheWhole() {
    func isAccepted(_ confidence: Rational) -> Bool {
      AttributeSampling.isAccepted(
        size: 999_999, deviations: 499_999, population: 1_000_000,
        tolerable: number("0.499999"), confidence: confidence)
    }
    #expect(isAccepted(Self.half))
    #expect(!isAccepted(Self.half + number("0.0000000000000000000000000001")))
  }

  /// Beyond the bound of exact work what is too close to call is not accepted, and the limit is the
  /// next one up.
  @Test func tooCloseAndTooLargeIsNotAccepted() {
    let size = 1_000_001
    #expect(
      !AttributeSampling.isAccepted(
        size: size, deviations: size / 2, population: nil, tolerable: Self.half,
        confidence: Self.half))
    #expect(
      AttributeSampling.upperLimit(
        size: size, deviations: size / 2, population: nil, confidence: Self.half)
        == number("0.500001"))
  }

  /// Large inputs end; the figures are those of the oracle.
  @Test func largeInputs() {
    func limit(_ size: Int, _ deviations: Int, _ population: Int?) -> String {
      AttributeSampling.upperLimit(
        size: size, deviations: deviations, population: population, confidence: number("0.95")
      ).shortDecimal()
    }
    #expect(limit(1_000_000, 50_000, nil) == "0.05036")
    #expect(limit(1_000_000, 500_000, 1_000_000_000) == "0.500822514")
    #expect(limit(500_000_000, 250_000_000, 1_000_000_000) == "0.500026008")
    #expect(limit(60, 3, .max) == "0.124187210477")
  }
}
