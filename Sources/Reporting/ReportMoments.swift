internal import AuditModel

/// When the results of a report were gathered, as machines write it.
extension ReportIndex {
  /// The moment as it was written down, or the first one of a day in UTC, for formats that take moments only.
  static func moment(_ time: ObservationTime?) -> String? {
    switch time {
    case .day(let day)?: day.iso + "T00:00:00Z"
    case .moment(let moment)?: moment.rfc3339
    case nil: nil
    }
  }

  /// When the first result was gathered; when they were concluded, where none of them says.
  var begun: String {
    assessment.items.compactMap { Self.moment($0.result?.at) }.min() ?? concluded
  }

  /// When the results were concluded: the latest of them, else their day, else the first moment of 1970.
  var concluded: String {
    let moments = assessment.items.compactMap { Self.moment($0.result?.at) }
    return moments.max() ?? assessment.subject.date.map { $0.iso + "T00:00:00Z" }
      ?? "1970-01-01T00:00:00Z"
  }
}
