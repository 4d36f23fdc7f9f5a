internal import AuditModel
internal import Diagnostics

/// Names in braces are parameters, measured values of the item's kind, or general ones.
struct PlaceholderLintRule: ChecklistLintRule {
  func check(_ context: ChecklistLintContext, _ report: inout LintReport) {
    let general = Set(["answer", "unit-name", "period"])
    ChecklistTexts.visit(context.checklist) { text, site in
      for (language, text) in text.texts where text.utf8.contains(UInt8(ascii: "{")) {
        for name in TextTemplate.places(in: text) {
          let kind = site.item?.kind.placeholders ?? []
          if general.contains(name) || kind.contains(name)
            || context.parameters[ParameterID(name)] != nil
          {
            continue
          }
          let known =
            kind + general.sorted() + context.checklist.parameters.map(\.id.rawValue)
          report.addUnknown(
            .checklistPlaceUnknown, misspelt: .checklistPlaceMisspelt, name, among: known,
            site.place(in: language), ["element": site.name])
        }
      }
    }
  }
}
