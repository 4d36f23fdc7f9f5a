package import AuditModel

/// Who answers which items of a checklist: an item's own assignment goes before its section's, an inner section's before
/// an outer one's.
package struct AnswerScope {
  private var people: [ItemID: PersonID] = [:]

  package init(_ scopes: [ScopeAssignment], of checklist: Checklist) {
    let mine = scopes.filter { $0.checklist == checklist.id }
    // Outer sections come first, so that inner ones override them.
    for section in checklist.allSections {
      guard let scope = mine.first(where: { $0.place == .section(section.id) }) else { continue }
      for item in section.allItems { people[item.id] = scope.person }
    }
    for item in checklist.items {
      guard let scope = mine.first(where: { $0.place == .item(item.id) }) else { continue }
      people[item.id] = scope.person
    }
  }

  /// The items that a person is to answer.
  package func items(of person: PersonID) -> Set<ItemID> {
    Set(people.lazy.filter { $0.value == person }.map(\.key))
  }
}
