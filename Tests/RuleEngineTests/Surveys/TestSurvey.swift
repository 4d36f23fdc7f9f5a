import AuditModel
import RuleEngine

/// A survey built in code: elements with one question each, on one scale.
struct TestSurvey {
  var elements = 9
  var lowest = 1
  var highest = 4
  var reversed: Set<Int> = []
  var weights: [Rational] = []
  var maximum: Rational = 100
  var method = SurveyIndexPlan.Method.share
  var mode = SurveyIndexPlan.WeightMode.exact
  var decimals = 2
  var bands: [IndexBands] = [TestSurvey.era(2017)]

  /// The bands of an era: 2017 (PermenPANRB 14/2017) or 2004 (Kepmenpan 25/2004).
  static func era(
    _ year: Int, from: CalendarDate? = nil, until: CalendarDate? = nil
  ) -> IndexBands {
    let limits = year == 2017 ? ["88.31", "76.61", "65", "0"] : ["81.26", "62.51", "43.76", "0"]
    return IndexBands(
      from: from, until: until,
      bands: zip(["A", "B", "C", "D"], limits).map { id, limit in
        Rating(
          id: RatingID(id), from: Rational(decimal: limit) ?? 0, title: TestAudit.text(id),
          tone: .fair, location: TestAudit.place)
      }, location: TestAudit.place)
  }

  var instrument: SurveyInstrument {
    SurveyInstrument(
      id: SurveyID("test"), version: "1", language: .english, languages: [.english],
      title: TestAudit.text("test"),
      scales: [
        SurveyScale(
          id: ScaleID("s"), lowest: lowest, highest: highest, location: TestAudit.place)
      ],
      index: SurveyIndexPlan(
        title: TestAudit.text("index"), maximum: maximum, method: method, weightMode: mode,
        decimals: decimals, location: TestAudit.place), bands: bands,
      elements: (0..<elements).map { number in
        SurveyElement(
          id: ElementID("e\(number)"), weight: weights.isEmpty ? 1 : weights[number],
          title: TestAudit.text("e\(number)"),
          questions: [
            SurveyQuestion(
              id: QuestionID("q\(number)"), scale: ScaleID("s"),
              isReversed: reversed.contains(number), text: TestAudit.text("q"),
              location: TestAudit.place)
          ], location: TestAudit.place)
      }, location: TestAudit.place, canonicalHash: String(repeating: "0", count: 64))
  }

  /// A tally: for each element how often each answer was given, the lowest first.
  func tally(_ answers: [[Int]]) -> SurveyTally {
    SurveyTally(
      all: .init(respondents: answers.map { $0.reduce(0, +) }.max() ?? 0, answers: answers),
      groups: [])
  }

  func assess(_ answers: [[Int]]) -> SurveyAssessment {
    SurveyIndex(instrument).assess(tally(answers))
  }
}
