internal import AuditModel
internal import Diagnostics

/// The flow has one start and an end, every step can be reached, and none is a dead end.
///
/// A connector without `next` leads out of the SOP, and counts as an end.
struct SOPFlowLintRule: SOPLintRule {
  func check(_ sop: SOP, _ report: inout LintReport) {
    let starts = sop.steps.indices.filter { sop.steps[$0].kind == .start }
    let hasEnd = sop.steps.contains { $0.kind == .end }
    if starts.isEmpty { report.add(.sopStartMissing, .at(sop.location)) }
    for extra in starts.dropFirst() {
      report.add(
        .sopStartRepeated, .value(of: "kind", at: sop.steps[extra].location),
        [
          "step": sop.steps[extra].id.rawValue, "first": sop.steps[starts[0]].id.rawValue,
        ])
    }
    if !hasEnd { report.add(.sopEndMissing, .at(sop.location)) }
    // A reference that leads nowhere cuts the flow, and has been reported.
    guard !hasDanglingReference(sop) else { return }
    let flow = SOPFlow(sop)
    if !starts.isEmpty {
      let reached = flow.reachable(from: starts)
      for (number, step) in sop.steps.enumerated() where !reached.contains(number) {
        report.add(
          .sopStepUnreachable, .value(of: "id", at: step.location), ["step": step.id.rawValue])
      }
    }
    guard hasEnd else { return }
    let exits = sop.steps.indices.filter { number in
      let step = sop.steps[number]
      return step.kind == .end || (step.kind == .connector && step.next == nil)
    }
    let leaving = flow.reaching(exits)
    for (number, step) in sop.steps.enumerated() where !leaving.contains(number) {
      report.add(
        .sopStepDeadEnd, .value(of: "id", at: step.location), ["step": step.id.rawValue])
    }
  }

  private func hasDanglingReference(_ sop: SOP) -> Bool {
    let known = Set(sop.steps.map(\.id))
    return sop.steps.contains { step in
      step.next.map { !known.contains($0) } ?? false
        || step.branches.contains { !known.contains($0.target) }
    }
  }
}
