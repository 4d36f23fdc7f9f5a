internal import AuditModel

/// The findings that are still open as an OSCAL plan of action and milestones.
struct OSCALActionPlan {
  let parts: OSCALParts

  var value: OSCALValue {
    let index = parts.index
    let findings = OSCALFindings(parts: parts)
    let open = findings.open
    // A plan must have an item; where nothing is open it says so.
    let items =
      open.isEmpty
      ? [
        OSCALValue.object([
          ("uuid", .text(parts.uuid("poam-none"))),
          ("title", OSCALParts.line(parts.words(.noFindings))),
          ("description", OSCALParts.prose(parts.words(.noFindings))),
        ])
      ] : open.map { item($0, findings) }
    return .object([
      (
        "plan-of-action-and-milestones",
        .object([
          ("uuid", .text(parts.uuid("poam"))),
          ("metadata", parts.metadata(index.text(index.checklist.title))),
          ("observations", .list(findings.observations)),
          ("risks", .list(open.map(findings.risk))),
          ("findings", .list(open.map(findings.finding))), ("poam-items", .list(items)),
          ("back-matter", parts.backMatter),
        ])
      )
    ])
  }

  private func item(_ matter: OSCALFindings.Matter, _ findings: OSCALFindings) -> OSCALValue {
    .object([
      ("uuid", .text(parts.uuid("poam-item", matter.fingerprint))),
      ("title", OSCALParts.line(matter.subject)),
      ("description", OSCALParts.prose(matter.texts[0])),
      (
        "related-findings",
        .list([.object([("finding-uuid", .text(findings.findingID(matter)))])])
      ),
      (
        "related-observations",
        .list(findings.observationIDs(matter).map { .object([("observation-uuid", .text($0))]) })
      ), ("related-risks", .list([.object([("risk-uuid", .text(findings.riskID(matter)))])])),
    ])
  }
}
