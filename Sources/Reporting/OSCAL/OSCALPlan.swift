internal import AuditModel

/// The plan of the audit as an OSCAL assessment plan.
struct OSCALPlan {
  let parts: OSCALParts

  /// The id of the plan, by which results import it.
  static func id(_ parts: OSCALParts) -> String { parts.uuid("assessment-plan") }

  var value: OSCALValue {
    let index = parts.index
    let planned = parts.dossier?.engagement.plan
    let title = planned?.title ?? index.text(index.checklist.title)
    // What is audited against: the SOP, or the checklist where it rests on none.
    let described =
      parts.assessment.sops.first.map { parts.resourceID("sop", $0.id) }
      ?? parts.resourceID("checklist", parts.assessment.checklist.id)
    return .object([
      (
        "assessment-plan",
        .object([
          ("uuid", .text(Self.id(parts))), ("metadata", parts.metadata(title)),
          ("import-ssp", .object([("href", .text("#" + described))])),
          ("reviewed-controls", parts.reviewedControls),
          ("tasks", .list([task(title, planned)])), ("back-matter", parts.backMatter),
        ])
      )
    ])
  }

  private func task(_ title: String, _ planned: EngagementPlan?) -> OSCALValue {
    let end = planned?.end ?? parts.assessment.subject.date
    let start = planned?.start ?? end
    let timing: OSCALValue? = start.flatMap { start in
      end.map { end in
        .object([
          (
            "within-date-range",
            .object([
              ("start", .text(parts.start(of: start))), ("end", .text(parts.end(of: end))),
            ])
          )
        ])
      }
    }
    return .object([
      ("uuid", .text(parts.uuid("task"))), ("type", .text("action")),
      ("title", OSCALParts.line(title)),
      ("description", planned?.objective.map { OSCALParts.prose($0) }), ("timing", timing),
    ])
  }
}
