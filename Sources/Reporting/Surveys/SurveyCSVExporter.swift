internal import AuditModel

/// A survey as one table: a row for the index, each element, each group, and each earlier period; its
/// kind stands in the first column.
///
///     kind,id,number,title,respondents,n,sum,mean,weight,weighted,index,band,weight-mode
///     element,requirements,"U1","Requirements",,29,105,3.62069,0.111111,0.402299,,,exact
public struct SurveyCSVExporter: DocumentExporter {
  /// `csv`.
  public let identifier = "csv"
  /// `csv`.
  public let fileExtension = "csv"

  /// Makes the exporter.
  public init() {}

  private static let columns = [
    "kind", "id", "number", "title", "respondents", "n", "sum", "mean", "weight", "weighted",
    "index", "band", "weight-mode",
  ]

  /// The report as CSV with commas and decimal points; the options have no bearing on it.
  public func export(_ report: SurveyReport, options: ExportOptions) -> [UInt8] {
    let text = SurveyIndexText(report)
    let assessment = report.assessment
    let numbers = NumberTexts()
    let mode = CSVTableText.Cell.plain(assessment.weightMode.description)
    func index(_ value: Rational?) -> CSVTableText.Cell {
      .plain(value?.decimal(places: report.instrument.index.decimals))
    }
    func row(
      _ kind: String, _ id: String, _ title: String, respondents: Int, _ value: Rational?,
      _ band: RatingID?, mean: Rational? = nil
    ) -> [CSVTableText.Cell] {
      [
        .plain(kind), .plain(id), .plain(nil), .text(title), .count(respondents), .plain(nil),
        .plain(nil), .plain(numbers.decimal(mean)), .plain(nil), .plain(nil), index(value),
        .plain(band?.rawValue), mode,
      ]
    }
    var rows = [
      row(
        "index", report.instrument.id.rawValue, text.words(report.instrument.index.title),
        respondents: assessment.respondents, assessment.index, assessment.band,
        mean: assessment.weightedMean)
    ]
    for element in assessment.elements {
      let declared = report.instrument.elements.first { $0.id == element.id }
      rows.append([
        .plain("element"), .plain(element.id.rawValue), .text(declared?.number ?? ""),
        .text(declared.map { text.words($0.title) } ?? ""), .plain(nil), .count(element.n),
        .count(element.sum), .plain(numbers.decimal(element.mean)),
        .plain(numbers.decimal(element.weight)), .plain(numbers.decimal(element.weighted)),
        .plain(nil), .plain(nil), mode,
      ])
    }
    for group in assessment.groups {
      rows.append(
        row(
          "group", "\(group.attribute):\(group.value)", text.titles(of: group).value,
          respondents: group.respondents, group.index, group.band))
    }
    for period in assessment.earlier {
      rows.append(
        row(
          "earlier", "", period.name, respondents: period.respondents, period.index, period.band))
    }
    return CSVTableText.bytes(header: Self.columns, rows: rows)
  }
}
