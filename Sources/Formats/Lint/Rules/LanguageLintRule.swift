internal import AuditModel
internal import Diagnostics

/// Every text exists in all languages that the checklist promises.
struct LanguageLintRule: ChecklistLintRule {
  var judgesAbsence: Bool { true }

  func check(_ context: ChecklistLintContext, _ report: inout LintReport) {
    let checklist = context.checklist
    ChecklistTexts.visit(checklist) { text, _, site in
      Self.check(
        text, site, checklist.languages, message: .checklistLanguageMissing, &report)
    }
  }

  static func check(
    _ text: LocalizedText, _ site: ChecklistTexts.Site, _ languages: [Language],
    message: Message, _ report: inout LintReport
  ) {
    for language in languages where text.given(in: language) == nil {
      report.add(
        message, site.place(in: text.fallback),
        ["element": site.name, "language": language.tag])
    }
  }
}
