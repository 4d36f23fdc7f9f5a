extension Grammar {
  /// The grammar of a programme.
  public static let programme = Grammar(
    name: "programme", namespace: "urn:patuh:programme:1",
    rules: [
      ElementRule(
        "programme", "What is audited over several periods, in which units, by which checklists.",
        language: true, attributes: SharedGrammar.root("programme"),
        .children([.some("title"), .some("period"), .some("unit"), .some("audit")])),
      SharedGrammar.title,
      ElementRule(
        "period", "A period; the oldest stands first.",
        attributes: [.must("id", .period, "Its id, as results name it, such as `2026-Q1`.")],
        .children([.any("title")])),
      ElementRule(
        "unit", "A unit that is audited.",
        attributes: [.must("id", .id, "Its id, as results name it.")],
        .children([.some("title")])),
      ElementRule(
        "audit", "A checklist by which every unit is audited in every period.",
        attributes: [
          .must("checklist", .id, "The id of the checklist."),
          .may(
            "href", .text,
            "Its file, below the programme's folder; missing: the library's checklist with that id."
          ),
        ], .children([.some("results")])),
      ElementRule(
        "results", "A file of controlling results for each unit and period.",
        attributes: [
          .must(
            "href", .text,
            "Its path below the programme's folder, with `{unit}` and `{period}` for the ids."),
          .may(
            "optional", .boolean, "false", "Whether a unit and period may be without it."),
        ], .empty),
    ])
}
