extension Grammar {
  /// The grammar of answers to a survey.
  public static let answers = Grammar(
    name: "answers", namespace: "urn:patuh:answers:1", isPrivate: true,
    rules: [
      ElementRule(
        "answers", "Answers to a survey, one respondent after the other.",
        attributes: [
          .must("survey", .id, "The id of the survey."),
          .may("synthetic", .boolean, "false", "Whether the answers were made up."),
        ], .children([.some("respondent")])),
      ElementRule(
        "respondent", "One respondent; an id, never a name.",
        attributes: [.may("id", .text, "An id that only tells respondents apart.")],
        .children([.any("attribute"), .any("answer")])),
      ElementRule(
        "attribute", "What the respondent says of himself.",
        attributes: [
          .must("id", .id, "The attribute."), .must("value", .text, "Its value."),
        ], .empty),
      ElementRule(
        "answer", "An answer to a question.",
        attributes: [
          .must(
            "question", .text,
            "The question's id, or the id or number of an element with one question."),
          .must("value", .text, "The answer: a number, or a word of the scale."),
        ], .empty),
    ])
}
