import AuditModel
import Testing

@testable import Reporting

/// How long open findings have been known, at the edges of each age.
@Suite struct FindingAgeingTests {
  @Test(
    arguments: [
      (nil, FindingAgeing.Band.draft), (0, .days30), (30, .days30), (31, .days60), (60, .days60),
      (61, .days90), (90, .days90), (91, .older), (4_000, .older), (-1, .days30),
    ] as [(Int?, FindingAgeing.Band)])
  func agesFallIntoBands(days: Int?, band: FindingAgeing.Band) {
    #expect(FindingAgeing.Band(days: days) == band)
  }

  @Test func openFindingsAreCounted() throws {
    var dossier = SampleDossier.value
    let ageing = try #require(FindingAgeing(dossier))
    #expect(ageing.rows.map(\.grade) == [.major, .minor])
    #expect(ageing.rows[0].counts == [.days30: 1, .days90: 1, .older: 1])
    #expect(ageing.rows[1].counts == [.draft: 1, .days60: 1])
    // Due the day before; what is due on the day itself is not late.
    #expect(ageing.rows.map(\.overdue) == [1, 0])
    // A risk that was accepted until 1 January is open again the day after.
    dossier.asOf = CalendarDate(iso: "2027-01-01")
    #expect(FindingAgeing(dossier)?.rows.map(\.grade) == [.major, .minor])
    dossier.asOf = CalendarDate(iso: "2027-01-02")
    #expect(FindingAgeing(dossier)?.rows.map(\.grade) == [.major, .minor, .observation])
    dossier.asOf = nil
    #expect(FindingAgeing(dossier) == nil)
  }

  /// The chart says in words what it shows.
  @Test func theChartHasANameAndAPatternForEveryAge() throws {
    let ageing = try #require(FindingAgeing(SampleDossier.value))
    var page = HTMLWriter(language: .english, reserving: 1_000)
    AgeBars(ageing: ageing, words: Words(.english)).write(to: &page)
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(text.contains(#"aria-label="major: 0–30 days 1, 61–90 days 1, &gt; 90 days 1""#))
    for fill in ["not-tested", "conforming", "partial", "nonconforming", "older"] {
      #expect(text.contains("fill-\(fill)"))
    }
  }
}
