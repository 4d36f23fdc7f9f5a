internal import AuditModel
internal import Diagnostics

/// No source ends before it begins.
///
/// A source that no requirement names is not reported: the legal basis of an SOP stands on its own.
struct SOPSourceLintRule: SOPLintRule {
  func check(_ sop: SOP, _ report: inout LintReport) {
    for source in sop.sources { SourceLintRule.checkDates(of: source, &report) }
  }
}
