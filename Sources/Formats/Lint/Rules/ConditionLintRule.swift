internal import AuditModel
internal import Conditions
internal import Diagnostics

/// The conditions of sections and items can be read and say what they probably should; no two ids
/// are one name in conditions.
struct ConditionLintRule: ChecklistLintRule {
  func check(_ context: ChecklistLintContext, _ report: inout LintReport) {
    let sections = context.checklist.allSections
    let hasConditions =
      sections.contains(where: { $0.applies != nil })
      || context.items.contains(where: { $0.applies != nil })
    let scope = ChecklistScope(context.checklist)
    // Without conditions nobody misses a name that is a word of the language.
    report.add(
      contentsOf: scope.diagnostics.filter { hasConditions || $0.severity == .error })
    for section in sections {
      if let condition = section.applies {
        check(condition, in: scope.scope(for: section.id), &report)
      }
    }
    for index in context.items.indices {
      if let condition = context.items[index].applies {
        check(condition, in: scope.scope(for: context.items[index].id), &report)
      }
    }
  }

  private func check(
    _ source: ConditionSource, in scope: ConditionScope, _ report: inout LintReport
  ) {
    do {
      report.add(contentsOf: try Condition.read(source, in: scope).warnings)
    } catch {
      report.add(contentsOf: error.diagnostics)
    }
  }
}
