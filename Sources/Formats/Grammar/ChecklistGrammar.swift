internal import AuditModel

extension Grammar {
  /// The grammar of a checklist.
  public static let checklist = Grammar(
    name: "checklist", namespace: "urn:patuh:checklist:1",
    rules: checklistFrame + checklistScoring + checklistItems + checklistKinds)

  private static let checklistFrame: [ElementRule] =
    [
      ElementRule(
        "checklist", "What an audit asks, by which criteria, and how the answers are scored.",
        language: true, attributes: SharedGrammar.root("checklist"),
        .children([
          .some("title"), .any("description"), .any("source"), .any("sop"), .any("requirement"),
          .any("parameter"), .any("axis"), .one("scoring"), .optional("findings"),
          .some("section"),
        ])),
      SharedGrammar.title,
      ElementRule("description", "What the checklist is for.", .optionalText),
    ] + SharedGrammar.source + [
      ElementRule(
        "sop", "An SOP whose requirements the checklist tests.",
        attributes: [
          .must(
            "href", .text,
            "The file of the SOP, relative to the checklist's folder and inside it, with `/` "
              + "between folders.")
        ], .empty),
      ElementRule(
        "requirement", "A requirement that comes from a source directly, not from an SOP.",
        attributes: [
          .must("id", .id, "Its id, by which items name it."),
          .may("source", .id, "The source that demands it."),
          .may("clause", .text, "The clause or article where it is demanded."),
          SharedGrammar.certainty,
        ], .children([.some("text")])),
      ElementRule("text", "What is demanded.", .text),
      ElementRule(
        "parameter",
        "A named value that criteria, conditions and texts use, written `{id}`; results may "
          + "override it for their unit.",
        attributes: [
          .must("id", .id, "Its id."),
          .must("value", .text, "Its value where results override nothing."),
          .may("type", .oneOf(ParameterType.allCases.map(\.rawValue)), "number", "Its kind."),
          .may("unit", .text, "The unit in which it is counted, such as `workday`."),
          .may("minimum", .decimal, "The least value that an override may have."),
          .may("maximum", .decimal, "The greatest value that an override may have."),
          .may("source", .id, "The source that its value comes from."),
          SharedGrammar.certainty,
        ], .children([.some("title")])),
      ElementRule(
        "axis", "An axis on which items are classified, such as the management function.",
        attributes: [.must("id", .id, "Its id.")],
        .children([.some("title"), .some("value")])),
      ElementRule(
        "value", "A value on an axis.", attributes: [.must("id", .id, "Its id.")],
        .children([.some("title")])),
    ]

  private static let checklistScoring: [ElementRule] = [
    ElementRule(
      "scoring", "How answers become scores and ratings.",
      attributes: [
        .must(
          "model", .id,
          "The scoring model: `weighted-mean`, `deduction`, `minimum` or `maturity`."),
        .may("source", .id, "The source that the scale comes from."),
        .may(
          "not-applicable", .oneOf(ScoringPlan.NotApplicable.allCases.map(\.rawValue)),
          "leave-out", "What an item counts that does not apply."),
        .may(
          "not-tested", .oneOf(ScoringPlan.Missing.allCases.map(\.rawValue)), "leave-out",
          "What an item counts that was not tested."),
        .may(
          "undetermined", .oneOf(ScoringPlan.Missing.allCases.map(\.rawValue)), "zero",
          "What an item counts that was tested without a conclusion: no evidence, or a sample too "
            + "small."),
        .may("decimals", .integer(0...6), "2", "The decimal places of a score, rounded half up."),
      ],
      .children([.optional("combine"), .any("cap"), .any("deduct"), .any("rating")])),
    ElementRule(
      "combine", "How the scores of the two sides are joined.",
      attributes: [
        .may("internal", .decimal, "The weight of the internal score; together with `external`."),
        .may("external", .decimal, "The weight of the external score; together with `internal`."),
        .may(
          "discrepancy", .positive,
          "By how many points the sides may differ before that is a finding."),
      ], .empty),
    ElementRule(
      "cap", "A limit of the overall score that holds when an item of some severity fails.",
      attributes: [
        .must("on", .oneOf(SharedGrammar.severities), "The severity of the failing item."),
        .must("at", .decimal, "The highest score that is left."),
      ], .empty),
    ElementRule(
      "deduct", "The points lost for a failing item; only for the model `deduction`.",
      attributes: [
        .must("severity", .oneOf(SharedGrammar.severities), "The severity of the item."),
        .must("points", .decimal, "The points lost, 0 or more."),
      ], .empty),
    ElementRule(
      "rating", "A word on the rating scale.",
      attributes: [
        .must("id", .code, "Its id, such as `A`."),
        .must("from", .decimal, "The lowest rounded score that earns it."),
        .may(
          "tone", .oneOf(Rating.Tone.allCases.map(\.rawValue)), "fair",
          "How good it is, for colour."),
      ], .children([.some("title")])),
    ElementRule(
      "findings", "How failures become graded findings.",
      attributes: [
        .may(
          "escalate-minors", .integer(2...1_000_000),
          "From how many minor findings under one clause on they are all major.")
      ], .children([.any("grade"), .any("due")])),
    ElementRule(
      "grade", "A line of the grading table; the first that fits decides.",
      attributes: [
        .must("severity", .oneOf(SharedGrammar.severities), "The severity of the item."),
        .must("is", .oneOf(SharedGrammar.grades), "The grade of its finding."),
        .may("below", .share, "The attainment below which the line fits."),
      ], .empty),
    ElementRule(
      "due", "Until when a finding of a grade must be dealt with.",
      attributes: [
        .must("grade", .oneOf(SharedGrammar.grades), "The grade."),
        .must("days", .integer(0...36_500), "Days from the date of the results."),
      ], .empty),
  ]

