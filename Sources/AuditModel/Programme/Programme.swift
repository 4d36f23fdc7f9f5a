public import Diagnostics

/// What is audited in an organisation over several periods: which checklists, in which units, and
/// where the results of each lie.
///
/// The form in XML is `urn:patuh:programme:1`.
public struct Programme: Hashable, Sendable {
  /// Its id.
  public var id: ProgrammeID
  /// Its version.
  public var version: String
  /// The language in which texts without `xml:lang` are written.
  public var language: Language
  /// The languages in which every text is promised, the default first.
  public var languages: [Language]
  /// Its title.
  public var title: LocalizedText
  /// Its periods, oldest first.
  public var periods: [ProgrammePeriod]
  /// The units that are audited, in order.
  public var units: [ProgrammeUnit]
  /// What each unit is audited by in each period, in order.
  public var audits: [ProgrammeAudit]
  /// What each unit is measured by in each period beside audits, in order.
  public var instruments: [ProgrammeInstrument]
  /// Where it begins.
  public var location: SourceLocation
  /// SHA-256 of its canonical form (C14N), 64 hexadecimal digits.
  public var canonicalHash: String

  /// Makes a programme from its parts.
  public init(
    id: ProgrammeID, version: String, language: Language, languages: [Language],
    title: LocalizedText, periods: [ProgrammePeriod] = [], units: [ProgrammeUnit] = [],
    audits: [ProgrammeAudit] = [], instruments: [ProgrammeInstrument] = [],
    location: SourceLocation, canonicalHash: String
  ) {
    self.id = id
    self.version = version
    self.language = language
    self.languages = languages
    self.title = title
    self.periods = periods
    self.units = units
    self.audits = audits
    self.instruments = instruments
    self.location = location
    self.canonicalHash = canonicalHash
  }
}

/// A period of a programme.
public struct ProgrammePeriod: Hashable, Sendable {
  /// Its id, as results name it, such as `2026-Q1`.
  public var id: PeriodID
  /// The name that people read; `nil`: its id.
  public var title: LocalizedText?
  /// Its last day: registers are measured on it, and the bands of that day hold.
  public var end: CalendarDate?
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes a period.
  public init(
    id: PeriodID, title: LocalizedText? = nil, end: CalendarDate? = nil, location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.end = end
    self.location = location
  }
}

/// A unit that a programme audits.
public struct ProgrammeUnit: Hashable, Sendable {
  /// Its id, as results name it.
  public var id: UnitID
  /// The name that people read.
  public var title: LocalizedText
  /// How many people use its service in a period: gives the required sample of surveys.
  public var users: Int?
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes a unit.
  public init(
    id: UnitID, title: LocalizedText, users: Int? = nil, location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.users = users
    self.location = location
  }
}

/// A checklist by which every unit is audited in every period, and where the results lie.
public struct ProgrammeAudit: Hashable, Sendable {
  /// The checklist.
  public var checklist: ChecklistID
  /// Its file below the programme's folder; `nil`: the library's checklist with that id.
  public var href: String?
  /// The files of its results.
  public var results: [ProgrammeResults]
  /// The engagements of stores whose answers are results.
  public var engagements: [ProgrammeEngagements]
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes an audit.
  public init(
    checklist: ChecklistID, href: String? = nil, results: [ProgrammeResults],
    engagements: [ProgrammeEngagements] = [], location: SourceLocation
  ) {
    self.checklist = checklist
    self.href = href
    self.results = results
    self.engagements = engagements
    self.location = location
  }
}

/// A survey, register or index by which every unit is measured in every period, and where its files
/// lie.
public struct ProgrammeInstrument: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A survey, from files of answers.
    case survey
    /// A register of complaints, from files of entries.
    case register
    /// A composite index, from measures and files of values.
    case index
  }

  /// What it is.
  public var kind: Kind
  /// The id of the survey, register or index.
  public var id: String
  /// Its file below the programme's folder; `nil`: the library's with that id.
  public var href: String?
  /// The files of its data.
  public var files: [ProgrammeResults]
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes an instrument.
  public init(
    kind: Kind, id: String, href: String? = nil, files: [ProgrammeResults] = [],
    location: SourceLocation
  ) {
    self.kind = kind
    self.id = id
    self.href = href
    self.files = files
    self.location = location
  }
}

/// A file of results for each unit and period.
public struct ProgrammeResults: Hashable, Sendable {
  /// Its path below the programme's folder, with `{unit}` and `{period}` in place of the ids.
  public var pattern: String
  /// Whether a unit and period may be without it; what must be there and is not counts as missing.
  public var isOptional: Bool
  /// Where it is named.
  public var location: SourceLocation

  /// Makes a reference.
  public init(pattern: String, isOptional: Bool = false, location: SourceLocation) {
    self.pattern = pattern
    self.isOptional = isOptional
    self.location = location
  }

  /// The path of the file of one unit and period.
  public func path(unit: UnitID, period: PeriodID) -> String { Self.filled(pattern, unit, period) }

  /// A pattern with the ids in its places.
  static func filled(_ pattern: String, _ unit: UnitID, _ period: PeriodID) -> String {
    TextTemplate.fill(pattern) { name in
      switch name {
      case "unit": unit.rawValue
      case "period": period.rawValue
      default: nil
      }
    }
  }
}
