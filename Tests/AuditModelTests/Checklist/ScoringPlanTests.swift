import AuditModel
import Diagnostics
import Testing

@Suite struct ScoringPlanTests {
  static func plan(_ ratings: [(String, String)]) throws -> ScoringPlan {
    let place = SourceLocation(file: "plan.xml", line: 1, column: 1)
    return ScoringPlan(
      model: ScoringModelID("weighted-mean"),
      ratings: try ratings.map { id, from in
        Rating(
          id: RatingID(id), from: try #require(Rational(decimal: from)),
          title: LocalizedText([.english: id], fallback: .english), tone: .good, location: place)
      }, location: place)
  }

  /// The national scale of public service surveys: A from 88.31.
  @Test(
    arguments: [
      ("100", "A"), ("88.31", "A"), ("88.30", "B"), ("76.61", "B"), ("76.60", "C"), ("65", "C"),
      ("64.99", "D"), ("25", "D"), ("24.99", nil), ("-1", nil),
    ] as [(String, String?)]) func ratings(_ score: String, _ rating: String?) throws
  {
    let scale = [("A", "88.31"), ("B", "76.61"), ("C", "65"), ("D", "25")]
    let score = try #require(Rational(decimal: score))
    // The order in which they stand does not matter.
    for scale in [scale, scale.reversed(), [scale[2], scale[0], scale[3], scale[1]]] {
      #expect(try Self.plan(scale).rating(of: score)?.id.rawValue == rating)
    }
  }

  @Test func noRatings() throws { #expect(try Self.plan([]).rating(of: 50) == nil) }
}