  private static let checklistItems: [ElementRule] = [
    ElementRule(
      "section", "A part of the checklist: items, and sections within it.",
      attributes: [
        .must("id", .id, "Its id."),
        .may("applies", .text, "The condition under which it applies, with everything within."),
        .may("class", .classes, "Classes `axis:value` of the items within that say nothing else."),
      ],
      .children([.some("title"), .any("guidance"), .any("item"), .any("section")])),
    ElementRule("guidance", "How to find the answer.", .optionalText),
    ElementRule(
      "item", "One question or test.",
      attributes: [
        .must("id", .code, "Its id, which is also its printed code, such as `8.5.1`."),
        .must("side", .oneOf(SharedGrammar.sides + ["both"]), "Who answers it."),
        .may("requirement", .id, "The requirement that it tests; missing: it only informs."),
        .may(
          "severity", .oneOf(SharedGrammar.severities), "minor",
          "How much it matters when it fails."),
        .may("weight", .decimal, "1", "How much it counts; 0 keeps it out of the score."),
        .may("level", .integer(1...9), "The level it belongs to; only for the model `maturity`."),
        .may("class", .classes, "Its classes `axis:value`, with blanks between."),
        .may("applies", .text, "The condition under which it applies; missing: always."),
      ],
      .children([
        .some("question"), .any("guidance"), .any("evidence"), .oneOf(checklistKindKeys),
        .optional("finding"),
      ])),
    ElementRule("question", "What is asked.", .text),
    ElementRule(
      "evidence", "A piece of the evidence asked for; several pieces, several elements.",
      attributes: [
        .may("required", .boolean, "false", "Whether an answer without evidence is reported.")
      ], .optionalText),
    ElementRule(
      "finding", "What is said when the item fails; a missing part says the built-in text.",
      attributes: [
        .may("grade", .oneOf(SharedGrammar.grades), "A grade that replaces the grading table."),
        .may("due", .integer(0...36_500), "Days until it is due; replaces the table."),
      ],
      .children([.any("condition"), .any("cause"), .any("effect"), .any("recommendation")])),
    ElementRule("condition", "What was found.", .optionalText),
    ElementRule(
      "cause", "Why it may have come about: a suggestion, which an auditor confirms or replaces.",
      .optionalText),
    ElementRule("effect", "What follows from it.", .optionalText),
    ElementRule("recommendation", "What to do.", .optionalText),
  ]

  /// The keys of the kinds of answer.
  static let checklistKindKeys = [
    "conformity", "ladder", "measure", "sample", "index", "case-test", "choice", "text-answer",
  ]

  private static let threshold: [AttributeRule] = [
    .may("at-least", .number, "Met by this value and more."),
    .may("at-most", .number, "Met by this value and less."),
    .may("above", .number, "Met by more than this value only."),
    .may("below", .number, "Met by less than this value only."),
    .may("equals", .number, "Met by exactly this value."),
    .may("unit", .text, "The unit, such as `percent` or `workday`; missing: a count."),
    .may("minimum", .decimal, "The least value that can be; answers below are refused."),
    .may("maximum", .decimal, "The greatest value that can be; answers above are refused."),
    .may(
      "credit", .oneOf(Credit.allCases.map(\.rawValue)), "none",
      "What a missed threshold still earns."),
    .may(
      "takes", .id,
      "The measure of a survey, index, register or audit that is taken where results give none, "
        + "such as `skm-2017.index`."),
  ]

  private static let checklistKinds: [ElementRule] = [
    ElementRule(
      "conformity", "Kind of answer: yes, partial or no.",
      attributes: [.may("partial", .share, "0.5", "What a partial answer attains.")], .empty),
    ElementRule(
      "ladder", "Kind of answer: one step of a graded ladder.",
      attributes: [
        .may("conforming-from", .share, "1", "The attainment from which an answer conforms.")
      ], .children([.some("step")])),
    ElementRule(
      "step", "A step of a ladder.",
      attributes: [
        .must("id", .id, "Its id, which results name."),
        .must("value", .decimal, "What it attains, 0 to 1."),
      ], .children([.some("title")])),
    ElementRule(
      "measure",
      "Kind of answer: a measured number against exactly one of `at-least`, `at-most`, `above`, "
        + "`below` and `equals`.", attributes: threshold, .empty),
    ElementRule(
      "sample",
      "Kind of answer: deviations in a sample against a tolerable rate, by one-sided "
        + "Clopper-Pearson limits.",
      attributes: [
        .must("tolerable", .number, "The tolerable deviation rate, above 0 and below 1."),
        .must("confidence", .number, "The confidence, from 0.5 and below 1."),
      ], .empty),
    ElementRule(
      "index", "Kind of answer: an index from a survey or from outside, judged like a measure.",
      attributes: [.must("name", .id, "The name of the index, such as `ikm`.")] + threshold,
      .empty),
    ElementRule(
      "case-test", "Kind of answer: violations among all cases.",
      attributes: [
        .must("test", .id, "The name of the test."),
        .may("tolerable", .number, "0", "The tolerable share of violations, from 0 and below 1."),
      ], .empty),
    ElementRule(
      "choice", "Kind of answer: one or several of a list of options.",
      attributes: [
        .may("several", .boolean, "false", "Whether several may be chosen; their values add up.")
      ], .children([.some("option")])),
    ElementRule(
      "option", "An option of a choice.",
      attributes: [
        .must("id", .id, "Its id, which results name."),
        .may("value", .decimal, "What it attains, 0 to 1; all options have a value, or none."),
      ], .children([.some("title")])),
    ElementRule("text", key: "text-answer", "Kind of answer: text, never scored.", .empty),
  ]
}
