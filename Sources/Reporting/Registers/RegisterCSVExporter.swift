internal import AuditModel

/// A register as one table: a row for each stage of all complaints and of each class, for each channel
/// and group of age, and for each overdue complaint; its kind stands in the first column.
public struct RegisterCSVExporter: DocumentExporter {
  /// `csv`.
  public let identifier = "csv"
  /// `csv`.
  public let fileExtension = "csv"

  /// Makes the exporter.
  public init() {}

  private static let columns = [
    "kind", "id", "class", "stage", "title", "count", "in-time", "late", "overdue", "pending",
    "rate", "median", "p90", "received", "within", "elapsed", "unit",
  ]

  /// The report as CSV with commas and decimal points; the options have no bearing on it.
  public func export(_ report: RegisterReport, options: ExportOptions) -> [UInt8] {
    let text = RegisterText(report)
    let numbers = NumberTexts()
    let assessment = report.assessment
    typealias Cell = CSVTableText.Cell
    var rows: [[Cell]] = []
    func nothing(_ count: Int) -> [Cell] { [Cell](repeating: .plain(nil), count: count) }
    func group(_ kind: String, _ id: String?, _ title: String, _ group: RegisterAssessment.Group) {
      for stage in group.stages {
        rows.append(
          [
            .plain(kind), .plain(nil), .plain(id), .plain(stage.stage.rawValue), .text(title),
            .count(group.received), .count(stage.inTime), .count(stage.late),
            .count(stage.overdue), .count(stage.pending), .plain(numbers.decimal(stage.rate)),
            .plain(numbers.decimal(stage.median)),
            .plain(stage.p90.map(String.init)),
          ] + nothing(4))
      }
    }
    group("all", nil, text.words(register: .allClasses), assessment.all)
    for (declared, counts) in zip(report.register.classes, assessment.classes) {
      group("class", declared.id.rawValue, text.words(declared.title), counts)
    }
    for (channel, count) in zip(report.register.channels, assessment.channels) {
      rows.append(
        [
          .plain("channel"), .plain(channel.id.rawValue), .plain(nil), .plain(nil),
          .text(text.words(channel.title)), .count(count),
        ] + nothing(11))
    }
    for (from, age) in zip(report.register.ages, text.ages) {
      rows.append(
        [
          .plain("age"), .plain(String(from)), .plain(nil), .plain(nil), .text(age.name),
          .count(age.count),
        ] + nothing(11))
    }
    for entry in assessment.overdue {
      rows.append(
        [
          .plain("overdue"), .text(entry.id), .plain(entry.classID.rawValue),
          .plain(entry.stage.rawValue), .plain(nil),
        ] + nothing(8) + [
          .plain(entry.received.iso), .count(entry.within), .count(entry.elapsed),
          .plain(entry.unit.rawValue),
        ])
    }
    return CSVTableText.bytes(header: Self.columns, rows: rows)
  }
}
