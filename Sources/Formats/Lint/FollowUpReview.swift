internal import AuditModel
internal import Diagnostics
internal import XMLTree

/// Judges what the grammar of a follow-up regime cannot say: ids once, sources that are there, and every state in
/// exactly one status.
enum FollowUpReview {
  /// The diagnostics of a regime, sorted by place.
  static func review(_ regime: FollowUpRegime, document: XMLDocument) -> [Diagnostic] {
    var report = LintReport()
    DuplicateIDLintRule.check(
      "source", regime.sources, \.id, \.location, message: .followUpIDRepeated, &report)
    DuplicateIDLintRule.check(
      "deadline", regime.deadlines, \.id, \.location, message: .followUpIDRepeated, &report)
    DuplicateIDLintRule.check(
      "status", regime.statuses, \.id, \.location, message: .followUpIDRepeated, &report)
    let sources = Set(regime.sources.map(\.id))
    for deadline in regime.deadlines {
      guard let source = deadline.source, !sources.contains(source) else { continue }
      report.add(
        .followUpSourceUnknown, .value(of: "source", at: deadline.location),
        ["id": source.rawValue])
    }
    var covered: [FindingState: FollowUpRegime.Status] = [:]
    for status in regime.statuses {
      for state in status.states {
        if let first = covered[state] {
          report.add(
            .followUpStateRepeated, .at(status.location),
            ["state": state.rawValue, "first": first.id.rawValue])
        } else {
          covered[state] = status
        }
      }
    }
    let missing = FindingState.afterIssue.filter { covered[$0] == nil }
    if !missing.isEmpty {
      report.add(
        .followUpStateMissing, .at(regime.location),
        ["states": missing.map(\.rawValue).joined(separator: ", ")])
    }
    report.add(contentsOf: LanguageReview.review(document, against: .followup))
    return report.diagnostics(documents: [document])
  }
}
