import AuditModel
import Foundation
import TestSupport
import Testing

/// What Python's fractions say; `Oracle/generate.py` writes and explains the cases.
@Suite struct RationalOracleTests {
  static let kinds = ["+", "-", "*", "/", "<", "power", "rounded", "decimal", "double"]

  static let cases: [[String]] = {
    guard let content = try? bytes(of: "Tests/AuditModelTests/Numbers/Oracle/cases.txt") else {
      return []
    }
    return String(decoding: content, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: " ").map(String.init)
    }
  }()

  @Test(arguments: kinds) func agrees(_ kind: String) throws {
    let cases = Self.cases.filter { $0[0] == kind }
    #expect(cases.count >= 100)
    for fields in cases {
      #expect(
        try Self.answer(kind, fields) == fields.last, "\(fields.joined(separator: " "))")
    }
  }

  /// Equal numbers are one value, however they came to be.
  @Test func equalNumbersHashAlike() throws {
    for fields in Self.cases where ["+", "-", "*", "/"].contains(fields[0]) {
      let (left, right) = (try fraction(fields[1]), try fraction(fields[2]))
      let result = try fraction(fields[3])
      let computed =
        switch fields[0] {
        case "+": left + right
        case "-": left - right
        case "*": left * right
        default: left / right
        }
      #expect(computed == result)
      #expect(computed.hashValue == result.hashValue)
    }
  }

  private static func answer(_ kind: String, _ fields: [String]) throws -> String {
    switch kind {
    case "+": return (try fraction(fields[1]) + fraction(fields[2])).description
    case "-": return (try fraction(fields[1]) - fraction(fields[2])).description
    case "*": return (try fraction(fields[1]) * fraction(fields[2])).description
    case "/": return (try fraction(fields[1]) / fraction(fields[2])).description
    case "<": return try fraction(fields[1]) < fraction(fields[2]) ? "1" : "0"
    case "power":
      return try fraction(fields[1]).power(#require(Int(fields[2]))).description
    case "rounded":
      return try fraction(fields[3]).rounded(to: #require(Int(fields[2])), rule(fields[1]))
        .description
    case "decimal":
      return try fraction(fields[3]).decimal(places: #require(Int(fields[2])), rule(fields[1]))
    default:
      let expected = try #require(Double(fields[2]))
      return try fraction(fields[1]).approximation == expected ? fields[2] : "another number"
    }
  }

  private static func rule(_ name: String) throws -> Rational.Rounding {
    try #require(["halfUp": .halfUp, "up": .up, "down": .down][name])
  }
}

/// Reads `n` or `n/d` of any length.
func fraction(_ text: String) throws -> Rational {
  try JSONDecoder().decode(Rational.self, from: Data("\"\(text)\"".utf8))
}
