internal import AuditModel
internal import Diagnostics

/// Sources that are named exist, and none ends before it begins.
struct SourceLintRule: ChecklistLintRule {
  func check(_ context: ChecklistLintContext, _ report: inout LintReport) {
    let checklist = context.checklist
    let known = Set(checklist.sources.map(\.id))
    let names = checklist.sources.map(\.id.rawValue)
    func check(_ source: SourceID?, _ location: SourceLocation) {
      guard let source, !known.contains(source) else { return }
      report.addUnknown(
        .checklistReferenceUnknown, misspelt: .checklistReferenceMisspelt, source.rawValue,
        among: names, .value(of: "source", at: location),
        ["attribute": "source", "target": "source"])
    }
    for requirement in checklist.requirements { check(requirement.source, requirement.location) }
    for parameter in checklist.parameters { check(parameter.source, parameter.location) }
    check(checklist.scoring.source, checklist.scoring.location)
    for source in checklist.sources { Self.checkDates(of: source, &report) }
  }

  static func checkDates(of source: LegalSource, _ report: inout LintReport) {
    guard let effective = source.effective, let until = source.until, until < effective else {
      return
    }
    report.add(
      .checklistSourceDates, .value(of: "until", at: source.location),
      ["source": source.id.rawValue, "effective": effective.iso, "until": until.iso])
  }
}
