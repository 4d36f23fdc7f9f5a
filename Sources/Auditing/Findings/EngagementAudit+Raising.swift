package import AuditModel
import AuditStore
package import Diagnostics

/// A finding as a person writes it down.
package struct WrittenFinding: Sendable {
  /// The texts by part; blank ones count as not written.
  package var texts: [FindingPart: String]
  /// Their language.
  package var language: Language
  package var grade: Grade
  package var due: CalendarDate?
  package var item: ItemID?
  package var side: Side?
  /// The checklist; `nil`: the one that has the item, if there is an item.
  package var checklist: ChecklistID?
  package var requirement: RequirementID?
  /// The fingerprint of the finding with which it counts as the same; `nil`: its own.
  package var fingerprint: String?

  package init(
    texts: [FindingPart: String], language: Language, grade: Grade, due: CalendarDate? = nil,
    item: ItemID? = nil, side: Side? = nil, checklist: ChecklistID? = nil,
    requirement: RequirementID? = nil, fingerprint: String? = nil
  ) {
    self.texts = texts
    self.language = language
    self.grade = grade
    self.due = due
    self.item = item
    self.side = side
    self.checklist = checklist
    self.requirement = requirement
    self.fingerprint = fingerprint
  }
}

extension EngagementAudit {
  /// A finding that a person writes down, checked against the frozen checklists.
  ///
  /// - Throws: `DiagnosticsError` if there is no such item, side of it, checklist or requirement (`store.unknown`), or the
  ///   item is in several checklists and none is named (`store.checklist-needed`).
  package func raising(_ written: WrittenFinding) throws(DiagnosticsError) -> RaisedFinding {
    var checklist = written.checklist
    if let item = written.item {
      checklist = try self.checklist(of: item, named: checklist)
      if let side = written.side, let checklist {
        _ = try key(of: item, checklist: checklist, side: side)
      }
    } else if let named = checklist {
      checklist = try frozen(named).checklist.id
    }
    if let requirement = written.requirement { try require(requirement, of: checklist) }
    let texts = written.texts.filter { !$0.value.allSatisfy(\.isWhitespace) }
    return RaisedFinding(
      origin: .person, checklist: checklist,
      fingerprint: written.fingerprint
        ?? FindingByHand(
          unit: content.firstUnit, item: written.item, side: written.side,
          requirement: written.requirement, condition: written.texts[.condition] ?? ""
        ).fingerprint,
      item: written.item, side: written.side, requirement: written.requirement,
      grade: written.grade,
      texts: texts.mapValues {
        LocalizedText([written.language: $0], fallback: written.language)
      }, due: written.due)
  }

  /// Requires that a checklist, or any, or one of its SOPs has a requirement.
  private func require(
    _ requirement: RequirementID, of checklist: ChecklistID?
  ) throws(DiagnosticsError) {
    let loaded = try checklist.map { id throws(DiagnosticsError) in [try frozen(id)] } ?? checklists
    let sops = loaded.flatMap(\.sops)
    let known = loaded.flatMap(\.checklist.requirements) + sops.flatMap(\.requirements)
    guard known.contains(where: { $0.id == requirement }) else {
      throw DiagnosticsError.unknown(
        .requirement, requirement.rawValue, of: sops.count == 1 ? sops[0].id.rawValue : nil)
    }
  }
}
