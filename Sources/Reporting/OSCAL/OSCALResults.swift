internal import AuditModel

/// The assessment as OSCAL assessment results.
struct OSCALResults {
  let parts: OSCALParts

  var value: OSCALValue {
    let index = parts.index
    let findings = OSCALFindings(parts: parts)
    let title = index.text(index.checklist.title)
    let subject = parts.words.subject(parts.assessment.subject)
    var properties: [OSCALValue] = []
    for score in parts.assessment.scores {
      guard let value = score.value else { continue }
      properties.append(
        .object([
          ("name", .text("score")), ("ns", .text(OSCALParts.namespace)),
          ("value", OSCALParts.line(value.decimal(places: index.checklist.scoring.decimals))),
          ("class", .text(OSCALParts.token(score.scope.description.replacing(":", with: ".")))),
          ("remarks", score.rating.map { OSCALParts.prose($0.rawValue) }),
        ]))
    }
    let plan = OSCALPlan.id(parts)
    return .object([
      (
        "assessment-results",
        .object([
          ("uuid", .text(parts.uuid("assessment-results"))), ("metadata", parts.metadata(title)),
          ("import-ap", .object([("href", .text("#" + parts.resourceID("plan", plan)))])),
          (
            "results",
            .list([
              .object([
                ("uuid", .text(parts.uuid("result"))),
                ("title", OSCALParts.line(subject.isEmpty ? title : subject)),
                (
                  "description",
                  OSCALParts.prose(index.checklist.description.map(index.text) ?? title)
                ), ("start", .text(start)), ("end", .text(index.concluded)),
                ("props", .list(properties)), ("reviewed-controls", parts.reviewedControls),
                ("observations", .list(findings.observations)),
                ("risks", .list(findings.matters.map(findings.risk))),
                ("findings", .list(findings.holding.map(findings.finding) + findings.verdicts)),
              ])
            ])
          ), ("back-matter", backMatter(plan)),
        ])
      )
    ])
  }

  private var start: String {
    parts.dossier?.engagement.plan.start.map { $0.iso + "T00:00:00Z" } ?? parts.index.begun
  }

  /// The resources, with the plan that the results import.
  private func backMatter(_ plan: String) -> OSCALValue {
    guard case .object(let members) = parts.backMatter, case .list(let resources)? = members[0].1
    else {
      return parts.backMatter
    }
    let imported = OSCALValue.object([
      ("uuid", .text(parts.resourceID("plan", plan))),
      ("title", OSCALParts.line("assessment-plan \(plan)")),
      ("rlinks", .list([.object([("href", .text("assessment-plan.json"))])])),
    ])
    return .object([("resources", .list([imported] + resources))])
  }
}
