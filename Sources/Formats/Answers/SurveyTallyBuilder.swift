internal import AuditModel
internal import Diagnostics

/// Counts the answers of respondents, one after the other.
///
/// Refuses what the instrument does not allow; an answer that was refused is not counted, and a tally
/// with refusals is never used.
struct SurveyTallyBuilder {
  private let instrument: SurveyInstrument
  private let questions: [(question: SurveyQuestion, scale: SurveyScale)]
  /// Where the counts of each question begin in the flat counts.
  private let starts: [Int]
  private let span: Int
  /// Where the groups of each attribute begin.
  private let groupStarts: [Int]
  private let groupCount: Int
  /// What messages call each question: as tables do.
  private let names: [String]
  private let words: [[String: Int]]
  private let values: [[String: Int]]

  private var all: [Int]
  private var respondents = 0
  private var blank = 0
  private var groups: [Int]
  private var groupRespondents: [Int]
  private var seen: [String: Int] = [:]

  /// The answers of the respondent at hand: the step of the scale, -1 for none.
  private var answers: [Int]
  private var given: [Int]

  private(set) var diagnostics: [Diagnostic] = []
  private var unreported = 0

  /// At most so many mistakes of a file are told one by one.
  static let mostReported = 100

  init(_ instrument: SurveyInstrument) {
    self.instrument = instrument
    questions = instrument.questions.compactMap { _, question in
      instrument.scale(question.scale).map { (question, $0) }
    }
    var starts: [Int] = []
    var span = 0
    for (_, scale) in questions {
      starts.append(span)
      span += scale.highest - scale.lowest + 1
    }
    self.starts = starts
    self.span = span
    var groupStarts: [Int] = []
    var groupCount = 0
    for attribute in instrument.attributes {
      groupStarts.append(groupCount)
      groupCount += attribute.values.count
    }
    self.groupStarts = groupStarts
    self.groupCount = groupCount
    names = instrument.elements.flatMap { element in
      element.questions.map { question in
        element.questions.count > 1
          ? question.id.rawValue : element.number ?? element.id.rawValue
      }
    }
    words = questions.map { _, scale in
      var words: [String: Int] = [:]
      for (value, label) in scale.labels.sorted(by: { $0.key < $1.key }) {
        for language in label.languages {
          if let text = label.given(in: language) { words[AnswerColumns.folded(text)] = value }
        }
      }
      return words
    }
    values = instrument.attributes.map { attribute in
      var values: [String: Int] = [:]
      for (position, value) in attribute.values.enumerated() {
        for language in value.title.languages {
          if let text = value.title.given(in: language) {
            values[AnswerColumns.folded(text)] = position
          }
        }
      }
      for (position, value) in attribute.values.enumerated() {
        values[AnswerColumns.folded(value.id.rawValue)] = position
      }
      return values
    }
    all = [Int](repeating: 0, count: span)
    groups = [Int](repeating: 0, count: span * groupCount)
    groupRespondents = [Int](repeating: 0, count: groupCount)
    answers = [Int](repeating: -1, count: questions.count)
    given = [Int](repeating: -1, count: instrument.attributes.count)
  }

  // MARK: - Answers

  /// Takes an answer of one or two digits that is on the scale; false when it is anything else.
  mutating func takeDigits(_ number: Int, question: Int) -> Bool {
    let scale = questions[question].scale
    guard number >= scale.lowest, number <= scale.highest, answers[question] < 0 else {
      return false
    }
    answers[question] = number - scale.lowest
    return true
  }

  /// Takes an answer as written: a number or one of the scale's words; blank is no answer.
  mutating func take(
    _ text: String, question: Int, at location: @autoclosure () -> SourceLocation
  ) {
    let written = ValueForm.trimmed(text)
    if written.isEmpty { return }
    let scale = questions[question].scale
    let number =
      ValueForm.signedInteger(written) ?? words[question][AnswerColumns.folded(written)]
    guard let number else {
      return report(
        .answersUnreadable, location(),
        [
          "question": names[question], "found": ValueForm.shown(written),
          "lowest": String(scale.lowest), "highest": String(scale.highest),
        ])
    }
    guard (scale.lowest...scale.highest).contains(number) else {
      return report(
        .answersOutside, location(),
        [
          "question": names[question], "found": String(number),
          "lowest": String(scale.lowest), "highest": String(scale.highest),
        ])
    }
    guard answers[question] < 0 else {
      return report(.answersTwice, location(), ["question": names[question]])
    }
    answers[question] = number - scale.lowest
  }

