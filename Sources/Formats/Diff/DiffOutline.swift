internal import AuditModel

/// The sections and items of a checklist as one list in document order.
struct DiffOutline {
  enum Content {
    case section(Section)
    case item(Item)
  }

  struct Node {
    let content: Content
    /// What it is matched by in the other version.
    var key: String
    /// The key of the section that holds it; `nil` for an outermost section.
    var parent: String?
    /// The id of the section that holds it, as this version calls it.
    let parentID: String?
    /// The id of its neighbour before, as this version calls it; `nil` for the first.
    let previousID: String?
  }

  private(set) var nodes: [Node] = []

  var keys: [String] { nodes.map(\.key) }

  init(_ checklist: Checklist) {
    var previous: String?
    for section in checklist.sections {
      add(section, in: nil, after: previous)
      previous = section.id.rawValue
    }
  }

  private mutating func add(_ section: Section, in parent: Section?, after previous: String?) {
    let key = Self.key(section)
    nodes.append(
      Node(
        content: .section(section), key: key, parent: parent.map(Self.key),
        parentID: parent?.id.rawValue, previousID: previous))
    var last: String?
    for item in section.items {
      nodes.append(
        Node(
          content: .item(item), key: Self.key(item), parent: key,
          parentID: section.id.rawValue, previousID: last))
      last = item.id.rawValue
    }
    last = nil
    for inner in section.sections {
      add(inner, in: section, after: last)
      last = inner.id.rawValue
    }
  }

  private static func key(_ section: Section) -> String { "section \(section.id)" }

  private static func key(_ item: Item) -> String { "item \(item.id)" }
}

// MARK: - What has another id

extension DiffOutline {
  /// The outline with the keys of another for what only has another id there.
  ///
  /// That is an item that asks exactly the same, or a section that holds the same items. Where
  /// several could be meant, none is.
  func renamed(toMatch other: DiffOutline) -> DiffOutline {
    var renamed = self
    renamed.rename(
      Self.pairs(lost(from: other), other.lost(from: self)) { node in
        guard case .item(let item) = node.content, !item.contentHash.isEmpty else { return nil }
        return [item.contentHash]
      })
    let items = renamed.itemKeysBySection
    let otherItems = other.itemKeysBySection
    renamed.rename(
      Self.pairs(renamed.lost(from: other), other.lost(from: renamed)) { node in
        guard case .section = node.content else { return nil }
        return items[node.key] ?? otherItems[node.key]
      })
    return renamed
  }

  /// The nodes that another outline lacks.
  private func lost(from other: DiffOutline) -> [Node] {
    let known = Set(other.keys)
    return nodes.filter { !known.contains($0.key) }
  }

  /// The keys of the items in each section, those of inner sections not counted.
  private var itemKeysBySection: [String: Set<String>] {
    var keys: [String: Set<String>] = [:]
    for node in nodes {
      if case .item = node.content, let parent = node.parent {
        keys[parent, default: []].insert(node.key)
      }
    }
    return keys
  }

  private static func pairs(
    _ lost: [Node], _ found: [Node], by mark: (Node) -> Set<String>?
  ) -> [String: String] {
    func unique(_ nodes: [Node]) -> [Set<String>: String] {
      var keys: [Set<String>: [String]] = [:]
      for node in nodes {
        if let mark = mark(node) { keys[mark, default: []].append(node.key) }
      }
      return keys.compactMapValues { $0.count == 1 ? $0[0] : nil }
    }
    let targets = unique(found)
    var pairs: [String: String] = [:]
    for (mark, key) in unique(lost) { pairs[key] = targets[mark] }
    return pairs
  }

  private mutating func rename(_ keys: [String: String]) {
    guard !keys.isEmpty else { return }
    for index in nodes.indices {
      if let key = keys[nodes[index].key] { nodes[index].key = key }
      if let parent = nodes[index].parent, let key = keys[parent] { nodes[index].parent = key }
    }
  }
}

// MARK: - What stands elsewhere

extension DiffOutline {
  /// The nodes of this outline, by index, that stand elsewhere among those neighbours which had the
  /// same section before.
  func moved(since old: DiffOutline, _ lines: [ListPairing.Line]) -> Set<Int> {
    struct Group: Hashable {
      var parent: String?
      var isItem: Bool
    }
    var partners: [(old: Int, new: Int)] = []
    for line in lines {
      if let before = line.old, let after = line.new { partners.append((before, after)) }
    }
    partners.sort { $0.old < $1.old }
    var groups: [Group: [Int]] = [:]
    for (before, after) in partners where old.nodes[before].parent == nodes[after].parent {
      let isItem = if case .item = nodes[after].content { true } else { false }
      groups[Group(parent: nodes[after].parent, isItem: isItem), default: []].append(after)
    }
    var moved: Set<Int> = []
    for group in groups.values {
      moved.formUnion(Set(group).subtracting(ListPairing.longestRise(group)))
    }
    return moved
  }
}
