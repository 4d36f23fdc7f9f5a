internal import AuditModel

extension Grammar {
  /// The grammar of a survey instrument.
  public static let survey = Grammar(
    name: "survey", namespace: "urn:patuh:survey:1",
    rules: surveyFrame + SharedGrammar.source + SharedGrammar.bands + surveyParts)

  private static let surveyFrame: [ElementRule] = [
    ElementRule(
      "survey", "A survey: what is asked, on which scales, and how an index comes from it.",
      language: true, attributes: SharedGrammar.root("survey"),
      .children([
        .some("title"), .any("source"), .some("scale"), .one("index"), .any("bands"),
        .any("attribute"), .some("element"),
      ])),
    SharedGrammar.title,
  ]

  private static let surveyParts: [ElementRule] = [
    ElementRule(
      "scale", "A scale of answers: whole numbers from the lowest to the highest.",
      attributes: [
        .must("id", .id, "Its id, by which questions name it."),
        .must("from", .integer(-100...100), "The lowest answer."),
        .must("to", .integer(-100...100), "The highest answer."),
      ], .children([.any("label")])),
    ElementRule(
      "label", "The words of an answer.",
      attributes: [.must("value", .integer(-100...100), "The answer.")],
      .children([.some("title")])),
    ElementRule(
      "index", "How the index comes from the means of the elements.",
      attributes: [
        .must("maximum", .positive, "The index when every answer is the best."),
        .may(
          "method", .oneOf(SurveyIndexPlan.Method.allCases.map(\.rawValue)), "share",
          "How a mean counts: `share`: mean / highest answer; `position`: its place between lowest "
            + "and highest answer."),
        .may(
          "weights", .oneOf(SurveyIndexPlan.WeightMode.names), "exact",
          "How weights are written before they are used: exactly, or rounded to so many places."),
        .may(
          "decimals", .integer(0...6), "2",
          "The decimal places of the index, rounded half up; bands are read off it."),
      ], .children([.some("title")])),
    ElementRule(
      "attribute", "Something that respondents say of themselves; the index is broken down by it.",
      attributes: [.must("id", .id, "Its id, which is also the name of its column.")],
      .children([.some("title"), .some("value")])),
    ElementRule(
      "value", "A value that the attribute can have.",
      attributes: [
        .must("id", .id, "Its id, which answers name."),
        .may("from", .decimal, "The lowest number that belongs to it, such as an age."),
        .may("to", .decimal, "The highest number that belongs to it."),
      ], .children([.some("title")])),
    ElementRule(
      "element", "What is measured, by one or several questions.",
      attributes: [
        .must("id", .id, "Its id: what it means, whatever its number."),
        .may("number", .text, "The number printed with it, such as `U1`; also a column's name."),
        .may("weight", .positive, "1", "How much it counts beside the others."),
      ], .children([.some("title"), .some("question")])),
    ElementRule(
      "question", "A question that is answered on a scale.",
      attributes: [
        .must("id", .id, "Its id, which is also the name of its column."),
        .must("scale", .id, "Its scale."),
        .may(
          "reversed", .boolean, "false",
          "Whether a high answer is a bad one; it counts as lowest + highest - answer."),
      ], .children([.some("text")])),
    ElementRule("text", "The text of the question.", .text),
  ]
}
