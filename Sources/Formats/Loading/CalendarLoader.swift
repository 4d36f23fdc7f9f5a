public import AuditModel
public import Diagnostics
internal import XMLTree

/// Loads a calendar: reads, checks and reviews it.
public enum CalendarLoader {
  /// Loads a calendar.
  ///
  /// - Parameters:
  ///   - bytes: Its XML.
  ///   - name: The name by which diagnostics call it.
  /// - Returns: The calendar, and the warnings and notes about it, sorted by place.
  /// - Throws: When there is any error: all diagnostics.
  public static func load(
    _ bytes: [UInt8], name: String
  ) throws(DiagnosticsError) -> (calendar: HolidayCalendar, diagnostics: [Diagnostic]) {
    let document = try XMLDocument.parse(bytes, name: name)
    let read = CalendarReader.read(document)
    var all = read.diagnostics
    guard let draft = read.draft else { throw DiagnosticsError(all) }
    all += CalendarReview.review(draft, document: document)
    guard !all.hasErrors, let calendar = read.value else { throw DiagnosticsError(all) }
    return (calendar, all.sorted())
  }
}
