internal import AuditModel

/// What the three grammars have in common.
enum SharedGrammar {
  static let certainties = Certainty.allCases.map(\.rawValue)
  static let severities = Severity.allCases.map(\.rawValue).reversed() as [String]
  static let grades = Grade.allCases.map(\.rawValue).reversed() as [String]
  static let sides = Side.allCases.map(\.rawValue)

  /// How sure the authors are; the same wherever it stands.
  static let certainty = AttributeRule.may(
    "certainty", .oneOf(certainties), "confirmed",
    "How sure the authors are: read in the source, written from memory, doubtful, or their own "
      + "proposal.")

  /// The name of something, in every language of the document.
  static let title = ElementRule("title", "The name that people read.", .text)

  /// A law or rule, and the remarks within.
  static let source: [ElementRule] = [
    ElementRule(
      "source", "A law, regulation, standard or practice that something rests on.",
      attributes: [
        .must("id", .id, "Its id, by which other elements name it."),
        .may("effective", .date, "The first day on which it holds."),
        .may("until", .date, "The last day on which it holds."), certainty,
      ], .children([.some("title"), .any("note")])),
    ElementRule("note", "A remark: what is uncertain, what replaced it.", .optionalText),
  ]

  /// The bands of an index, one set for each era.
  static let bands: [ElementRule] = [
    ElementRule(
      "bands", "The bands of the index in one era.",
      attributes: [
        .may("source", .id, "The source that sets them."),
        .may("from", .date, "The first day on which they hold."),
        .may("until", .date, "The last day on which they hold."), SharedGrammar.certainty,
      ], .children([.some("band")])),
    ElementRule(
      "band", "A word for the index, and from where on it holds.",
      attributes: [
        .must("id", .code, "Its id, such as `A`."),
        .must("from", .decimal, "The lowest rounded index that earns it."),
        .may(
          "tone", .oneOf(Rating.Tone.allCases.map(\.rawValue)), "fair",
          "How good it is, for colour."),
      ], .children([.some("title")])),
  ]

  /// The attributes of a document's root.
  static func root(_ thing: String) -> [AttributeRule] {
    [
      .must("id", .id, "The id of the \(thing), the same in every version."),
      .must("version", .text, "The version, as its author counts, such as `2026.1`."),
      .may(
        "languages", .languages,
        "The languages in which every text is promised, the document's own first; only its own "
          + "where the attribute is missing."),
    ]
  }
}
