internal import AuditModel

extension Grammar {
  /// The grammar of a follow-up regime.
  public static let followup = Grammar(
    name: "followup", namespace: "urn:patuh:followup:1",
    rules: followUpRules + SharedGrammar.source)

  private static let states = FindingState.afterIssue.map(\.rawValue)

  private static let followUpRules: [ElementRule] = [
    ElementRule(
      "followup", "How what became of findings is named and counted.",
      language: true, attributes: SharedGrammar.root("regime"),
      .children([.some("title"), .any("source"), .any("deadline"), .some("status")])),
    SharedGrammar.title,
    ElementRule(
      "deadline", "A time limit that runs from the day on which a finding is issued.",
      attributes: [
        .must("id", .id, "Its id."),
        .must(
          "days", .integer(1...3660),
          "How many days; the day of issue is day 0, and the limit is kept on the last day."),
        .must("until", .oneOf(states), "The state that is to be reached."),
        .may("source", .id, "The source that sets it."),
      ], .children([.some("title")])),
    ElementRule(
      "status", "A status in the words of the regime.",
      attributes: [
        .must("id", .id, "Its id."),
        .must(
          "counts", .oneOf(FollowUpRegime.Count.allCases.map(\.rawValue)),
          "How its findings count: not followed up yet, followed up, or excused for a valid reason."
        ),
      ], .children([.some("title"), .some("state")])),
    ElementRule(
      "state", "A state of findings that the status covers.",
      attributes: [.must("name", .oneOf(states), "The state.")], .empty),
  ]
}
