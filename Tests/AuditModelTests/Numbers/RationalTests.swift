import AuditModel
import Foundation
import Testing

@Suite struct RationalTests {
  /// A fraction as it is taught, without a thought for size.
  struct Plain {
    var over: Int
    var under: Int

    func isEqual(_ number: Rational) -> Bool { number == Rational(over, over: under) }
  }

  /// All of -6...6 over -6...6, by the rules of school.
  @Test func everySmallFraction() throws {
    let parts = (-6...6).flatMap { over in
      (-6...6).filter { $0 != 0 }.map { Plain(over: over, under: $0) }
    }
    for a in parts {
      let left = try #require(Rational(a.over, over: a.under))
      #expect((-left) == Rational(-a.over, over: a.under))
      #expect(left.isNegative == (a.over * a.under < 0))
      #expect(left.isZero == (a.over == 0))
      #expect(left.whole == (a.over % a.under == 0 ? a.over / a.under : nil))
      for b in parts {
        let right = try #require(Rational(b.over, over: b.under))
        #expect(
          Plain(over: a.over * b.under + b.over * a.under, under: a.under * b.under)
            .isEqual(left + right))
        #expect(
          Plain(over: a.over * b.under - b.over * a.under, under: a.under * b.under)
            .isEqual(left - right))
        #expect(Plain(over: a.over * b.over, under: a.under * b.under).isEqual(left * right))
        if b.over != 0 {
          #expect(Plain(over: a.over * b.under, under: a.under * b.over).isEqual(left / right))
        }
        let sign = a.under * b.under > 0 ? 1 : -1
        #expect((left < right) == (sign * a.over * b.under < sign * b.over * a.under))
        #expect((left == right) == (a.over * b.under == b.over * a.under))
      }
    }
  }

  @Test func noFractionOverZero() {
    #expect(Rational(1, over: 0) == nil)
    #expect(Rational(0, over: 0) == nil)
    #expect(Rational(.min, over: 0) == nil)
  }

  /// The least machine number has no positive twin.
  @Test func theEndsOfMachineNumbers() throws {
    #expect(Rational(.min).description == "-9223372036854775808")
    #expect((-Rational(.min)).description == "9223372036854775808")
    #expect(Rational(.min, over: .min) == 1)
    #expect(Rational(.min, over: -1) == -Rational(.min))
    #expect(Rational(.min, over: 2) == Rational(Int.min / 2))
    #expect(Rational(1, over: .min)?.description == "-1/9223372036854775808")
    #expect(Rational(.max) + 1 == -Rational(.min))
    #expect(Rational(.max) + 1 - 1 == Rational(.max))
    #expect((Rational(.max) + 1 - 1).whole == .max)
    #expect((Rational(.max) + 1).whole == nil)
    #expect((Rational(.min) + 1).whole == .min + 1)
    #expect(Rational(.min).isNegative)
    #expect(!(-Rational(.min)).isNegative)
    #expect(!Rational(.min).isZero)
    #expect(Rational(.min) < Rational(.max))
    #expect(Rational(.min) - Rational(.min) == .zero)
    #expect(Rational(.min) * 0 == .zero)
    #expect(Rational(.min) / Rational(.min) == .one)
    #expect(try #require(Rational(.max, over: .max - 1)) > 1)
  }

  struct Reading: Sendable, CustomTestStringConvertible {
    var text: String
    /// As `n/d`; `nil` when refused.
    var number: String?

    var testDescription: String { "`\(text)`" }
  }

  static let readings: [Reading] =
    [
      ("0", "0"), ("-0", "0"), ("+0", "0"), ("7", "7"), ("-2", "-2"), ("+3", "3"), ("007", "7"),
      ("0.05", "1/20"), ("88.30", "883/10"), ("-0.5", "-1/2"), ("0.0", "0"), ("1.000", "1"),
      ("99999999999999999", "99999999999999999"), ("100000000000000000", "100000000000000000"),
      ("9223372036854775807", "9223372036854775807"),
      ("9223372036854775808", "9223372036854775808"),
      ("-9223372036854775808", "-9223372036854775808"),
      ("0.12345678901234567", "12345678901234567/100000000000000000"),
      ("0.000000000000000001", "1/1000000000000000000"),
      ("12345678901234567.5", "24691357802469135/2"),
      ("123456789012345678901234567890", "123456789012345678901234567890"),
      ("0.50000000000000000000000000000", "1/2"),
      ("1234567890123456789012345678901", nil), ("0.500000000000000000000000000000", nil),
      ("", nil), ("-", nil), ("+", nil), (".", nil), (".5", nil), ("5.", nil), ("1.2.3", nil),
      ("1..2", nil), ("-.5", nil), ("--1", nil), ("+-1", nil), ("1e3", nil), ("0x10", nil),
      (" 1", nil), ("1 ", nil), ("1,5", nil), ("1_000", nil), ("1/2", nil), ("٣", nil),
      ("½", nil), ("NaN", nil), ("inf", nil), ("1\u{301}", nil), ("1\n", nil), ("1\u{0}", nil),
    ].map(Reading.init)

  @Test(arguments: readings) func readsDecimals(_ reading: Reading) {
    #expect(Rational(decimal: reading.text)?.description == reading.number)
    // A part of a text reads like the whole.
    #expect(Rational(decimal: "x\(reading.text)".dropFirst())?.description == reading.number)
  }

  @Test(arguments: [
    ("1/3", 2, "0.33"), ("2/3", 2, "0.67"), ("-2/3", 2, "-0.67"), ("1/2", 0, "1"),
    ("-1/2", 0, "-1"), ("1/200", 2, "0.01"), ("-1/201", 2, "0"), ("0", 2, "0"), ("88", 2, "88"),
    ("883/10", 2, "88.3"), ("8830500001/100000000", 2, "88.31"), ("88305/1000", 2, "88.31"),
    ("100", 0, "100"), ("1/8", 12, "0.125"), ("1/10000000000000", 12, "0"), ("3/2", 0, "2"),
    ("10", 12, "10"), ("999/1000", 2, "1"), ("-999/1000", 2, "-1"), ("201/2", 0, "101"),
    ("100000000000000000000/3", 1, "33333333333333333333.3"),
    ("100000000000000000000", 3, "100000000000000000000"), ("1000/3", 0, "333"),
    ("2001/2", 0, "1001"),
  ]) func shortDecimals(_ number: String, _ places: Int, _ text: String) throws {
    #expect(try fraction(number).shortDecimal(upTo: places) == text)
  }

  @Test func anInterval() {
    #expect(Rational(5).clamped(to: 0...1) == 1)
    #expect(Rational(-5).clamped(to: 0...1) == 0)
    #expect((Rational(1) / 3).clamped(to: 0...1) == Rational(1) / 3)
    #expect(Rational(1).clamped(to: 1...1) == 1)
  }

  @Test func powers() {
    #expect(Rational.zero.power(0) == 1)
    #expect(Rational.zero.power(3) == 0)
    #expect((Rational(-2) / 3).power(3) == Rational(-8) / 27)
    #expect(Rational(10).power(30).description == "1000000000000000000000000000000")
  }

  /// A sum in pairs is the sum one after the other.
  @Test func sumOfMany() {
    var dice = Seeded(state: 9)
    let numbers = (0..<10_000).map { _ in
      Rational(Int.random(in: -1_000...1_000, using: &dice))
        / Rational(Int.random(in: 1...500, using: &dice))
    }
    #expect(Rational.sum(numbers) == numbers.reduce(.zero, +))
    #expect(Rational.sum(numbers.shuffled(using: &dice)) == Rational.sum(numbers))
    #expect(Rational.sum([]) == 0)
    #expect(Rational.sum(numbers.prefix(1)) == numbers[0])
    for count in 2...9 {
      #expect(Rational.sum(numbers.prefix(count)) == numbers.prefix(count).reduce(.zero, +))
    }
  }

  @Test func addingInPlace() {
    var number = Rational(1) / 3
    number += Rational(1) / 6
    #expect(number == Rational(1) / 2)
  }

  /// The laws of arithmetic on numbers of all sizes, among them those that just fit.
  @Test func laws() {
    var dice = Seeded(state: 10)
    let ends = [Int.max, .max - 1, .min, .min + 1, 1 << 32, 3_037_000_500, 1, -1, 0, 97]
    func draw() -> Rational {
      let over = ends.randomElement(using: &dice) ?? 1
      let under = Int.random(in: 1...(.max), using: &dice) >> Int.random(in: 0...62, using: &dice)
      return Rational(over) / Rational(max(under, 1))
    }
    for _ in 0..<500 {
      let (a, b, c) = (draw(), draw(), draw())
      #expect(a + b == b + a)
      #expect(a * b == b * a)
      #expect((a + b) + c == a + (b + c))
      #expect((a * b) * c == a * (b * c))
      #expect(a * (b + c) == a * b + a * c)
      #expect(a - b == -(b - a))
      #expect((a < b) == (a - b).isNegative)
      #expect([a < b, a == b, b < a].filter { $0 }.count == 1)
      if !b.isZero { #expect(a / b * b == a) }
    }
  }

  @Test(arguments: [
    "0", "1/2", "-1/3", "9223372036854775808/3", "-9223372036854775808",
    "1/100000000000000000000000", "1000000000000000000000000000000000000000000",
    "-1000000000000000000000000000000000000000000",
  ]) func codedAsText(_ text: String) throws {
    let number = try fraction(text)
    let data = try JSONEncoder().encode([number])
    #expect(String(decoding: data, as: UTF8.self).replacing("\\/", with: "/") == "[\"\(text)\"]")
    #expect(try JSONDecoder().decode([Rational].self, from: data) == [number])
  }

  @Test func decodesDecimalsAndUnreducedFractions() throws {
    #expect(try fraction("0.05") == Rational(1) / 20)
    #expect(try fraction("6/-4") == Rational(-3) / 2)
    #expect(try fraction("0/7") == 0)
  }

  @Test(arguments: [
    "", "/", "1/", "/2", "1/0", "1/2/3", "a", "1/b", "1 /2", "0.5/2", "1e5", "1/٣", "1_0/3", "+1/2",
    "-", "1/-", "1\u{301}/2", "--1/2", "1/2 ",
  ])
  func refusesToDecode(_ text: String) {
    #expect(throws: DecodingError.self) { try fraction(text) }
  }

  @Test func binaryNumbersAreRefused() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Rational].self, from: Data("[0.5]".utf8))
    }
  }
}

/// A generator with a fixed seed (SplitMix64): the same cases in every run.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
