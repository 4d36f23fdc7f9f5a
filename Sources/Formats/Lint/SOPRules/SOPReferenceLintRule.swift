internal import AuditModel
internal import Diagnostics

/// Steps, performers and sources that are named exist.
struct SOPReferenceLintRule: SOPLintRule {
  func check(_ sop: SOP, _ report: inout LintReport) {
    let steps = sop.steps.map(\.id.rawValue)
    let performers = sop.performers.map(\.id.rawValue)
    let sources = sop.sources.map(\.id.rawValue)
    let requirements = sop.requirements.map(\.id.rawValue)
    let sets = [
      "step": Set(steps), "performer": Set(performers), "source": Set(sources),
      "requirement": Set(requirements),
    ]
    func check(
      _ id: String?, _ attribute: String, _ target: String, _ known: [String],
      _ place: LintPlace
    ) {
      guard let id, sets[target]?.contains(id) != true else { return }
      report.addUnknown(
        .sopReferenceUnknown, misspelt: .sopReferenceMisspelt, id, among: known, place,
        ["attribute": attribute, "target": target])
    }
    for step in sop.steps {
      let at = step.location
      check(
        step.performer?.rawValue, "performer", "performer", performers,
        .value(of: "performer", at: at))
      check(step.next?.rawValue, "next", "step", steps, .value(of: "next", at: at))
      check(
        step.time?.since?.rawValue, "since", "step", steps,
        .value(of: "since", at: at, [.child("time")]))
      for branch in step.branches {
        check(
          branch.target.rawValue, "to", "step", steps, .value(of: "to", at: branch.location))
      }
    }
    for requirement in sop.requirements {
      let at = requirement.location
      check(requirement.step?.rawValue, "step", "step", steps, .value(of: "step", at: at))
      check(
        requirement.source?.rawValue, "source", "source", sources,
        .value(of: "source", at: at))
      check(
        requirement.partOf?.rawValue, "part-of", "requirement", requirements,
        .value(of: "part-of", at: at))
    }
  }
}
