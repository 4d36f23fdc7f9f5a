internal import AuditModel

/// A comparison as one table: a row for each score, each item with another outcome, and each finding;
/// of an excerpt the first row says so.
///
///     kind,id,title,side,first,second,difference
///     score,overall,Overall,,77.99,80.12,2.13
///     item,S-04,Are applicants served in order?,internal,conforming,partial,
///     finding,S-06,,internal,minor,,
public struct ComparisonCSVExporter: DocumentExporter {
  /// `csv`.
  public let identifier = "csv"
  /// `csv`.
  public let fileExtension = "csv"

  /// Makes the exporter.
  public init() {}

  /// The comparison as CSV with commas and decimal points; the options have no bearing on it.
  public func export(_ report: Comparison, options: ExportOptions) -> [UInt8] {
    let numbers = NumberTexts()
    let words = Words(report.language)
    let plain = CSVTableText.Cell.plain
    var rows: [[CSVTableText.Cell]] =
      ComparisonOutline(report).excerptSentence.map {
        [[plain("excerpt"), plain("excerpt"), .text($0)] + Array(repeating: plain(nil), count: 4)]
      } ?? []
    rows += report.scores.map { row in
      [
        .plain("score"), .plain(row.scope), .text(row.title), .plain(nil),
        .plain(numbers.decimal(row.left)), .plain(numbers.decimal(row.right)),
        .plain(numbers.decimal(row.change)),
      ]
    }
    rows += report.items.map { row in
      [
        .plain("item"), .plain(row.item.rawValue), .text(row.question), .plain(row.side?.rawValue),
        .plain(row.left?.rawValue), .plain(row.right?.rawValue), .plain(nil),
      ]
    }
    rows += report.findings.map { row in
      [
        .plain("finding"), .text(row.subject), .text(words(row.condition)),
        .plain(row.side?.rawValue), .plain(row.left?.rawValue), .plain(row.right?.rawValue),
        .plain(nil),
      ]
    }
    return CSVTableText.bytes(
      header: ["kind", "id", "title", "side", "first", "second", "difference"], rows: rows)
  }
}
