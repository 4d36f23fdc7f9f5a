internal import AuditModel
internal import Diagnostics
internal import XMLTree

/// Judges what the grammar of a survey cannot say: ids, scales, bands, and names of columns.
enum SurveyReview {
  /// The diagnostics of an instrument, sorted by place.
  static func review(_ survey: SurveyInstrument, document: XMLDocument) -> [Diagnostic] {
    var report = LintReport()
    check("source", survey.sources, \.id, \.location, &report)
    check("scale", survey.scales, \.id, \.location, &report)
    check("attribute", survey.attributes, \.id, \.location, &report)
    check("element", survey.elements, \.id, \.location, &report)
    check("question", survey.questions.map(\.question), \.id, \.location, &report)
    for scale in survey.scales { check(scale, document, &report) }
    for element in survey.elements { check(element, survey, &report) }
    BandsReview(
      sources: survey.sources.map(\.id.rawValue), maximum: survey.index.maximum,
      decimals: survey.index.decimals, idRepeated: .surveyIDRepeated,
      referenceUnknown: .surveyReferenceUnknown, referenceMisspelt: .surveyReferenceMisspelt
    ).check(survey.bands, &report)
    checkColumns(survey, &report)
    report.add(contentsOf: LanguageReview.review(document, against: .survey))
    return report.diagnostics(documents: [document])
  }

  private static func check<Thing, ID: Identifier>(
    _ element: String, _ things: [Thing], _ id: (Thing) -> ID,
    _ location: (Thing) -> SourceLocation, _ report: inout LintReport
  ) {
    DuplicateIDLintRule.check(element, things, id, location, message: .surveyIDRepeated, &report)
  }

  private static func check(
    _ scale: SurveyScale, _ document: XMLDocument, _ report: inout LintReport
  ) {
    guard scale.highest > scale.lowest, scale.highest - scale.lowest <= 100 else {
      return report.add(
        .surveyScaleOrder, .value(of: "to", at: scale.location),
        ["lowest": String(scale.lowest), "highest": String(scale.highest)])
    }
    var seen: Set<Int> = []
    for label in document.element(at: scale.location)?.children("label") ?? [] {
      guard let value = label.integer("value") else { continue }
      if !(scale.lowest...scale.highest).contains(value) {
        report.add(
          .surveyLabelOutside, .value(of: "value", at: label.location),
          [
            "found": String(value), "lowest": String(scale.lowest),
            "highest": String(scale.highest),
          ])
      } else if !seen.insert(value).inserted {
        report.add(
          .surveyLabelRepeated, .value(of: "value", at: label.location),
          ["found": String(value)])
      }
    }
  }

  private static func check(
    _ element: SurveyElement, _ survey: SurveyInstrument, _ report: inout LintReport
  ) {
    let known = survey.scales.map(\.id.rawValue)
    var first: SurveyScale?
    for question in element.questions {
      guard let scale = survey.scale(question.scale) else {
        report.addUnknown(
          .surveyReferenceUnknown, misspelt: .surveyReferenceMisspelt, question.scale.rawValue,
          among: known, .value(of: "scale", at: question.location),
          ["attribute": "scale", "target": "scale"])
        continue
      }
      if scale.highest <= 0, survey.index.method == .share {
        report.add(
          .surveyScaleShare, .value(of: "scale", at: question.location),
          ["scale": scale.id.rawValue, "highest": String(scale.highest)])
      }
      if let first, first.lowest != scale.lowest || first.highest != scale.highest {
        report.add(
          .surveyScaleMixed, .value(of: "scale", at: question.location),
          [
            "element": element.id.rawValue, "first": first.id.rawValue,
            "second": scale.id.rawValue,
          ])
      }
      first = first ?? scale
    }
  }

  /// A name that could be two columns makes answers ambiguous.
  private static func checkColumns(_ survey: SurveyInstrument, _ report: inout LintReport) {
    var owners: [String: String] = [:]
    for name in ["respondent", "synthetic", "question", "element", "answer"] {
      owners[name] = name
    }
    func claim(_ name: String, _ owner: String, _ place: LintPlace) {
      let key = AnswerColumns.folded(name)
      if let other = owners[key], other != owner {
        report.add(.surveyColumnAmbiguous, place, ["name": name])
      } else {
        owners[key] = owner
      }
    }
    for element in survey.elements {
      // An element and its only question are one column, whatever they are called.
      let owner = "element \(element.id)"
      claim(element.id.rawValue, owner, .value(of: "id", at: element.location))
      if let number = element.number {
        claim(number, owner, .value(of: "number", at: element.location))
      }
      for question in element.questions {
        claim(
          question.id.rawValue, element.questions.count == 1 ? owner : "question \(question.id)",
          .value(of: "id", at: question.location))
      }
    }
    for attribute in survey.attributes {
      claim(
        attribute.id.rawValue, "attribute \(attribute.id)",
        .value(of: "id", at: attribute.location))
    }
  }
}
