internal import AuditModel

/// Which cells of a workpaper an item of a kind uses.
enum WorkpaperFields {
  static func of(_ kind: AnswerKind) -> [ResultField] {
    switch kind {
    case .conformity, .ladder, .choice, .text: []
    case .measure, .index: [.value, .numerator, .denominator]
    case .sample: [.size, .deviations, .population]
    case .caseTest: [.population, .deviations, .noEvidence]
    }
  }

  static func title(of field: ResultField) -> FormKey {
    switch field {
    case .answer: .answer
    case .value: .value
    case .numerator: .numerator
    case .denominator: .denominator
    case .size: .size
    case .deviations: .deviations
    case .population: .population
    case .noEvidence: .withoutEvidence
    }
  }

  static func kind(_ kind: AnswerKind) -> String {
    switch kind {
    case .conformity: "conformity"
    case .ladder: "ladder"
    case .choice: "choice"
    case .text: "text"
    case .measure: "measure"
    case .index: "index"
    case .sample: "sample"
    case .caseTest: "case-test"
    }
  }

  /// How it is judged, and where several options may be chosen, which there are.
  static func criterion(_ kind: AnswerKind, _ index: ReportIndex) -> String {
    guard case .choice(let choice) = kind, choice.allowsSeveral else { return index.judging(kind) }
    let options = choice.options.map { "\($0.id)\(WorkpaperRow.titleMark)\(index.text($0.title))" }
    return ([index.judging(kind), index.words(paper: .several)] + options).joined(separator: "\n")
  }
}
