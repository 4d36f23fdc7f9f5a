internal import AuditModel

extension Grammar {
  /// The grammar of an audit universe.
  public static let universe = Grammar(
    name: "universe", namespace: "urn:patuh:universe:1",
    rules: universeRules + SharedGrammar.source)

  private static let universeRules: [ElementRule] = [
    ElementRule(
      "universe", "Everything that could be audited, with the risks by which it is ranked.",
      language: true, attributes: SharedGrammar.root("universe"),
      .children([.some("title"), .any("source"), .some("factor"), .some("entity")])),
    SharedGrammar.title,
    ElementRule(
      "factor", "A risk factor by which entities are rated.",
      attributes: [
        .must("id", .id, "Its id, by which ratings name it."),
        .may("weight", .positive, "1", "How much it counts beside the others."),
        .may("lowest", .decimal, "1", "The lowest rating: no risk."),
        .may("highest", .decimal, "5", "The highest rating."),
      ], .children([.some("title")])),
    ElementRule(
      "entity", "Something that can be audited: a process of a unit.",
      attributes: [
        .must("id", .id, "Its id."), .must("unit", .id, "The unit."),
        .must("checklist", .id, "The checklist by which it is audited."),
        .must("days", .positive, "How many auditor-days an audit takes."),
        .may(
          "cycle", .integer(1...240),
          "After how many months it must be audited again; missing: by risk alone."),
      ], .children([.some("title"), .some("rating")])),
    ElementRule(
      "rating", "How much of a risk there is.",
      attributes: [
        .must("factor", .id, "The factor."),
        .must("value", .decimal, "The rating, from the factor's lowest to its highest."),
      ], .empty),
  ]
}
