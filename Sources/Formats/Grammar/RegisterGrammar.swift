internal import AuditModel

extension Grammar {
  /// The grammar of a register of complaints.
  public static let register = Grammar(
    name: "register", namespace: "urn:patuh:register:1",
    rules: registerRules + SharedGrammar.source)

  private static let registerRules: [ElementRule] = [
    ElementRule(
      "register", "A register of complaints: classes with deadlines, channels, groups of age.",
      language: true,
      attributes: SharedGrammar.root("register") + [
        .must("calendar", .id, "The series of calendars by which working days are counted."),
        .may(
          "collective-leave", .oneOf(CollectiveLeave.allCases.map(\.rawValue)), "off",
          "Whether days of collective leave are worked."),
      ],
      .children([
        .some("title"), .any("source"), .some("class"), .some("channel"), .any("age"),
      ])),
    SharedGrammar.title,
    ElementRule(
      "class", "A class of complaints, with its deadlines.",
      attributes: [
        .must("id", .id, "Its id, which entries name."),
        .may("source", .id, "The source that sets its deadlines."),
      ], .children([.some("title"), .any("deadline")])),
    ElementRule(
      "deadline", "Until when a stage must be reached; the day of receipt is day 0.",
      attributes: [
        .must("stage", .oneOf(ComplaintStage.allCases.map(\.rawValue)), "The stage."),
        .must("within", .integer(0...3_650), "The most days after the day of receipt."),
        .may(
          "unit", .oneOf(ComplaintRegister.Deadline.Unit.allCases.map(\.rawValue)), "workday",
          "In which days it is counted: working days by the calendar, or all days."),
        SharedGrammar.certainty,
      ], .empty),
    ElementRule(
      "channel", "A channel through which complaints come in.",
      attributes: [.must("id", .id, "Its id, which entries name.")],
      .children([.some("title")])),
    ElementRule(
      "age", "Where a group of age begins; missing: one group.",
      attributes: [
        .must("from", .integer(0...36_500), "The days since receipt from which it holds.")
      ], .empty),
  ]
}
