import AuditModel
import Testing

@testable import RuleEngine

@Suite struct SurveyIndexTests {
  /// The published sheet of 29 respondents: the sums of its elements, spread over the answers.
  static let published = [
    105, 101, 100, 116, 102, 105, 106, 105, 115,
  ].map { sum in
    // Threes and fours give every sum from 87 to 116.
    [0, 0, 116 - sum, sum - 87]
  }

  @Test(arguments: [
    ("exact", "91.48"), ("r2", "90.56"), ("r3", "91.38"), ("r4", "91.47"),
  ]) func publishedSheetIsReproduced(mode: String, index: String) throws {
    let mode = try #require(SurveyIndexPlan.WeightMode(mode))
    let survey = TestSurvey()
    let assessed = SurveyIndex(survey.instrument, mode: mode).assess(
      survey.tally(Self.published))
    #expect(assessed.index?.decimal(places: 2) == index)
    #expect(assessed.weightMode == mode)
    #expect(assessed.band == RatingID("A"))
    #expect(
      assessed.elements.map { $0.mean?.decimal(places: 4) } == [
        "3.6207", "3.4828", "3.4483", "4.0000", "3.5172", "3.6207", "3.6552", "3.6207", "3.9655",
      ])
    #expect(assessed.lowest == ["e2", "e1", "e4"].map { ElementID($0) })
  }

  /// Both sides of each boundary; an index of three decimals is made with answers in thousands.
  @Test(arguments: [
    ("64.994", "D"), ("64.995", "C"), ("76.604", "C"), ("76.605", "B"), ("88.304", "B"),
    ("88.305", "A"), ("25", "D"), ("100", "A"),
  ]) func bandsHoldOnBothSides(exact: String, band: String) throws {
    // One element, answers 1 and 4 in 75 000: 25 + 75 x share of fours.
    let exact = try #require(Rational(decimal: exact))
    let fours = try #require(((exact - 25) * 1_000).whole)
    let assessed = TestSurvey(elements: 1).assess([[75_000 - fours, 0, 0, fours]])
    #expect(assessed.exactIndex == exact)
    #expect(assessed.band == RatingID(band))
  }

  /// The same index is another word under another regulation.
  @Test func erasHaveTheirOwnBands() throws {
    let change = try #require(CalendarDate(iso: "2017-01-01"))
    let before = try #require(CalendarDate(iso: "2016-12-31"))
    let survey = TestSurvey(
      elements: 1,
      bands: [TestSurvey.era(2004, until: before), TestSurvey.era(2017, from: change)])
    // 84.5 = 25 + 75 x 0.79333…: 119 fours in 150.
    let tally = survey.tally([[31, 0, 0, 119]])
    func band(_ date: String?) -> RatingID? {
      SurveyIndex(survey.instrument, date: date.flatMap { CalendarDate(iso: $0) }).assess(tally)
        .band
    }
    #expect(SurveyIndex(survey.instrument).assess(tally).index?.decimal(places: 2) == "84.50")
    #expect(band("2016-12-31") == RatingID("A"))
    #expect(band("2017-01-01") == RatingID("B"))
    #expect(band(nil) == RatingID("B"))
  }

  @Test func reversedAnswersAreTurned() {
    // A five-point scale by position: 5 to a reversed question is the worst there is.
    let survey = TestSurvey(
      elements: 2, highest: 5, reversed: [1], method: .position, bands: [])
    let worst = survey.assess([[1, 0, 0, 0, 0], [0, 0, 0, 0, 1]])
    #expect(worst.index == 0)
    #expect(worst.elements.map(\.sum) == [1, 1])
    let best = survey.assess([[0, 0, 0, 0, 1], [1, 0, 0, 0, 0]])
    #expect(best.index == 100)
    #expect(best.band == nil)
  }

  @Test func elementWithoutAnswersGivesNoIndex() {
    let assessed = TestSurvey(elements: 2).assess([[1, 2, 3, 4], [0, 0, 0, 0]])
    #expect(assessed.index == nil)
    #expect(assessed.exactIndex == nil)
    #expect(assessed.weightedMean == nil)
    #expect(assessed.band == nil)
    #expect(assessed.elements.map(\.mean) == [3, nil])
    #expect(assessed.lowest == [ElementID("e0")])
  }

  @Test func weightsCount() {
    let assessed = TestSurvey(elements: 2, weights: [3, 1]).assess([[0, 0, 0, 1], [1, 0, 0, 0]])
    // 0.75 x 4/4 + 0.25 x 1/4
    #expect(assessed.exactIndex?.shortDecimal() == "81.25")
  }

  @Test func periodsAreCompared() {
    let survey = TestSurvey(elements: 1)
    let assessed = SurveyIndex(survey.instrument).assess(
      survey.tally([[0, 0, 0, 2]]), population: 50,
      earlier: [
        ("before", survey.tally([[2, 0, 0, 0]])), ("empty", survey.tally([[0, 0, 0, 0]])),
      ])
    #expect(assessed.earlier.map(\.index) == [25, nil])
    #expect(assessed.earlier.map(\.band) == [RatingID("D"), nil])
    #expect(assessed.requiredSample == 44)
  }

  /// A slow reference over single answers, for many small surveys: index, bounds, order.
  @Test func everySmallSurveyAgreesWithTheReference() throws {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    for _ in 0..<500 {
      let lowest = next(2)
      let survey = TestSurvey(
        elements: 1 + next(5), lowest: lowest, highest: lowest + 1 + next(5),
        method: next(2) == 0 ? .share : .position, bands: [])
      let steps = survey.highest - survey.lowest + 1
      let answers = (0..<survey.elements).map { _ in (0..<steps).map { _ in next(4) + 1 } }
      var index = Rational.zero
      for counts in answers {
        let given = counts.enumerated().flatMap { step, count in
          [Int](repeating: survey.lowest + step, count: count)
        }
        let mean = try #require(Rational(given.reduce(0, +), over: given.count))
        let share =
          survey.method == .share
          ? mean / Rational(survey.highest)
          : (mean - Rational(survey.lowest)) / Rational(survey.highest - survey.lowest)
        index += share / Rational(survey.elements) * 100
      }
      let assessed = survey.assess(answers)
      #expect(assessed.exactIndex == index)
      #expect(index >= 0 && index <= 100)
      #expect(assessed.index == index.rounded(to: 2))
      #expect(survey.assess(answers.reversed()).exactIndex == index)
    }
  }
}
