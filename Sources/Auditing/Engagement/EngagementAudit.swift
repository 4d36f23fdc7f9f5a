public import AuditModel
public import AuditStore
public import Diagnostics
import Formats
import RuleEngine

/// The content of an engagement with its frozen checklists: looks up items, and gives results, reports and findings.
public struct EngagementAudit: Sendable {
  package let context: AuditingContext
  package let content: EngagementContent
  /// The checklists as they were frozen.
  package let checklists: [LoadedChecklist]
  private let answers: [AnswerKey: RecordedAnswer]

  /// - Throws: `DiagnosticsError` if a frozen checklist cannot be read.
  package init(
    _ content: EngagementContent, context: AuditingContext
  ) throws(DiagnosticsError) {
    self.content = content
    self.context = context
    var loaded: [LoadedChecklist] = []
    for frozen in content.engagement.plan.checklists {
      loaded.append(try FrozenChecklists.load(frozen, from: content.documents))
    }
    checklists = loaded
    answers = Dictionary(
      content.answers.map { ($0.entry.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package var engagement: Engagement { content.engagement }

  /// What is recorded for an item from a side.
  package func answer(_ key: AnswerKey) -> RecordedAnswer? { answers[key] }

  /// The waiver that covers an item from a side.
  func waiver(_ key: AnswerKey) -> Waiver? {
    content.waivers.first { $0.covers(key.checklist, key.item, key.side) }
  }

  /// Whether any item of a checklist is waived.
  package func hasWaivers(_ checklist: ChecklistID) -> Bool {
    content.waivers.contains { $0.checklist == checklist }
  }

  // MARK: - Which checklist, which side

  /// The checklist that is named, or the only one.
  ///
  /// - Throws: `DiagnosticsError` if there is no such one (`store.unknown`), or several and none is named
  ///   (`store.checklist-needed`).
  package func only(_ name: ChecklistID?) throws(DiagnosticsError) -> LoadedChecklist {
    if let name { return try frozen(name) }
    guard let first = checklists.first, checklists.count == 1 else {
      throw severalChecklists(.engagement, engagement.id.rawValue, checklists.map(\.checklist))
    }
    return first
  }

  /// A checklist as it was frozen, with its SOPs.
  package func frozen(_ id: ChecklistID) throws(DiagnosticsError) -> LoadedChecklist {
    guard let loaded = checklists.first(where: { $0.checklist.id == id }) else {
      throw DiagnosticsError.unknown(.checklist, id.rawValue, of: engagement.id.rawValue)
    }
    return loaded
  }

  /// The checklist that has an item: the named one, or the only one that has it.
  package func checklist(
    of item: ItemID, named name: ChecklistID?
  ) throws(DiagnosticsError) -> ChecklistID {
    try checklist(.item, item.rawValue, named: name) { $0.items.contains { $0.id == item } }
  }

  /// The checklist that has a section: the named one, or the only one that has it.
  package func checklist(
    ofSection section: SectionID, named name: ChecklistID?
  ) throws(DiagnosticsError) -> ChecklistID {
    try checklist(.section, section.rawValue, named: name) {
      $0.allSections.contains { $0.id == section }
    }
  }

  private func checklist(
    _ thing: StoreThing, _ id: String, named name: ChecklistID?, has: (Checklist) -> Bool
  ) throws(DiagnosticsError) -> ChecklistID {
    let named = try name.map { name throws(DiagnosticsError) in [try frozen(name)] } ?? checklists
    let having = named.map(\.checklist).filter(has)
    guard let first = having.first else {
      throw DiagnosticsError.unknown(
        thing, id, of: named.count == 1 ? named[0].checklist.id.rawValue : nil)
    }
    guard having.count == 1 else { throw severalChecklists(thing, id, having) }
    return first.id
  }

  /// One of several checklists must be named (`store.checklist-needed`).
  private func severalChecklists(
    _ thing: StoreThing, _ id: String, _ checklists: [Checklist]
  ) -> DiagnosticsError {
    let names = checklists.map(\.id.rawValue)
    return DiagnosticsError([
      Diagnostic(
        .storeChecklistNeeded, at: nil,
        ["id": id, "checklists": names.joined(separator: ", "), "first": names.first ?? "-"],
        terms: ["thing": thing.term])
    ])
  }

  /// An item from a side: the named side, or the only one of the item.
  ///
  /// - Throws: `DiagnosticsError` if there is no such item or side (`store.unknown`), or several and none is named
  ///   (`store.checklist-needed`, `store.side-needed`).
  package func key(
    of item: ItemID, checklist name: ChecklistID?, side: Side?
  ) throws(DiagnosticsError) -> AnswerKey {
    let checklist = try checklist(of: item, named: name)
    let sides = try frozen(checklist).checklist.items.first { $0.id == item }?.sides ?? []
    if let side {
      guard sides.contains(side) else {
        throw DiagnosticsError.unknown(.side, "\(item) \(side.rawValue)", of: checklist.rawValue)
      }
      return AnswerKey(checklist: checklist, item: item, side: side)
    }
    guard let only = sides.first, sides.count == 1 else {
      let names = sides.map(\.rawValue)
      throw DiagnosticsError([
        Diagnostic(
          .storeSideNeeded, at: nil,
          [
            "item": item.rawValue, "sides": names.joined(separator: ", "),
            "first": names.first ?? "-",
          ])
      ])
    }
    return AnswerKey(checklist: checklist, item: item, side: only)
  }
}

extension StoreSession {
  /// Reads an engagement with its answers and frozen checklists.
  ///
  /// - Parameters:
  ///   - id: The engagement.
  ///   - context: Languages of the services that use it.
  /// - Returns: The engagement as far as the person may read it.
  /// - Throws: `DiagnosticsError` if the person may not read it, the store cannot be read, or a frozen checklist cannot be
  ///   read.
  public func audit(
    _ id: EngagementID, _ context: AuditingContext
  ) throws(DiagnosticsError) -> EngagementAudit {
    try EngagementAudit(content(of: id), context: context)
  }
}
