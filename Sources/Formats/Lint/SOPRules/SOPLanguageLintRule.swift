internal import AuditModel
internal import Diagnostics

/// Every text exists in all languages that the SOP promises.
struct SOPLanguageLintRule: SOPLintRule {
  var judgesAbsence: Bool { true }

  func check(_ sop: SOP, _ report: inout LintReport) {
    ChecklistTexts.visit(sop) { text, _, site in
      LanguageLintRule.check(text, site, sop.languages, message: .sopLanguageMissing, &report)
    }
  }
}
