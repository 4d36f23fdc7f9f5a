import RuleEngine
import Testing

@Suite struct KrejcieMorganTests {
  /// The published table.
  static let table = [
    10: 10, 15: 14, 20: 19, 25: 24, 30: 28, 35: 32, 40: 36, 45: 40, 50: 44, 55: 48, 60: 52,
    65: 56, 70: 59, 75: 63, 80: 66, 85: 70, 90: 73, 95: 76, 100: 80, 110: 86, 120: 92, 130: 97,
    140: 103, 150: 108, 200: 132, 250: 152, 300: 169, 400: 196, 500: 217, 600: 234, 700: 248,
    800: 260, 900: 269, 1_000: 278, 1_200: 291, 1_500: 306, 2_000: 322, 3_000: 341, 4_000: 351,
    5_000: 357, 6_000: 361, 7_000: 364, 8_000: 367, 10_000: 370, 15_000: 375, 20_000: 377,
    30_000: 379, 40_000: 380, 50_000: 381, 75_000: 382, 1_000_000: 384,
  ]

  @Test(arguments: table.sorted { $0.key < $1.key }) func publishedTable(_ row: (Int, Int)) {
    #expect(KrejcieMorgan.sample(of: row.0) == row.1)
  }

  @Test func samplesGrowAndStayWithinThePopulation() {
    var last = 0
    for population in 1...3_000 {
      let sample = KrejcieMorgan.sample(of: population)
      #expect(sample >= last && sample <= population && sample >= 1)
      last = sample
    }
    #expect(KrejcieMorgan.sample(of: .max) == 384)
  }
}
