internal import AuditModel
internal import Diagnostics
internal import Seals
internal import XMLTree

extension SurveyAnswersReader {
  /// Reads a document `urn:patuh:answers:1`.
  static func readXML(
    _ bytes: [UInt8], name: String, of instrument: SurveyInstrument, _ columns: AnswerColumns
  ) -> Read<SurveyAnswers> {
    let document: XMLDocument
    do {
      document = try XMLDocument.parse(bytes, name: name)
    } catch {
      return Read(draft: nil, diagnostics: error.diagnostics)
    }
    let structure = StructureCheck.check(document, against: .answers)
    let root = document.root
    guard root.name == XMLName("answers", namespace: Grammar.answers.namespace) else {
      return Read(draft: nil, diagnostics: structure)
    }
    var builder = SurveyTallyBuilder(instrument)
    if let survey = root.attribute("survey"), root.value("survey") != instrument.id.rawValue,
      !structure.hasErrors
    {
      builder.report(
        .answersForeign, survey.valueLocation,
        [
          "attribute": "survey", "expected": instrument.id.rawValue,
          "found": ValueForm.shown(survey.value),
        ])
    }
    for respondent in root.children("respondent") {
      for child in respondent.children {
        let naming = child.name.local == "answer" ? "question" : "id"
        guard let named = child.attribute(naming), let value = child.attribute("value") else {
          continue
        }
        let role = role(
          of: named.value, at: named.valueLocation, columns, instrument, &builder)
        switch (role, naming) {
        case (.question(let question), "question"):
          builder.take(value.value, question: question, at: value.valueLocation)
        case (.attribute(let attribute), "id"):
          builder.take(value.value, attribute: attribute, at: value.valueLocation)
        case (.ignored, _): continue
        default:
          builder.report(
            .answersNotAQuestion, named.valueLocation, ["found": ValueForm.shown(named.value)])
        }
      }
      builder.end(id: respondent.value("id"), at: respondent.location)
    }
    return outcome(
      builder, structure, name: name, sha256: document.canonicalHash.description,
      isSynthetic: root.flag("synthetic"))
  }
}
