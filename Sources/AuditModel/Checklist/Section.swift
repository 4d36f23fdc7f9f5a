public import Diagnostics

/// A part of a checklist: items, and sections within it.
public struct Section: Hashable, Sendable {
  /// Its id.
  public var id: SectionID
  /// Its title.
  public var title: LocalizedText
  /// Advice to the auditor for the whole section.
  public var guidance: LocalizedText?
  /// When it applies, with everything within; `nil` means always.
  public var applies: ConditionSource?
  /// Its items, in order; they come before the sections within.
  public var items: [Item]
  /// The sections within it.
  public var sections: [Section]
  /// Where it begins.
  public var location: SourceLocation

  /// Makes a section.
  public init(
    id: SectionID, title: LocalizedText, guidance: LocalizedText? = nil,
    applies: ConditionSource? = nil, items: [Item] = [], sections: [Section] = [],
    location: SourceLocation
  ) {
    self.id = id
    self.title = title
    self.guidance = guidance
    self.applies = applies
    self.items = items
    self.sections = sections
    self.location = location
  }

  /// All items of the section and of the sections within, in document order.
  public var allItems: [Item] { items + sections.flatMap(\.allItems) }

  /// The section, then all sections within, in document order.
  public var withDescendants: [Section] { [self] + sections.flatMap(\.withDescendants) }
}

/// A condition as its author wrote it, with the place of its first character.
public struct ConditionSource: Hashable, Sendable {
  /// The expression.
  public var text: String
  /// Where its first scalar stands.
  public var location: SourceLocation

  /// Makes a condition's source.
  public init(text: String, location: SourceLocation) {
    self.text = text
    self.location = location
  }
}
