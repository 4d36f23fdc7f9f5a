internal import AuditModel

extension Grammar {
  /// The grammar of a composite index.
  public static let index = Grammar(
    name: "index", namespace: "urn:patuh:index:1",
    rules: indexFrame + SharedGrammar.source + SharedGrammar.bands + indexParts)

  private static let indexFrame: [ElementRule] = [
    ElementRule(
      "index", "An index that is built from components: scores, surveys, audits, other indices.",
      language: true, attributes: SharedGrammar.root("index"),
      .children([
        .some("title"), .any("note"), .any("source"), .any("outcome"), .one("result"),
        .any("bands"),
      ])),
    SharedGrammar.title,
  ]

  private static let worth: [AttributeRule] = [
    .may(
      "combine", .oneOf(IndexComponent.Combination.allCases.map(\.rawValue)), "sum",
      "How the values of its parts are joined: added up, their mean by weight, or the least."),
    .may("worth", .positive, "What the highest value is worth; missing: the value itself counts."),
    .may(
      "method", .oneOf(IndexComponent.Method.allCases.map(\.rawValue)), "share",
      "How a value becomes what it is worth: `share`: value / highest; `position`: its place "
        + "between lowest and highest."),
    .may("decimals", .integer(0...6), "Rounded half up to so many places; missing: not rounded."),
    SharedGrammar.certainty,
  ]

  private static let indexParts: [ElementRule] = [
    ElementRule(
      "outcome", "What is reached when every minimum that names it is met; the least first.",
      attributes: [.must("id", .id, "Its id, such as `wbk`.")], .children([.some("title")])),
    ElementRule(
      "result", "The whole, whose value is the index.", attributes: worth,
      .children([.some("title"), .any("minimum"), .some("component")])),
    ElementRule(
      "component", "A part of the index: a group of components, or a number that goes in.",
      attributes: [
        .must("id", .id, "Its id, by which inputs name it."),
        .may("number", .text, "The number printed with it, such as `A.1`."),
        .may("weight", .positive, "1", "How much it counts in a mean."),
      ] + worth,
      .children([
        .some("title"), .any("note"), .any("minimum"), .any("component"), .optional("input"),
      ])),
    ElementRule(
      "minimum", "The least that a component must be worth for an outcome.",
      attributes: [
        .must("outcome", .id, "The outcome."),
        .may("value", .decimal, "So much; either this or `percent`."),
        .may("percent", .decimal, "So many percent of what the component can be worth."),
        SharedGrammar.certainty,
      ], .empty),
    ElementRule(
      "input", "A number that goes in.",
      attributes: [
        .may("lowest", .decimal, "0", "The lowest number that can be."),
        .must("highest", .decimal, "The highest number that can be."),
        .may(
          "takes", .id,
          "The measure that is taken where no input names the component, such as "
            + "`ipak-5.mean`."),
      ], .children([.any("step")])),
    ElementRule(
      "step", "A step of a conversion: what a word, or a number from some limit on, counts.",
      attributes: [
        .may("from", .decimal, "Numbers from here on, up to the next step."),
        .may("word", .code, "This word, such as `A`."),
        .must("value", .decimal, "What it counts."),
      ], .children([.any("title")])),
  ]
}
