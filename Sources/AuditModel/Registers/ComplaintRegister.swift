public import Diagnostics

/// The id of a register.
public struct RegisterID: Identifier {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The id of a class of complaints.
public struct ComplaintClassID: Identifier {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The id of a channel through which complaints come in.
public struct ChannelID: Identifier {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// What a complaint goes through after receipt.
public enum ComplaintStage: String, Sendable, Hashable, CaseIterable {
  /// Verified, or passed on to whom it concerns.
  case verified
  /// Answered for the first time.
  case responded
  /// Settled and closed.
  case closed
}

/// A register of complaints: its classes with their deadlines, its channels, and how age is grouped.
///
/// The form in XML is `urn:patuh:register:1`.
public struct ComplaintRegister: Hashable, Sendable {
  /// Until when a stage must be reached.
  public struct Deadline: Hashable, Sendable {
    /// In which days it is counted.
    public enum Unit: String, Sendable, Hashable, CaseIterable {
      /// Working days by the calendar.
      case workday
      /// Days of the week alike.
      case day
    }

    /// The stage.
    public var stage: ComplaintStage
    /// The most days after the day of receipt, which is day 0.
    public var within: Int
    /// In which days it is counted.
    public var unit: Unit
    /// How sure the authors are.
    public var certainty: Certainty
    /// Where it is declared.
    public var location: SourceLocation

    /// Makes a deadline.
    public init(
      stage: ComplaintStage, within: Int, unit: Unit, certainty: Certainty = .confirmed,
      location: SourceLocation
    ) {
      self.stage = stage
      self.within = within
      self.unit = unit
      self.certainty = certainty
      self.location = location
    }
  }

  /// A class of complaints.
  public struct Class: Hashable, Sendable {
    /// Its id.
    public var id: ComplaintClassID
    /// Its name.
    public var title: LocalizedText
    /// The source that sets its deadlines.
    public var source: SourceID?
    /// Its deadlines, at most one for each stage.
    public var deadlines: [Deadline]
    /// Where it is declared.
    public var location: SourceLocation

    /// Makes a class.
    public init(
      id: ComplaintClassID, title: LocalizedText, source: SourceID? = nil,
      deadlines: [Deadline], location: SourceLocation
    ) {
      self.id = id
      self.title = title
      self.source = source
      self.deadlines = deadlines
      self.location = location
    }

    /// The deadline of a stage; `nil` when there is none.
    public func deadline(_ stage: ComplaintStage) -> Deadline? {
      deadlines.first { $0.stage == stage }
    }
  }

  /// A channel.
  public struct Channel: Hashable, Sendable {
    /// Its id.
    public var id: ChannelID
    /// Its name.
    public var title: LocalizedText
    /// Where it is declared.
    public var location: SourceLocation

    /// Makes a channel.
    public init(id: ChannelID, title: LocalizedText, location: SourceLocation) {
      self.id = id
      self.title = title
      self.location = location
    }
  }

  /// Its id.
  public var id: RegisterID
  /// Its version.
  public var version: String
  /// The calendars by which working days are counted.
  public var calendar: CalendarSeriesID
  /// Whether days of collective leave are worked.
  public var collectiveLeave: CollectiveLeave
  /// The language in which texts without `xml:lang` are written.
  public var language: Language
  /// The languages in which every text is promised, the default first.
  public var languages: [Language]
  /// Its title.
  public var title: LocalizedText
  /// The laws and rules it rests on.
  public var sources: [LegalSource]
  /// The classes, at least one.
  public var classes: [Class]
  /// The channels, at least one.
  public var channels: [Channel]
  /// Where groups of age begin, in days since receipt, rising from 0.
  public var ages: [Int]
  /// Where it begins.
  public var location: SourceLocation
  /// SHA-256 of its canonical form (C14N), 64 hexadecimal digits.
  public var canonicalHash: String

  /// Makes a register from its parts.
  public init(
    id: RegisterID, version: String, calendar: CalendarSeriesID,
    collectiveLeave: CollectiveLeave = .off, language: Language, languages: [Language],
    title: LocalizedText, sources: [LegalSource] = [], classes: [Class] = [],
    channels: [Channel] = [], ages: [Int] = [0], location: SourceLocation,
    canonicalHash: String
  ) {
    self.id = id
    self.version = version
    self.calendar = calendar
    self.collectiveLeave = collectiveLeave
    self.language = language
    self.languages = languages
    self.title = title
    self.sources = sources
    self.classes = classes
    self.channels = channels
    self.ages = ages
    self.location = location
    self.canonicalHash = canonicalHash
  }
}

/// One complaint.
///
/// Nobody's name is in it: the id is that of the register.
public struct Complaint: Hashable, Sendable {
  /// Its number in the register.
  public var id: String
  /// The position of its class.
  public var classIndex: Int
  /// The position of its channel.
  public var channelIndex: Int
  /// The day it was received.
  public var received: CalendarDate
  /// Whether a receipt was given; `nil` when the register does not say.
  public var hasReceipt: Bool?
  /// The day it was verified.
  public var verified: CalendarDate?
  /// The day it was first answered.
  public var responded: CalendarDate?
  /// The day it was closed for the first time.
  public var closed: CalendarDate?
  /// The day it was opened again.
  public var reopened: CalendarDate?
  /// The day it was closed after that.
  public var closedAgain: CalendarDate?
  /// The line it stands on; 0 when it has none.
  public var line: Int

  /// Makes a complaint.
  public init(
    id: String, classIndex: Int, channelIndex: Int, received: CalendarDate,
    hasReceipt: Bool? = nil, verified: CalendarDate? = nil, responded: CalendarDate? = nil,
    closed: CalendarDate? = nil, reopened: CalendarDate? = nil, closedAgain: CalendarDate? = nil,
    line: Int = 0
  ) {
    self.id = id
    self.classIndex = classIndex
    self.channelIndex = channelIndex
    self.received = received
    self.hasReceipt = hasReceipt
    self.verified = verified
    self.responded = responded
    self.closed = closed
    self.reopened = reopened
    self.closedAgain = closedAgain
    self.line = line
  }

  /// Whether it is open: never closed, or opened again and not closed since.
  public var isOpen: Bool { reopened == nil ? closed == nil : closedAgain == nil }

  /// The day a stage was reached first; an answer that closes is a first answer, too.
  public func reached(_ stage: ComplaintStage) -> CalendarDate? {
    switch stage {
    case .verified: verified ?? responded ?? closed
    case .responded: responded ?? closed
    case .closed: closed
    }
  }
}
