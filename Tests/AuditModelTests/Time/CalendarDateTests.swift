import AuditModel
import Foundation
import Testing

@Suite struct CalendarDateTests {
  struct Span: Sendable, CustomTestStringConvertible {
    var first: Int
    var last: Int
    var days: Int
    var checksum: UInt64

    init(_ first: Int, _ last: Int, _ days: Int, _ checksum: UInt64) {
      self.first = first
      self.last = last
      self.days = days
      self.checksum = checksum
    }

    var testDescription: String { "\(first)...\(last)" }
  }

  /// From Python's `datetime`: over all days h = h * 1000003 + yyyymmdd * 8 + ISO weekday, in 64 bits.
  static let spans = [
    Span(1, 999, 364877, 0x41CD_BE99_94A0_39B9), Span(1000, 1999, 365242, 0x2C25_ED90_6A03_B3B2),
    Span(2000, 2999, 365243, 0x814B_E94F_728D_456C),
    Span(3000, 3999, 365242, 0xBA3C_4CCF_D3BE_D3B2),
    Span(4000, 4999, 365243, 0x0A6C_6221_4650_0D6C),
    Span(5000, 5999, 365242, 0x4852_AC0F_3D79_F3B2),
    Span(6000, 6999, 365243, 0x938C_DAF3_1A12_D56C),
    Span(7000, 7999, 365242, 0xD669_0B4E_A735_13B2),
    Span(8000, 8999, 365243, 0x1CAD_53C4_EDD5_9D6C),
    Span(9000, 9999, 365242, 0x647F_6A8E_10F0_33B2),
  ]

  /// Every day there is, by its number, there and back.
  @Test(arguments: spans) func everyDay(_ span: Span) throws {
    let first = try #require(CalendarDate(year: span.first, month: 1, day: 1)).dayNumber
    let last = try #require(CalendarDate(year: span.last, month: 12, day: 31)).dayNumber
    #expect(last - first + 1 == span.days)
    var checksum: UInt64 = 0
    var returns = 0
    for number in first...last {
      guard let date = CalendarDate(dayNumber: number) else { continue }
      if date.dayNumber == number { returns += 1 }
      let digits = UInt64(date.year * 10_000 + date.month * 100 + date.day)
      checksum = checksum &* 1_000_003 &+ (digits * 8 + UInt64(date.weekday))
    }
    #expect(returns == span.days)
    #expect(checksum == span.checksum)
  }

  @Test func theEnds() throws {
    let first = try #require(CalendarDate(iso: "0001-01-01"))
    let last = try #require(CalendarDate(iso: "9999-12-31"))
    #expect(CalendarDate(dayNumber: 0)?.iso == "1970-01-01")
    #expect(first.dayNumber == -719_162)
    #expect(last.dayNumber == 2_932_896)
    #expect(first.adding(days: -1) == nil)
    #expect(last.adding(days: 1) == nil)
    #expect(last.adding(days: .max) == nil)
    #expect(first.adding(days: .min) == nil)
    #expect(first.adding(days: 3_652_058) == last)
    #expect(last.adding(days: -3_652_058) == first)
    #expect(CalendarDate(dayNumber: .max) == nil)
    #expect(CalendarDate(dayNumber: .min) == nil)
  }

  @Test(arguments: [
    ("2026-04-05", 30, "2026-05-05"), ("2024-02-28", 1, "2024-02-29"),
    ("2024-02-28", 2, "2024-03-01"), ("2023-02-28", 1, "2023-03-01"),
    ("1900-02-28", 1, "1900-03-01"), ("2000-02-28", 1, "2000-02-29"),
    ("2025-12-31", 1, "2026-01-01"), ("2026-01-01", -1, "2025-12-31"),
    ("2026-01-01", 0, "2026-01-01"), ("2024-03-01", -366, "2023-03-01"),
    ("0001-01-01", 365, "0002-01-01"), ("2000-01-01", 146_097, "2400-01-01"),
  ]) func adding(_ from: String, _ days: Int, _ to: String) throws {
    #expect(try #require(CalendarDate(iso: from)).adding(days: days)?.iso == to)
  }

  /// Monday is 1; the days are known from calendars on the wall.
  @Test(arguments: [
    ("1970-01-01", 4), ("1969-12-31", 3), ("2026-04-05", 7), ("2026-04-06", 1), ("2000-02-29", 2),
    ("1945-08-17", 5), ("0001-01-01", 1), ("9999-12-31", 5),
  ]) func weekdays(_ date: String, _ weekday: Int) throws {
    #expect(try #require(CalendarDate(iso: date)).weekday == weekday)
  }

  @Test(arguments: [
    "", "2026-4-5", "2026-04-5", "26-04-05", "2026/04/05", "20260405", "2026-04-05 ",
    " 2026-04-05", "2026-04-05T", "2026-13-01", "2026-00-01", "2026-01-00", "2026-01-32",
    "2026-04-31", "2026-06-31", "2026-09-31", "2026-11-31", "2025-02-29", "1900-02-29",
    "2100-02-29", "2024-02-30", "0000-01-01", "-001-01-01", "+026-04-05", "10000-01-01",
    "2026-04-0a", "2026-04-٠5", "２026-04-05", "2026–04-05", "2026-0405-", "2026-04-05Z",
  ]) func refuses(_ text: String) { #expect(CalendarDate(iso: text) == nil) }

  @Test(arguments: [
    (2024, 2, 29, true), (2025, 2, 29, false), (2000, 2, 29, true), (1900, 2, 29, false),
    (0, 1, 1, false), (10_000, 1, 1, false), (1, 0, 1, false), (1, 13, 1, false), (1, 1, 0, false),
    (1, 4, 31, false), (Int.min, 1, 1, false), (2026, Int.max, 1, false),
    (2026, 1, Int.max, false), (2026, 12, 31, true),
  ]) func isADay(_ year: Int, _ month: Int, _ day: Int, _ exists: Bool) {
    #expect((CalendarDate(year: year, month: month, day: day) != nil) == exists)
  }

  @Test func orderIsThatOfTime() throws {
    let texts = [
      "0001-01-01", "0999-12-31", "2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01",
    ]
    let dates = try texts.map { try #require(CalendarDate(iso: $0)) }
    #expect(dates.shuffled().sorted() == dates)
    #expect(dates.map(\.iso) == texts)
    #expect(dates.map(\.dayNumber) == dates.map(\.dayNumber).sorted())
  }

  @Test func coding() throws {
    let date = try #require(CalendarDate(iso: "2026-04-05"))
    let data = try JSONEncoder().encode(date)
    #expect(try JSONDecoder().decode(CalendarDate.self, from: data) == date)
  }
}
