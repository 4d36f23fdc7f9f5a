import AuditModel
import AuditStore

/// Who answers which items of a checklist: an item's own assignment goes before its section's, an inner section's before
/// an outer one's.
struct AnswerScope {
  private var people: [ItemID: String] = [:]

  init(_ scopes: [ScopeAssignment], of checklist: Checklist) {
    let mine = scopes.filter { $0.checklist == checklist.id.rawValue }
    // Outer sections come first, so that inner ones override them.
    for section in checklist.allSections {
      guard let scope = mine.first(where: { $0.section == section.id.rawValue }) else { continue }
      for item in section.allItems { people[item.id] = scope.person }
    }
    for item in checklist.items {
      guard let scope = mine.first(where: { $0.item == item.id.rawValue }) else { continue }
      people[item.id] = scope.person
    }
  }

  /// The items that somebody answers.
  func items(of person: String) -> Set<ItemID> {
    Set(people.lazy.filter { $0.value == person }.map(\.key))
  }
}
