import ArgumentParser
import AuditModel

/// Reads days from the command line.
enum CommandDates {
  /// The day of a text such as `2026-06-30`.
  static func day(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: text) else {
      throw ValidationError(CommandText.text(.badDate, ["found": text]))
    }
    return date
  }
}
