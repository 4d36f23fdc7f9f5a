internal import AuditModel

/// The items of a checklist by id, without a copy of any of them.
///
/// A checklist can have ten thousand items, and an item is a large value: exporters that need one or
/// two of its parts read them where it lies.
struct ItemTable: Sendable {
  /// Where an item lies: its section in ``sections``, and its place there.
  struct Position: Hashable, Sendable {
    let section: Int
    let item: Int
  }

  /// All sections in document order, each before the sections within it.
  let sections: [Section]
  private let positions: [ItemID: Position]

  /// Indexes a checklist; where an id occurs twice the first item counts.
  init(_ checklist: Checklist) {
    sections = checklist.allSections
    var positions = [ItemID: Position](
      minimumCapacity: sections.reduce(0) { $0 + $1.items.count })
    for section in sections.indices {
      for item in sections[section].items.indices {
        let id = sections[section].items[item].id
        if positions[id] == nil { positions[id] = Position(section: section, item: item) }
      }
    }
    self.positions = positions
  }

  /// Where an item lies; `nil` when the checklist has none with the id.
  func position(of id: ItemID) -> Position? { positions[id] }

  /// An item; `nil` when the checklist has none with the id.
  subscript(id: ItemID) -> Item? {
    positions[id].map { sections[$0.section].items[$0.item] }
  }
}
