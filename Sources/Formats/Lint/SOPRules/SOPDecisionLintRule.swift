internal import AuditModel
internal import Diagnostics

/// A decision has one branch for yes and one for no; nothing else branches, and `next` stands only
/// where one step follows.
struct SOPDecisionLintRule: SOPLintRule {
  func check(_ sop: SOP, _ report: inout LintReport) {
    for step in sop.steps {
      if step.kind == .decision {
        checkBranches(of: step, &report)
      } else {
        for branch in step.branches.prefix(1) {
          report.add(
            .sopBranchUnexpected, .at(branch.location),
            ["step": step.id.rawValue, "kind": step.kind.rawValue])
        }
      }
      if step.next != nil, step.kind == .decision || step.kind == .end {
        report.add(
          .sopNextUnexpected, .value(of: "next", at: step.location),
          ["step": step.id.rawValue, "kind": step.kind.rawValue])
      }
    }
  }

  private func checkBranches(of step: Step, _ report: inout LintReport) {
    for answer in Branch.Answer.allCases {
      let branches = step.branches.filter { $0.answer == answer }
      let facts = ["step": step.id.rawValue, "answer": answer.rawValue]
      if branches.isEmpty {
        report.add(.sopBranchMissing, .at(step.location), facts)
      }
      for extra in branches.dropFirst() {
        report.add(.sopBranchRepeated, .value(of: "on", at: extra.location), facts)
      }
    }
  }
}
