/// The answers of a survey, counted.
///
/// How often each answer was given to each question: everything that an index needs, however many
/// respondents there were.
public struct SurveyTally: Hashable, Sendable {
  /// The answers of some of the respondents.
  public struct Counts: Hashable, Sendable {
    /// How many respondents answered at least one question.
    public var respondents: Int
    /// For each question, how often each answer was given, the lowest first.
    public var answers: [[Int]]

    /// Makes counts.
    public init(respondents: Int = 0, answers: [[Int]]) {
      self.respondents = respondents
      self.answers = answers
    }

    /// Adds the answers of others to the same questions.
    public mutating func add(_ other: Counts) {
      precondition(other.answers.count == answers.count, "counts of the same questions")
      respondents += other.respondents
      for question in answers.indices {
        for answer in answers[question].indices {
          answers[question][answer] += other.answers[question][answer]
        }
      }
    }
  }

  /// All respondents.
  public var all: Counts
  /// For each attribute and each of its values, in the order of the instrument, those who gave it.
  public var groups: [[Counts]]
  /// How many rows had no answer to any question; they are no respondents.
  public var blank: Int

  /// Makes a tally.
  public init(all: Counts, groups: [[Counts]], blank: Int = 0) {
    self.all = all
    self.groups = groups
    self.blank = blank
  }

  /// An empty tally of an instrument.
  public init(_ instrument: SurveyInstrument) {
    let empty = Counts(
      answers: instrument.questions.map { _, question in
        let scale = instrument.scale(question.scale)
        return [Int](repeating: 0, count: scale.map { $0.highest - $0.lowest + 1 } ?? 0)
      })
    self.init(
      all: empty,
      groups: instrument.attributes.map { $0.values.map { _ in empty } })
  }

  /// Adds the answers of others to the same instrument.
  public mutating func add(_ other: SurveyTally) {
    all.add(other.all)
    for attribute in groups.indices {
      for value in groups[attribute].indices {
        groups[attribute][value].add(other.groups[attribute][value])
      }
    }
    blank += other.blank
  }
}
