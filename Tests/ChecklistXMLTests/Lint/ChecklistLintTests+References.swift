@testable import ChecklistXML

extension ChecklistLintTests {
  static let references: [LintCase] = [
    LintCase(
      "checklist.id.repeated", from: "<sop href",
      to: #"¦<source id="law"><title>Again</title></source><sop href"#),
    LintCase(
      "checklist.id.repeated", from: #"<parameter id="days""#,
      to: #"¦<requirement id="greeting"><text>G</text></requirement><parameter id="days""#),
    LintCase(
      "checklist.id.repeated", from: #"<axis id="function">"#,
      to: ##"¦<parameter id="days" value="4"><title>D</title></parameter><axis id="function">"##),
    LintCase(
      "checklist.id.repeated", from: "<scoring",
      to:
        #"¦<axis id="quality"><title>Q</title><value id="speed"><title>S</title></value></axis><scoring"#
    ),
    LintCase(
      "checklist.id.repeated", from: #"<value id="acting">"#,
      to: #"¦<value id="planning"><title>P</title></value><value id="acting">"#),
    LintCase("checklist.id.repeated", from: #"<rating id="B""#, to: #"¦<rating id="A""#),
    LintCase(
      "checklist.id.repeated", from: #"<section id="inner">"#, to: #"¦<section id="first">"#),
    LintCase("checklist.id.repeated", from: #"<item id="O-1""#, to: #"¦<item id="C-1""#),
    // Ids of different kinds do not meet.
    LintCase(from: #"<section id="inner">"#, to: #"<section id="C-1">"#),
    LintCase("checklist.option.repeated", at: "<item id=\"L-1\"", from: #""full""#, to: #""none""#),
    LintCase("checklist.option.repeated", at: "<item id=\"O-1\"", from: #""web""#, to: #""desk""#),
    LintCase(
      "checklist.sop.repeated", from: #"<requirement id="greeting""#,
      to: #"¦<sop href="desk.xml"/><requirement id="greeting""#),
    LintCase(
      "checklist.source.unknown", from: #"<parameter id="rate""#,
      to: #"¦<parameter id="rate" source="constitution""#),
    LintCase(
      "checklist.source.misspelt", from: #"<parameter id="rate""#,
      to: #"¦<parameter id="rate" source="lwa""#),
    LintCase(
      "checklist.source.misspelt",
      edits: [
        .init(
          old: #"<requirement id="greeting" source="practice">"#,
          new: #"¦<requirement id="greeting" source="practise">"#),
        .init(old: #"<parameter id="rate""#, new: #"<parameter id="rate" source="practice""#),
      ]),
    LintCase(
      "checklist.requirement.unknown", from: #"<item id="I-1" "#,
      to: #"¦<item id="I-1" requirement="courtesy" "#),
    LintCase(
      "checklist.requirement.misspelt", from: #"<item id="I-1" "#,
      to: #"¦<item id="I-1" requirement="in-tmie" "#),
    LintCase(
      "checklist.axis.unknown", from: #"<item id="I-1" "#,
      to: #"¦<item id="I-1" class="region:north" "#),
    LintCase(
      "checklist.axis.misspelt", from: #"<item id="I-1" "#,
      to: #"¦<item id="I-1" class="functoin:acting" "#),
    LintCase(
      "checklist.axis-value.unknown", from: #"<item id="I-1" "#,
      to: #"¦<item id="I-1" class="quality:acting" "#),
    LintCase(
      "checklist.axis-value.misspelt", from: #"<item id="I-1" "#,
      to: #"¦<item id="I-1" class="function:actng" "#),
    // What a section sets is reported once, at the first item that has it.
    LintCase(
      "checklist.axis.unknown", from: "<section id=\"second\"><title>Second</title>\n",
      to: "<section id=\"second\" class=\"region:north\"><title>Second</title>\n¦"),
    LintCase(
      "checklist.parameter.unknown", at: "<item id=\"P-1\"", from: "<case-test",
      to: #"<case-test tolerable="{limit}""#),
    LintCase(
      "checklist.parameter.misspelt", at: "<item id=\"P-1\"", from: "<case-test",
      to: #"<case-test tolerable="{rte}""#),
    LintCase(
      "checklist.parameter.not-number", at: "<item id=\"P-1\"", from: "<case-test",
      to: #"<case-test tolerable="{open-on}""#),
  ]

  static let uses: [LintCase] = [
    LintCase(
      "checklist.source.unused", at: #"<source id="law">"#, from: #" source="law""#, to: ""),
    LintCase(
      "checklist.source.dates", at: #"<source id="law">"#, from: #"<source id="law">"#,
      to: #"<source id="law" effective="2025-01-02" until="2025-01-01">"#),
    LintCase(
      from: #"<source id="law">"#,
      to: #"<source id="law" effective="2025-01-02" until="2025-01-02">"#),
    LintCase(
      "checklist.requirement.untested", from: #"<parameter id="days""#,
      to: #"¦<requirement id="other"><text>Other</text></requirement><parameter id="days""#),
    LintCase(
      "checklist.parameter.unused", at: #"<parameter id="days""#, from: #""{days}""#, to: #""4""#),
    LintCase(
      "checklist.parameter.unused", at: #"<parameter id="open-on""#, from: "{open-on}",
      to: "{{open-on}}"),
    // A condition uses it, under the name that it has there.
    LintCase(
      edits: [
        .init(old: "{open-on}", new: "2026"),
        .init(
          old: #"<item id="L-1""#, new: #"<item id="L-1" applies="open_on > date('2026-01-01')""#),
      ]),
  ]
}
