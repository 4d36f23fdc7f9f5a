@testable import ChecklistXML

extension ChecklistLintTests {
  static let weights: [LintCase] = [
    LintCase(
      "checklist.item.weight-negative", from: #"<item id="I-1" "#,
      to: #"¦<item id="I-1" weight="-2" "#),
    LintCase(from: #"<item id="I-1" "#, to: #"<item id="I-1" weight="0" "#),
    LintCase(
      "checklist.scoring.combine-negative", at: "<scoring", from: #"internal="0.6""#,
      to: #"internal="-0.6""#),
    LintCase(
      "checklist.scoring.combine-nothing", at: "<scoring", from: #"internal="0.6" external="0.4""#,
      to: #"internal="0" external="0.0""#),
    LintCase(from: #"internal="0.6""#, to: #"internal="0""#),
    LintCase(
      "checklist.section.weightless", at: "<section id=\"inner\"",
      edits: [
        .init(old: #"<item id="P-1""#, new: #"<item id="P-1" weight="0""#),
        .init(old: #"<item id="O-1""#, new: #"<item id="O-1" weight="0""#),
      ]),
    LintCase(
      "checklist.scoring.side-weightless", at: "<scoring",
      edits: [
        .init(old: #"<item id="C-1" side="both""#, new: #"<item id="C-1" side="internal""#),
        .init(old: #"<item id="S-1""#, new: #"<item id="S-1" weight="0""#),
        .init(old: #"<item id="I-1""#, new: #"<item id="I-1" weight="0""#),
      ]),
    LintCase(
      "checklist.scoring.side-without-items", at: "<scoring",
      edits: [
        .init(old: #"<item id="C-1" side="both""#, new: #"<item id="C-1" side="internal""#),
        .init(old: #"<item id="S-1" side="external""#, new: #"<item id="S-1" side="internal""#),
        .init(old: #"<item id="I-1" side="external""#, new: #"<item id="I-1" side="internal""#),
      ]),
    // A side of weight 0 needs no items.
    LintCase(
      edits: [
        .init(old: #"external="0.4""#, new: #"external="0""#),
        .init(old: #"<item id="C-1" side="both""#, new: #"<item id="C-1" side="internal""#),
        .init(old: #"<item id="S-1" side="external""#, new: #"<item id="S-1" side="internal""#),
        .init(old: #"<item id="I-1" side="external""#, new: #"<item id="I-1" side="internal""#),
      ]),
    LintCase(
      "checklist.scoring.weights-nothing", at: "<checklist",
      edits: ["C-1", "L-1", "M-1", "S-1", "I-1", "P-1", "O-1"].map {
        .init(old: "<item id=\"\($0)\"", new: "<item id=\"\($0)\" weight=\"0\"")
      }),
  ]

  private static let measure = #"<item id="M-1""#
  private static let index = #"<item id="I-1""#
  private static let sample = #"<item id="S-1""#

  static let criteria: [LintCase] = [
    LintCase(
      "checklist.parameter.range-reversed", at: #"<parameter id="rate""#,
      from: #"minimum="0.01" maximum="0.2""#, to: #"minimum="0.2" maximum="0.01""#),
    LintCase(
      "checklist.parameter.outside-range", at: #"<parameter id="days""#, from: #"value="4""#,
      to: #"value="31""#),
    LintCase(from: #"value="4""#, to: #"value="30""#),
    LintCase(
      "checklist.item.scale-reversed", at: measure, from: #"minimum="0""#, to: #"minimum="60""#),
    LintCase(
      "checklist.item.threshold-outside", at: index, from: #""76.61""#, to: #""24.99""#),
    LintCase(
      "checklist.item.threshold-outside", at: measure, from: #"minimum="0""#, to: #"minimum="5""#),
    LintCase(
      "checklist.item.threshold-can-leave", at: measure, from: #"maximum="60""#,
      to: #"maximum="29""#),
    LintCase(
      "checklist.item.threshold-can-leave", at: measure, from: #"minimum="0""#,
      to: #"minimum="2""#),
    LintCase(from: #"maximum="60""#, to: #"maximum="30""#),
    LintCase("checklist.item.threshold-always", at: index, from: #""76.61""#, to: #""25""#),
    LintCase(
      "checklist.item.threshold-always", at: index, from: #"at-least="76.61""#,
      to: #"at-most="100""#),
    LintCase(
      "checklist.item.threshold-never", at: index, from: #"at-least="76.61""#, to: #"above="100""#),
    LintCase(
      "checklist.item.threshold-never", at: index, from: #"at-least="76.61""#, to: #"below="25""#),
    LintCase(from: #"at-least="76.61""#, to: #"at-least="100""#),
    LintCase(from: #"at-least="76.61""#, to: #"equals="25""#),
    LintCase("checklist.item.rate-outside", at: sample, from: #""{rate}""#, to: #""5""#),
    LintCase("checklist.item.rate-outside", at: sample, from: #""{rate}""#, to: #""0""#),
    LintCase("checklist.item.rate-outside", at: sample, from: #""{rate}""#, to: #""1""#),
    LintCase("checklist.item.rate-outside", at: sample, from: #""0.95""#, to: #""0.49""#),
    LintCase("checklist.item.rate-outside", at: sample, from: #""0.95""#, to: #""1""#),
    LintCase("checklist.item.rate-outside", at: sample, from: #""{rate}""#, to: #""{days}""#),
    LintCase(from: #""0.95""#, to: #""0.5""#),
    LintCase(
      "checklist.item.rate-outside", at: #"<item id="P-1""#, from: "<case-test",
      to: #"<case-test tolerable="1""#),
    LintCase(from: "<case-test", to: #"<case-test tolerable="0.999""#),
    LintCase(
      "checklist.item.rate-can-leave",
      edits: [
        .init(old: #"maximum="0.2""#, new: #"maximum="1""#), .init(old: sample, new: "¦" + sample),
      ]),
  ]
}
