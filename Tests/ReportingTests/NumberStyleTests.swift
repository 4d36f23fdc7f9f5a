import AuditModel
import Testing

@testable import Reporting

@Suite struct NumberStyleTests {
  @Test func fixedPlacesAreKeptAndRoundedHalfUp() throws {
    let style = NumberStyle(Language.indonesian)
    #expect(style.fixed(76, places: 2) == "76,00")
    #expect(try style.fixed(#require(Rational(decimal: "76.605")), places: 2) == "76,61")
    #expect(style.roughPercent(Rational(2) / 3) == "66,7%")
    #expect(style.percentInColumn(1) == "100,0%")
  }

  /// Share, limit, and what is shown: never on the wrong side of the limit, and never as if it were
  /// the limit.
  private static let nearLimits = [
    ("0.025", "0", "2.5%"), ("0.0501", "0.05", "5.01%"), ("0.05", "0.05", "5%"),
    ("0.0499", "0.05", "4.99%"), ("0.00001", "0", "0.001%"),
    ("0.999999", "1", "99.9999%"),
  ]

  @Test(arguments: nearLimits)
  func aPercentageNeverCrossesItsLimit(share: String, limit: String, shown: String) throws {
    let style = NumberStyle(Language.english)
    #expect(
      try style.percent(
        #require(Rational(decimal: share)), against: #require(Rational(decimal: limit))) == shown)
  }
}

@Suite struct DateStyleTests {
  @Test(arguments: [
    ("2026-04-05", "5\u{a0}April\u{a0}2026", "5\u{a0}April\u{a0}2026"),
    ("2024-08-17", "17\u{a0}Agustus\u{a0}2024", "17\u{a0}August\u{a0}2024"),
    ("2025-12-31", "31\u{a0}Desember\u{a0}2025", "31\u{a0}December\u{a0}2025"),
    ("2026-01-01", "1\u{a0}Januari\u{a0}2026", "1\u{a0}January\u{a0}2026"),
  ])
  func daysAreWrittenWithTheMonthInWords(iso: String, indonesian: String, english: String) throws {
    let date = try #require(CalendarDate(iso: iso))
    #expect(DateStyle(months: IndonesianCatalogue.months).long(date) == indonesian)
    #expect(DateStyle(months: EnglishCatalogue.months).long(date) == english)
  }
}
