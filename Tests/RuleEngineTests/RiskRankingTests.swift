import AuditModel
import Diagnostics
import TestSupport
import Testing

@testable import RuleEngine

@Suite struct RiskRankingTests {
  private static let place = SourceLocation(file: "u.xml", line: 1, column: 1)

  private static func universe(
    _ entities: [(id: String, rating: Rational, days: Rational, cycle: Int?)]
  ) -> AuditUniverse {
    let title = LocalizedText([:], fallback: Language("en"))
    return AuditUniverse(
      id: UniverseID("u"), version: "1", language: Language("en"), languages: [Language("en")],
      title: title,
      factors: [
        .init(
          id: RiskFactorID("a"), title: title, weight: 3, lowest: 1, highest: 5, location: place),
        .init(
          id: RiskFactorID("b"), title: title, weight: 1, lowest: 0, highest: 10,
          location: place),
      ],
      entities: entities.map { entity in
        AuditUniverse.Entity(
          id: AuditableEntityID(entity.id), title: title, unit: UnitID("u"),
          checklist: ChecklistID("c"), days: entity.days, cycle: entity.cycle,
          ratings: [RiskFactorID("a"): entity.rating, RiskFactorID("b"): 5], location: place)
      }, location: place, canonicalHash: "")
  }

  /// (4 - 1) / 4 x 3/4 + 5 / 10 x 1/4 = 0.6875, and a point for each open finding.
  @Test(arguments: [
    (Rational(1), 0, "12.5"), (4, 0, "68.75"), (4, 3, "71.75"), (4, 25, "78.75"),
    (5, 10, "97.5"), (5, 20, "97.5"),
  ])
  func riskIsTheWeightedMean(rating: Rational, findings: Int, risk: String) {
    let universe = Self.universe([("x", rating, 1, nil)])
    #expect(
      RiskRanking(universe).risk(of: universe.entities[0], openFindings: findings).shortDecimal()
        == risk)
  }

  @Test func cyclesComeFirstAndDaysRunOut() throws {
    let ranking = RiskRanking(
      Self.universe([
        ("risky", 5, 10, nil), ("calm", 1, 4, 12), ("never", 1, 4, 60), ("small", 2, 3, nil),
        ("large", 4, 50, nil), ("recent", 1, 4, 36),
      ]))
    let date = try #require(CalendarDate(iso: "2027-12-31"))
    func day(_ text: String) -> EntityRecord { EntityRecord(lastAudit: CalendarDate(iso: text)) }
    let plan = ranking.plan(
      days: 21, on: date,
      records: [
        AuditableEntityID("calm"): day("2026-12-31"),
        AuditableEntityID("recent"): day("2025-01-01"),
      ])
    #expect(
      plan.map { "\($0.entity) \($0.ground.rawValue) \($0.isPlanned)" } == [
        "never cycle true", "calm cycle true", "risky risk true", "large risk false",
        "small risk true", "recent risk false",
      ])
  }

  @Test(arguments: [
    ("2026-01-31", "2026-02-28", 0), ("2026-01-31", "2026-03-31", 2),
    ("2025-12-15", "2026-12-14", 11), ("2025-12-15", "2026-12-15", 12),
  ])
  func monthsAreWhole(start: String, end: String, months: Int) throws {
    let from = try #require(CalendarDate(iso: start))
    let to = try #require(CalendarDate(iso: end))
    #expect(RiskRanking.months(from: from, to: to) == months)
  }
}
