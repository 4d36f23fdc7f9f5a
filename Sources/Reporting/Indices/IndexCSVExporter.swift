internal import AuditModel

/// An index as one table: a row for each component and one for the index, and beside each minimum what
/// is missing.
///
///     kind,id,number,title,input,value,maximum,outcome,required,shortfall,band
///     component,ipak,,"Survei persepsi anti korupsi",3.55,15.53125,17.5,wbk,15.75,0.21875,
public struct IndexCSVExporter: DocumentExporter {
  /// `csv`.
  public let identifier = "csv"
  /// `csv`.
  public let fileExtension = "csv"

  /// Makes the exporter.
  public init() {}

  private static let columns = [
    "kind", "id", "number", "title", "input", "value", "maximum", "outcome", "required",
    "shortfall", "band",
  ]

  /// The report as CSV with commas and decimal points; the options have no bearing on it.
  public func export(_ report: IndexReport, options: ExportOptions) -> [UInt8] {
    let text = IndexText(report)
    let numbers = NumberTexts()
    var rows: [[CSVTableText.Cell]] = []
    func add(_ kind: String, _ component: IndexAssessment.Component, _ band: RatingID?) {
      let declared = text.component(component.id)
      let input: String? =
        switch component.input?.value {
        case .number(let number)?: numbers.decimal(number)
        case .word(let word)?: word
        case nil: nil
        }
      let start: [CSVTableText.Cell] = [
        .plain(kind), .plain(component.id.rawValue), .text(declared?.number ?? ""),
        .text(declared.map { text.words($0.title) } ?? ""), .plain(input),
        .plain(numbers.decimal(component.value)), .plain(numbers.decimal(component.maximum)),
      ]
      guard !component.minima.isEmpty else {
        rows.append(start + [.plain(nil), .plain(nil), .plain(nil), .plain(band?.rawValue)])
        return
      }
      for minimum in component.minima {
        rows.append(
          start + [
            .plain(minimum.outcome.rawValue), .plain(numbers.decimal(minimum.required)),
            .plain(numbers.decimal(minimum.shortfall)), .plain(band?.rawValue),
          ])
      }
    }
    for component in report.assessment.components { add("component", component, nil) }
    add("index", report.assessment.result, report.assessment.band)
    return CSVTableText.bytes(header: Self.columns, rows: rows)
  }
}
