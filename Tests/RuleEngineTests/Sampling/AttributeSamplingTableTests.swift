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

  @Test(arguments: sizes) func `required sizes`(_ row: Row) throws {
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
}
