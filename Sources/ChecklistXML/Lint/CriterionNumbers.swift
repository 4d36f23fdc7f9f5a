import AuditModel

/// A number of a criterion: the attribute that gives it, and where it must lie to mean anything.
struct LintedNumber {
  let attribute: String
  let source: NumberSource
  /// `nil`: anywhere, or where the scale of the measure says.
  let range: NumberRange?
}

extension AnswerKind {
  /// The numbers of the criterion that a parameter may give.
  var criterionNumbers: [LintedNumber] {
    switch self {
    case .measure(let measure): [measure.limit]
    case .index(let index): [index.measure.limit]
    case .sample(let sample):
      [
        LintedNumber(attribute: "tolerable", source: sample.tolerable, range: .openShare),
        LintedNumber(attribute: "confidence", source: sample.confidence, range: .confidence),
      ]
    case .caseTest(let test):
      [LintedNumber(attribute: "tolerable", source: test.tolerable, range: .shareBelowOne)]
    case .conformity, .ladder, .choice, .text: []
    }
  }
}

extension Measure {
  fileprivate var limit: LintedNumber {
    LintedNumber(attribute: threshold.attribute, source: threshold.limit, range: nil)
  }
}

extension Threshold {
  /// The attribute that gives the limit.
  var attribute: String {
    switch self {
    case .atLeast: "at-least"
    case .atMost: "at-most"
    case .above: "above"
    case .below: "below"
    case .equals: "equals"
    }
  }
}
