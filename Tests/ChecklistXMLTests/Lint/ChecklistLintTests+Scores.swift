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
        .init(old: #"external="0.4" discrepancy="20""#, new: #"external="0""#),
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

  static let scoring: [LintCase] = [
    LintCase("checklist.model.unknown", at: "<scoring", from: "weighted-mean", to: "stars"),
    LintCase(
      "checklist.model.misspelt", at: "<scoring", from: "weighted-mean", to: "wieghted-mean"),
    LintCase(from: "weighted-mean", to: "minimum"),
    LintCase(
      "checklist.rating.repeated", from: #"<rating id="B""#,
      to: #"¦<rating id="C" from="80.0"><title>C</title></rating><rating id="B""#),
    LintCase(
      "checklist.rating.outside", from: #"<rating id="A" from="80""#,
      to: #"¦<rating id="A" from="100.01""#),
    LintCase(from: #"<rating id="A" from="80""#, to: #"<rating id="A" from="100""#),
    LintCase(
      "checklist.rating.outside", from: #"<rating id="B""#,
      to: #"¦<rating id="C" from="-1"><title>C</title></rating><rating id="B""#),
    LintCase(
      "checklist.rating.gap", from: #"<rating id="B" from="0""#,
      to: #"¦<rating id="B" from="0.01""#),
    LintCase(
      "checklist.cap.outside", from: #"<cap on="critical" at="59.99""#,
      to: #"¦<cap on="critical" at="100.5""#),
    LintCase(
      "checklist.cap.repeated", from: #"<rating id="A""#,
      to: #"¦<cap on="critical" at="49.99"/><rating id="A""#),
    LintCase(from: #"<rating id="A""#, to: #"<cap on="major" at="79.99"/><rating id="A""#),
    LintCase("checklist.deduct.missing", at: "<scoring", from: "weighted-mean", to: "deduction"),
    LintCase(
      "checklist.deduct.unused", at: "<scoring", from: #"<rating id="A""#,
      to: #"<deduct severity="major" points="5"/><rating id="A""#),
    LintCase(
      "checklist.deduct.negative", at: "<scoring",
      edits: [
        .init(old: "weighted-mean", new: "deduction"),
        .init(
          old: #"<rating id="A""#, new: #"<deduct severity="major" points="-5"/><rating id="A""#),
      ]),
    LintCase(
      edits: [
        .init(old: "weighted-mean", new: "deduction"),
        .init(
          old: #"<rating id="A""#, new: #"<deduct severity="major" points="5"/><rating id="A""#),
      ]),
    LintCase(
      "checklist.item.level-unused", from: #"<item id="M-1""#, to: #"¦<item id="M-1" level="2""#),
    LintCase(
      "checklist.item.level-missing", edits: levels(except: "P-1")),
    LintCase(edits: levels(except: nil)),
    LintCase(
      "checklist.discrepancy.one-side", at: "<scoring",
      edits: [
        .init(old: #"internal="0.6" external="0.4" "#, new: ""),
        .init(old: #"<item id="C-1" side="both""#, new: #"<item id="C-1" side="internal""#),
        .init(old: #"<item id="S-1" side="external""#, new: #"<item id="S-1" side="internal""#),
        .init(old: #"<item id="I-1" side="external""#, new: #"<item id="I-1" side="internal""#),
      ]),
    LintCase(
      "checklist.discrepancy.whole", at: "<scoring",
      edits: [
        .init(old: #"<item id="C-1" side="both""#, new: #"<item id="C-1" side="internal""#),
        .init(old: #"side="external" requirement="in-time""#, new: #"side="external""#),
      ]),
  ]

  /// The checklist with the model `maturity`, every item with a level except one.
  private static func levels(except item: String?) -> [LintCase.Edit] {
    [
      .init(old: "weighted-mean", new: "maturity"),
      .init(old: #"at="59.99""#, new: #"at="2""#),
      .init(old: #"from="80""#, new: #"from="3""#),
    ]
      + ["C-1", "L-1", "M-1", "S-1", "I-1", "P-1", "O-1"].map { (id: String) in
        .init(
          old: "<item id=\"\(id)\"",
          new: id == item ? "¦<item id=\"\(id)\"" : "<item id=\"\(id)\" level=\"1\"")
      }
  }
}
