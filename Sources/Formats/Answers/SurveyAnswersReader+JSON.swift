internal import AuditModel
internal import Diagnostics
internal import Seals

extension SurveyAnswersReader {
  /// Reads a list of respondents: an array of objects, or an object that holds one.
  ///
  ///     {"schema": "urn:patuh:answers:1", "survey": "skm-2017", "synthetic": true,
  ///      "respondents": [{"respondent": "1", "U1": 4, "U2": 3, "sex": "P"}]}
  ///
  /// The keys of a respondent are the names of columns; numbers may be numbers or strings.
  static func readJSON(
    _ bytes: [UInt8], name: String, of instrument: SurveyInstrument, _ columns: AnswerColumns
  ) -> Read<SurveyAnswers> {
    let (value, problems) = JSONReader.read(bytes, name: name, limits: limits)
    guard let value else { return Read(draft: nil, diagnostics: problems) }
    var answers = JSONAnswers(
      builder: SurveyTallyBuilder(instrument), instrument: instrument, columns: columns)
    answers.take(value)
    return outcome(
      answers.builder, problems, name: name, sha256: Seals.sha256(bytes).description,
      isSynthetic: answers.isSynthetic)
  }
}

/// Counts the respondents of a JSON value.
private struct JSONAnswers {
  var builder: SurveyTallyBuilder
  let instrument: SurveyInstrument
  let columns: AnswerColumns
  private(set) var isSynthetic = false

  init(builder: SurveyTallyBuilder, instrument: SurveyInstrument, columns: AnswerColumns) {
    self.builder = builder
    self.instrument = instrument
    self.columns = columns
  }

  mutating func take(_ document: JSONValue) {
    switch document.content {
    case .array(let respondents):
      for respondent in respondents { take(respondent: respondent) }
    case .object(let members):
      for member in members {
        switch member.key {
        case "schema": check(member, is: Grammar.answers.namespace, "schema")
        case "survey": check(member, is: instrument.id.rawValue, "survey")
        case "synthetic":
          if case .boolean(let flag) = member.value.content {
            isSynthetic = flag
          } else {
            builder.report(.answersSynthetic, member.value.location)
          }
        case "respondents":
          guard case .array(let respondents) = member.value.content else {
            builder.report(
              .answersJSONShape, member.value.location, ["found": member.value.kind])
            continue
          }
          for respondent in respondents { take(respondent: respondent) }
        default:
          builder.report(
            .answersColumnUnknown, member.location,
            [
              "column": ValueForm.shown(member.key),
              "expected": "schema, survey, synthetic, respondents",
            ])
        }
      }
    default: builder.report(.answersJSONShape, document.location, ["found": document.kind])
    }
  }

  private mutating func check(
    _ member: JSONValue.Member, is expected: String, _ attribute: String
  ) {
    if case .string(expected) = member.value.content { return }
    var found = member.value.kind
    if case .string(let text) = member.value.content { found = ValueForm.shown(text) }
    builder.report(
      .answersForeign, member.value.location,
      ["attribute": attribute, "expected": expected, "found": found])
  }

  private mutating func take(respondent: JSONValue) {
    guard case .object(let members) = respondent.content else {
      builder.report(.answersJSONShape, respondent.location, ["found": respondent.kind])
      return
    }
    var id: String?
    for member in members {
      let role = SurveyAnswersReader.role(
        of: member.key, at: member.location, columns, instrument, &builder)
      let text: String
      switch member.value.content {
      case .string(let written), .number(let written): text = written
      case .null: continue
      case .boolean(let flag): text = flag ? "true" : "false"
      case .array, .object:
        if role != .ignored {
          builder.report(.answersJSONShape, member.value.location, ["found": member.value.kind])
        }
        continue
      }
      switch role {
      case .question(let question):
        builder.take(text, question: question, at: member.value.location)
      case .attribute(let attribute):
        builder.take(text, attribute: attribute, at: member.value.location)
      case .respondent: id = ValueForm.trimmed(text)
      case .synthetic: if text == "true" { isSynthetic = true }
      case .ignored: continue
      case .questionName, .answer, .several:
        builder.report(
          .answersNotAQuestion, member.location, ["found": ValueForm.shown(member.key)])
      }
    }
    builder.end(id: id, at: respondent.location)
  }
}
