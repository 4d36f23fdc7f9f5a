internal import AuditModel

extension Grammar {
  /// The grammar of controlling results.
  public static let results = Grammar(
    name: "results", namespace: "urn:patuh:results:1", isPrivate: true, blankIsAbsent: true,
    rules: [
      ElementRule(
        "results", "What controllers found about the items of a checklist.",
        attributes: [
          .must("checklist", .id, "The id of the checklist that is answered."),
          .may("version", .text, "The version of the checklist that was used."),
          .may(
            "engagement", .text, "The id of the engagement in whose store the results are recorded."
          ),
          .may("unit", .id, "The id of the unit that was audited."),
          .may("unit-name", .text, "The name of the unit."),
          .may("period", .text, "The period, as the organisation names it, such as `2026-Q1`."),
          .may("date", .date, "The day on which the results were concluded."),
          .may(
            "side", .oneOf(SharedGrammar.sides), "The side of all results that name none."),
          .may("synthetic", .boolean, "false", "Whether the data is made up, as in examples."),
        ], .children([.any("parameter"), .any("result")])),
      ElementRule(
        "parameter", "A value that replaces the checklist's for this unit and period.",
        attributes: [
          .must("id", .id, "The parameter."), .must("value", .text, "Its value here."),
        ], .empty),
      ElementRule(
        "result", "What a controller found about one item.", attributes: resultFields,
        .children([.optional("note"), .optional("cause"), .any("evidence")])),
      ElementRule(note: "note", "What the controller noted; never shown in messages."),
      ElementRule(note: "cause", "The cause that the controller saw."),
      ElementRule(
        "evidence", "A piece of evidence.",
        attributes: [
          .mustOrBlank("href", .text, "The file or the place; blank: no evidence."),
          .may("sha256", .sha256, "The SHA-256 of the file, 64 hexadecimal digits."),
          .may("title", .text, "What it is."),
        ], .empty),
    ])

  /// The most that a count can be.
  static let countLimit = 1_000_000_000

  private static let resultFields: [AttributeRule] = [
    .must("item", .code, "The item of the checklist."),
    .may(
      "side", .oneOf(SharedGrammar.sides),
      "The side; missing: that of the file, or the item's only one."),
    .may(
      "answer", .text,
      "The answer: `yes`, `partial` or `no`, the id of a step or option (several with blanks "
        + "between), text; or for any kind `not-applicable`, `not-tested` or `no-evidence`."),
    .may("value", .decimal, "Measure and index: the measured number."),
    .may("numerator", .decimal, "Measure and index: the part, in place of `value`."),
    .may("denominator", .decimal, "Measure and index: the whole, in place of `value`."),
    .may("size", .integer(0...countLimit), "Sample: how many were drawn."),
    .may("deviations", .integer(0...countLimit), "Sample and case test: how many deviated."),
    .may(
      "population", .integer(0...countLimit),
      "Case test: how many cases there were; sample: how many there were to draw from."),
    .may(
      "no-evidence", .integer(0...countLimit),
      "Case test: how many could not be judged for want of evidence."),
    .may(
      "remove", .words(RemovableField.allCases.map(\.rawValue)),
      "What to remove from the recorded answer, with blanks between; a field that is absent or blank stays "
        + "as it is recorded."),
    .may(
      "basis", .integer(0...countLimit),
      "The revision of the recorded answer that the result was made from, as offline forms write it."
    ),
    .may("by", .text, "Who controlled, as a position; never shown in messages."),
    .may("at", .moment, "When: a date, or a moment with its offset from UTC."),
    .may(
      "recorded-by", .text,
      "Who recorded it in a store, where that is not who controlled; written by exports, not imported."
    ),
    .may(
      "recorded-at", .moment,
      "When it was recorded in a store; written by exports, not imported."),
  ]
}
