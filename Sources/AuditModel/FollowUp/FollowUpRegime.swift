public import Diagnostics

/// The id of a follow-up regime.
public struct FollowUpRegimeID: Identifier {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The id of a status of a follow-up regime, such as `sesuai`.
public struct FollowUpStatusID: Identifier {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The id of a deadline of a follow-up regime.
public struct FollowUpDeadlineID: Identifier {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The statuses, deadlines and rates by which an oversight body tracks follow-up.
///
/// The form in XML is `urn:patuh:followup:1`.
public struct FollowUpRegime: Hashable, Sendable {
  /// How findings of a status count.
  public enum Count: String, Sendable, Hashable, CaseIterable {
    /// Not followed up yet.
    case open
    /// Followed up.
    case done
    /// Cannot be followed up, for a valid reason.
    case excused
  }

  /// A status in the regime's words.
  public struct Status: Hashable, Sendable {
    /// Its id.
    public var id: FollowUpStatusID
    /// Its name.
    public var title: LocalizedText
    /// How it counts.
    public var counts: Count
    /// The states that it covers, of ``FindingState/afterIssue``.
    public var states: [FindingState]
    /// Where it is declared.
    public var location: SourceLocation

    /// Makes a status.
    public init(
      id: FollowUpStatusID, title: LocalizedText, counts: Count, states: [FindingState],
      location: SourceLocation
    ) {
      self.id = id
      self.title = title
      self.counts = counts
      self.states = states
      self.location = location
    }
  }

  /// A time limit that runs from the day on which a finding is issued.
  public struct Deadline: Hashable, Sendable {
    /// Its id.
    public var id: FollowUpDeadlineID
    /// Its name.
    public var title: LocalizedText
    /// How many days; the day of issue is day 0, and the limit is kept on the last day.
    public var days: Int
    /// The state that is to be reached.
    public var until: FindingState
    /// The source that sets it.
    public var source: SourceID?
    /// Where it is declared.
    public var location: SourceLocation

    /// Makes a deadline.
    public init(
      id: FollowUpDeadlineID, title: LocalizedText, days: Int, until: FindingState,
      source: SourceID?,
      location: SourceLocation
    ) {
      self.id = id
      self.title = title
      self.days = days
      self.until = until
      self.source = source
      self.location = location
    }
  }

  /// Its id.
  public var id: FollowUpRegimeID
  /// Its version.
  public var version: String
  /// The language in which texts without `xml:lang` are written.
  public var language: Language
  /// The languages in which every text is promised, the default first.
  public var languages: [Language]
  /// Its title.
  public var title: LocalizedText
  /// The laws and rules it rests on.
  public var sources: [LegalSource]
  /// Its deadlines, in order.
  public var deadlines: [Deadline]
  /// Its statuses, in order; every state is covered by one.
  public var statuses: [Status]
  /// Where it begins.
  public var location: SourceLocation
  /// SHA-256 of its canonical form (C14N), 64 hexadecimal digits.
  public var canonicalHash: String

  /// Makes a regime from its parts.
  public init(
    id: FollowUpRegimeID, version: String, language: Language, languages: [Language],
    title: LocalizedText, sources: [LegalSource] = [], deadlines: [Deadline] = [],
    statuses: [Status] = [], location: SourceLocation, canonicalHash: String
  ) {
    self.id = id
    self.version = version
    self.language = language
    self.languages = languages
    self.title = title
    self.sources = sources
    self.deadlines = deadlines
    self.statuses = statuses
    self.location = location
    self.canonicalHash = canonicalHash
  }
}
