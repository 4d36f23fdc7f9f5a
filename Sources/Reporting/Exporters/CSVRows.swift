internal import AuditModel
internal import Diagnostics

/// The columns of the CSV export and what stands in them.
struct CSVRows {
  /// A cell: text from outside, or a number or word that the program has formed.
  enum Cell {
    case text(String?)
    case plain(String?)
  }

  /// Everything that a row is made from.
  struct Row {
    let assessed: ItemAssessment
    let item: Item?
    let requirement: ReportIndex.StatedRequirement?
    let finding: Finding?
    let index: ReportIndex
    let numbers: NumberTexts

    var result: CheckedResult? { assessed.result }
  }

  let index: ReportIndex
  private let numbers = NumberTexts()
  private let findings: FindingTable

  init(index: ReportIndex) {
    self.index = index
    findings = FindingTable(index.assessment)
  }

  /// What the row of one item and side is made from.
  func row(_ assessed: ItemAssessment) -> Row {
    let item = index.items[assessed.id]
    return Row(
      assessed: assessed, item: item,
      requirement: item?.requirement.flatMap { index.requirements[$0] },
      finding: findings[assessed], index: index,
      numbers: numbers)
  }

  /// Appends the row of one item and side.
  func append(_ assessed: ItemAssessment, to bytes: inout [UInt8]) {
    let row = row(assessed)
    for (position, column) in Self.columns.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      switch column.cell(row) {
      case .text(let text): if let text { CSVField.append(text: text, to: &bytes) }
      case .plain(let text): if let text { CSVField.append(plain: text, to: &bytes) }
      }
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }

  /// The columns in their order.
  static let columns: [(name: String, cell: @Sendable (Row) -> Cell)] =
    itemColumns + outcomeColumns + resultColumns + findingColumns + fileColumns

  private static let itemColumns: [(name: String, cell: @Sendable (Row) -> Cell)] = [
    ("item", { .text($0.assessed.id.rawValue) }),
    ("side", { .text($0.assessed.side.rawValue) }),
    ("section", { .text($0.assessed.section.rawValue) }),
    ("section-title", { row in .text(row.index.title(of: .section(row.assessed.section))) }),
    ("question", { row in .text(row.item.map { row.index.text($0.question) }) }),
    ("kind", { .text($0.item?.kind.name) }),
    ("severity", { .text($0.item?.severity.rawValue) }),
    ("requirement", { .text($0.item?.requirement?.rawValue) }),
    (
      "requirement-text",
      { row in .text(row.requirement.map { row.index.text($0.requirement.text) }) }
    ),
    ("clause", { .text($0.requirement?.requirement.clause) }),
    ("source", { row in .text(row.requirement?.source.map { row.index.text($0.title) }) }),
    ("certainty", { .text($0.requirement?.requirement.certainty.rawValue) }),
  ]

  private static let outcomeColumns: [(name: String, cell: @Sendable (Row) -> Cell)] = [
    ("outcome", { .text($0.assessed.outcome.rawValue) }),
    ("attainment", { .plain($0.numbers.decimal($0.assessed.attainment)) }),
    ("weight", { .plain($0.numbers.decimal($0.assessed.weight)) }),
    ("counted", { .plain($0.assessed.isCounted ? "true" : "false") }),
    ("judgement", { row in .text(row.index.words.judgement(row.assessed, of: row.item)) }),
  ]

  private static let resultColumns: [(name: String, cell: @Sendable (Row) -> Cell)] = [
    ("answer", { .text($0.answer) }),
    ("value", { .plain($0.value?.shortDecimal(upTo: 12)) }),
    ("numerator", { .plain($0.ratio?.numerator.shortDecimal(upTo: 12)) }),
    ("denominator", { .plain($0.ratio?.denominator.shortDecimal(upTo: 12)) }),
    ("size", { .plain($0.size.map(String.init)) }),
    ("deviations", { .plain($0.deviations.map(String.init)) }),
    ("population", { .plain($0.population.map(String.init)) }),
    ("no-evidence", { .plain($0.noEvidence.map(String.init)) }),
    ("note", { .text($0.result?.note) }),
    ("cause", { .text($0.result?.cause) }),
    ("evidence", { .text($0.evidence(\.href)) }),
    ("sha256", { .text($0.evidence { $0.sha256 ?? "" }) }),
    ("by", { .text($0.result?.by) }),
    ("at", { .text($0.result?.at?.written) }),
  ]

