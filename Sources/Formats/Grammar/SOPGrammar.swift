internal import AuditModel

extension Grammar {
  /// The grammar of an SOP.
  public static let sop = Grammar(
    name: "sop", namespace: "urn:patuh:sop:1", rules: sopFrame + sopFlow + sopLists)

  private static let sopFrame: [ElementRule] =
    [
      ElementRule(
        "sop", "A standard operating procedure: who does what, in which order and time.",
        language: true, attributes: SharedGrammar.root("SOP"),
        .children([
          .some("title"), .one("identity"), .any("source"), .some("performer"), .some("step"),
          .any("requirement"),
        ])),
      SharedGrammar.title,
      ElementRule(
        "identity", "The identity part of the SOP.",
        attributes: [
          .may("number", .text, "Its number in the office's register."),
          .may("created", .date, "The day on which it was drawn up."),
          .may("revised", .date, "The day of its last revision."),
          .may("effective", .date, "The first day on which it holds."),
        ],
        .children([
          .any("owner"), .any("approved-by"), .any("qualification"), .any("related"),
          .any("equipment"), .any("warning"), .any("record"),
        ])),
      ElementRule("owner", "The unit that owns the SOP.", .optionalText),
      ElementRule(
        "approved-by", "The position that approved it; never a person's name.", .optionalText),
    ] + SharedGrammar.source + [
      ElementRule(
        "performer", "A role that carries out steps.",
        attributes: [.must("id", .id, "Its id, by which steps name it.")],
        .children([.some("title")]))
    ]

  private static let sopFlow: [ElementRule] = [
    ElementRule(
      "step", "A step of the flow.",
      attributes: [
        .must("id", .id, "Its id."),
        .may(
          "kind", .oneOf(Step.Kind.allCases.map(\.rawValue)), "process",
          "Its symbol in the flow chart."),
        .may("performer", .id, "The role that carries it out."),
        .may("next", .id, "The step that follows; missing: the next in the document."),
      ],
      .children([
        .some("activity"), .any("prerequisite"), .optional("time"), .any("output"), .any("note"),
        .any("branch"),
      ])),
    ElementRule("activity", "What is done; for a decision: the question.", .text),
    ElementRule("prerequisite", "What must be at hand.", .optionalText),
    ElementRule(
      "time", "How long the step may take.",
      attributes: [
        .must("most", .positive, "The most that it may take."),
        .must(
          "unit", .oneOf(StepTime.Unit.allCases.map(\.rawValue)), "The unit of the limit."),
        .may(
          "since", .id, "The step whose end starts the clock; missing: the step before."),
        SharedGrammar.certainty,
      ], .empty),
    ElementRule("output", "What comes out of the step.", .optionalText),
    ElementRule(
      "branch", "Where a decision leads.",
      attributes: [
        .must(
          "on", .oneOf(Branch.Answer.allCases.map(\.rawValue)),
          "The answer to the decision's question."),
        .must("to", .id, "The step that follows."),
      ], .empty),
    ElementRule(
      "requirement", "What the SOP demands.",
      attributes: [
        .must("id", .id, "Its id, by which the items of checklists name it."),
        .may("source", .id, "The source that demands it."),
        .may("clause", .text, "The clause or article where it is demanded."),
        .may("step", .id, "The step that meets it."),
        .may(
          "part-of", .id,
          "The requirement that this one is a detail of; it is tested when that one is."),
        SharedGrammar.certainty,
      ], .children([.some("text")])),
  ]

  private static let sopLists: [ElementRule] =
    [
      ("qualification", "What performers must be qualified for."),
      ("related", "An SOP that this one is tied to."),
      ("equipment", "Equipment that is needed."),
      ("warning", "What goes wrong when the SOP is not followed."),
      ("record", "A record that is kept."),
    ].map { ElementRule($0.0, $0.1, .children([.some("text")])) } + [
      ElementRule("text", "The text of the entry.", .text)
    ]
}
