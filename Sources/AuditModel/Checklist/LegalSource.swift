public import Diagnostics

/// How sure the authors are of a source, a threshold or a requirement.
public enum Certainty: String, Sendable, Hashable, Codable, CaseIterable {
  /// Read in the source itself, or in a publication that quotes it.
  case confirmed
  /// Written from memory; the text was not read again.
  case recalled
  /// Known to be doubtful; to be verified before anyone calls it official.
  case uncertain
  /// No rule at all: a proposal of the checklist's authors.
  case proposal
}

/// A law, regulation, standard or practice that a requirement rests on.
public struct LegalSource: Hashable, Sendable {
  /// Its id within the document.
  public var id: SourceID
  /// Its name as people cite it.
  public var title: LocalizedText
  /// The first day on which it holds; `nil` when not known.
  public var effective: CalendarDate?
  /// The last day on which it holds; `nil` when it still does.
  public var until: CalendarDate?
  /// How sure the authors are of it.
  public var certainty: Certainty
  /// What is uncertain about it, or what replaced it.
  public var note: LocalizedText?
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes a source.
  public init(
    id: SourceID, title: LocalizedText, effective: CalendarDate? = nil, until: CalendarDate? = nil,
    certainty: Certainty = .confirmed, note: LocalizedText? = nil, location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.effective = effective
    self.until = until
    self.certainty = certainty
    self.note = note
    self.location = location
  }
}
