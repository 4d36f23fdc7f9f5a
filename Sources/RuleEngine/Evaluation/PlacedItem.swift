import AuditModel

/// An item with the sections that hold it.
///
/// A class, so that the large value that an item is need not be copied again and again.
final class PlacedItem: Sendable {
  let item: Item
  /// The ids of the sections that hold the item, outermost first; never empty.
  let sections: [SectionID]

  init(_ item: Item, in sections: [SectionID]) {
    self.item = item
    self.sections = sections
  }

  /// The section that holds the item directly.
  var section: SectionID { sections[sections.count - 1] }

  /// All items of a checklist in document order.
  static func all(in checklist: Checklist) -> [PlacedItem] {
    checklist.sections.flatMap { items(in: $0, below: []) }
  }

  private static func items(in section: Section, below path: [SectionID]) -> [PlacedItem] {
    let path = path + [section.id]
    return section.items.map { PlacedItem($0, in: path) }
      + section.sections.flatMap { items(in: $0, below: path) }
  }
}
