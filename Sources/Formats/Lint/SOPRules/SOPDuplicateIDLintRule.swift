internal import AuditModel
internal import Diagnostics

/// Each id stands once: of sources, performers, steps and requirements.
struct SOPDuplicateIDLintRule: SOPLintRule {
  func check(_ sop: SOP, _ report: inout LintReport) {
    func check<Thing, ID: Identifier>(
      _ element: String, _ things: [Thing], _ id: (Thing) -> ID,
      _ location: (Thing) -> SourceLocation
    ) {
      DuplicateIDLintRule.check(
        element, things, id, location, message: .sopIDRepeated, &report)
    }
    check("source", sop.sources, \.id, \.location)
    check("performer", sop.performers, \.id, \.location)
    check("step", sop.steps, \.id, \.location)
    check("requirement", sop.requirements, \.id, \.location)
  }
}