  private static let findingColumns: [(name: String, cell: @Sendable (Row) -> Cell)] = [
    ("finding-kind", { .text($0.finding?.kind.rawValue) }),
    ("finding-grade", { .text($0.finding?.grade.rawValue) }),
    ("finding-due", { .text($0.finding?.due?.iso) }),
    ("finding-condition", { row in .text(row.finding.map { row.index.words($0.condition) }) }),
    (
      "finding-recommendation",
      { row in .text(row.finding.map { row.index.words($0.recommendation) }) }
    ),
    ("fingerprint", { .text($0.finding?.fingerprint) }),
    ("item-location", { .text($0.assessed.source.description) }),
    ("requirement-location", { .text($0.requirement?.requirement.location.description) }),
    ("result-location", { .text($0.result?.location.description) }),
  ]
}

/// What the results say of the whole file, in every row: with it the table is a file of results as well.
extension CSVRows {
  private static let fileColumns: [(name: String, cell: @Sendable (Row) -> Cell)] = [
    ("evidence-title", { .text($0.evidenceTitles) }),
    ("checklist", { .text($0.index.assessment.checklist.id) }),
    ("version", { .text($0.index.assessment.checklist.version) }),
    ("unit", { .text($0.index.assessment.subject.unit?.rawValue) }),
    ("unit-name", { .text($0.index.assessment.subject.unitName) }),
    ("period", { .text($0.index.assessment.subject.period) }),
    ("date", { .text($0.index.assessment.subject.date?.iso) }),
    ("synthetic", { .plain($0.index.assessment.isSynthetic ? "true" : nil) }),
    ("parameters", { .text($0.parameters) }),
  ]
}

/// The fields of an answer, by the names that results have for them.
extension CSVRows.Row {
  /// The word, id, ids or text; `nil` for answers that are numbers.
  var answer: String? {
    switch result?.answer {
    case .conformity(let word): word.rawValue
    case .step(let id): id.rawValue
    case .options(let ids): ids.map(\.rawValue).joined(separator: " ")
    case .text(let text): text
    case .notApplicable: "not-applicable"
    case .notTested: "not-tested"
    case .noEvidence: "no-evidence"
    case .number, .sample, .cases, nil: nil
    }
  }

  var value: Rational? { if case .number(let value, _) = result?.answer { value } else { nil } }

  var ratio: Ratio? { if case .number(_, let ratio) = result?.answer { ratio } else { nil } }

  var size: Int? { if case .sample(let size, _, _) = result?.answer { size } else { nil } }

  var deviations: Int? {
    switch result?.answer {
    case .sample(_, let deviations, _), .cases(_, let deviations, _): deviations
    default: nil
    }
  }

  var population: Int? {
    switch result?.answer {
    case .sample(_, _, let population): population
    case .cases(let population, _, _): population
    default: nil
    }
  }

  var noEvidence: Int? { if case .cases(_, _, let count) = result?.answer { count } else { nil } }

  /// One part of all pieces of evidence, `|` between; `nil` without evidence.
  func evidence(_ part: (EvidenceReference) -> String) -> String? {
    guard let evidence = result?.evidence, !evidence.isEmpty else { return nil }
    return BarList.joined(evidence.map(part))
  }

  /// The titles of all pieces of evidence, `|` between; `nil` when none has one.
  var evidenceTitles: String? {
    let isTitled = result?.evidence.contains { $0.title != nil } ?? false
    return isTitled ? evidence { $0.title ?? "" } : nil
  }

  /// The parameters that were overridden, `|` between; `nil` when none was.
  var parameters: String? {
    let overridden = index.assessment.parameters.filter(\.isOverridden)
    guard !overridden.isEmpty else { return nil }
    return BarList.joined(overridden.map { "\($0.id)=\($0.value.written)" })
  }
}
