import AuditModel
import AuditStore
import Diagnostics

/// What stands between an engagement and its next state.
struct EngagementCheck {
  let store: AuditStore
  let interface: InterfaceOptions

  /// One line for each thing that is missing.
  ///
  /// - Parameters:
  ///   - engagement: The engagement.
  ///   - state: The state that it is to reach: review asks for answers and evidence, reporting for reviews
  ///     and causes as well.
  ///   - day: Today; evidence whose last day is past is told.
  /// - Returns: The lines, in the order of the checklists; none when it is complete.
  /// - Throws: What stands against reading the engagement.
  func missing(
    in engagement: String, before state: EngagementState, on day: String
  ) throws(DiagnosticsError) -> [String] {
    let audit = try StoredAudit(store: store, engagement: engagement, interface: interface)
    let answers = try store.answers(of: engagement)
    let auditDay = audit.status.day
    let waivers = try store.waivers(of: engagement).filter { $0.holds(on: auditDay) }
    let evidence = try store.evidence(of: engagement)
    var lines: [String] = []
    for loaded in audit.checklists {
      let checklist = loaded.checklist
      for item in checklist.items {
        for side in item.sides {
          let facts = [
            "checklist": checklist.id.rawValue, "item": item.id.rawValue, "side": side.rawValue,
          ]
          let isWaived = waivers.contains {
            $0.checklist == checklist.id.rawValue && $0.item == item.id.rawValue
              && ($0.side == nil || $0.side == side.rawValue)
          }
          if isWaived { continue }
          let answer = answers.first {
            $0.record.checklist == checklist.id.rawValue && $0.record.item == item.id.rawValue
              && $0.record.side == side.rawValue
          }
          guard let answer else {
            lines.append(CommandText.text(store: .unanswered, facts))
            continue
          }
          let files = evidence.filter { $0.record.item == item.id.rawValue }
          if item.evidenceRequired, answer.record.evidence.isEmpty,
            !files.contains(where: { $0.removed == nil })
          {
            lines.append(CommandText.text(store: .noEvidence, facts))
          }
          for file in files where file.removed == nil && !file.isValid(on: day) {
            lines.append(
              CommandText.text(
                store: .expiredEvidence,
                facts.merging([
                  "id": file.record.id, "day": file.record.expires ?? "",
                ]) { first, _ in first }))
          }
          guard state == .reported else { continue }
          switch answer.review {
          case .accepted: break
          case .open: lines.append(CommandText.text(store: .unreviewed, facts))
          case .returned:
            let note = ["note": answer.reviewNote ?? ""]
            lines.append(
              CommandText.text(store: .returnedAnswers, facts.merging(note) { first, _ in first }))
          }
        }
      }
    }
    guard state == .reported else { return lines }
    var filter = FindingFilter()
    filter.engagement = engagement
    for finding in try store.findings(filter) where finding.record.cause.isEmpty {
      lines.append(CommandText.text(store: .noCause, ["id": finding.record.id]))
    }
    return lines
  }
}
