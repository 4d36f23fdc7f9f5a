extension Grammar {
  /// The grammar of a programme.
  public static let programme = Grammar(
    name: "programme", namespace: "urn:patuh:programme:1",
    rules: [
      ElementRule(
        "programme", "What is audited over several periods, in which units, by which checklists.",
        language: true, attributes: SharedGrammar.root("programme"),
        .children([
          .some("title"), .some("period"), .some("unit"), .any("survey"), .any("register"),
          .some("audit"),
          .any("index"),
        ])),
      SharedGrammar.title,
      ElementRule(
        "period", "A period; the oldest stands first.",
        attributes: [
          .must("id", .period, "Its id, as results name it, such as `2026-Q1`."),
          .may(
            "end", .date,
            "Its last day: registers are measured on it, and bands of that day hold; needed with a "
              + "register."),
        ],
        .children([.any("title")])),
      ElementRule(
        "unit", "A unit that is audited.",
        attributes: [
          .must("id", .id, "Its id, as results name it."),
          .may(
            "users", .integer(1...1_000_000_000),
            "How many people use its service in a period: gives the required sample of surveys."),
        ],
        .children([.some("title")])),
      ElementRule(
        "survey", "A survey by which every unit is measured in every period.",
        attributes: [
          .must("instrument", .id, "The id of the survey."),
          .may("href", .text, "Its file, below the programme's folder; missing: the library's."),
        ], .children([.some("answers")])),
      ElementRule(
        "answers", "A file of answers for each unit and period.", attributes: file, .empty),
      ElementRule(
        "register", "A register of complaints by which every unit is measured in every period.",
        attributes: [
          .must("id", .id, "The id of the register."),
          .may("href", .text, "Its file, below the programme's folder; missing: the library's."),
        ], .children([.some("entries")])),
      ElementRule(
        "entries", "A file of entries for each unit and period.", attributes: file, .empty),
      ElementRule(
        "index",
        "A composite index of every unit in every period, from the measures of surveys, registers "
          + "and audits, and from files of values.",
        attributes: [
          .must("id", .id, "The id of the index."),
          .may("href", .text, "Its file, below the programme's folder; missing: the library's."),
        ], .children([.any("inputs")])),
      ElementRule(
        "inputs", "A file of values for each unit and period.", attributes: file, .empty),
      ElementRule(
        "audit", "A checklist by which every unit is audited in every period.",
        attributes: [
          .must("checklist", .id, "The id of the checklist."),
          .may(
            "href", .text,
            "Its file, below the programme's folder; missing: the library's checklist with that id."
          ),
        ], .children([.any("results"), .any("engagement")])),
      ElementRule(
        "engagement",
        "An engagement of a store for each unit and period: its answers are results, and its findings "
          + "have the states and due dates of the store.",
        attributes: [
          .must("store", .text, "The path of the store below the programme's folder."),
          .must("id", .text, "Its id, with `{unit}` and `{period}` for the ids."), optional,
        ], .empty),
      ElementRule(
        "results", "A file of controlling results for each unit and period.",
        attributes: file, .empty),
    ])

  private static let file: [AttributeRule] = [
    .must(
      "href", .text,
      "Its path below the programme's folder, with `{unit}` and `{period}` for the ids."),
    optional,
  ]

  private static let optional = AttributeRule.may(
    "optional", .boolean, "false", "Whether a unit and period may be without it.")
}
