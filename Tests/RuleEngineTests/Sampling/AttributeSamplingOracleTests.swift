import AuditModel
import RuleEngine
import TestSupport
import Testing

/// Answers of an independent implementation; `Oracle/generate.py` writes and explains them.
@Suite struct AttributeSamplingOracleTests {
  @Test(arguments: ["limit", "accept", "size", "plan"]) func agrees(_ kind: String) throws {
    let text = String(
      decoding: try bytes(of: "Tests/RuleEngineTests/Sampling/Oracle/cases.txt"), as: UTF8.self)
    var count = 0
    for line in text.split(separator: "\n") where line.hasPrefix(kind) {
      let fields = line.split(separator: " ").dropFirst().map(String.init)
      #expect(try Self.answer(kind, fields) == Self.expectation(kind, fields), "\(line)")
      count += 1
    }
    #expect(count >= 50)
  }

  private static func expectation(_ kind: String, _ fields: [String]) throws -> String {
    switch kind {
    case "limit":
      try #require(Rational(integer(fields[4]), over: integer(fields[5]))).description
    case "plan": "\(fields[4]) \(fields[5])"
    default: try #require(fields.last)
    }
  }

  private static func answer(_ kind: String, _ fields: [String]) throws -> String {
    switch kind {
    case "limit":
      return AttributeSampling.upperLimit(
        size: try integer(fields[0]), deviations: try integer(fields[1]),
        population: Int(fields[2]), confidence: number(fields[3])
      ).description
    case "accept":
      return AttributeSampling.isAccepted(
        size: try integer(fields[0]), deviations: try integer(fields[1]),
        population: Int(fields[2]), tolerable: number(fields[3]), confidence: number(fields[4]))
        ? "1" : "0"
    case "size":
      return AttributeSampling.requiredSize(
        tolerable: number(fields[2]), confidence: number(fields[3]),
        deviations: try integer(fields[0]), population: Int(fields[1])
      ).description
    default:
      let plan = AttributeSampling.plannedSize(
        tolerable: number(fields[2]), expected: number(fields[0]), confidence: number(fields[3]),
        population: Int(fields[1]))
      return "\(plan.size) \(plan.deviations)"
    }
  }

  private static func integer(_ text: String) throws -> Int { try #require(Int(text)) }
}
