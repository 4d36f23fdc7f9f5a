import AuditModel
import Diagnostics

/// The places in braces of every text are filled by something.
enum PlaceRule: ChecklistLintRule {
  static let identifier = "checklist.places"
  static let explanation = """
    A place `{name}` in a text is filled: by a parameter, and in the texts of a finding also by the \
    values that the item's kind of answer measures and by `answer`, `unit-name` and `period`.
    """
  static let messages: [Message] = [
    .checklistPlaceUnknown, .checklistPlaceMisspelt, .checklistPlaceOtherKind,
    .checklistPlaceTooEarly,
  ]

  /// What every finding can name, whatever its item measures.
  private static let general = ["answer", "unit-name", "period"]

  /// Everything that some kind of answer measures.
  private static let measured: Set<String> = Set(
    [
      AnswerKind.measure(Measure(threshold: .atLeast(.literal(0)))),
      .sample(SampleCriterion(tolerable: .literal(0), confidence: .literal(0))),
      .caseTest(CaseTestCriterion(test: "")),
    ].flatMap(\.placeholders))

  static func check(_ subject: LintSubject) -> [Diagnostic] {
    var check = Check(subject)
    subject.forEachText { text in
      // The texts of findings belong to items and are looked at with them.
      if text.owner != "item" || asking.contains(text.element) { check.add(text) }
    }
    for item in subject.items where item.finding != nil {
      LintSubject.findingTexts(of: item) { check.add($0, kind: item.kind) }
    }
    return check.report.diagnostics
  }

  /// The texts of an item that are read before it is answered.
  private static let asking: Set<String> = ["question", "guidance", "evidence"]

  private struct Check {
    private let parameters: Set<String>
    private var early: Suggestions
    private var late: Suggestions
    private(set) var report = LintReport()

    init(_ subject: LintSubject) {
      let ids = subject.checklist.parameters.map(\.id.rawValue)
      parameters = Set(ids)
      early = Suggestions(ids)
      late = Suggestions(ids + PlaceRule.general + PlaceRule.measured.sorted())
    }

    /// Looks at a text that is read before an answer is given.
    mutating func add(_ text: LintedText) {
      for place in text.text.places where !parameters.contains(place) {
        var facts = text.facts
        facts["found"] = place
        if PlaceRule.measured.contains(place) || PlaceRule.general.contains(place) {
          report.add(.checklistPlaceTooEarly, text.location, facts)
        } else {
          addUnknown(place, early.nearest(to: place), text)
        }
      }
    }

    /// Looks at a text of the finding of an item of some kind.
    mutating func add(_ text: LintedText, kind: AnswerKind) {
      let known = kind.placeholders
      for place in text.text.places
      where !parameters.contains(place) && !known.contains(place)
        && !PlaceRule.general.contains(place)
      {
        guard PlaceRule.measured.contains(place) else {
          addUnknown(place, late.nearest(to: place), text)
          continue
        }
        var facts = text.facts
        facts["found"] = place
        facts["kind"] = kind.name
        facts["expected"] = (known + PlaceRule.general).joined(separator: ", ")
        report.add(.checklistPlaceOtherKind, text.location, facts)
      }
    }

    private mutating func addUnknown(_ place: String, _ suggestion: String?, _ text: LintedText) {
      var facts = text.facts
      facts["found"] = place
      facts["suggestion"] = suggestion
      report.add(
        suggestion == nil ? .checklistPlaceUnknown : .checklistPlaceMisspelt, text.location, facts)
    }
  }
}
