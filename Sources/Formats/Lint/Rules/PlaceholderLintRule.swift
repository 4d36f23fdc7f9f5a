internal import AuditModel
internal import Diagnostics

/// Names in braces are parameters, measured values of the item's kind, or general ones.
struct PlaceholderLintRule: ChecklistLintRule {
  func check(_ context: ChecklistLintContext, _ report: inout LintReport) {
    for use in context.placeholders.unknown {
      let known =
        use.measured + PlaceholderUse.general
        + context.checklist.parameters.map(\.id.rawValue)
      report.addUnknown(
        .checklistPlaceUnknown, misspelt: .checklistPlaceMisspelt, use.name, among: known,
        use.site.place(in: use.language), ["element": use.site.name])
    }
  }
}

/// The names in braces of all texts of a checklist, gathered in one walk.
struct PlaceholderUse {
  /// A name that nothing fills.
  struct Unknown {
    var name: String
    var language: Language
    var site: ChecklistTexts.Site
    /// The measured values that can be named there.
    var measured: [String]
  }

  /// The names that can be filled anywhere.
  static let general = ["answer", "period", "unit-name"]

  /// All names.
  private(set) var names: Set<String> = []
  /// Those that nothing fills.
  private(set) var unknown: [Unknown] = []

  init(_ checklist: Checklist, parameters: [ParameterID: Parameter]) {
    let filled = Set(Self.general + parameters.keys.map(\.rawValue))
    ChecklistTexts.visit(checklist) { text, kind, site in
      for entry in text.entries where entry.text.utf8.contains(UInt8(ascii: "{")) {
        let (language, text) = (entry.language, entry.text)
        for name in TextTemplate.places(in: text) {
          names.insert(name)
          if filled.contains(name) { continue }
          let measured = kind?.placeholders ?? []
          if measured.contains(name) { continue }
          unknown.append(
            Unknown(name: name, language: language, site: site, measured: measured))
        }
      }
    }
  }
}
