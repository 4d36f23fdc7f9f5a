public import Diagnostics

/// A standard operating procedure: who does what in which order and time, and what it demands.
///
/// The parts follow the form of the Indonesian administration (PermenPANRB 35/2012): an identity
/// part, and a flow of steps with a quality standard each.
public struct SOP: Hashable, Sendable {
  /// Its id.
  public var id: SOPID
  /// Its version.
  public var version: String
  /// The language in which texts without `xml:lang` are written.
  public var language: Language
  /// The languages in which every text is promised, the default first.
  public var languages: [Language]
  /// Its title.
  public var title: LocalizedText
  /// The identity part.
  public var identity: SOPIdentity
  /// The laws and rules it rests on.
  public var sources: [LegalSource]
  /// The roles that carry it out.
  public var performers: [Performer]
  /// Its steps, in order.
  public var steps: [Step]
  /// What it demands.
  public var requirements: [Requirement]
  /// Where it begins.
  public var location: SourceLocation
  /// SHA-256 of its canonical form (C14N), 64 hexadecimal digits.
  public var canonicalHash: String

  /// Makes an SOP from its parts.
  public init(
    id: SOPID, version: String, language: Language, languages: [Language], title: LocalizedText,
    identity: SOPIdentity, sources: [LegalSource] = [], performers: [Performer] = [],
    steps: [Step] = [], requirements: [Requirement] = [], location: SourceLocation,
    canonicalHash: String
  ) {
    self.id = id
    self.version = version
    self.language = language
    self.languages = languages
    self.title = title
    self.identity = identity
    self.sources = sources
    self.performers = performers
    self.steps = steps
    self.requirements = requirements
    self.location = location
    self.canonicalHash = canonicalHash
  }
}

/// The identity part of an SOP.
public struct SOPIdentity: Hashable, Sendable {
  /// Its number in the office's register.
  public var number: String?
  /// The unit that owns it.
  public var owner: LocalizedText?
  /// The day it was drawn up.
  public var created: CalendarDate?
  /// The day of its last revision.
  public var revised: CalendarDate?
  /// The first day on which it holds.
  public var effective: CalendarDate?
  /// The position that approved it; never a person's name.
  public var approvedBy: LocalizedText?
  /// What performers must be qualified for.
  public var qualifications: [LocalizedText]
  /// SOPs that it is tied to.
  public var related: [LocalizedText]
  /// Equipment it needs.
  public var equipment: [LocalizedText]
  /// Warnings.
  public var warnings: [LocalizedText]
  /// Records that are kept.
  public var records: [LocalizedText]

  /// Makes an identity part; what is left out is not given.
  public init(
    number: String? = nil, owner: LocalizedText? = nil, created: CalendarDate? = nil,
    revised: CalendarDate? = nil, effective: CalendarDate? = nil, approvedBy: LocalizedText? = nil,
    qualifications: [LocalizedText] = [], related: [LocalizedText] = [],
    equipment: [LocalizedText] = [], warnings: [LocalizedText] = [], records: [LocalizedText] = []
  ) {
    self.number = number
    self.owner = owner
    self.created = created
    self.revised = revised
    self.effective = effective
    self.approvedBy = approvedBy
    self.qualifications = qualifications
    self.related = related
    self.equipment = equipment
    self.warnings = warnings
    self.records = records
  }
}

/// A role that carries out steps.
public struct Performer: Hashable, Sendable {
  /// Its id.
  public var id: PerformerID
  /// Its name.
  public var title: LocalizedText
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes a performer.
  public init(id: PerformerID, title: LocalizedText, location: SourceLocation) {
    self.id = id
    self.title = title
    self.location = location
  }
}
