internal import AuditModel

/// A kind of answer as facts to compare, named as its attributes are.
enum KindFacts {
  /// The attributes of the kind's element; defaults are written out.
  static func attributes(of kind: AnswerKind) -> [(String, String)] {
    switch kind {
    case .conformity(let conformity): [("partial", DiffText.number(conformity.partial))]
    case .ladder(let ladder): [("conforming-from", DiffText.number(ladder.conformingFrom))]
    case .measure(let criterion): measure(criterion)
    case .sample(let sample):
      [
        ("tolerable", DiffText.number(sample.tolerable)),
        ("confidence", DiffText.number(sample.confidence)),
      ]
    case .index(let index): [("name", index.name)] + measure(index.measure)
    case .caseTest(let test):
      [("test", test.test), ("tolerable", DiffText.number(test.tolerable))]
    case .choice(let choice): [("several", choice.allowsSeveral ? "true" : "false")]
    case .text: []
    }
  }

  /// The steps or options within.
  static func options(of kind: AnswerKind) -> [AnswerOption] {
    switch kind {
    case .ladder(let ladder): ladder.steps
    case .choice(let choice): choice.options
    case .conformity, .measure, .sample, .index, .caseTest, .text: []
    }
  }

  /// The kind in one line, such as `measure at-most={days} unit=workday credit=none`.
  static func summary(of kind: AnswerKind) -> String {
    let attributes = attributes(of: kind).map { "\($0.0)=\($0.1)" }
    return ([kind.name] + attributes + options(of: kind).map(\.id.rawValue))
      .joined(separator: " ")
  }

  private static func measure(_ measure: Measure) -> [(String, String)] {
    let word =
      switch measure.threshold {
      case .atLeast: "at-least"
      case .atMost: "at-most"
      case .above: "above"
      case .below: "below"
      case .equals: "equals"
      }
    var facts = [(word, DiffText.number(measure.threshold.limit))]
    if let unit = measure.unit { facts.append(("unit", unit)) }
    if let minimum = measure.minimum { facts.append(("minimum", DiffText.number(minimum))) }
    if let maximum = measure.maximum { facts.append(("maximum", DiffText.number(maximum))) }
    facts.append(("credit", measure.credit.rawValue))
    if let takes = measure.takes { facts.append(("takes", takes.rawValue)) }
    return facts
  }
}
