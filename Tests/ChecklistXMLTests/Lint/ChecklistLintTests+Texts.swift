@testable import ChecklistXML

extension ChecklistLintTests {
  private static let finding = "<conformity partial=\"0.4\"/>"
  private static let sample = #"<sample tolerable="{rate}" confidence="0.95"/>"#

  static let texts: [LintCase] = [
    LintCase(
      "checklist.language.unpromised", at: #"<source id="practice">"#,
      from: "<title>Practice</title>",
      to: #"<title>Practice</title><title xml:lang="id">Praktik</title>"#),
    // A language that was forgotten in the promise is reported once, at its first text.
    LintCase(
      "checklist.language.unpromised", at: #"<source id="law">"#,
      edits: [
        .init(old: "<title>Law</title>", new: #"<title>Law</title><title xml:lang="id">H</title>"#),
        .init(old: "<title>Rate</title>", new: #"<title>R</title><title xml:lang="id">L</title>"#),
      ]),
    LintCase(
      "checklist.place.unknown", at: #"<item id="C-1""#, from: "Open since", to: "{town} open since"
    ),
    LintCase(
      "checklist.place.misspelt", at: #"<item id="C-1""#, from: "Open since",
      to: "{dyas} open since"),
    LintCase(
      "checklist.place.too-early", at: #"<item id="C-1""#, from: "Open since",
      to: "{unit-name} open since"),
    LintCase(
      "checklist.place.too-early", at: #"<section id="first""#, from: "<title>First</title>",
      to: "<title>First</title><guidance>See {deviations}</guidance>"),
    LintCase(from: "Open since", to: "{{town}} { town } {days} open since"),
    LintCase(
      "checklist.place.other-kind", from: finding,
      to: finding + "¦<finding><condition>{deviations} files</condition></finding>"),
    LintCase(
      "checklist.place.unknown", from: finding,
      to: finding + "¦<finding><effect>{x}</effect></finding>"),
    LintCase(
      "checklist.place.misspelt", from: sample,
      to: sample + "¦<finding><recommendation>{deviation}</recommendation></finding>"),
    LintCase(
      from: sample,
      to: sample + "<finding><cause>{deviations} of {size} in {period}, {answer}, {days}</cause>"
        + "</finding>"),
    LintCase(
      "checklist.section.empty", from: "</checklist>",
      to: #"¦<section id="third"><title>Third</title></section></checklist>"#),
  ]

  static let conditions: [LintCase] = [
    LintCase(
      "condition.name.misspelt", from: #"<item id="L-1""#,
      to: #"<item id="L-1" applies="¦dys > 3""#),
    LintCase(
      "condition.name.later", from: #"<section id="first""#,
      to: #"<section id="first" applies="¦M_1.value > 3""#),
    LintCase(from: #"<item id="L-1""#, to: #"<item id="L-1" applies="days > 3""#),
    // A clash of names is of interest where conditions use names at all.
    LintCase(
      from: #"<section id="inner"><title>Inner</title>"#,
      to: #"<section id="inner"><title>Inner</title>"#
        + #"<item id="M.1" side="internal"><question>?</question><conformity/></item>"#),
    LintCase(
      "condition.name.clash",
      edits: [
        .init(old: #"<item id="L-1""#, new: #"<item id="L-1" applies="days > 3""#),
        .init(
          old: #"<section id="inner"><title>Inner</title>"#,
          new: #"<section id="inner"><title>Inner</title>"#
            + #"¦<item id="M.1" side="internal"><question>?</question><conformity/></item>"#),
      ]),
  ]
}
