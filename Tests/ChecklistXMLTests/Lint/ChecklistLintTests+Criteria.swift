@testable import ChecklistXML

extension ChecklistLintTests {
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

  private static let ladder = #"<item id="L-1""#
  private static let choice = #"<item id="O-1""#
  private static let desk = #"<option id="desk" value="0.5"><title>Desk</title></option>"#

  static let answers: [LintCase] = [
    LintCase(
      "checklist.item.value-outside", at: ladder, from: #"id="full" value="1""#,
      to: #"id="full" value="1.01""#),
    LintCase(
      "checklist.item.value-outside", at: choice, from: #"id="web" value="0.5""#,
      to: #"id="web" value="-0.5""#),
    LintCase(
      "checklist.item.options-few", at: ladder,
      from: "\n<step id=\"none\" value=\"0\"><title>Not</title></step>", to: ""),
    LintCase(
      "checklist.item.options-few", at: choice,
      edits: [
        .init(old: #"id="web" value="0.5""#, new: #"id="web" value="1""#),
        .init(old: desk, new: ""),
      ]),
    LintCase(
      "checklist.item.options-alike", at: ladder, from: #"id="none" value="0""#,
      to: #"id="none" value="1.0""#),
    LintCase("checklist.item.options-alike", at: choice, from: #" several="true""#, to: ""),
    LintCase(
      "checklist.item.ladder-never", at: ladder, from: #"id="full" value="1""#,
      to: #"id="full" value="0.79""#),
    LintCase(from: #"id="full" value="1""#, to: #"id="full" value="0.8""#),
    LintCase(
      "checklist.item.ladder-always", at: ladder, from: #"id="none" value="0""#,
      to: #"id="none" value="0.8""#),
    LintCase(
      "checklist.item.choice-never", at: choice, from: #"id="web" value="0.5""#,
      to: #"id="web" value="0.4""#),
    LintCase(
      "checklist.item.choice-mixed", at: choice, from: #"id="web" value="0.5""#,
      to: #"id="web""#),
    LintCase(
      edits: [
        .init(old: #"id="web" value="0.5""#, new: #"id="web""#),
        .init(old: #"id="desk" value="0.5""#, new: #"id="desk""#),
      ]),
  ]
}
