internal import AuditModel
internal import Diagnostics
internal import XMLTree

/// Looks for texts that are not given in a language that the document promises.
///
/// Works on any document of ours: which elements are texts is what its grammar says.
enum LanguageReview {
  /// A warning for each text and language that is missing.
  static func review(_ document: XMLDocument, against grammar: Grammar) -> [Diagnostic] {
    let root = document.root
    let own = Language(root.language ?? "und")
    let promised = ValueForm.words(root.attribute("languages")?.value ?? "").map { Language($0) }
    guard promised.count > 1 else { return [] }
    let texts = Set(
      grammar.rules.compactMap { rule in
        if case .text = rule.content { rule.name } else { nil }
      })
    var found: [Diagnostic] = []
    visit(root, own, promised, texts, &found)
    return found
  }

  private static func visit(
    _ element: XMLElement, _ own: Language, _ promised: [Language], _ texts: Set<String>,
    _ found: inout [Diagnostic]
  ) {
    var given: [String: (first: XMLElement, languages: Set<Language>)] = [:]
    var order: [String] = []
    for child in element.children {
      guard texts.contains(child.name.local) else {
        visit(child, own, promised, texts, &found)
        continue
      }
      let language =
        child.attribute("lang", namespace: XMLName.xmlNamespace).map {
          Language(ValueForm.trimmed($0.value))
        } ?? own
      if given[child.name.local] == nil {
        given[child.name.local] = (child, [])
        order.append(child.name.local)
      }
      given[child.name.local]?.languages.insert(language)
    }
    for name in order {
      guard let text = given[name] else { continue }
      for language in promised where !text.languages.contains(language) {
        found.append(
          Diagnostic(
            .structureLanguageMissing, at: text.first.location,
            ["element": name, "language": language.tag]))
      }
    }
  }
}
