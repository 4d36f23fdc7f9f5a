import AuditModel

/// An item with the sections that hold it.
struct PlacedItem {
  let item: Item
  /// The sections that hold the item, outermost first; never empty.
  let path: [Section]

  /// The section that holds the item directly.
  var section: SectionID { path[path.count - 1].id }

  /// All items of a checklist in document order.
  static func all(in checklist: Checklist) -> [PlacedItem] {
    checklist.sections.flatMap { items(in: $0, below: []) }
  }

  private static func items(in section: Section, below path: [Section]) -> [PlacedItem] {
    var own = section
    // The path is read for ids and conditions only: what lies within need not be carried along.
    own.items = []
    own.sections = []
    let path = path + [own]
    return section.items.map { PlacedItem(item: $0, path: path) }
      + section.sections.flatMap { items(in: $0, below: path) }
  }
}
