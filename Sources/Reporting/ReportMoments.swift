internal import AuditModel

/// When the results of a report were gathered, as machines write it.
extension ReportIndex {
  /// A moment of a day, or as it was given with its offset; `nil` when it is neither.
  static func moment(_ text: String?) -> String? {
    guard let text, let day = CalendarDate(iso: text.prefix(10)) else { return nil }
    return text.utf8.count > 10 ? text : day.iso + "T00:00:00Z"
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
