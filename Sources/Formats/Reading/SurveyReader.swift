public import AuditModel
internal import Diagnostics
internal import Seals
public import XMLTree

/// Reads a survey instrument (`urn:patuh:survey:1`).
public enum SurveyReader {
  /// Reads the instrument of a document; without a value if the document has errors, all of which are reported.
  ///
  /// Never throws for what an author wrote. What the grammar cannot say is judged by
  /// ``SurveyReview``.
  public static func read(_ document: XMLDocument) -> Read<SurveyInstrument> {
    let structure = StructureCheck.check(document, against: .survey)
    let root = document.root
    guard root.name == XMLName("survey", namespace: Grammar.survey.namespace) else {
      return Read(draft: nil, diagnostics: structure)
    }
    var reader = DocumentReader(root: root)
    var survey = SurveyInstrument(
      id: root.id("id") ?? SurveyID(""), version: root.value("version") ?? "",
      language: reader.language, languages: reader.languages,
      title: reader.requiredText(root.children("title")),
      index: SurveyIndexPlan(
        title: LocalizedText([:], fallback: reader.language), maximum: 0, location: root.location),
      location: root.location, canonicalHash: document.canonicalHash.description)
    for child in root.children {
      switch child.name.local {
      case "source": if let source = reader.source(child) { survey.sources.append(source) }
      case "scale": if let scale = scale(child, &reader) { survey.scales.append(scale) }
      case "index": survey.index = index(child, &reader)
      case "bands": survey.bands.append(reader.bands(child))
      case "attribute":
        if let attribute = attribute(child, &reader) { survey.attributes.append(attribute) }
      case "element": if let element = element(child, &reader) { survey.elements.append(element) }
      default: break
      }
    }
    return Read(draft: survey, diagnostics: structure + reader.diagnostics)
  }

  private static func scale(
    _ element: XMLElement, _ reader: inout DocumentReader
  ) -> SurveyScale? {
    guard let id: ScaleID = element.id("id"), let lowest = element.integer("from"),
      let highest = element.integer("to")
    else { return nil }
    var labels: [Int: LocalizedText] = [:]
    for label in element.children("label") {
      if let value = label.integer("value"), labels[value] == nil {
        labels[value] = reader.requiredText(label.children("title"))
      }
    }
    return SurveyScale(
      id: id, lowest: lowest, highest: highest, labels: labels, location: element.location)
  }

  private static func index(
    _ element: XMLElement, _ reader: inout DocumentReader
  ) -> SurveyIndexPlan {
    SurveyIndexPlan(
      title: reader.requiredText(element.children("title")),
      maximum: element.decimal("maximum") ?? 0, method: element.word("method", .share),
      weightMode: element.value("weights").flatMap { SurveyIndexPlan.WeightMode($0) } ?? .exact,
      decimals: element.integer("decimals") ?? 2, location: element.location)
  }

  private static func attribute(
    _ element: XMLElement, _ reader: inout DocumentReader
  ) -> SurveyAttribute? {
    guard let id: AttributeID = element.id("id") else { return nil }
    return SurveyAttribute(
      id: id, title: reader.requiredText(element.children("title")),
      values: element.children("value").compactMap { value in
        guard let id: AttributeValueID = value.id("id") else { return nil }
        return SurveyAttribute.Value(
          id: id, title: reader.requiredText(value.children("title")),
          from: value.decimal("from"), to: value.decimal("to"))
      }, location: element.location)
  }

  private static func element(
    _ element: XMLElement, _ reader: inout DocumentReader
  ) -> SurveyElement? {
    guard let id: ElementID = element.id("id") else { return nil }
    return SurveyElement(
      id: id, number: element.value("number"), weight: element.decimal("weight") ?? 1,
      title: reader.requiredText(element.children("title")),
      questions: element.children("question").compactMap { question in
        guard let id: QuestionID = question.id("id"), let scale: ScaleID = question.id("scale")
        else { return nil }
        return SurveyQuestion(
          id: id, scale: scale, isReversed: question.flag("reversed"),
          text: reader.requiredText(question.children("text")), location: question.location)
      }, location: element.location)
  }
}
