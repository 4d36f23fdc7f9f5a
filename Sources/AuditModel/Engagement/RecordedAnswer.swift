/// An item from one side, as it is answered in an engagement.
public struct AnswerKey: Hashable, Sendable, Codable, Comparable {
  /// The checklist.
  public var checklist: ChecklistID
  /// The item.
  public var item: ItemID
  /// The side.
  public var side: Side

  /// Makes a key.
  public init(checklist: ChecklistID, item: ItemID, side: Side) {
    self.checklist = checklist
    self.item = item
    self.side = side
  }

  /// Ordered by checklist, item, then side, internal first.
  public static func < (left: AnswerKey, right: AnswerKey) -> Bool {
    (left.checklist, left.item, left.side) < (right.checklist, right.item, right.side)
  }
}

/// Who observed what an answer says.
public enum Observer: Hashable, Sendable, Codable {
  /// A person known to the store.
  case person(PersonID)
  /// Somebody else, as written.
  case text(String)

  /// The id of the person, or what was written.
  package var written: String {
    switch self {
    case .person(let person): person.rawValue
    case .text(let text): text
    }
  }
}

/// What was recorded for an item: an answer, or only what belongs to one that is still to be given.
public enum AnswerValue: Hashable, Sendable {
  /// An answer of the item's kind.
  case answer(Answer)
  /// An answer by the fields of a results file, recorded by a program of form 4 or earlier.
  case fields([ResultField: String])
  /// None: there is only a note, a cause or evidence, and the item is open.
  case none

  /// Whether the item is answered.
  public var isAnswer: Bool {
    switch self {
    case .answer: true
    case .fields(let fields): !fields.isEmpty
    case .none: false
    }
  }
}

/// What is recorded for an item: the answer with note, cause, evidence, observer and time.
public struct AnswerEntry: Hashable, Sendable {
  /// The engagement.
  public var engagement: EngagementID
  /// The item.
  public var key: AnswerKey
  /// The number of the entry for the item, from 1; in a change to record, the revision on which it is made, 0 where there
  /// is none.
  public var revision: Int
  /// The answer.
  public var value: AnswerValue
  /// A note.
  public var note: String?
  /// The cause that was seen.
  public var cause: String?
  /// The evidence that a results file names.
  public var evidence: [EvidenceReference]
  /// Who observed it, where that is not who recorded it.
  public var observer: Observer?
  /// When it was observed.
  public var observed: ObservationTime?
  /// Whether the file that it came from says that its data is synthetic.
  public var isSynthetic: Bool

  /// Makes an entry.
  public init(
    engagement: EngagementID, key: AnswerKey, revision: Int = 0, value: AnswerValue,
    note: String? = nil, cause: String? = nil, evidence: [EvidenceReference] = [],
    observer: Observer? = nil, observed: ObservationTime? = nil, isSynthetic: Bool = false
  ) {
    self.engagement = engagement
    self.key = key
    self.revision = revision
    self.value = value
    self.note = note
    self.cause = cause
    self.evidence = evidence
    self.observer = observer
    self.observed = observed
    self.isSynthetic = isSynthetic
  }
}

/// An entry as it stands, with its review.
public struct RecordedAnswer: Hashable, Sendable {
  /// The result of a review.
  public enum Review: String, Sendable, Hashable {
    /// Not reviewed.
    case open
    /// Accepted.
    case accepted
    /// Returned to the author.
    case returned
  }

  /// What was recorded.
  public var entry: AnswerEntry
  /// Who recorded it.
  public var author: PersonID
  /// When.
  public var at: Timestamp
  /// The result of its review.
  public var review: Review
  /// Who reviewed it.
  public var reviewer: PersonID?
  /// The reviewer's note.
  public var reviewNote: String?

  /// Makes an answer.
  public init(
    entry: AnswerEntry, author: PersonID, at: Timestamp, review: Review, reviewer: PersonID?,
    reviewNote: String?
  ) {
    self.entry = entry
    self.author = author
    self.at = at
    self.review = review
    self.reviewer = reviewer
    self.reviewNote = reviewNote
  }
}

/// A score of a kept assessment.
public struct KeptScore: Hashable, Sendable, Codable {
  /// What it is about: `overall`, `side:internal`, `section:ID`, `axis:NAME:VALUE`.
  public var scope: String
  /// The score; `nil` when nothing could be scored.
  public var value: Rational?
  /// The lowest it can be once everything open is tested.
  public var low: Rational?
  /// The highest it can be.
  public var high: Rational?
  /// The rating.
  public var rating: RatingID?

  /// Makes a score.
  public init(
    scope: String, value: Rational?, low: Rational?, high: Rational?, rating: RatingID?
  ) {
    self.scope = scope
    self.value = value
    self.low = low
    self.high = high
    self.rating = rating
  }
}
