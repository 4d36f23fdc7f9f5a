internal import AuditModel
internal import Diagnostics

/// Names in braces are parameters, measured values of the item's kind, or general ones.
struct PlaceholderLintRule: ChecklistLintRule {
  func check(_ context: ChecklistLintContext, _ report: inout LintReport) {
    let general = Set(["answer", "unit-name", "period"])
    // Put together once for each kind, not for each mistake.
    var known: [[String]: [String]] = [:]
    ChecklistTexts.visit(context.checklist) { text, site in
      for (language, text) in text.texts where text.utf8.contains(UInt8(ascii: "{")) {
        for name in TextTemplate.places(in: text) {
          let kind = site.item?.kind.placeholders ?? []
          if general.contains(name) || kind.contains(name)
            || context.parameters[ParameterID(name)] != nil
          {
            continue
          }
          let names =
            known[kind] ?? kind + general.sorted() + context.checklist.parameters.map(\.id.rawValue)
          known[kind] = names
          report.addUnknown(
            .checklistPlaceUnknown, misspelt: .checklistPlaceMisspelt, name, among: names,
            site.place(in: language), ["element": site.name])
        }
      }
    }
  }
}
