import ArgumentParser
import AuditModel
import Diagnostics

/// Days of the command line.
enum CommandDates {
  /// The day of a text such as `2026-06-30`.
  static func day(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: text) else {
      throw UsageError(.usageDate, ["value": text])
    }
    return date
  }

  /// The time zone of a name such as `Asia/Jayapura`.
  static func zone(_ text: String) throws -> OrganisationZone {
    guard let zone = OrganisationZone(text) else {
      throw UsageError(.commandZoneUnknown, ["zone": text])
    }
    return zone
  }

  /// Today where the system is, for commands that use no store.
  static func today() -> CalendarDate { SystemZone.today(CommandMoment.now) }
}
