import AuditModel
import Testing

@Suite struct NumberStyleTests {
  @Test(arguments: [
    ("0", "0", "0"), ("999", "999", "999"), ("1000", "1,000", "1.000"),
    ("1234567.891", "1,234,567.89", "1.234.567,89"), ("0.5", "0.5", "0,5"),
    ("-1000", "\u{2212}1,000", "\u{2212}1.000"), ("-0.001", "0", "0"),
    ("-100", "\u{2212}100", "\u{2212}100"),
    ("999999.995", "1,000,000", "1.000.000"),
    ("100000000000000000000", "100,000,000,000,000,000,000", "100.000.000.000.000.000.000"),
  ]) func short(_ number: String, _ english: String, _ indonesian: String) throws {
    let number = try #require(Rational(decimal: number))
    #expect(NumberStyle(.english).short(number, upTo: 2) == english)
    #expect(NumberStyle(.indonesian).short(number, upTo: 2) == indonesian)
    #expect(NumberStyle(Language("id-ID")).short(number, upTo: 2) == indonesian)
    #expect(NumberStyle(Language("ido")).short(number, upTo: 2) == english)
  }

  @Test(arguments: [
    ("88.305", 2, "88,31"), ("88", 2, "88,00"), ("1234.5", 0, "1.235"), ("-0.004", 2, "0,00"),
  ]) func fixed(_ number: String, _ places: Int, _ text: String) throws {
    #expect(
      NumberStyle(.indonesian).fixed(try #require(Rational(decimal: number)), places: places)
        == text)
  }

  /// An upper limit is rounded up: 4.9501 % is not written as 4.95 %.
  @Test func percentages() throws {
    let limit = try #require(Rational(decimal: "0.049501"))
    #expect(NumberStyle(.english).percent(limit) == "4.95%")
    #expect(NumberStyle(.indonesian).percent(limit, .up) == "4,96%")
    #expect(NumberStyle(.english).percent(1) == "100%")
    #expect(NumberStyle(.english).percent(12, upTo: 0) == "1,200%")
  }
}
