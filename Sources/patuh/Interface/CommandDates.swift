import ArgumentParser
import AuditModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Days of the command line.
enum CommandDates {
  /// The day of a text such as `2026-06-30`.
  static func day(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: text) else {
      throw ValidationError(CommandText.text(.badDate, ["found": text]))
    }
    return date
  }

  /// Today where the user is: the one place that looks at the clock.
  static func today() throws -> CalendarDate {
    var now = time(nil)
    var parts = unsafe tm()
    unsafe localtime_r(&now, &parts)
    let day = unsafe CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    guard let day else { throw ValidationError(CommandText.text(.badDate, ["found": "\(now)"])) }
    return day
  }
}
