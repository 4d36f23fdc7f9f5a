internal import AuditModel
internal import Diagnostics

/// The identity part is complete, and its dates stand in order (PermenPANRB 35/2012).
struct SOPIdentityLintRule: SOPLintRule {
  func check(_ sop: SOP, _ report: inout LintReport) {
    let identity = sop.identity
    let path: [LintPlace.Step] = [.child("identity")]
    let parts: [(name: String, isGiven: Bool)] = [
      ("number", identity.number != nil), ("created", identity.created != nil),
      ("effective", identity.effective != nil), ("owner", identity.owner != nil),
      ("approved-by", identity.approvedBy != nil),
      ("qualification", !identity.qualifications.isEmpty),
      ("related", !identity.related.isEmpty), ("equipment", !identity.equipment.isEmpty),
      ("warning", !identity.warnings.isEmpty), ("record", !identity.records.isEmpty),
      ("source", !sop.sources.isEmpty),
    ]
    let missing = parts.filter { !$0.isGiven }.map(\.name)
    if !missing.isEmpty {
      report.add(
        .sopIdentityIncomplete, .at(sop.location, path), ["missing": ValueForm.list(missing)])
    }
    func checkOrder(
      _ earlier: (String, CalendarDate?), _ later: (String, CalendarDate?)
    ) {
      guard let first = earlier.1, let second = later.1, second < first else { return }
      report.add(
        .sopDatesSwapped, .value(of: later.0, at: sop.location, path),
        [
          "earlier": earlier.0, "later": later.0, "first": first.iso, "second": second.iso,
        ])
    }
    checkOrder(("created", identity.created), ("revised", identity.revised))
    if identity.revised != nil {
      checkOrder(("revised", identity.revised), ("effective", identity.effective))
    } else {
      checkOrder(("created", identity.created), ("effective", identity.effective))
    }
  }
}
