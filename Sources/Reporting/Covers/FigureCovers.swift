internal import AuditModel

extension FigurePage {
  /// What a cover can say of one figure.
  ///
  /// - Parameters:
  ///   - kind: What it is the figure of, as data names it.
  ///   - version: The version of what defines it.
  /// - Returns: The values by their names in templates.
  func coverValues(_ kind: String, version: String) -> [String: TemplateValue] {
    [
      "kind": .text(kind), "title": .text(words(title)), "version": .text(version),
      "unit": .text(""), "period": .text(""), "score": .text(figure),
      "rating": .text(rating?.text ?? ""), "is-excerpt": .flag(false),
      "is-synthetic": .flag(isSynthetic), "language": .text(words.tag),
    ]
  }
}

extension SurveyReport: CoveredReport {
  /// What a cover can say of a survey.
  public func coverValues() -> [String: TemplateValue] {
    SurveyPage(text: SurveyIndexText(self)).figure.coverValues(
      "survey", version: instrument.version)
  }
}

extension RegisterReport: CoveredReport {
  /// What a cover can say of a register.
  public func coverValues() -> [String: TemplateValue] {
    RegisterPage(text: RegisterText(self)).figure.coverValues(
      "register", version: register.version)
  }
}

extension IndexReport: CoveredReport {
  /// What a cover can say of an index.
  public func coverValues() -> [String: TemplateValue] {
    IndexPage(text: IndexText(self)).figure.coverValues("index", version: index.version)
  }
}
