internal import AuditModel
internal import Diagnostics

/// Work has a performer, and performers have work.
struct SOPPerformerLintRule: SOPLintRule {
  var judgesAbsence: Bool { true }

  func check(_ sop: SOP, _ report: inout LintReport) {
    for step in sop.steps
    where step.performer == nil && (step.kind == .process || step.kind == .decision) {
      report.add(.sopPerformerMissing, .at(step.location), ["step": step.id.rawValue])
    }
    let used = Set(sop.steps.compactMap(\.performer))
    for performer in sop.performers where !used.contains(performer.id) {
      report.add(
        .sopPerformerUnused, .value(of: "id", at: performer.location),
        ["performer": performer.id.rawValue])
    }
  }
}
