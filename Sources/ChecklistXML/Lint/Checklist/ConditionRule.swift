import AuditModel
import Conditions
import Diagnostics

/// Every condition can be read and says what it means.
enum ConditionRule: ChecklistLintRule {
  static let identifier = "checklist.conditions"
  static let explanation = """
    Every condition of `applies` is in the language of conditions, its names exist and stand \
    before it, and its types fit. Ids that conditions cannot tell apart are reported where the \
    checklist has conditions at all.
    """
  /// The messages are those of conditions.
  static let messages: [Message] = []

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    guard
      subject.items.contains(where: { $0.applies != nil })
        || subject.sections.contains(where: { $0.applies != nil })
    else { return [] }
    let scope = ChecklistScope(subject.checklist)
    // One id for two things is a repeated id, which has its own rule.
    var diagnostics = scope.diagnostics.filter { $0.facts["first"] != $0.facts["second"] }
    func check(_ source: ConditionSource, in scope: ConditionScope) {
      do throws(DiagnosticsError) {
        diagnostics += try Condition.read(source, in: scope).warnings
      } catch {
        diagnostics += error.diagnostics
      }
    }
    for section in subject.sections {
      if let source = section.applies { check(source, in: scope.scope(for: section.id)) }
    }
    for item in subject.items {
      if let source = item.applies { check(source, in: scope.scope(for: item.id)) }
    }
    return diagnostics
  }
}
