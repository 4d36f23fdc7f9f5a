import AuditModel
import Diagnostics
import FileAccess
import Formats

/// Gets registers, their entries and calendars from the file system.
struct RegisterFiles {
  /// The options of the command.
  let interface: InterfaceOptions

  /// A register of the library, or of a path.
  func register(
    _ name: String
  ) throws(DiagnosticsError) -> (register: ComplaintRegister, warnings: [Diagnostic]) {
    let path = try ChecklistLibrary.path(of: name, .register, interface)
    let loaded = try RegisterLoader.load(try InputFile.read(path), name: path)
    return (loaded.register, loaded.diagnostics)
  }

  /// A calendar of the library, or of a path.
  func calendar(
    _ name: String
  ) throws(DiagnosticsError) -> (calendar: HolidayCalendar, warnings: [Diagnostic]) {
    let path = try ChecklistLibrary.path(of: name, .calendar, interface)
    let loaded = try CalendarLoader.load(try InputFile.read(path), name: path)
    return (loaded.calendar, loaded.diagnostics)
  }

  /// The calendars of a series: those of the library, and those named, which win over it.
  ///
  /// Two calendars that the user names for one year contradict each other and are refused.
  func calendars(
    _ series: CalendarSeriesID, named: [String]
  ) throws(DiagnosticsError) -> [HolidayCalendar] {
    var years: [Int: (calendar: HolidayCalendar, path: String, isNamed: Bool)] = [:]
    var problems: [Diagnostic] = []
    let library = try? ChecklistLibrary.find(interface).entries(.calendar).map(\.path)
    for (path, isNamed) in (library ?? []).map({ ($0, false) }) + named.map({ ($0, true) }) {
      do throws(DiagnosticsError) {
        let loaded = try calendar(path).calendar
        guard loaded.series == series else { continue }
        if let first = years[loaded.year], first.isNamed == isNamed {
          problems.append(
            Diagnostic(
              .entriesCalendarTwice, at: loaded.location,
              [
                "series": series.rawValue, "year": String(loaded.year), "first": first.path,
              ]))
        }
        years[loaded.year] = (loaded, path, isNamed)
      } catch {
        problems += error.diagnostics
      }
    }
    guard !problems.hasErrors else { throw DiagnosticsError(problems) }
    return years.values.map(\.calendar).sorted { $0.year < $1.year }
  }

  /// The entries of files; what is wrong with any of them is reported together.
  func entries(
    _ paths: [String], of register: ComplaintRegister, until date: CalendarDate,
    ignoring ignored: [String] = []
  ) throws(DiagnosticsError) -> (entries: [RegisterEntries], warnings: [Diagnostic]) {
    var problems: [Diagnostic] = []
    var entries: [RegisterEntries] = []
    for path in paths {
      do throws(DiagnosticsError) {
        let bytes = try InputFile.read(path, limit: RegisterEntriesReader.limits.bytes)
        let read = RegisterEntriesReader.read(
          bytes, name: path, of: register, until: date, ignoring: ignored)
        problems += read.diagnostics
        if let value = read.value { entries.append(value) }
      } catch {
        problems += error.diagnostics
      }
    }
    guard !problems.hasErrors else { throw DiagnosticsError(problems) }
    return (entries, problems)
  }
}
