internal import AuditModel

/// What both formats of STIG Viewer say of an item.
enum CKLStatus {
  /// The status of an outcome, as JSON and XML name it.
  static func of(_ outcome: Outcome) -> (json: String, xml: String) {
    switch outcome {
    case .conforming: ("not_a_finding", "NotAFinding")
    case .partial, .nonconforming: ("open", "Open")
    case .notApplicable: ("not_applicable", "Not_Applicable")
    case .notTested, .undetermined: ("not_reviewed", "Not_Reviewed")
    }
  }

  static func severity(_ severity: Severity?) -> String {
    switch severity {
    case .critical, .major: "high"
    case .minor: "medium"
    case .observation, nil: "low"
    }
  }

  /// How it is tested and judged.
  static func check(_ item: Item?, _ index: ReportIndex) -> String {
    guard let item else { return "" }
    return [item.guidance.map(index.text), index.judging(item.kind)].compactMap(\.self)
      .joined(separator: "\n")
  }

  /// What is recommended where something was found.
  static func fix(_ assessed: ItemAssessment, _ index: ReportIndex) -> String {
    index.assessment.findings.first { $0.item == assessed.id && $0.side == assessed.side }
      .map { index.words($0.recommendation) } ?? ""
  }

  /// Outcome and reason, and what was found.
  static func details(_ assessed: ItemAssessment, _ index: ReportIndex) -> String {
    let words = index.words
    let reason = words.judgement(assessed, of: index.items[assessed.id])
    let found = index.assessment.findings.filter {
      $0.item == assessed.id && $0.side == assessed.side
    }
    return
      ([
        "\(words.side(assessed.side)): \(words.outcome(assessed.outcome)). \(Words.sentence(reason))"
      ]
      + found.map { "\(words.grade($0.grade)): \(words($0.condition))" }).joined(separator: "\n")
  }
}
