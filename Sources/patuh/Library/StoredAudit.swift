import AuditModel
import AuditStore
import Diagnostics
import FileAccess
import Formats
import Reporting
import RuleEngine
import Seals

/// An engagement with its frozen checklists: binds answers, evaluates, and writes results.
struct StoredAudit {
  let store: AuditStore
  let interface: InterfaceOptions
  let status: EngagementStatus
  let checklists: [LoadedChecklist]
  let unitName: String?
  let parameters: [String: [String: String]]
  let answers: [StoredAnswer]
  let waivers: [Waiver]

  init(
    store: AuditStore, engagement: String, interface: InterfaceOptions
  ) throws(DiagnosticsError) {
    self.store = store
    self.interface = interface
    status = try store.engagement(engagement)
    var loaded: [LoadedChecklist] = []
    for frozen in status.plan.checklists {
      loaded.append(try FrozenChecklists.load(frozen, from: store))
    }
    checklists = loaded
    let unit = status.plan.unit
    unitName = try store.units().first { $0.id == unit }?.title
    var parameters: [String: [String: String]] = [:]
    for checklist in loaded {
      let id = checklist.checklist.id.rawValue
      parameters[id] = try store.parameters(of: engagement, checklist: id)
    }
    self.parameters = parameters
    answers = try store.answers(of: engagement)
    // A waiver whose last day is past on the day of the audit no longer excuses anything.
    let day = status.day
    waivers = try store.waivers(of: engagement).filter { $0.holds(on: day) }
  }

  // MARK: - Which checklist, which side

  /// The checklist that is named, or the only one.
  func only(_ name: String?) throws(DiagnosticsError) -> String {
    let ids = checklists.map(\.checklist.id.rawValue)
    if let name {
      guard ids.contains(name) else { throw DiagnosticsError.unknown("checklist", name) }
      return name
    }
    guard let first = ids.first, ids.count == 1 else {
      throw DiagnosticsError.unknown("checklist", ids.joined(separator: " / "))
    }
    return first
  }

  /// The checklist that has an item: the named one, or the only one that has it.
  func checklist(of item: String, named name: String?) throws(DiagnosticsError) -> String {
    let having = checklists.filter { loaded in
      loaded.checklist.items.contains { $0.id.rawValue == item }
        && (name == nil || loaded.checklist.id.rawValue == name)
    }
    guard let only = having.first, having.count == 1 else {
      throw DiagnosticsError.unknown("item", item)
    }
    return only.checklist.id.rawValue
  }

  /// The checklist that has a section: the named one, or the only one that has it.
  func checklist(
    ofSection section: String, named name: String?
  ) throws(DiagnosticsError) -> String {
    let having = checklists.filter { loaded in
      loaded.checklist.allSections.contains { $0.id.rawValue == section }
        && (name == nil || loaded.checklist.id.rawValue == name)
    }
    guard let only = having.first, having.count == 1 else {
      throw DiagnosticsError.unknown("section", section)
    }
    return only.checklist.id.rawValue
  }

  /// The checklist and side of an item.
  func place(
    of item: String, checklist name: String?, side: String?
  ) throws(DiagnosticsError) -> (checklist: String, side: String) {
    let checklist = try checklist(of: item, named: name)
    let found = loaded(checklist)?.items.first { $0.id.rawValue == item }
    if let side {
      guard Side(rawValue: side) != nil else { throw DiagnosticsError.unknown("side", side) }
      return (checklist, side)
    }
    guard let only = found?.sides.first, found?.sides.count == 1 else {
      throw DiagnosticsError.unknown("side", item)
    }
    return (checklist, only.rawValue)
  }

  /// A checklist of the engagement, as it was frozen, with its SOPs.
  func frozen(_ checklist: String) throws(DiagnosticsError) -> LoadedChecklist {
    guard let loaded = checklists.first(where: { $0.checklist.id.rawValue == checklist }) else {
      throw DiagnosticsError.unknown("checklist", checklist)
    }
    return loaded
  }

  func loaded(_ checklist: String) -> Checklist? {
    checklists.first { $0.checklist.id.rawValue == checklist }?.checklist
  }

  /// The answer that an item has.
  func answer(_ checklist: String, _ item: String, _ side: String) -> StoredAnswer? {
    answers.first {
      $0.record.checklist == checklist && $0.record.item == item && $0.record.side == side
    }
  }

  /// The revision that an item's answer has; 0 where there is none.
  func revision(_ checklist: String, _ item: String, _ side: String) -> Int {
    answer(checklist, item, side)?.record.revision ?? 0
  }
}
