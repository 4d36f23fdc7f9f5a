public import Diagnostics

/// A checklist: what an audit asks, by which criteria, and how the answers are scored.
public struct Checklist: Hashable, Sendable {
  /// Its id, the same in every version.
  public var id: ChecklistID
  /// Its version, as its author counts.
  public var version: String
  /// The language in which texts without `xml:lang` are written.
  public var language: Language
  /// The languages in which every text is promised, the default first.
  public var languages: [Language]
  /// Its title.
  public var title: LocalizedText
  /// What it is for.
  public var description: LocalizedText?
  /// The laws, rules and practices that it rests on.
  public var sources: [LegalSource]
  /// The SOPs whose requirements it tests.
  public var sops: [SOPReference]
  /// Requirements that come from a source directly, not from an SOP.
  public var requirements: [Requirement]
  /// The named values that criteria, conditions and texts use.
  public var parameters: [Parameter]
  /// The axes on which items are classified.
  public var axes: [Axis]
  /// How answers become scores.
  public var scoring: ScoringPlan
  /// How failures become findings.
  public var findings: FindingPlan
  /// Its sections, in order.
  public var sections: [Section]
  /// Where it begins.
  public var location: SourceLocation
  /// SHA-256 of its canonical form (C14N), 64 hexadecimal digits.
  public var canonicalHash: String

  /// Makes a checklist from its parts.
  public init(
    id: ChecklistID, version: String, language: Language, languages: [Language],
    title: LocalizedText, description: LocalizedText? = nil, sources: [LegalSource] = [],
    sops: [SOPReference] = [], requirements: [Requirement] = [], parameters: [Parameter] = [],
    axes: [Axis] = [], scoring: ScoringPlan, findings: FindingPlan = FindingPlan(),
    sections: [Section], location: SourceLocation, canonicalHash: String
  ) {
    self.id = id
    self.version = version
    self.language = language
    self.languages = languages
    self.title = title
    self.description = description
    self.sources = sources
    self.sops = sops
    self.requirements = requirements
    self.parameters = parameters
    self.axes = axes
    self.scoring = scoring
    self.findings = findings
    self.sections = sections
    self.location = location
    self.canonicalHash = canonicalHash
  }

  /// All items in document order, sections within sections included.
  public var items: [Item] { sections.flatMap(\.allItems) }

  /// All sections in document order, each before the sections within it.
  public var allSections: [Section] { sections.flatMap(\.withDescendants) }
}

/// Where a checklist finds one of its SOPs.
public struct SOPReference: Hashable, Sendable {
  /// The file, relative to the checklist's folder and inside it.
  public var href: String
  /// Where the reference stands.
  public var location: SourceLocation

  /// Makes a reference.
  public init(href: String, location: SourceLocation) {
    self.href = href
    self.location = location
  }
}
