public import Diagnostics

/// The id of an audit universe.
public struct UniverseID: Identifier {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The id of a risk factor.
public struct RiskFactorID: Identifier {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// The id of something that can be audited.
public struct AuditableEntityID: Identifier {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id from its text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// Everything that could be audited, with the risks by which it is ranked.
///
/// The form in XML is `urn:patuh:universe:1`.
public struct AuditUniverse: Hashable, Sendable {
  /// A risk factor.
  public struct Factor: Hashable, Sendable {
    /// Its id.
    public var id: RiskFactorID
    /// Its name.
    public var title: LocalizedText
    /// How much it counts, above zero.
    public var weight: Rational
    /// The lowest rating: no risk.
    public var lowest: Rational
    /// The highest rating, above the lowest.
    public var highest: Rational
    /// Where it is declared.
    public var location: SourceLocation

    /// Makes a factor.
    public init(
      id: RiskFactorID, title: LocalizedText, weight: Rational, lowest: Rational,
      highest: Rational, location: SourceLocation
    ) {
      self.id = id
      self.title = title
      self.weight = weight
      self.lowest = lowest
      self.highest = highest
      self.location = location
    }
  }

  /// Something that can be audited: a process of a unit.
  public struct Entity: Hashable, Sendable {
    /// Its id.
    public var id: AuditableEntityID
    /// Its name.
    public var title: LocalizedText
    /// The unit.
    public var unit: UnitID
    /// The checklist by which it is audited.
    public var checklist: ChecklistID
    /// How many auditor-days an audit takes, above zero.
    public var days: Rational
    /// After how many months it must be audited again; `nil`: by risk alone.
    public var cycle: Int?
    /// Its ratings by factor.
    public var ratings: [RiskFactorID: Rational]
    /// Where it is declared.
    public var location: SourceLocation

    /// Makes an entity.
    public init(
      id: AuditableEntityID, title: LocalizedText, unit: UnitID, checklist: ChecklistID,
      days: Rational, cycle: Int? = nil, ratings: [RiskFactorID: Rational],
      location: SourceLocation
    ) {
      self.id = id
      self.title = title
      self.unit = unit
      self.checklist = checklist
      self.days = days
      self.cycle = cycle
      self.ratings = ratings
      self.location = location
    }
  }

  /// Its id.
  public var id: UniverseID
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
  /// The factors, at least one.
  public var factors: [Factor]
  /// The entities, at least one.
  public var entities: [Entity]
  /// Where it begins.
  public var location: SourceLocation
  /// SHA-256 of its canonical form (C14N), 64 hexadecimal digits.
  public var canonicalHash: String

  /// Makes a universe from its parts.
  public init(
    id: UniverseID, version: String, language: Language, languages: [Language],
    title: LocalizedText, sources: [LegalSource] = [], factors: [Factor] = [],
    entities: [Entity] = [], location: SourceLocation, canonicalHash: String
  ) {
    self.id = id
    self.version = version
    self.language = language
    self.languages = languages
    self.title = title
    self.sources = sources
    self.factors = factors
    self.entities = entities
    self.location = location
    self.canonicalHash = canonicalHash
  }
}

/// What is known of an entity from earlier audits.
public struct EntityRecord: Hashable, Sendable {
  /// The day of its last audit.
  public var lastAudit: CalendarDate?
  /// How many findings are open.
  public var openFindings: Int

  /// Makes a record.
  public init(lastAudit: CalendarDate? = nil, openFindings: Int = 0) {
    self.lastAudit = lastAudit
    self.openFindings = openFindings
  }
}

/// One line of a yearly plan.
public struct PlanLine: Hashable, Sendable {
  /// Why an entity stands where it does.
  public enum Ground: String, Sendable, Hashable, CaseIterable {
    /// Its cycle has passed, or it was never audited although it has one.
    case cycle
    /// Its risk.
    case risk
  }

  /// The entity.
  public var entity: AuditableEntityID
  /// Its risk, 0...100.
  public var risk: Rational
  /// What is known of it.
  public var record: EntityRecord
  /// Why it stands where it does.
  public var ground: Ground
  /// Whether it fits into the days that are there.
  public var isPlanned: Bool

  /// Makes a line.
  public init(
    entity: AuditableEntityID, risk: Rational, record: EntityRecord, ground: Ground,
    isPlanned: Bool
  ) {
    self.entity = entity
    self.risk = risk
    self.record = record
    self.ground = ground
    self.isPlanned = isPlanned
  }
}
