import AuditModel
import RuleEngine
import Testing

/// The tables that auditors know: sizes by tolerable rate and allowed deviations, planned sizes by
/// expected rate, and limits.
@Suite struct AttributeSamplingTableTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var risk: Int
    var tolerable: Int
    var sizes: [Int]

    var testDescription: String { "risk \(risk) %, tolerable \(tolerable) %" }
  }

  /// Smallest sizes for 0 to 5 deviations.
  static let sizes: [Row] = [
    Row(risk: 5, tolerable: 2, sizes: [149, 236, 313, 386, 456, 523]),
    Row(risk: 5, tolerable: 3, sizes: [99, 157, 208, 257, 303, 348]),
    Row(risk: 5, tolerable: 4, sizes: [74, 117, 156, 192, 227, 261]),
    Row(risk: 5, tolerable: 5, sizes: [59, 93, 124, 153, 181, 208]),
    Row(risk: 5, tolerable: 6, sizes: [49, 78, 103, 127, 150, 173]),
    Row(risk: 5, tolerable: 7, sizes: [42, 66, 88, 109, 129, 148]),
    Row(risk: 5, tolerable: 8, sizes: [36, 58, 77, 95, 112, 129]),
    Row(risk: 5, tolerable: 9, sizes: [32, 51, 68, 84, 100, 115]),
    Row(risk: 5, tolerable: 10, sizes: [29, 46, 61, 76, 89, 103]),
    Row(risk: 5, tolerable: 15, sizes: [19, 30, 40, 50, 59, 68]),
    Row(risk: 5, tolerable: 20, sizes: [14, 22, 30, 37, 44, 50]),
    Row(risk: 10, tolerable: 2, sizes: [114, 194, 265, 333, 398, 462]),
    Row(risk: 10, tolerable: 3, sizes: [76, 129, 176, 221, 265, 308]),
    Row(risk: 10, tolerable: 4, sizes: [57, 96, 132, 166, 198, 230]),
    Row(risk: 10, tolerable: 5, sizes: [45, 77, 105, 132, 158, 184]),
    Row(risk: 10, tolerable: 6, sizes: [38, 64, 88, 110, 132, 153]),
    Row(risk: 10, tolerable: 7, sizes: [32, 55, 75, 94, 113, 131]),
    Row(risk: 10, tolerable: 8, sizes: [28, 48, 65, 82, 98, 114]),
    Row(risk: 10, tolerable: 9, sizes: [25, 42, 58, 73, 87, 101]),
    Row(risk: 10, tolerable: 10, sizes: [22, 38, 52, 65, 78, 91]),
    Row(risk: 10, tolerable: 15, sizes: [15, 25, 34, 43, 52, 60]),
    Row(risk: 10, tolerable: 20, sizes: [11, 18, 25, 32, 38, 45]),
  ]

  @Test(arguments: sizes) func requiredSizes(_ row: Row) throws {
    let tolerable = try #require(Rational(row.tolerable, over: 100))
    let confidence = try #require(Rational(100 - row.risk, over: 100))
    for (deviations, size) in row.sizes.enumerated() {
      #expect(
        AttributeSampling.requiredSize(
          tolerable: tolerable, confidence: confidence, deviations: deviations, population: nil)
          == size)
      // The last that is not enough, and the first that is.
      for (tested, accepted) in [(size - 1, false), (size, true)] {
        #expect(
          AttributeSampling.isAccepted(
            size: tested, deviations: deviations, population: nil, tolerable: tolerable,
            confidence: confidence) == accepted)
        let limit = AttributeSampling.upperLimit(
          size: tested, deviations: deviations, population: nil, confidence: confidence)
        #expect((limit <= tolerable) == accepted)
      }
    }
  }

  struct Plan: Sendable, CustomTestStringConvertible {
    var confidence: Rational
    var tolerable: Rational
    var expected: Rational
    var population: Int
    var deviations: Int
    var size: Int
    var finiteSize: Int

    init(
      _ confidence: String, _ tolerable: String, _ expected: String, _ population: Int,
      _ deviations: Int, _ size: Int, _ finiteSize: Int
    ) {
      self.confidence = number(confidence)
      self.tolerable = number(tolerable)
      self.expected = number(expected)
      self.population = population
      self.deviations = deviations
      self.size = size
      self.finiteSize = finiteSize
    }

    var testDescription: String {
      "\(confidence.shortDecimal()) \(tolerable.shortDecimal()) \(expected.shortDecimal()) of \(population)"
    }
  }

  static let plans = [
    Plan("0.90", "0.05", "0", 500, 0, 45, 43), Plan("0.90", "0.05", "0.010", 500, 1, 77, 73),
    Plan("0.90", "0.10", "0", 500, 0, 22, 22), Plan("0.95", "0.05", "0.010", 100_000, 1, 93, 93),
    Plan("0.95", "0.06", "0.010", 2_000, 1, 78, 77),
    Plan("0.95", "0.07", "0.020", 2_000, 2, 88, 87),
    Plan("0.95", "0.05", "0", 100, 0, 59, 45),
  ]

  @Test(arguments: plans) func plannedSizes(_ plan: Plan) {
    for (population, size) in [(nil, plan.size), (plan.population, plan.finiteSize)] {
      let planned = AttributeSampling.plannedSize(
        tolerable: plan.tolerable, expected: plan.expected, confidence: plan.confidence,
        population: population)
      #expect(planned.size == size)
      #expect(planned.deviations == plan.deviations)
      #expect(
        AttributeSampling.isAccepted(
          size: size, deviations: plan.deviations, population: population,
          tolerable: plan.tolerable, confidence: plan.confidence))
    }
  }

  struct Limit: Sendable, CustomTestStringConvertible {
    var size: Int
    var deviations: Int
    var confidence: String
    /// Rounded to the nearest, as published.
    var limit: String
    var population: Int
    var finiteLimit: String

    init(
      _ size: Int, _ deviations: Int, _ confidence: String, _ limit: String, _ population: Int,
      _ finiteLimit: String
    ) {
      self.size = size
      self.deviations = deviations
      self.confidence = confidence
      self.limit = limit
      self.population = population
      self.finiteLimit = finiteLimit
    }

    var testDescription: String { "\(deviations) in \(size) at \(confidence)" }
  }

  static let limits = [
    Limit(25, 0, "0.90", "0.087989", 250, "0.08"), Limit(25, 0, "0.95", "0.112928", 250, "0.104"),
    Limit(45, 0, "0.90", "0.049881", 500, "0.046"),
    Limit(93, 1, "0.95", "0.049994", 1_000, "0.048"),
    Limit(100, 0, "0.95", "0.029513", 1_000, "0.028"),
    Limit(100, 1, "0.95", "0.046560", 1_000, "0.044"),
    Limit(60, 3, "0.975", "0.139243", 100_000, "0.13921"),
    Limit(60, 0, "0.975", "0.059629", 1_000_000_000, "0.05962949"),
  ]

  @Test(arguments: limits) func upperLimits(_ row: Limit) {
    let limit = AttributeSampling.upperLimit(
      size: row.size, deviations: row.deviations, population: nil,
      confidence: number(row.confidence))
    // Rounded up: the published figure or the next one.
    let above = limit - number(row.limit)
    #expect(above == 0 || above == number("0.000001"), "\(limit.shortDecimal())")
    #expect(
      AttributeSampling.upperLimit(
        size: row.size, deviations: row.deviations, population: row.population,
        confidence: number(row.confidence)
      ).shortDecimal() == row.finiteLimit)
  }

  /// A worked example at 95 %: tables round up to tenths of a percent.
  @Test(arguments: [(150, 3, "5.1"), (150, 6, "7.8"), (59, 0, "5.0"), (93, 1, "5.0")])
  func publishedPercentages(_ size: Int, _ deviations: Int, _ percent: String) {
    let limit = AttributeSampling.upperLimit(
      size: size, deviations: deviations, population: nil, confidence: number("0.95"))
    #expect((limit * 100).decimal(places: 1, .up) == percent)
  }
}
