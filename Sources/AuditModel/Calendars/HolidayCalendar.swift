public import Diagnostics

/// The id of a calendar.
public struct CalendarID: Identifier {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The id of a series of calendars, one for each year, such as `indonesia`.
public struct CalendarSeriesID: Identifier {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The days of one year on which nobody works.
///
/// The form in XML is `urn:patuh:calendar:1`.
public struct HolidayCalendar: Hashable, Sendable {
  /// A day off.
  public struct Day: Hashable, Sendable {
    /// The day.
    public var date: CalendarDate
    /// Its name.
    public var title: LocalizedText
    /// How sure the authors are.
    public var certainty: Certainty
    /// Where it is declared.
    public var location: SourceLocation

    /// Makes a day.
    public init(
      date: CalendarDate, title: LocalizedText, certainty: Certainty = .confirmed,
      location: SourceLocation
    ) {
      self.date = date
      self.title = title
      self.certainty = certainty
      self.location = location
    }
  }

  /// Its id.
  public var id: CalendarID
  /// Its version.
  public var version: String
  /// The series it belongs to.
  public var series: CalendarSeriesID
  /// The year.
  public var year: Int
  /// The weekdays on which nobody works, 1 for Monday to 7 for Sunday.
  public var restDays: Set<Int>
  /// The language in which texts without `xml:lang` are written.
  public var language: Language
  /// The languages in which every text is promised, the default first.
  public var languages: [Language]
  /// Its title.
  public var title: LocalizedText
  /// The laws and rules it rests on.
  public var sources: [LegalSource]
  /// The holidays.
  public var holidays: [Day]
  /// The days of collective leave: some offices work on them.
  public var collectiveLeave: [Day]
  /// Where it begins.
  public var location: SourceLocation
  /// SHA-256 of its canonical form (C14N), 64 hexadecimal digits.
  public var canonicalHash: String

  /// Makes a calendar from its parts.
  public init(
    id: CalendarID, version: String, series: CalendarSeriesID, year: Int, restDays: Set<Int>,
    language: Language, languages: [Language], title: LocalizedText,
    sources: [LegalSource] = [], holidays: [Day] = [], collectiveLeave: [Day] = [],
    location: SourceLocation, canonicalHash: String
  ) {
    self.id = id
    self.version = version
    self.series = series
    self.year = year
    self.restDays = restDays
    self.language = language
    self.languages = languages
    self.title = title
    self.sources = sources
    self.holidays = holidays
    self.collectiveLeave = collectiveLeave
    self.location = location
    self.canonicalHash = canonicalHash
  }
}

/// Whether days of collective leave are worked.
public enum CollectiveLeave: String, Sendable, Hashable, CaseIterable {
  /// They are days off.
  case off
  /// They are worked, as by offices that serve the public without a break.
  case working
}