  /// Takes the value of an attribute as written; blank is no value.
  mutating func take(
    _ text: String, attribute: Int, at location: @autoclosure () -> SourceLocation
  ) {
    let written = ValueForm.trimmed(text)
    if written.isEmpty { return }
    let declared = instrument.attributes[attribute]
    var position = values[attribute][AnswerColumns.folded(written)]
    if position == nil, let number = Rational(decimal: written) {
      position = declared.values.firstIndex { value in
        guard value.from != nil || value.to != nil else { return false }
        return (value.from.map { $0 <= number } ?? true)
          && (value.to.map { number <= $0 } ?? true)
      }
    }
    guard let position else {
      return report(
        .answersAttributeUnknown, location(),
        [
          "attribute": declared.id.rawValue, "found": ValueForm.shown(written),
          "expected": LintReport.some(of: declared.values.map(\.id.rawValue)),
        ])
    }
    given[attribute] = position
  }

  /// Ends a respondent: counts the answers, and begins with the next one.
  ///
  /// - Parameters:
  ///   - id: The respondent's id; `nil` or blank: none is given.
  ///   - location: Where the respondent stands.
  mutating func end(id: String?, at location: @autoclosure () -> SourceLocation) {
    defer {
      for question in answers.indices { answers[question] = -1 }
      for attribute in given.indices { given[attribute] = -1 }
    }
    if let id, !id.isEmpty {
      if let first = seen[id] {
        return report(.answersRespondentRepeated, location(), ["first": String(first)])
      }
      seen[id] = location().line
    }
    var hasAnswer = false
    for question in answers.indices where answers[question] >= 0 {
      hasAnswer = true
      all[starts[question] + answers[question]] += 1
    }
    guard hasAnswer else {
      blank += 1
      return
    }
    respondents += 1
    for attribute in given.indices where given[attribute] >= 0 {
      let group = groupStarts[attribute] + given[attribute]
      groupRespondents[group] += 1
      let base = group * span
      for question in answers.indices where answers[question] >= 0 {
        groups[base + starts[question] + answers[question]] += 1
      }
    }
  }

  // MARK: - Outcome

  mutating func report(
    _ message: Message, _ location: SourceLocation, _ facts: [String: String] = [:]
  ) {
    guard diagnostics.count < Self.mostReported else {
      unreported += 1
      return
    }
    diagnostics.append(Diagnostic(message, at: location, facts))
  }

  /// Tells how many mistakes were not told one by one, and that nobody answered.
  mutating func finish(at location: SourceLocation) {
    if unreported > 0 {
      diagnostics.append(
        Diagnostic(.answersMore, at: location, ["count": String(unreported)]))
    }
    if respondents == 0, !diagnostics.hasErrors {
      diagnostics.append(Diagnostic(.answersNone, at: location))
    }
  }

  /// What was counted.
  var tally: SurveyTally {
    func counts(_ respondents: Int, _ flat: ArraySlice<Int>) -> SurveyTally.Counts {
      SurveyTally.Counts(
        respondents: respondents,
        answers: questions.indices.map { question in
          let scale = questions[question].scale
          let start = flat.startIndex + starts[question]
          return Array(flat[start...(start + scale.highest - scale.lowest)])
        })
    }
    return SurveyTally(
      all: counts(respondents, all[...]),
      groups: instrument.attributes.enumerated().map { attribute, declared in
        declared.values.indices.map { value in
          let group = groupStarts[attribute] + value
          return counts(groupRespondents[group], groups[(group * span)..<((group + 1) * span)])
        }
      }, blank: blank)
  }
}
